import fc from 'fast-check';
import { obstacleTo, offersOf, stateAfter } from '../matters/matter.rules.js';
import { adoptionProblems, corroborates, questionProblems, STANCES } from './consultation.rules.js';
import { CONSULTATION_ACTS, type ConsultationFact, type ConsultationSide, type ConsultationState } from './consultation.table.js';
import { factsOf } from './load-consultation.js';
import { boxOf } from './sync-places.js';

const question = { kind: 'GENERAL' as const, title: '是否构成骗保', question: '请就定性提出意见', workingDays: 5, invitations: [{ agencyId: 'a', parts: ['FACTS' as const], fileIds: [] }] };
const codes = (problems: readonly { field: string; code: string }[]): string[] => problems.map(({ field, code }) => `${field} ${code}`);

it.each([
  ['nothing is wrong', {}, []],
  ['no title', { title: ' ' }, ['title REQUIRED']],
  ['nobody is asked', { invitations: [] }, ['invitations REQUIRED']],
  ['one is asked twice', { invitations: [...question.invitations, ...question.invitations] }, ['invitations.1.agencyId TWICE']],
  ['files without their part', { invitations: [{ agencyId: 'a', parts: [], fileIds: ['f'] }] }, ['invitations.0.fileIds FILES_NOT_SHARED']],
  ['a medical review without evidence', { kind: 'MEDICAL_REVIEW' as const }, ['invitations.0.parts EVIDENCE_NEEDED']],
  ['no time', { workingDays: 0 }, ['workingDays NOT_A_TERM']],
  ['half a day', { workingDays: 1.5 }, ['workingDays NOT_A_TERM']],
  ['too much time', { workingDays: 61 }, ['workingDays NOT_A_TERM']],
])('a question: %s', (_, change, expected) => expect(codes(questionProblems({ ...question, ...change }))).toEqual(expected));

it('an expert does not corroborate himself', () => {
  const line = (kind: string) => ({ id: kind, kind, name: kind });
  expect(corroborates([])).toBe(false);
  expect(corroborates([line('EXPERT_OPINION')])).toBe(false);
  expect(corroborates([line('EXPERT_OPINION'), line('DOCUMENTARY')])).toBe(true);
});

it('a conclusion answers every opinion once, and says why it does not follow one', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 6 }), fc.array(fc.record({ index: fc.nat(7), adopted: fc.boolean(), reason: fc.constantFrom('', '不符合事实', null) }), { maxLength: 8 }),
    (ids, said) => {
      const adoptions = said.map(({ index, adopted, reason }) => ({ opinionId: ids[index] ?? 'foreign', adopted, reason }));
      const good = ids.every((id) => adoptions.filter(({ opinionId }) => opinionId === id).length === 1) && adoptions.length === ids.length
        && adoptions.every(({ adopted, reason }) => adopted || reason === '不符合事实');
      expect(adoptionProblems(ids.map((id) => ({ id })), adoptions).length === 0).toBe(good);
    }));
});

it('waits for who has time left, and for nobody else; silence never counts as an answer', () => {
  const now = new Date('2026-11-20T00:00:00Z');
  fc.assert(fc.property(fc.array(fc.record({ answered: fc.boolean(), hours: fc.integer({ min: -50, max: 50 }) }), { minLength: 1, maxLength: 6 }), (all) => {
    const shares = all.map(({ answered, hours }, index) => ({ agencyId: String(index), answeredAt: answered ? now : null, dueAt: new Date(now.getTime() + hours * 3_600_000) }));
    const facts = factsOf(shares, '0', now);
    expect(facts.has('awaiting')).toBe(all.some(({ answered, hours }) => !answered && hours > 0));
    expect(facts.has('answered')).toBe(all[0]?.answered);
    const viewer = { side: 'CONVENER' as const, seatKind: 'HANDLER' as const, permissions: new Set(['consultation.hold' as const]) };
    const conclude = offersOf(CONSULTATION_ACTS, { state: 'OPEN', facts }, viewer).find(({ action }) => action === 'concludeConsultation');
    expect(conclude?.refusal?.code ?? null).toBe(facts.has('awaiting') ? 'OPINIONS_AWAITED' : null);
  }));
});

it('lies with who is asked until he answers, then with who concludes', () => {
  const AT = new Date('2026-03-02T01:00:00Z');
  const share = { agencyId: 'x', dueAt: AT, answeredAt: null };
  expect(boxOf('PARTICIPANT', 'OPEN', share, false)).toBe('TODO');
  expect(boxOf('PARTICIPANT', 'OPEN', { ...share, answeredAt: AT }, false)).toBe('DONE');
  expect(boxOf('PARTICIPANT', 'CONCLUDED', share, true)).toBe('DONE');
  expect(boxOf('OWNER', 'OPEN', undefined, false)).toBe('STARTED');
  expect(boxOf('OWNER', 'OPEN', undefined, true)).toBe('TODO');
  expect(boxOf('OFFICE', 'OPEN', undefined, true)).toBe('COPIED');
});

it('knows four stances and no consent by silence', () => expect(STANCES).toEqual(['AGREE', 'DISAGREE', 'RESERVE', 'SUPPLEMENT']));

it('walks a hundred thousand steps without leaving its table: one first opinion of each in a round, and no conclusion while one is waited for', () => {
  const acts = Object.entries(CONSULTATION_ACTS);
  const permissions = new Set(['consultation.answer', 'consultation.hold'] as const);
  const taken = new Map<string, number>();
  const wrong: string[] = [];
  let state: ConsultationState = 'OPEN';
  let opinions = [0, 0, 0];
  let random = 20_261_123;
  const pick = (n: number): number => { random = (random * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor(random / 65_536) % n; };
  for (let step = 0; step < 100_000; step += 1) {
    const [name, act] = acts[pick(acts.length)] as (typeof acts)[number];
    const who = pick(opinions.length);
    const side = ([...opinions.map(() => 'INVITED' as const), 'CONVENER' as const, null] satisfies (ConsultationSide | null)[])[pick(opinions.length + 2)] ?? null;
    const awaited = opinions.includes(0) && pick(4) > 0; // else the time of the others is over
    const facts = new Set<ConsultationFact>([...((opinions[who] ?? 0) > 0 ? ['answered' as const] : []), ...(awaited ? ['awaiting' as const] : [])]);
    if (obstacleTo(act, { state, facts }, { side, seatKind: 'HANDLER', permissions })) continue;
    const known = (act.from as readonly string[]).includes(state) && (act.by as readonly (string | null)[]).includes(side);
    if (name === 'GIVE' || name === 'SUPPLEMENT') opinions[who] = (opinions[who] ?? 0) + 1;
    const right = { GIVE: opinions[who] === 1, SUPPLEMENT: (opinions[who] ?? 0) > 1, CONCLUDE: !awaited, REOPEN: true }[name as keyof typeof CONSULTATION_ACTS];
    if (!known || !right) wrong.push(`${step} ${name} by ${side ?? 'nobody'} in ${state}`);
    if (name === 'REOPEN') opinions = [0, 0, 0];
    state = stateAfter<ConsultationState>(act, state);
    taken.set(name, (taken.get(name) ?? 0) + 1);
  }
  expect(wrong).toEqual([]);
  expect([...taken.keys()].sort()).toEqual(acts.map(([name]) => name).sort());
  expect(Math.min(...taken.values())).toBeGreaterThan(100);
});
