import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SweepDeadlines } from '@portal/deadlines';
import { isRefusal } from '@portal/platform';
import { colleague, EXCHANGES, Kinds, PROVINCE, REPLY_BY } from '../../../../../test/support/kinds-world.js';
import { AGENCY, openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { OpenReferral } from '../acceptance/open-referral.js';
import { SignReceipt } from '../acceptance/sign-receipt.js';
import { ActOnReferral } from '../forms/act-on-referral.js';
import { FanOutReferral } from '../hand-over/fan-out-referral.js';
import { RecallReferral } from '../hand-over/recall-referral.js';
import { SaveReferralDraft } from '../hand-over/save-referral-draft.js';
import { SendReferral } from '../hand-over/send-referral.js';
import { ListFindings } from '../findings/list-findings.js';
import { PassLapsedBalls } from '../pass-lapsed-balls.js';
import { FindReferral } from '../reading/find-referral.js';
import { actionsOn } from '../reading/page-actions.js';
import { ListUnanswered } from '../reading/list-unanswered.js';
import { PreviewReferral } from '../reading/preview-referral.js';

let world: ReferralWorld;
let kinds: Kinds;
const { handler, police, stranger, procurator, office, head } = POSTS;
const page = (actor: typeof handler, id: string) => new FindReferral(world.db).run(actor, id);
const running = async (id: string) => (await kinds.clocks(id)).filter(({ state }) => state === 'RUNNING').map(({ rule, due }) => `${rule} ${due.slice(0, 10)}`);

beforeAll(async () => { world = await openReferralWorld(); kinds = new Kinds(world); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const RESULT = { reasonCode: 'PENALTY', text: '已作出行政处罚决定。', documentNo: '粤卫罚〔2026〕3号', documentDay: '2026-11-16', amount: '3000' };
const DECLINE = { reasonCode: 'NO_JURISDICTION', reason: '违法行为发生地不在本地', legalBasis: '《行政处罚法》第二十二条' };

describe.each(Object.values(EXCHANGES).map((exchange) => [exchange.kind, exchange] as const))('%s', (kind, exchange) => {
  it('goes from its draft over preview, sending and receipt to its receiver: what was previewed is what arrives', async () => {
    const id = await kinds.draft(exchange);
    const preview = await new PreviewReferral(world.db).run(exchange.from, id);
    await world.act(exchange.from, SendReferral, id, {});
    expect(await page(exchange.to, id)).toMatchObject({ kind, state: 'SENT', title: null, packet: null, draft: null });
    await world.act(exchange.to, OpenReferral, id, {});
    await world.act(exchange.to, SignReceipt, id, { copies: 1, missing: [] });
    const read = await page(exchange.to, id);
    expect({ ...read?.packet, number: null, hash: null }).toEqual({ ...preview, number: null, hash: null });
    expect(read).toMatchObject({ state: 'RECEIVED', title: exchange.form.title, draft: null, materials: expect.any(Array), holder: { id: exchange.to.agencyId } });
    expect((await page(exchange.from, id))?.number).toMatch(/〔2026〕\d+号$/);
  });

  it('does not go half filled in, names each field, and refuses a field that is not of its form', async () => {
    const id = await kinds.empty(exchange);
    const seat = kind === 'DISCIPLINE' ? exchange.to.seatId : null;
    const result = await world.attempt(exchange.from, SendReferral, id, {});
    expect(result).toMatchObject({ code: 'DRAFT_INCOMPLETE', fields: expect.arrayContaining([{ field: 'secrecy', code: 'REQUIRED' }]) });
    const stray = await world.attempt(exchange.from, SaveReferralDraft, id, { toAgencyId: exchange.to.agencyId, toSeatId: seat, form: { ...exchange.form, careRegion: 'x', lines: ['y'] }, materials: [] });
    expect(isRefusal(stray) && stray.fields?.map(({ code }) => code)).toContain('NOT_IN_FORM');
    await world.act(exchange.from, SaveReferralDraft, id, { toAgencyId: exchange.to.agencyId, toSeatId: seat, form: exchange.form, materials: [] });
    expect(await world.outcome(exchange.from, SendReferral, id, {})).toBe('MATERIALS_INCOMPLETE');
  });

  it('is taken back unread, and not once it was opened', async () => {
    const [unread, opened] = [await kinds.sent(exchange), await kinds.sent(exchange)];
    await world.act(exchange.from, RecallReferral, unread, { reason: '误发' });
    expect(await page(exchange.to, unread)).toBeNull();
    await world.act(exchange.to, OpenReferral, opened, {});
    expect(await world.outcome(exchange.from, RecallReferral, opened, { reason: '误发' })).toBe('ALREADY_OPENED');
  });

  it('publishes the form of each act, and every act with a form has one entry in the record', async () => {
    const id = await kinds.received(exchange);
    const shown = await page(exchange.to, id);
    const actions = shown ? actionsOn(shown, exchange.to, world.clock.now()) : [];
    const forms = actions.filter(({ form }) => form !== undefined);
    expect(forms.map(({ action, act }) => action === `actOnReferral:${act}`)).not.toContain(false);
    expect(forms.filter(({ allowed }) => allowed).length).toBeGreaterThan(0);
    const topics = await world.look<{ topic: string }>('select topic from journal_entry where object_id = $1 order by seq', [id]);
    expect(topics.map(({ topic }) => topic.replace('referral.', ''))).toEqual(['drafted', 'edited', 'sent', 'opened', 'receipt-signed']);
  });

  it('20 clients race for one act: one wins, the others are told who came first', async () => {
    const id = await kinds.received(exchange);
    const act = kind === 'AUDIT' ? 'REPORT_FINDINGS' : 'ACCEPT';
    const findings = kind === 'AUDIT' ? (await page(exchange.to, id))?.findings ?? [] : [];
    const form = kind === 'AUDIT' ? { findingReports: [{ findingId: findings[0]?.id ?? '', state: 'RECTIFIED' as const }] } : {};
    const expectedVersion = await world.versionOf(id);
    const outcomes = await Promise.all(Array.from({ length: 20 }, async () => outcomeOf(await new ActOnReferral(world.db).run(exchange.to, { id, expectedVersion, act, form }))));
    expect(outcomes.filter((outcome) => outcome === 'OK')).toHaveLength(1);
    expect(new Set(outcomes.filter((outcome) => outcome !== 'OK'))).toEqual(new Set(['CONFLICT']));
    expect(await world.look('select 1 from referral_act where referral_id = $1 and act = $2', [id, act])).toHaveLength(1);
    const [spans] = await world.look<{ n: number }>('select count(*)::int as n from referral_holding where referral_id = $1 and to_at is null', [id]);
    expect(spans?.n).toBe(1);
  });

  it('gives nothing to a stranger, and refuses an act that is not in its table', async () => {
    const id = await kinds.received(exchange);
    expect(await page(PROVINCE.market, id)).toBeNull();
    expect(await kinds.outcome(PROVINCE.market, id, 'ACCEPT')).toBe('NOT_FOUND');
    expect(await kinds.outcome(exchange.to, id, 'FILE')).toBe('ACT_UNKNOWN');
    expect(await kinds.outcome(exchange.to, id, 'constructor')).toBe('ACT_UNKNOWN');
  });
});

describe('行政移送', () => {
  const letter = EXCHANGES.ADMINISTRATIVE;

  it('is accepted, reported on, answered by the agreed day, asked about, confirmed', async () => {
    const id = await kinds.received(letter);
    expect(await running(id)).toEqual(['H03 2026-12-30', 'H05 2026-11-23']);
    await kinds.act(letter.to, id, 'ACCEPT', { documentNo: '粤卫受〔2026〕1号' });
    await kinds.act(letter.to, id, 'REPORT_PROGRESS', { text: '已立案调查' });
    await kinds.act(letter.to, id, 'ANSWER', RESULT);
    expect(await running(id)).toEqual(['H02 2026-11-30']);
    await kinds.act(letter.from, id, 'QUERY_OUTCOME', { text: '罚款是否缴清？' });
    expect((await page(letter.from, id))?.holder?.id).toBe(letter.to.agencyId);
    expect(await kinds.outcome(letter.from, id, 'CONFIRM_OUTCOME')).toBe('QUERY_OPEN');
    await kinds.act(letter.to, id, 'ANSWER_OUTCOME_QUERY', { text: '已缴清' });
    await kinds.act(letter.from, id, 'CONFIRM_OUTCOME');
    expect(await page(office, id)).toMatchObject({ state: 'CLOSED', packet: null, title: null, holder: null });
    expect(await running(id)).toEqual([]);
  });

  it('needs a day for the answer, a legal reason to be declined, and may be asked to think again', async () => {
    const undated = await kinds.draft(letter, { replyBy: null });
    expect(await world.outcome(letter.from, SendReferral, undated, {})).toBe('REPLY_DATE_REQUIRED');
    const id = await kinds.received(letter);
    expect(await kinds.outcome(letter.to, id, 'DECLINE', { ...DECLINE, legalBasis: null })).toBe('INVALID_INPUT');
    expect(await kinds.outcome(letter.to, id, 'DECLINE', { ...DECLINE, reasonCode: 'BUSY' })).toBe('INVALID_INPUT');
    await kinds.act(letter.to, id, 'DECLINE', DECLINE);
    await kinds.act(letter.from, id, 'REOPEN', { reason: '行为发生地在贵单位辖区' });
    expect(await running(id)).toEqual(['H03 2026-12-30', 'H05 2026-11-23']);
  });

  it('another day is proposed and agreed: the clock runs to that day', async () => {
    const id = await kinds.received(letter);
    expect(await kinds.outcome(letter.to, id, 'PROPOSE_DATE', { date: '2026-11-16', reason: '量大' })).toBe('INVALID_INPUT');
    await kinds.act(letter.to, id, 'PROPOSE_DATE', { date: '2027-01-15', reason: '需调取三年病案' });
    expect((await page(letter.from, id))?.holder?.id).toBe(letter.from.agencyId);
    await kinds.act(letter.from, id, 'AGREE_DATE');
    expect(await running(id)).toEqual(['H03 2027-01-15']);
    expect((await page(letter.to, id))?.replyBy).toBe('2027-01-15');
  });

  it('what is missing is asked for and supplied; when the term runs out the ball goes back', async () => {
    const id = await kinds.received(letter);
    await kinds.act(letter.to, id, 'REQUEST_SUPPLEMENT', { lines: ['收费明细'], reason: '不足以认定' });
    expect(await kinds.outcome(letter.from, id, 'PROVIDE_SUPPLEMENT', { text: '附上', materials: [{ kind: 'AUDIT_LETTER', fileIds: [] }] })).toBe('INVALID_INPUT');
    await kinds.act(letter.from, id, 'PROVIDE_SUPPLEMENT', { text: '附上', materials: [{ kind: 'EVIDENCE', fileIds: [await world.file(letter.from, '明细.pdf')] }] });
    await kinds.act(letter.to, id, 'REQUEST_SUPPLEMENT', { lines: ['病案'], reason: '仍缺' });
    world.at('2026-11-24', '09:00');
    await new SweepDeadlines(world.worker).run();
    await new PassLapsedBalls(world.worker).run();
    const supplied = await page(letter.to, id);
    expect(supplied).toMatchObject({ state: 'SUPPLEMENT_REQUESTED', holder: { id: letter.to.agencyId } });
    expect(await kinds.outcome(letter.to, id, 'ACCEPT')).toBe('OK');
    expect(supplied?.materials.find(({ kind }) => kind === 'EVIDENCE')?.attachments).toHaveLength(2);
    expect((supplied?.packet?.materials ?? []).find(({ kind }) => kind === 'EVIDENCE')?.attachments).toHaveLength(1);
  });

  it('between 医保 a dispute of jurisdiction runs by Y02, between others by an agreed term', async () => {
    const inside = await kinds.received({ ...letter, to: stranger });
    await kinds.act(stranger, inside, 'DISPUTE_JURISDICTION', { reason: '参保地不在本市' });
    expect(await running(inside)).toEqual(['H03 2026-12-30', 'Y02 2026-11-25']);
    const outside = await kinds.received(letter);
    await kinds.act(letter.to, outside, 'DISPUTE_JURISDICTION', { reason: '非本机关职责' });
    expect(await running(outside)).toEqual(['H03 2026-12-30', 'H08 2026-11-25']);
  });

  it('is forwarded: the new receiver signs for itself, the forwarder keeps sight, the sender cannot be forwarded to', async () => {
    const id = await kinds.received(letter);
    expect(await kinds.outcome(letter.to, id, 'FORWARD', { agencyId: letter.from.agencyId, reason: '退' })).toBe('RECEIVER_IS_SENDER');
    await kinds.act(letter.to, id, 'FORWARD', { agencyId: PROVINCE.market.agencyId, reason: '属价格违法' });
    expect(await running(id)).toEqual([expect.stringMatching(/^H01 2026-11-17/)]);
    expect(await page(PROVINCE.market, id)).toMatchObject({ state: 'SENT', packet: null });
    expect((await page(letter.to, id))?.viewerRole).toBe('FORWARDER');
  });
});

describe('飞行检查', () => {
  it('is fanned out to several recipients in one act, each by its own kind; Z02 and Z03 run for the 医保 of the place', async () => {
    const caseId = await world.case(PROVINCE.healthcare);
    const file = async () => [await world.file(PROVINCE.healthcare)];
    const result = await new FanOutReferral(world.db).run(PROVINCE.healthcare, {
      caseId, form: { ...EXCHANGES.ADMINISTRATIVE.form, origin: 'FLYING_INSPECTION', need: 'EARLY_INTERVENTION' },
      materials: [{ kind: 'TRANSFER_LETTER', fileIds: await file() }, { kind: 'EVIDENCE', fileIds: await file() }],
      recipients: [
        { kind: 'ADMINISTRATIVE', toAgencyId: AGENCY.sender }, { kind: 'ADMINISTRATIVE', toAgencyId: PROVINCE.health.agencyId },
        { kind: 'EARLY_NOTICE', toAgencyId: PROVINCE.police.agencyId }, { kind: 'CRIMINAL', toAgencyId: PROVINCE.police.agencyId },
        { kind: 'DISCIPLINE', toAgencyId: PROVINCE.discipline.agencyId, toSeatId: await kinds.seat(PROVINCE.discipline), form: { secrecy: 'WORK_SECRET' } },
      ],
    });
    if (isRefusal(result)) throw new Error(JSON.stringify(result));
    const rows = await world.look<{ state: string; batch: string }>('select state, batch_id as batch from referral where id = any($1) order by array_position($1, id)', [result.referralIds]);
    expect(rows.map(({ state }) => state)).toEqual(['SENT', 'SENT', 'SENT', 'DRAFT', 'SENT']);
    expect(new Set(rows.map(({ batch }) => batch))).toEqual(new Set([result.batchId]));
    const id = result.referralIds[0] ?? '';
    await world.act(handler, SignReceipt, id, { copies: 1, missing: [] });
    expect(await running(id)).toEqual(['H03 2026-12-30', 'H05 2026-11-23', 'Z02 2026-12-28']);
    await kinds.act(handler, id, 'ACCEPT');
    await kinds.act(handler, id, 'REPORT_PROGRESS', { text: '整改方案已制定' });
    await kinds.act(handler, id, 'COMPLETE_HANDLING', { documentDay: '2026-11-16' });
    expect(await running(id)).toEqual(['Z03 2026-11-23', 'H03 2026-12-30']);
    await kinds.act(handler, id, 'ANSWER', { reasonCode: 'AGREEMENT_HANDLING', text: '追回并整改' });
    expect((await kinds.clocks(id)).map(({ rule, state }) => `${rule} ${state}`)).toEqual(expect.arrayContaining(['Z02 MET', 'Z03 MET', 'H03 MET']));
  });

  it('sends nothing at all when one of them cannot be sent', async () => {
    const caseId = await world.case(PROVINCE.healthcare);
    const before = await world.look('select id from referral');
    const result = await new FanOutReferral(world.db).run(PROVINCE.healthcare, {
      caseId, form: EXCHANGES.ADMINISTRATIVE.form, materials: [{ kind: 'TRANSFER_LETTER', fileIds: [await world.file(PROVINCE.healthcare)] }, { kind: 'EVIDENCE', fileIds: [], reason: '另行提供' }],
      recipients: [{ kind: 'ADMINISTRATIVE', toAgencyId: PROVINCE.health.agencyId }, { kind: 'DISCIPLINE', toAgencyId: PROVINCE.discipline.agencyId }],
    });
    expect(result).toMatchObject({ code: 'SEAT_REQUIRED', fields: [{ field: 'recipients.1.toSeatId' }] });
    expect(await world.look('select id from referral')).toHaveLength(before.length);
  });
});

describe('反向移送', () => {
  const opinion = EXCHANGES.REVERSE;

  it('is answered in writing: by the day of the 检察意见书, or within two months', async () => {
    const statutory = await kinds.received(opinion);
    expect(await running(statutory)).toEqual(['H05 2026-11-23', 'X32 2027-01-18']);
    const dated = await kinds.received(opinion, { replyBy: '2026-12-16' });
    expect(await running(dated)).toEqual(['H04 2026-12-16', 'H05 2026-11-23']);
    await kinds.act(opinion.to, dated, 'ACCEPT');
    expect(await kinds.outcome(opinion.to, dated, 'ANSWER', { ...RESULT, documentNo: null })).toBe('INVALID_INPUT');
    await kinds.act(opinion.to, dated, 'ANSWER', RESULT);
    await kinds.act(opinion.from, dated, 'CONFIRM_OUTCOME');
    expect(await world.stateOf(dated)).toBe('CLOSED');
  });

  it('counts the procuratorate’s own terms before it goes, for the procuratorate only', async () => {
    const id = await kinds.draft(opinion);
    await kinds.act(procurator, id, 'REGISTER_NON_PROSECUTION', { documentNo: '穗检不诉〔2026〕9号', documentDay: '2026-11-13' });
    expect((await kinds.clocks(id)).map(({ rule, state }) => `${rule} ${state}`)).toEqual(['X30 MET', 'X31 RUNNING']);
    await world.act(procurator, SendReferral, id, {});
    expect((await kinds.clocks(id)).map(({ rule, state }) => `${rule} ${state}`)).toEqual(['X30 MET', 'H01 RUNNING', 'X31 MET']);
    const lead = await kinds.draft({ ...opinion, from: police });
    expect(await kinds.outcome(police, lead, 'REGISTER_NON_PROSECUTION', { documentNo: '1', documentDay: '2026-11-13' })).toBe('NOT_YOUR_ACT');
  });

  it('a lead of the police hides its source', async () => {
    const id = await kinds.received({ ...opinion, from: police }, { basis: 'LEAD_FOUND', hideSource: true, documentNo: '穗公字1号', officers: [{ name: '经办人', certificateNo: 'A1' }] });
    const packet = (await page(handler, id))?.packet as Record<string, unknown> | null;
    expect(packet).toMatchObject({ officers: [], leadSource: null, amountBasis: null, evidence: [] });
    expect(JSON.stringify(packet)).not.toContain('穗公字1号');
    expect(await running(id)).toEqual(['H05 2026-11-23', 'H09 2027-01-18']);
  });
});

describe('审计移送', () => {
  const audit = EXCHANGES.AUDIT;
  const findings = async (id: string) => (await page(audit.to, id))?.findings ?? [];

  it('each finding has a state and a clock; the written result waits for the last of them', async () => {
    const id = await kinds.received(audit);
    expect(await running(id)).toEqual(['H04 2026-12-15', 'H04 2026-12-30', 'H04 2026-12-30']);
    const [one, two, three] = await findings(id);
    const report = (findingId: string | undefined, state: 'PARTLY_RECTIFIED' | 'RECTIFIED' | 'NOT_ADOPTED', more: object = {}) => ({ findingReports: [{ findingId: findingId ?? '', state, ...more }] });
    expect(await kinds.outcome(audit.to, id, 'REPORT_FINDINGS', report(two?.id, 'NOT_ADOPTED'))).toBe('INVALID_INPUT');
    expect(await kinds.outcome(audit.to, id, 'REPORT_FINDINGS', report(one?.id, 'PARTLY_RECTIFIED', { rectifiedAmount: '1000.01' }))).toBe('INVALID_INPUT');
    await kinds.act(audit.to, id, 'REPORT_FINDINGS', report(one?.id, 'PARTLY_RECTIFIED', { rectifiedAmount: '400.50' }));
    expect((await findings(id))[0]).toMatchObject({ state: 'PARTLY_RECTIFIED', balance: '599.50' });
    expect(await running(id)).toHaveLength(3);
    expect(await kinds.outcome(audit.to, id, 'ANSWER', { text: '整改完毕' })).toBe('FINDINGS_OPEN');
    await kinds.act(audit.to, id, 'REPORT_FINDINGS', report(one?.id, 'RECTIFIED'));
    expect((await kinds.clocks(id)).filter(({ part }) => part === one?.id).map(({ state }) => state)).toEqual(['MET']);
    expect(await kinds.outcome(audit.to, id, 'REPORT_FINDINGS', report(one?.id, 'RECTIFIED'))).toBe('INVALID_INPUT');
    await kinds.act(audit.to, id, 'REPORT_FINDINGS', { findingReports: [{ findingId: two?.id ?? '', state: 'NOT_ADOPTED', note: '支付符合省级文件' }, { findingId: three?.id ?? '', state: 'RECTIFIED', note: '制度已印发' }] });
    await kinds.act(audit.to, id, 'ANSWER', { text: '整改完毕' });
    await kinds.act(audit.from, id, 'CONFIRM_OUTCOME');
    expect(await running(id)).toEqual([]);
    expect((await findings(id)).map(({ state }) => state)).toEqual(['RECTIFIED', 'NOT_ADOPTED', 'RECTIFIED']);
  });

  it('takes no report on a finding of another referral', async () => {
    const [mine, other] = [await kinds.received(audit), await kinds.received(audit)];
    const [theirs] = await findings(other);
    expect(await kinds.outcome(audit.to, mine, 'REPORT_FINDINGS', { findingReports: [{ findingId: theirs?.id ?? '', state: 'RECTIFIED' }] })).toBe('INVALID_INPUT');
  });
});

describe('提前通报', () => {
  const notice = EXCHANGES.EARLY_NOTICE;

  it('starts no clock of 立案, and becomes a criminal referral that keeps the facts', async () => {
    const id = await kinds.received(notice);
    expect(await running(id)).toEqual(['H05 2026-11-23']);
    await kinds.act(police, id, 'ACCEPT', { officers: [{ name: '侦查员', certificateNo: 'P1' }] });
    await kinds.act(police, id, 'ADVISE', { text: '请固定电子数据' });
    await kinds.act(handler, id, 'CONVERT');
    const [became] = await world.look<{ id: string }>('select id from referral where origin_id = $1', [id]);
    expect(await page(handler, became?.id ?? '')).toMatchObject({ kind: 'CRIMINAL', state: 'DRAFT', originId: id, draft: { report: '经查，某医院重复收费。' }, toAgency: { id: AGENCY.police } });
    expect((await page(handler, became?.id ?? ''))?.materials.find(({ kind }) => kind === 'OTHER')?.attachments).toHaveLength(1);
    expect(await page(police, became?.id ?? '')).toBeNull();
    expect(await world.stateOf(id)).toBe('CLOSED');
  });
});

describe('协查协助', () => {
  const request = EXCHANGES.ASSISTANCE;

  it('between 医保 runs by Y06, for an identity between police by X34, else by the day asked for', async () => {
    expect(await running(await kinds.received(request))).toEqual(['H05 2026-11-23', 'Y06 2026-12-01']);
    expect(await running(await kinds.received({ ...request, from: police, to: POSTS.otherPolice }, { need: 'IDENTITY_CHECK' }))).toEqual(['H05 2026-11-23', 'X34 2026-11-23']);
    const other = { ...request, to: PROVINCE.health };
    expect(await world.outcome(handler, SendReferral, await kinds.draft(other), {})).toBe('REPLY_DATE_REQUIRED');
    expect(await running(await kinds.received(other, { replyBy: REPLY_BY }))).toEqual(['H03 2026-12-30', 'H05 2026-11-23']);
  });

  it('more time is asked for before the term ends, and agreed', async () => {
    const id = await kinds.received(request);
    await kinds.act(stranger, id, 'ACCEPT');
    await kinds.act(stranger, id, 'REQUEST_EXTENSION', { date: '2026-12-20', reason: '病案在档案馆' });
    await kinds.act(handler, id, 'GRANT_EXTENSION');
    expect(await running(id)).toEqual(['H03 2026-12-21']); // the 20th is a Sunday: the term moves to the next workday
    await kinds.act(stranger, id, 'ANSWER', { reasonCode: 'FULLY_ANSWERED', text: '附明细' });
    await kinds.act(handler, id, 'CONFIRM_OUTCOME');
    expect(await world.stateOf(id)).toBe('CLOSED');
  });

  it('is split into parts that others answer; who split answers for the whole', async () => {
    const id = await kinds.received(request);
    expect(await kinds.outcome(stranger, id, 'SPLIT', { parts: [{ toAgencyId: handler.agencyId, text: '退' }] })).toBe('RECEIVER_IS_SENDER');
    expect(await kinds.outcome(stranger, id, 'SPLIT', { parts: [{ toAgencyId: PROVINCE.market.agencyId, text: '查价格' }] })).toBe('REPLY_DATE_REQUIRED');
    await kinds.act(stranger, id, 'SPLIT', { parts: [
      { toAgencyId: PROVINCE.market.agencyId, text: '查价格', replyBy: '2026-11-25' }, { toAgencyId: PROVINCE.healthcare.agencyId, text: '查结算' },
    ] });
    const parts = await world.look<{ id: string; to: string; state: string }>('select id, to_agency_id as to, state from referral where origin_id = $1 order by created_at, id', [id]);
    expect(parts.map(({ to, state }) => [to, state])).toEqual([[PROVINCE.market.agencyId, 'SENT'], [PROVINCE.healthcare.agencyId, 'SENT']]);
    const part = parts[0]?.id ?? '';
    await world.act(PROVINCE.market, OpenReferral, part, {});
    expect(await page(PROVINCE.market, part)).toMatchObject({ packet: { advice: '查价格', subject: { name: expect.stringContaining('门诊部') } }, originId: null });
    expect(await page(handler, part)).toBeNull();
    expect(await world.stateOf(id)).toBe('ACCEPTED');
  });
});

describe('纪检线索', () => {
  const lead = EXCHANGES.DISCIPLINE;

  it('is there for the drafting seat, its head and the one named seat; for no colleague, no stand-in, no office', async () => {
    const id = await kinds.received(lead);
    for (const reader of [lead.from, PROVINCE.healthcareHead, lead.to]) expect((await page(reader, id))?.id).toBe(id);
    for (const reader of [colleague(lead.from), colleague(lead.to), PROVINCE.disciplineHead, office, head, handler]) {
      expect([reader.personName, await page(reader, id)]).toEqual([reader.personName, null]);
      for (const table of ['referral', 'referral_content', 'referral_act', 'referral_act_content', 'referral_holding', 'referral_material', 'deadline', 'journal_entry', 'attachment', 'party', 'ledger_entry']) {
        const column = { referral: 'id', deadline: 'object_id', journal_entry: 'object_id', attachment: 'object_id', party: 'object_id' }[table] ?? 'referral_id';
        const rows = await world.db.read(reader, { name: `peek-${table}`, text: `select 1 from ${table} where ${column} = $1` }, [id]);
        expect([reader.personName, table, rows.length]).toEqual([reader.personName, table, 0]);
      }
    }
    expect(await kinds.outcome(colleague(lead.to), id, 'ACCEPT')).toBe('NOT_FOUND');
    expect(await kinds.outcome(PROVINCE.disciplineHead, id, 'ACCEPT')).toBe('NOT_FOUND');
  });

  it('leaves no trace in the case, in the numbers of others, or in its text anywhere else', async () => {
    const caseId = await world.case(lead.from);
    const [untouched] = await world.look<{ state: string }>('select state from case_record where id = $1', [caseId]);
    const id = await kinds.received(lead);
    const [row] = await world.look<{ state: string; number: string; office: string | null }>(
      `select k.state, r.number, (select p.role from party p where p.object_id = r.id and p.role = 'OFFICE') as office from referral r join case_record k on k.id = r.case_id where r.id = $1`, [id]);
    expect(row).toEqual({ state: untouched?.state, number: expect.stringContaining('纪移'), office: null });
  });

  it('the office is told how many, everybody else nothing', async () => {
    const count = async (actor: typeof office) => (await world.db.read<{ sent: number; open: number }>(actor, { name: 'sealed', text: 'select * from sealed_referrals()' }))[0];
    const was = await count(office);
    const id = await kinds.received(lead);
    expect(await count(office)).toEqual({ sent: (was?.sent ?? 0) + 1, open: (was?.open ?? 0) + 1 });
    await kinds.act(lead.to, id, 'ACCEPT');
    await kinds.act(lead.to, id, 'CONCLUDE', {});
    expect(await count(office)).toEqual({ sent: (was?.sent ?? 0) + 1, open: was?.open });
    for (const reader of [lead.from, lead.to, head]) expect(await count(reader as typeof office)).toEqual({ sent: 0, open: 0 });
  });
});

describe('lists', () => {
  it('整改台账 shows each side its own findings by their days, with sums that balance', async () => {
    const before = (await list('SENT')).totals;
    const id = await kinds.received(EXCHANGES.AUDIT);
    const mine = (await page(handler, id))?.findings ?? [];
    await kinds.act(handler, id, 'REPORT_FINDINGS', { findingReports: [{ findingId: mine[0]?.id ?? '', state: 'PARTLY_RECTIFIED', rectifiedAmount: '250.25' }] });
    const { totals, edges } = await list('SENT');
    expect(totals.count - before.count).toBe(3);
    expect(Number(totals.amount) - Number(before.amount)).toBeCloseTo(1500.5, 2);
    expect(Number(totals.amount) - Number(totals.rectified) - Number(totals.balance)).toBeCloseTo(await notAdopted(), 2);
    const days = edges.map(({ node }) => node.dueOn ?? '9');
    expect(days).toEqual([...days].sort());
    expect(edges.find(({ node }) => node.id === mine[0]?.id)?.node).toMatchObject({ state: 'PARTLY_RECTIFIED', balance: '749.75', lamp: 'GREEN' });
    expect((await new ListFindings(world.db).run(handler, { side: 'RECEIVED' }, '2026-11-16', { first: 100 })).totals.count).toBe(totals.count);
    expect((await new ListFindings(world.db).run(police, { side: 'RECEIVED' }, '2026-11-16', { first: 100 })).totals.count).toBe(0);
    expect((await new ListFindings(world.db).run(handler, { side: 'RECEIVED', overdue: true }, '2026-12-16', { first: 100 })).edges.map(({ node }) => node.dueOn)).toContain('2026-12-15');
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next = await new ListFindings(world.db).run(PROVINCE.audit, { side: 'SENT' }, '2026-11-16', { first: 2, after });
      paged.push(...next.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = next.pageInfo);
    }
    expect(paged).toEqual(edges.map(({ node }) => node.id));
  });
  const list = (side: 'SENT') => new ListFindings(world.db).run(PROVINCE.audit, { side }, '2026-11-16', { first: 100 });
  const notAdopted = async () => Number((await world.look<{ sum: string }>(`select coalesce(sum(amount - coalesce(rectified_amount, 0)), 0)::text as sum from referral_finding where state = 'NOT_ADOPTED'`))[0]?.sum);

  it('移而不答 names what is owed and late, to whom it is owed, to who owes it, and to the office', async () => {
    const id = await kinds.received(EXCHANGES.ADMINISTRATIVE, { replyBy: '2026-11-18' });
    const late = async (actor: typeof handler, owed: 'TO_US' | 'BY_US') => (await new ListUnanswered(world.db).run(actor, owed, { first: 100 })).edges.filter(({ node }) => node.id === id).map(({ node }) => node);
    expect(await late(handler, 'TO_US')).toEqual([]);
    world.at('2026-11-20', '09:00');
    expect(await late(handler, 'TO_US')).toMatchObject([{ kind: 'ADMINISTRATIVE', daysLate: 1, deadlineLabel: '按约定日期反馈结果（约定）' }]);
    expect(await late(PROVINCE.health, 'BY_US')).toHaveLength(1);
    expect(await late(office, 'TO_US')).toHaveLength(1);
    expect(await late(PROVINCE.health, 'TO_US')).toEqual([]);
    expect(await late(stranger, 'TO_US')).toEqual([]);
    await kinds.act(PROVINCE.health, id, 'ACCEPT');
    await kinds.act(PROVINCE.health, id, 'ANSWER', RESULT);
    expect(await late(handler, 'TO_US')).toEqual([]);
  });
});

it('a day that has passed is refused as a day for the answer, whoever names it', async () => {
  const id = await kinds.received(EXCHANGES.ADMINISTRATIVE);
  await kinds.act(EXCHANGES.ADMINISTRATIVE.to, id, 'PROPOSE_DATE', { date: '2026-11-20', reason: '早些' });
  world.at('2026-11-20', '09:00');
  expect(await kinds.outcome(EXCHANGES.ADMINISTRATIVE.from, id, 'AGREE_DATE')).toBe('PROPOSED_DATE_PAST');
});
