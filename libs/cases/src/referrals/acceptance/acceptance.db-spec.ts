import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import { AGENCY, DECLINED, openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { ActOnReferral } from '../forms/act-on-referral.js';
import { FindReferral } from '../reading/find-referral.js';
import { DeclineFiling } from './decline-filing.js';
import { ExtendReview } from './extend-review.js';
import { FileCase } from './file-case.js';
import { ForwardReferral } from './forward-referral.js';
import { OpenReferral } from './open-referral.js';
import { ProvideSupplement } from './provide-supplement.js';
import { RequestSupplement } from './request-supplement.js';
import { ReturnReferral } from './return-referral.js';
import { SignReceipt } from './sign-receipt.js';

let world: ReferralWorld;
const { handler, police, otherPolice, procurator, stranger } = POSTS;
const FILED = { number: '穗公立字〔2026〕1号', decidedOn: '2026-11-16', unit: '刑侦支队', offence: '诈骗罪' };
const GAP = { items: ['现场笔录缺页'], reason: '需补充' };
const page = async (actor: typeof handler, id: string) => {
  const found = await new FindReferral(world.db).run(actor, id);
  if (!found) throw new Error(`${actor.personName} does not see it`);
  return found;
};
const clock = async (id: string, rule: string) => (await page(handler, id)).deadlines.filter(({ rule: { code } }) => code === rule).at(-1);

beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

describe('opening and signing', () => {
  it('gives the content to who opens, once', async () => {
    const id = await world.sent();
    await world.act(police, OpenReferral, id, {});
    expect(await page(police, id)).toMatchObject({ content: true, packet: { report: '经查属实。', hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(await world.attempt(police, OpenReferral, id, {})).toMatchObject({ code: 'OPENED_BEFORE', values: { when: '2026-11-16 10:00' } });
  });

  it('opens what was not opened, numbers the receipt, starts the review and meets the agreed clock', async () => {
    const id = await world.sent();
    await world.act(police, SignReceipt, id, { copies: 5, missing: [] });
    expect(await page(police, id)).toMatchObject({ content: true, state: 'RECEIVED', receiptNo: expect.stringMatching(/^穗公移回〔2026〕\d+号$/), openedAt: expect.anything() });
    expect(await clock(id, 'H01')).toMatchObject({ state: 'MET' });
    expect(await clock(id, 'X10')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.police, dueOn: '2026-11-19' });
    expect(await clock(id, 'X08')).toBeUndefined();
  });

  it('starts the 24 hours for telling what is missing', async () => {
    const id = await world.received(['ITEM_LIST']);
    expect(await clock(id, 'X08')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.police });
    await world.act(police, RequestSupplement, id, GAP);
    expect(await clock(id, 'X08')).toMatchObject({ state: 'MET' });
  });

  it('is won by one of twenty who sign at once, with one receipt', async () => {
    const id = await world.sent();
    const expectedVersion = await world.versionOf(id);
    const results = await Promise.all(Array.from({ length: 20 }, () => new SignReceipt(world.db).run(police, { id, expectedVersion, copies: 1, missing: [] })));
    const outcomes = results.map(outcomeOf);
    expect(outcomes.filter((outcome) => outcome === 'OK')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['OK', 'CONFLICT']));
    expect(await world.look(`select 1 from journal_entry where object_id = $1 and topic = 'referral.receipt-signed'`, [id])).toHaveLength(1);
    expect(await world.look(`select 1 from deadline where object_id = $1 and rule_code = 'X10'`, [id])).toHaveLength(1);
  });

  it('is refused to strangers as if there were nothing, to parties of another side as not theirs', async () => {
    const id = await world.sent();
    const input = { copies: 1, missing: [] };
    for (const actor of [stranger, otherPolice, POSTS.procurator]) {
      expect(await world.attempt(actor, SignReceipt, id, input)).toEqual(await world.attempt(actor, SignReceipt, newId(), input));
    }
    for (const actor of [handler, POSTS.office]) expect(await world.outcome(actor, SignReceipt, id, input)).toBe('NOT_YOUR_ACT');
    expect(await world.attempt(police, SignReceipt, id, { copies: 0, missing: [] })).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'copies', code: 'COPIES' }] });
  });
});

