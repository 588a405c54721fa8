import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { permissionsOf } from '@portal/agencies';
import { obstacleTo } from '@portal/cases';
import type { SeatKind } from '@portal/platform';
import { type AnswerForm, answerProblems, grantedFields, requestBox, type RequestForm, requestProblems } from './request.rules.js';
import { REQUEST_ACTS, REQUEST_STATES, type RequestFact, type RequestSide, type RequestState } from './request.table.js';

const TODAY = '2026-11-16';
const KNOWN = [{ key: 'name', mask: 'NAME' }, { key: 'score', mask: 'NONE' }, { key: 'admitted_on', mask: 'NONE' }] as const;
const FORM: RequestForm = {
  purpose: '核实住院真实性', objectKind: 'CASE', objectId: 'x', basis: '《医疗保障基金使用监督管理条例》第二十二条', scenario: '与结算明细比对', fields: ['name', 'score'],
  periodFrom: '2026-01-01', periodTo: '2026-10-31', way: 'FILE', until: '2026-12-31', responsible: '基金监管处承办人 020-00000000',
};
const problems = (change: Partial<RequestForm>): string[] => requestProblems({ ...FORM, ...change }, KNOWN, TODAY).map(({ field, code }) => `${field} ${code}`);

describe('a request for data', () => {
  it.each<[string, Partial<RequestForm>, string[]]>([
    ['is as it should be', {}, []],
    ['says for what', { purpose: ' ' }, ['purpose REQUIRED']],
    ['names its basis', { basis: '工作需要' }, ['basis BASIS_NOT_NAMED']],
    ['names it in words too', { basis: '基金监管条例第二十二条' }, []],
    ['asks for something', { fields: [] }, ['fields REQUIRED']],
    ['asks for what there is', { fields: ['phone'] }, ['fields FIELD_UNKNOWN']],
    ['asks once', { fields: ['name', 'name'] }, ['fields FIELD_UNKNOWN']],
    ['knows no time that runs backwards', { periodTo: '2025-12-31' }, ['periodTo END_BEFORE_START']],
    ['ends after today', { until: TODAY }, ['until UNTIL_PAST']],
    ['ends within a year', { until: '2027-11-17' }, ['until UNTIL_TOO_FAR']],
    ['may last a year', { until: '2027-11-16' }, []],
    ['names days', { until: '年底' }, ['until NOT_A_DAY']],
    ['names who answers for the data', { responsible: '' }, ['responsible REQUIRED']],
  ])('%s', (_, change, expected) => expect(problems(change)).toEqual(expected));
});

const ASKED = { fields: ['name', 'score'], until: '2026-12-31' };
const answered = (form: AnswerForm, today = TODAY): string[] => answerProblems(form, ASKED, KNOWN, today).map(({ field, code }) => `${field} ${code}`);

