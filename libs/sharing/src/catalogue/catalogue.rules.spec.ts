import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { obstacleTo } from '@portal/cases';
import { permissionsOf } from '@portal/agencies';
import { ENTRY_ACTS, ENTRY_STATES, MASKS, REFRESHES, SENSITIVITIES, SHARING_CLASSES } from './catalogue.table.js';
import { entryBox, type EntryForm, entryProblems, freshnessOf } from './catalogue.rules.js';

const TODAY = '2026-11-16';
const FIELD = { key: 'name', title: '姓名', type: 'TEXT', sensitivity: 'SENSITIVE', mask: 'NAME' } as const;
const FORM: EntryForm = {
  name: '住院人次信息', summary: '定点医疗机构住院人次', sharingClass: 'CONDITIONAL', conditions: '限于基金监管办案', dataLevel: 'SENSITIVE_PERSONAL', format: 'TABLE', refresh: 'MONTHLY',
  way: 'FILE', refreshedOn: '2026-10-31', secrecyChecked: true, impactAssessed: true, fields: [FIELD],
};
const problems = (change: Partial<EntryForm>): string[] => entryProblems({ ...FORM, ...change }, TODAY).map(({ field, code }) => `${field} ${code}`);

describe('an entry of the catalogue', () => {
  it.each<[string, Partial<EntryForm>, string[]]>([
    ['is as it should be', {}, []],
    ['names the law when it is not shared', { sharingClass: 'NOT_SHARED', conditions: null, classBasis: '《中华人民共和国保守国家秘密法》第二十六条' }, []],
    ['does not say only that it may not', { sharingClass: 'NOT_SHARED', conditions: null, classBasis: '不宜共享' }, ['classBasis LAW_NOT_NAMED']],
    ['says something when it is not shared', { sharingClass: 'NOT_SHARED', conditions: null, classBasis: ' ' }, ['classBasis REQUIRED']],
    ['has conditions when it is conditional', { conditions: '' }, ['conditions REQUIRED']],
    ['has none when it is unconditional', { sharingClass: 'UNCONDITIONAL' }, ['conditions NO_FURTHER_CONDITIONS']],
    ['was looked at for secrets', { secrecyChecked: false }, ['secrecyChecked SECRECY_UNCHECKED']],
    ['was assessed when it names persons', { impactAssessed: false, dataLevel: 'GENERAL' }, ['impactAssessed IMPACT_UNASSESSED']],
    ['needs no assessment when it names nobody', { impactAssessed: false, dataLevel: 'GENERAL', fields: [{ ...FIELD, mask: 'NONE', sensitivity: 'OPEN' }] }, []],
    ['masks what is sensitive', { fields: [{ ...FIELD, mask: 'NONE' }] }, ['fields.0.mask SENSITIVE_UNMASKED']],
    ['names a field once', { fields: [FIELD, FIELD] }, ['fields FIELDS_TWICE']],
    ['has fields', { fields: [] }, ['fields REQUIRED']],
    ['has codes that a sheet can bear', { fields: [{ ...FIELD, key: '姓名' }] }, ['fields.0.key BAD_KEY']],
    ['knows no tomorrow', { refreshedOn: '2026-11-17' }, ['refreshedOn IN_FUTURE']],
  ])('%s', (_, change, expected) => expect(problems(change)).toEqual(expected));

  it('never passes unchecked for secrets, unmasked where it is sensitive, or refused without a law', () => {
    fc.assert(fc.property(
      fc.record({ sharingClass: fc.constantFrom(...SHARING_CLASSES), classBasis: fc.constantFrom(null, '', '内部规定', '《档案法》第三条'), conditions: fc.constantFrom(null, '办案'), secrecyChecked: fc.boolean(), impactAssessed: fc.boolean(),
        fields: fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'A'), title: fc.constantFrom('甲', '乙'), type: fc.constant('TEXT' as const), sensitivity: fc.constantFrom(...SENSITIVITIES), mask: fc.constantFrom(...MASKS) }), { maxLength: 3 }) }),
      (change) => {
        if (entryProblems({ ...FORM, ...change }, TODAY).length > 0) return;
        expect(change.secrecyChecked && change.impactAssessed).toBe(true);
        expect(change.fields.every(({ sensitivity, mask }) => sensitivity !== 'SENSITIVE' || mask !== 'NONE')).toBe(true);
        if (change.sharingClass === 'NOT_SHARED') expect(change.classBasis).toContain('《');
        expect(change.sharingClass === 'CONDITIONAL').toBe(change.conditions !== null);
      }));
  });

  it('is as fresh as it promises, and stale the day after', () => {
    expect(freshnessOf('MONTHLY', '2026-10-31', TODAY)).toBe('FRESH');
    expect([freshnessOf('DAILY', '2026-11-14', TODAY), freshnessOf('DAILY', '2026-11-13', TODAY)]).toEqual(['FRESH', 'STALE']);
    expect([freshnessOf('IRREGULAR', '2020-01-01', TODAY), freshnessOf('DAILY', null, TODAY)]).toEqual(['UNKNOWN', 'UNKNOWN']);
    for (const refresh of REFRESHES) expect(freshnessOf(refresh, TODAY, TODAY)).not.toBe('STALE');
  });
});

describe('the acts on an entry', () => {
  const viewer = (side: 'OWNER' | 'OFFICE' | null) => ({ side, seatKind: side === 'OFFICE' ? 'OFFICE_SECRETARY' as const : 'HANDLER' as const, permissions: permissionsOf(side === 'OFFICE' ? 'OFFICE_SECRETARY' : 'HANDLER', 'PRINCIPAL', 'OTHER') });
  const done = (side: 'OWNER' | 'OFFICE' | null, state: (typeof ENTRY_STATES)[number]) =>
    Object.entries(ENTRY_ACTS).filter(([, act]) => obstacleTo(act, { state, facts: new Set<never>() }, viewer(side)) === null).map(([name]) => name);

  it('are done by one side in one state', () => {
    expect(ENTRY_STATES.map((state) => [state, done('OWNER', state), done('OFFICE', state)])).toEqual([
      ['DRAFT', ['EDIT', 'SUBMIT', 'WITHDRAW'], []], ['IN_REVIEW', [], ['PUBLISH', 'RETURN']], ['PUBLISHED', ['REPORT_CHANGE', 'REFRESH', 'WITHDRAW'], []],
      ['CHANGING', ['EDIT', 'SUBMIT_CHANGE', 'REFRESH', 'EXTEND', 'WITHDRAW'], []], ['CHANGE_IN_REVIEW', ['REFRESH'], ['PUBLISH', 'RETURN_CHANGE']], ['WITHDRAWN', [], []],
    ]);
    expect(ENTRY_STATES.flatMap((state) => done(null, state))).toEqual([]);
  });

  it('lie on one desk at a time, and on that of who can do something', () => {
    for (const state of ENTRY_STATES) {
      const boxes = [entryBox('owner', state, { ownerId: 'owner' }), entryBox('office', state, { ownerId: 'owner' })];
      expect(boxes.filter((box) => box === 'TODO').length).toBeLessThanOrEqual(1);
      expect(boxes[1] === 'TODO').toBe(done('OFFICE', state).length > 0);
      if (boxes[0] === 'TODO') expect(done('OWNER', state)).not.toEqual([]);
    }
  });
});