describe('补正', () => {
  it('pauses the review, gives the ball and 3日 to the sender, and goes on when it comes', async () => {
    const id = await world.received();
    world.at('2026-11-17', '10:00');
    await world.act(police, RequestSupplement, id, GAP);
    expect(await clock(id, 'X10')).toMatchObject({ state: 'PAUSED' });
    expect(await clock(id, 'X09')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.sender, dueOn: '2026-11-20' });
    expect((await page(police, id)).holder?.id).toBe(AGENCY.sender);
    world.at('2026-11-19', '10:00');
    const fileIds = [await world.file(handler, '笔录.pdf')];
    await world.act(handler, ProvideSupplement, id, { reply: '已补', materials: [{ kind: 'OTHER', fileIds }] });
    expect(await clock(id, 'X09')).toMatchObject({ state: 'MET' });
    expect(await clock(id, 'X10')).toMatchObject({ state: 'RUNNING', strictDueOn: '2026-11-19' });
    expect((await clock(id, 'X10'))?.dueOn && (await clock(id, 'X10'))?.dueOn as string > '2026-11-19').toBe(true);
    const after = await page(police, id);
    expect(after.holder?.id).toBe(AGENCY.police);
    expect(after.materials.find(({ kind }) => kind === 'OTHER')?.attachments).toHaveLength(2);
    expect(after.packet?.materials.find(({ kind }) => kind === 'OTHER')?.attachments).toHaveLength(1);
  });

  it('does not keep the police from deciding on the file', async () => {
    const id = await world.received();
    await world.act(police, RequestSupplement, id, GAP);
    await world.act(police, DeclineFiling, id, DECLINED);
    expect((await page(handler, id)).deadlines.filter(({ state }) => state === 'RUNNING' || state === 'PAUSED').map(({ rule }) => rule.code)).toEqual(['X15']);
    expect(await clock(id, 'X09')).toMatchObject({ state: 'CANCELLED' });
  });

  it('says what is missing, in lines', async () => {
    const id = await world.received();
    expect(await world.attempt(police, RequestSupplement, id, { items: [], reason: '' })).toMatchObject({
      code: 'INVALID_INPUT', fields: [{ field: 'items', code: 'REQUIRED' }, { field: 'reason', code: 'REQUIRED' }],
    });
    expect(await world.outcome(handler, RequestSupplement, id, GAP)).toBe('NOT_YOUR_ACT');
    expect(await world.outcome(handler, ProvideSupplement, id, { reply: '已补', materials: [] })).toBe('WRONG_STATE');
  });
});

describe('forwarding and returning', () => {
  it('passes to the competent office, which reads only once it opens; the forwarder keeps sight', async () => {
    const id = await world.received();
    world.at('2026-11-17', '09:00');
    await world.act(police, ForwardReferral, id, { toAgencyId: AGENCY.otherPolice, reason: '行为地在深圳' });
    expect(await page(otherPolice, id)).toMatchObject({ viewerRole: 'RECEIVER', content: false, title: null, packet: null, openedAt: null, receiptNo: null });
    expect(await page(police, id)).toMatchObject({ viewerRole: 'FORWARDER', content: true });
    expect((await page(handler, id)).acts.at(-1)).toMatchObject({ act: 'FORWARD', text: '行为地在深圳' });
    expect(await clock(id, 'X07')).toMatchObject({ state: 'MET', missedAt: null, startedAt: '2026-11-16T02:00:00+00:00' });
    expect(await clock(id, 'X10')).toMatchObject({ state: 'CANCELLED' });
    expect(await clock(id, 'H01')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.otherPolice });
    expect(await world.outcome(police, FileCase, id, FILED)).toBe('NOT_YOUR_ACT');
    await world.act(otherPolice, SignReceipt, id, { copies: 1, missing: [] });
    await world.act(otherPolice, FileCase, id, FILED);
    expect((await page(handler, id)).state).toBe('FILED');
  });

  it('goes to a police office, and not to oneself', async () => {
    const id = await world.received();
    expect(await world.outcome(police, ForwardReferral, id, { toAgencyId: AGENCY.procuratorate, reason: '有误' })).toBe('RECEIVER_NOT_COMPETENT');
    expect(await world.outcome(police, ForwardReferral, id, { toAgencyId: AGENCY.police, reason: '有误' })).toBe('RECEIVER_IS_SELF');
  });

  it('returns what is no police matter, with the reason; the sender has to confirm', async () => {
    const id = await world.received();
    expect(await world.outcome(police, ReturnReferral, id, { reason: ' ' })).toBe('INVALID_INPUT');
    await world.act(police, ReturnReferral, id, { reason: '不属公安机关职责范围' });
    expect(await page(handler, id)).toMatchObject({ state: 'RETURNED', holder: { id: AGENCY.sender } });
    expect(await clock(id, 'H02')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.sender });
  });
});