describe('an answer', () => {
  it.each<[string, AnswerForm, string[]]>([
    ['grants all without a word', { answer: 'GRANT' }, []],
    ['lifts a mask that there is', { answer: 'GRANT', unmasked: ['name'] }, []],
    ['lifts no mask where there is none', { answer: 'GRANT', unmasked: ['score'] }, ['unmasked FIELD_UNKNOWN']],
    ['lifts no mask of what it does not share', { answer: 'PART', fields: ['score'], unmasked: ['name'], reason: '够用' }, ['unmasked FIELD_UNKNOWN']],
    ['shares less with a reason', { answer: 'PART', fields: ['score'], reason: '姓名不是必需' }, []],
    ['does not share less without one', { answer: 'PART', fields: ['score'] }, ['reason REQUIRED']],
    ['shares all until an earlier day', { answer: 'PART', fields: ['name', 'score'], until: '2026-12-01', reason: '期限过长' }, []],
    ['does not call all a part', { answer: 'PART', fields: ['name', 'score'], reason: '同意' }, ['fields NOTHING_LESS']],
    ['shares nothing that was not asked for', { answer: 'PART', fields: ['admitted_on'], reason: '改为入院日期' }, ['fields FIELD_UNKNOWN']],
    ['lasts no longer than asked', { answer: 'PART', fields: ['score'], until: '2027-01-01', reason: '延长' }, ['until LONGER_THAN_ASKED']],
    ['refuses with reason and basis', { answer: 'REFUSE', reason: '与用途无关', basis: `《政务数据共享条例》第二十一条` }, []],
    ['does not refuse without them', { answer: 'REFUSE' }, ['reason REQUIRED', 'basis REQUIRED']],
    ['names the basis of a refusal', { answer: 'REFUSE', reason: '不宜', basis: '内部要求' }, ['basis BASIS_NOT_NAMED']],
  ])('%s', (_, form, expected) => expect(answered(form)).toEqual(expected));

  it('grants nothing when the day that was asked for is over, and says so once', () => {
    const [last, after] = ['2026-12-31', '2027-01-01'];
    for (const form of [{ answer: 'GRANT' }, { answer: 'PART', fields: ['score'], reason: '够用' }, { answer: 'PART', fields: ['score'], until: '2026-12-01', reason: '够用' }, { answer: 'PART', fields: ['score'], until: '2027-02-01', reason: '够用' }] as const) {
      expect(answered(form, after)).toEqual(['until ASKED_UNTIL_PAST']);
    }
    expect([answered({ answer: 'GRANT' }, last), answered({ answer: 'PART', fields: ['score'], until: '2026-12-01', reason: '够用' }, last), answered({ answer: 'REFUSE', reason: '期限已过', basis: '《政务数据共享条例》第二十一条' }, after)]).toEqual([[], ['until UNTIL_PAST'], []]);
  });

  it('never shares more than was asked for, and nothing bare that it did not lay bare', () => {
    fc.assert(fc.property(
      fc.record({ answer: fc.constantFrom('GRANT' as const, 'PART' as const, 'REFUSE' as const), fields: fc.option(fc.subarray(['name', 'score', 'admitted_on', 'x'])), unmasked: fc.option(fc.subarray(['name', 'score', 'x'])),
        reason: fc.constantFrom('', '理由'), basis: fc.constantFrom('', '《条例》第一条'), until: fc.constantFrom(null, '2026-11-20', '2027-05-01') }),
      (form) => {
        if (answered(form).length > 0) return;
        const shared = grantedFields(form, ASKED, KNOWN);
        expect(shared.every(({ key }) => ASKED.fields.includes(key))).toBe(true);
        expect(shared.length === 0).toBe(form.answer === 'REFUSE');
        for (const { key, masked } of shared) expect(masked || key === 'score' || form.unmasked?.includes(key)).toBe(true);
      }));
  });
});

