import fc from 'fast-check';
import { discussionProblems, type GateRecord, type GateRule, GATE_STATES, GATES, latest, missingGates } from './review/gate.rules.js';

const gate = fc.constantFrom(...GATES);
const record = fc.record({ id: fc.uuid(), gate, state: fc.constantFrom(...GATE_STATES), createdAt: fc.date({ noInvalidDate: true, min: new Date('2026-01-01'), max: new Date('2027-01-01') }) });
const rule = fc.record({ code: fc.string(), gate, fromAmount: fc.constant('0'), basis: fc.string(), statutory: fc.boolean() });

it('stands only on the latest word of each gate', () => {
  fc.assert(fc.property(fc.array(rule, { maxLength: 4 }), fc.array(record, { maxLength: 8 }), (rules: GateRule[], records: GateRecord[]) => {
    const missing = missingGates(rules, records);
    for (const each of rules) {
      const words = records.filter((one) => one.gate === each.gate);
      const last = words.reduce<GateRecord | undefined>((best, one) => (best === undefined || new Date(one.createdAt) > new Date(best.createdAt) || (+new Date(one.createdAt) === +new Date(best.createdAt) && one.id > best.id) ? one : best), undefined);
      expect(latest(each.gate, records)?.state).toBe(last?.state);
      expect(missing.includes(each)).toBe(last?.state !== 'PASSED');
    }
  }));
});

it('a discussion has a chair, at least three posts, and a conclusion', () => {
  const good = { heldOn: '2026-11-16', chair: '局长', participants: ['局长', '副局长', '科长'], conclusion: '同意' };
  expect(discussionProblems(good)).toEqual([]);
  expect(discussionProblems({ ...good, participants: ['局长'] })).toMatchObject([{ code: 'TOO_FEW_IN_DISCUSSION' }]);
  expect(discussionProblems({ ...good, chair: '', conclusion: ' ' }).map(({ field }) => field)).toEqual(['chair', 'conclusion']);
});