describe('the decision', () => {
  it('may take longer with an approver and a reason; the strict date stays in sight', async () => {
    const id = await world.received();
    await world.act(police, ExtendReview, id, { ruleCode: 'X11', approver: '刑侦支队负责人', reason: '需查证资金流向' });
    expect(await clock(id, 'X10')).toMatchObject({ dueOn: '2026-11-23', strictDueOn: '2026-11-19', intervals: [{ kind: 'EXTENSION', approver: '刑侦支队负责人' }] });
    expect(await world.outcome(police, ExtendReview, id, { ruleCode: 'X11', approver: '负责人', reason: '再查' })).toBe('EXTENSION_USED');
    expect(await world.outcome(police, ExtendReview, id, { ruleCode: 'X99', approver: '负责人', reason: '再查' })).toBe('EXTENSION_NOT_PROVIDED');
    expect(await world.stateOf(id)).toBe('RECEIVED');
  });

  it('立案 meets the review; listed items start the sender’s 3日 and give it the ball', async () => {
    const id = await world.filed();
    expect(await clock(id, 'X10')).toMatchObject({ state: 'MET' });
    expect(await clock(id, 'X23')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.sender });
    expect((await page(police, id)).holder?.id).toBe(AGENCY.sender);
    const none = await world.filed([]);
    expect(await clock(none, 'X23')).toBeUndefined();
    expect((await page(police, none)).holder?.id).toBe(AGENCY.police);
  });

  it('不予立案 has its reason and its returned file, and starts the sender’s 3日', async () => {
    const id = await world.received();
    const bad = await world.attempt(police, DeclineFiling, id, { ...DECLINED, reasonCode: 'MATERIALS', returnedFiles: [], decidedOn: '2026-11-17' });
    expect(bad).toMatchObject({ fields: [{ field: 'decidedOn', code: 'IN_FUTURE' }, { field: 'reasonCode', code: 'REASON_CODE' }, { field: 'returnedFiles', code: 'REQUIRED' }] });
    await world.act(police, DeclineFiling, id, DECLINED);
    expect(await clock(id, 'X15')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.sender, dueOn: '2026-11-19' });
    const seen = await page(handler, id);
    expect(seen.acts.at(-1)).toMatchObject({ documentNo: DECLINED.number, reasonCode: 'MINOR', text: '情节显著轻微', data: { returnedFiles: ['案卷一册'] } });
    const office = await page(POSTS.office, id);
    expect(office.acts.at(-1)).toMatchObject({ documentNo: DECLINED.number, reasonCode: null, text: null, data: {} });
  });

  it('late is still a decision, and the clock says it was late', async () => {
    const id = await world.received();
    world.at('2026-11-25', '10:00');
    await world.act(police, FileCase, id, FILED);
    expect(await clock(id, 'X10')).toMatchObject({ state: 'MET' });
    expect((await clock(id, 'X10'))?.metAt as string > ((await clock(id, 'X10'))?.dueAt as string)).toBe(true);
  });
});