describe('the acts on a request', () => {
  const seat: Readonly<Record<RequestSide, SeatKind>> = { ASKER: 'LIAISON', PROVIDER: 'LIAISON', OFFICE: 'OFFICE_SECRETARY' };
  const done = (side: RequestSide | null, state: RequestState, facts: RequestFact[] = ['CONDITIONAL', 'SHARES'], kind?: SeatKind) => {
    const seatKind = kind ?? (side === null ? 'LIAISON' : seat[side]);
    const viewer = { side, seatKind, permissions: permissionsOf(seatKind, 'PRINCIPAL', 'OTHER') };
    return Object.entries(REQUEST_ACTS).filter(([, act]) => obstacleTo(act, { state, facts: new Set(facts) }, viewer) === null).map(([name]) => name);
  };

  it('are done by whose turn it is', () => {
    expect(REQUEST_STATES.map((state) => [state, done('ASKER', state), done('PROVIDER', state), done('OFFICE', state)])).toEqual([
      ['DRAFT', ['EDIT', 'ASK_CONSENT', 'WITHDRAW'], [], []], ['CONSENTING', ['CONSENT', 'RETURN', 'WITHDRAW'], [], []],
      ['SUBMITTED', ['WITHDRAW'], ['TELL', 'EXTEND', 'GRANT', 'PART', 'REFUSE'], []], ['INCOMPLETE', ['COMPLETE', 'WITHDRAW'], [], []],
      ['GRANTED', ['WITHDRAW'], ['DELIVER'], []], ['PARTLY_GRANTED', ['DISPUTE', 'WITHDRAW'], ['DELIVER'], []], ['REFUSED', ['DISPUTE'], [], []],
      ['NEGOTIATING', ['ESCALATE', 'SETTLE', 'WITHDRAW'], ['GRANT', 'PART', 'ESCALATE'], []], ['MEDIATING', ['SETTLE', 'WITHDRAW'], ['GRANT', 'PART'], ['KEEP', 'ANEW', 'UP']],
      ['AT_SUPERIOR', ['SETTLE', 'WITHDRAW'], ['GRANT', 'PART'], ['KEEP', 'ANEW']], ['SETTLED', ['WITHDRAW'], ['DELIVER'], []], ['WITHDRAWN', [], [], []], ['DELIVERED', ['ASK_EXPORT', 'ALLOW_EXPORT', 'REPORT', 'DESTROY'], ['DELIVER', 'SUSPEND'], []], ['CLOSED', [], [], []],
    ]);
    expect(REQUEST_STATES.flatMap((state) => done(null, state))).toEqual([]);
  });

  it('take the consent of who answers for sharing, on both sides', () => {
    expect([done('ASKER', 'CONSENTING', [], 'HANDLER'), done('ASKER', 'CONSENTING', [], 'AGENCY_HEAD')]).toEqual([['WITHDRAW'], ['CONSENT', 'RETURN']]);
    expect([done('PROVIDER', 'SUBMITTED', [], 'HANDLER'), done('PROVIDER', 'SUBMITTED', [], 'AGENCY_HEAD')]).toEqual([['TELL'], ['GRANT', 'PART', 'REFUSE']]);
  });

  it('tell once, lengthen only what is conditional, and dispute silence only when it is one', () => {
    expect([done('PROVIDER', 'SUBMITTED', ['TOLD']), done('ASKER', 'SUBMITTED', ['OVERDUE'])]).toEqual([['GRANT', 'PART', 'REFUSE'], ['DISPUTE_SILENCE', 'WITHDRAW']]);
  });

  it('leave who asked a way where nothing was handed over: to dispute what is late, to withdraw what is granted', () => {
    const late: RequestFact[] = ['CONDITIONAL', 'SHARES', 'UNDELIVERED'];
    expect((['GRANTED', 'PARTLY_GRANTED', 'SETTLED', 'DELIVERED'] as const).map((state) => done('ASKER', state, late))).toEqual([['DISPUTE_DELIVERY', 'WITHDRAW'], ['DISPUTE', 'WITHDRAW'], ['DISPUTE_DELIVERY', 'WITHDRAW'], ['ASK_EXPORT', 'ALLOW_EXPORT', 'REPORT', 'DESTROY']]);
    expect([done('ASKER', 'SETTLED', ['CONDITIONAL', 'NOTHING_LEFT']), done('PROVIDER', 'SETTLED', ['CONDITIONAL', 'NOTHING_LEFT'])]).toEqual([[], []]);
  });

  it('answer one error at a time, and none that was not reported', () => {
    const shared: RequestFact[] = ['CONDITIONAL', 'SHARES'];
    expect([done('ASKER', 'DELIVERED', [...shared, 'CORRECTING']), done('PROVIDER', 'DELIVERED', [...shared, 'CORRECTING'])]).toEqual([['ASK_EXPORT', 'ALLOW_EXPORT', 'DESTROY'], ['SUSPEND', 'CORRECTED', 'CONFIRMED']]);
    expect(done('ASKER', 'DELIVERED', [...shared, 'ENDED'])).toEqual(['DESTROY']);
  });

  it('take data out only where somebody else has answered for it', () => {
    const shared: RequestFact[] = ['CONDITIONAL', 'SHARES'];
    const exports = (facts: readonly RequestFact[], kind: SeatKind) => done('ASKER', 'DELIVERED', [...shared, ...facts], kind).filter((name) => name.endsWith('EXPORT'));
    expect([exports([], 'HANDLER'), exports(['EXPORT_ASKED'], 'HANDLER'), exports(['EXPORT_ASKED'], 'AGENCY_HEAD'), exports(['EXPORTABLE'], 'LIAISON'), exports(['ENDED'], 'LIAISON')]).toEqual([['ASK_EXPORT'], [], ['ALLOW_EXPORT', 'DECLINE_EXPORT'], [], []]);
  });

  it('lie with those who can do something', () => {
    for (const state of REQUEST_STATES) for (const side of ['ASKER', 'PROVIDER', 'OFFICE'] as const) {
      if (requestBox(side, state, { ended: false, correcting: false, owed: true }) === 'TODO') expect(done(side, state).filter((name) => name !== 'WITHDRAW')).not.toEqual([]);
    }
    expect([requestBox('ASKER', 'DELIVERED', { ended: true, correcting: false, owed: false }), requestBox('PROVIDER', 'DELIVERED', { ended: false, correcting: true, owed: true }), requestBox('PROVIDER', 'DELIVERED', { ended: true, correcting: false, owed: false })]).toEqual(['TODO', 'TODO', 'DONE']);
    const settled = (owed: boolean) => (['ASKER', 'PROVIDER', 'OFFICE'] as const).map((side) => requestBox(side, 'SETTLED', { ended: false, correcting: false, owed }));
    expect([settled(true), settled(false)]).toEqual([['STARTED', 'TODO', 'DONE'], ['DONE', 'DONE', 'DONE']]);
  });
});