describe('no decision in time (检规 562)', () => {
  const PAPER = { documentNo: '穗检逾说〔2026〕1号', documentDay: '2026-11-16', reason: '逾期未作出是否立案的决定。' };
  const act = (actor: Parameters<typeof page>[0], id: string, name: string, form: object = PAPER) => world.outcome(actor, ActOnReferral, id, { act: name, form });

  it('is reported once the 3日 have passed, and not before; the procuratorate takes its place', async () => {
    const id = await world.received();
    expect(await act(handler, id, 'REPORT_DELAY', { reason: '逾期' })).toBe('DECISION_NOT_LATE');
    await expect(page(procurator, id)).rejects.toThrow();
    world.at('2026-11-20', '09:00');
    expect(await act(police, id, 'REPORT_DELAY', { reason: '逾期' })).toBe('NOT_YOUR_ACT');
    expect(await act(handler, id, 'REPORT_DELAY', { reason: '逾期' })).toBe('OK');
    expect(await page(procurator, id)).toMatchObject({ viewerRole: 'SUPERVISOR', content: true, state: 'RECEIVED', holder: { id: AGENCY.police } });
    expect(await act(handler, id, 'REPORT_DELAY', { reason: '再次' })).toBe('DELAY_REPORTED_BEFORE');
  });

  it('is not late while the review is lawfully extended', async () => {
    const id = await world.received();
    await world.act(police, ExtendReview, id, { ruleCode: 'X11', approver: '刑侦支队负责人', reason: '需查证资金流向' });
    world.at('2026-11-20', '09:00');
    expect(await act(handler, id, 'REPORT_DELAY', { reason: '逾期' })).toBe('DECISION_NOT_LATE');
    world.at('2026-11-24', '09:00');
    expect(await act(handler, id, 'REPORT_DELAY', { reason: '逾期' })).toBe('OK');
  });

  it('the police explain within 7日, or are corrected; a decision ends it either way', async () => {
    const [explained, silent, decided] = [await world.received(), await world.received(), await world.received()];
    world.at('2026-11-20', '09:00');
    for (const id of [explained, silent, decided]) {
      expect(await act(handler, id, 'REPORT_DELAY', { reason: '逾期' })).toBe('OK');
      expect(await act(police, id, 'GIVE_DELAY_REASONS')).toBe('NO_EXPLANATION_OWED');
      expect(await act(procurator, id, 'REQUIRE_DELAY_REASONS')).toBe('OK');
      expect(await clock(id, 'X20')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.police, dueOn: '2026-11-27' });
      expect(await act(procurator, id, 'REQUIRE_DELAY_REASONS')).toBe('EXPLANATION_REQUIRED_BEFORE');
      expect(await act(procurator, id, 'CORRECT_DELAY')).toBe('EXPLANATION_NOT_LATE');
    }
    expect(await act(police, explained, 'GIVE_DELAY_REASONS')).toBe('OK');
    expect(await clock(explained, 'X20')).toMatchObject({ state: 'MET' });
    await world.act(police, FileCase, decided, FILED);
    expect(await clock(decided, 'X20')).toMatchObject({ state: 'MET' });
    world.at('2026-11-28', '00:01');
    expect(await act(procurator, explained, 'CORRECT_DELAY')).toBe('EXPLANATION_NOT_LATE');
    expect(await act(procurator, silent, 'CORRECT_DELAY')).toBe('OK');
    expect(await act(procurator, silent, 'ORDER_FILING_ON_DELAY')).toBe('OK');
    expect((await page(handler, silent)).state).toBe('FILING_ORDERED');
    expect(await clock(silent, 'X21')).toMatchObject({ state: 'RUNNING', partyAgencyId: AGENCY.police });
    await world.act(police, FileCase, silent, FILED);
    expect(await clock(silent, 'X21')).toMatchObject({ state: 'MET' });
  });
});
