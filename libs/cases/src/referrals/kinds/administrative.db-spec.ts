/** 行政移送, and 飞行检查 fanned out. */
import { describe, expect, it } from '@jest/globals';
import { SweepDeadlines } from '@portal/deadlines';
import { isRefusal } from '@portal/platform';
import { EXCHANGES, onKinds, PROVINCE } from '../../../../../test/support/kinds-world.js';
import { AGENCY, POSTS } from '../../../../../test/support/referral-world.js';
import { SignReceipt } from '../acceptance/sign-receipt.js';
import { FanOutReferral, type FanOutReferralInput } from '../hand-over/fan-out-referral.js';
import { SendReferral } from '../hand-over/send-referral.js';
import type { Packet } from '../packet.rules.js';
import { PassLapsedBalls } from '../pass-lapsed-balls.js';
import { PreviewFanOut } from '../reading/preview-fan-out.js';
import { PreviewReferral } from '../reading/preview-referral.js';

const on = onKinds();
const { page, running } = on;
const { handler, stranger, office } = POSTS;

const RESULT = { reasonCode: 'PENALTY', text: '已作出行政处罚决定。', documentNo: '粤卫罚〔2026〕3号', documentDay: '2026-11-16', amount: '3000' };
const DECLINE = { reasonCode: 'NO_JURISDICTION', reason: '违法行为发生地不在本地', legalBasis: '《行政处罚法》第二十二条' };

describe('行政移送', () => {
  const letter = EXCHANGES.ADMINISTRATIVE;

  it('is accepted, reported on, answered by the agreed day, asked about, confirmed', async () => {
    const id = await on.kinds.received(letter);
    expect(await running(id)).toEqual(['H03 2026-12-30', 'H05 2026-11-23']);
    await on.kinds.act(letter.to, id, 'ACCEPT', { documentNo: '粤卫受〔2026〕1号' });
    await on.kinds.act(letter.to, id, 'REPORT_PROGRESS', { text: '已立案调查' });
    await on.kinds.act(letter.to, id, 'ANSWER', RESULT);
    expect(await running(id)).toEqual(['H02 2026-11-30']);
    await on.kinds.act(letter.from, id, 'QUERY_OUTCOME', { text: '罚款是否缴清？' });
    expect((await page(letter.from, id))?.holder?.id).toBe(letter.to.agencyId);
    expect(await on.kinds.outcome(letter.from, id, 'CONFIRM_OUTCOME')).toBe('QUERY_OPEN');
    await on.kinds.act(letter.to, id, 'ANSWER_OUTCOME_QUERY', { text: '已缴清' });
    await on.kinds.act(letter.from, id, 'CONFIRM_OUTCOME');
    expect(await page(office, id)).toMatchObject({ state: 'CLOSED', packet: null, title: null, holder: null });
    expect(await running(id)).toEqual([]);
  });

  it('needs a day for the answer, a legal reason to be declined, and may be asked to think again', async () => {
    const undated = await on.kinds.draft(letter, { replyBy: null });
    expect(await on.world.outcome(letter.from, SendReferral, undated, {})).toBe('REPLY_DATE_REQUIRED');
    const id = await on.kinds.received(letter);
    expect(await on.kinds.outcome(letter.to, id, 'DECLINE', { ...DECLINE, legalBasis: null })).toBe('INVALID_INPUT');
    expect(await on.kinds.outcome(letter.to, id, 'DECLINE', { ...DECLINE, reasonCode: 'BUSY' })).toBe('INVALID_INPUT');
    await on.kinds.act(letter.to, id, 'DECLINE', DECLINE);
    await on.kinds.act(letter.from, id, 'REOPEN', { reason: '行为发生地在贵单位辖区' });
    expect(await running(id)).toEqual(['H03 2026-12-30', 'H05 2026-11-23']);
  });

  it('another day is proposed and agreed: the clock runs to that day', async () => {
    const id = await on.kinds.received(letter);
    expect(await on.kinds.outcome(letter.to, id, 'PROPOSE_DATE', { date: '2026-11-16', reason: '量大' })).toBe('INVALID_INPUT');
    await on.kinds.act(letter.to, id, 'PROPOSE_DATE', { date: '2027-01-15', reason: '需调取三年病案' });
    expect((await page(letter.from, id))?.holder?.id).toBe(letter.from.agencyId);
    await on.kinds.act(letter.from, id, 'AGREE_DATE');
    expect(await running(id)).toEqual(['H03 2027-01-15']);
    expect((await page(letter.to, id))?.replyBy).toBe('2027-01-15');
  });

  it('what is missing is asked for and supplied; when the term runs out the ball goes back', async () => {
    const id = await on.kinds.received(letter);
    await on.kinds.act(letter.to, id, 'REQUEST_SUPPLEMENT', { lines: ['收费明细'], reason: '不足以认定' });
    expect(await on.kinds.outcome(letter.from, id, 'PROVIDE_SUPPLEMENT', { text: '附上', materials: [{ kind: 'AUDIT_LETTER', fileIds: [] }] })).toBe('INVALID_INPUT');
    await on.kinds.act(letter.from, id, 'PROVIDE_SUPPLEMENT', { text: '附上', materials: [{ kind: 'EVIDENCE', fileIds: [await on.world.file(letter.from, '明细.pdf')] }] });
    await on.kinds.act(letter.to, id, 'REQUEST_SUPPLEMENT', { lines: ['病案'], reason: '仍缺' });
    on.world.at('2026-11-24', '09:00');
    await new SweepDeadlines(on.world.worker).run();
    await new PassLapsedBalls(on.world.worker).run();
    const supplied = await page(letter.to, id);
    expect(supplied).toMatchObject({ state: 'SUPPLEMENT_REQUESTED', holder: { id: letter.to.agencyId } });
    expect(await on.kinds.outcome(letter.to, id, 'ACCEPT')).toBe('OK');
    expect(supplied?.materials.find(({ kind }) => kind === 'EVIDENCE')?.attachments).toHaveLength(2);
    expect((supplied?.packet?.materials ?? []).find(({ kind }) => kind === 'EVIDENCE')?.attachments).toHaveLength(1);
  });

  it('between 医保 a dispute of jurisdiction runs by Y02, between others by an agreed term', async () => {
    const inside = await on.kinds.received({ ...letter, to: stranger });
    await on.kinds.act(stranger, inside, 'DISPUTE_JURISDICTION', { reason: '参保地不在本市' });
    expect(await running(inside)).toEqual(['H03 2026-12-30', 'Y02 2026-11-25']);
    const outside = await on.kinds.received(letter);
    await on.kinds.act(letter.to, outside, 'DISPUTE_JURISDICTION', { reason: '非本机关职责' });
    expect(await running(outside)).toEqual(['H03 2026-12-30', 'H08 2026-11-25']);
  });

  it('is forwarded: the new receiver signs for itself, the forwarder keeps sight, the sender cannot be forwarded to', async () => {
    const id = await on.kinds.received(letter);
    expect(await on.kinds.outcome(letter.to, id, 'FORWARD', { agencyId: letter.from.agencyId, reason: '退' })).toBe('RECEIVER_IS_SENDER');
    await on.kinds.act(letter.to, id, 'FORWARD', { agencyId: PROVINCE.market.agencyId, reason: '属价格违法' });
    expect(await running(id)).toEqual([expect.stringMatching(/^H01 2026-11-17/)]);
    expect(await page(PROVINCE.market, id)).toMatchObject({ state: 'SENT', packet: null });
    expect((await page(letter.to, id))?.viewerRole).toBe('FORWARDER');
  });
});

describe('飞行检查', () => {
  it('is fanned out to several recipients in one act, each by its own kind; Z02 and Z03 run for the 医保 of the place', async () => {
    const caseId = await on.world.case(PROVINCE.healthcare);
    const file = async () => [await on.world.file(PROVINCE.healthcare)];
    const input = {
      caseId, form: { ...EXCHANGES.ADMINISTRATIVE.form, origin: 'FLYING_INSPECTION', need: 'EARLY_INTERVENTION' },
      materials: [{ kind: 'TRANSFER_LETTER', fileIds: await file() }, { kind: 'EVIDENCE', fileIds: await file() }],
      recipients: [
        { kind: 'ADMINISTRATIVE', toAgencyId: AGENCY.sender }, { kind: 'ADMINISTRATIVE', toAgencyId: PROVINCE.health.agencyId },
        { kind: 'EARLY_NOTICE', toAgencyId: PROVINCE.police.agencyId }, { kind: 'CRIMINAL', toAgencyId: PROVINCE.police.agencyId },
        { kind: 'DISCIPLINE', toAgencyId: PROVINCE.discipline.agencyId, toSeatId: await on.kinds.seat(PROVINCE.discipline), form: { secrecy: 'WORK_SECRET' } },
      ],
    } satisfies FanOutReferralInput;
    const journal = () => on.world.look('select count(*) from journal_entry');
    const before = await journal();
    const previewed = await new PreviewFanOut(on.world.db).run(PROVINCE.healthcare, input);
    if ('kind' in previewed) throw new Error(JSON.stringify(previewed));
    expect(await journal()).toEqual(before);
    const result = await new FanOutReferral(on.world.db).run(PROVINCE.healthcare, input);
    if (isRefusal(result)) throw new Error(JSON.stringify(result));
    const read = await Promise.all(result.referralIds.map((each) => new PreviewReferral(on.world.db).run(PROVINCE.healthcare, each)));
    const said = (packet: Packet | null | undefined) => ({
      ...packet, number: null, hash: null, approvedAt: null, materials: packet?.materials.map(({ attachments, ...material }) => ({ ...material, files: attachments.map(({ name, sha256 }) => [name, sha256]) })),
    });
    expect(previewed.map(said)).toEqual(read.map(said));
    const rows = await on.world.look<{ state: string; batch: string }>('select state, batch_id as batch from referral where id = any($1) order by array_position($1, id)', [result.referralIds]);
    expect(rows.map(({ state }) => state)).toEqual(['SENT', 'SENT', 'SENT', 'DRAFT', 'SENT']);
    expect(new Set(rows.map(({ batch }) => batch))).toEqual(new Set([result.batchId]));
    const id = result.referralIds[0] ?? '';
    await on.world.act(handler, SignReceipt, id, { copies: 1, missing: [] });
    expect(await running(id)).toEqual(['H03 2026-12-30', 'H05 2026-11-23', 'Z02 2026-12-28']);
    await on.kinds.act(handler, id, 'ACCEPT');
    await on.kinds.act(handler, id, 'REPORT_PROGRESS', { text: '整改方案已制定' });
    await on.kinds.act(handler, id, 'COMPLETE_HANDLING', { documentDay: '2026-11-16' });
    expect(await running(id)).toEqual(['Z03 2026-11-23', 'H03 2026-12-30']);
    await on.kinds.act(handler, id, 'ANSWER', { reasonCode: 'AGREEMENT_HANDLING', text: '追回并整改' });
    expect((await on.kinds.clocks(id)).map(({ rule, state }) => `${rule} ${state}`)).toEqual(expect.arrayContaining(['Z02 MET', 'Z03 MET', 'H03 MET']));
  });

  it('sends nothing at all when one of them cannot be sent', async () => {
    const caseId = await on.world.case(PROVINCE.healthcare);
    const before = await on.world.look('select id from referral');
    const result = await new FanOutReferral(on.world.db).run(PROVINCE.healthcare, {
      caseId, form: EXCHANGES.ADMINISTRATIVE.form, materials: [{ kind: 'TRANSFER_LETTER', fileIds: [await on.world.file(PROVINCE.healthcare)] }, { kind: 'EVIDENCE', fileIds: [], reason: '另行提供' }],
      recipients: [{ kind: 'ADMINISTRATIVE', toAgencyId: PROVINCE.health.agencyId }, { kind: 'DISCIPLINE', toAgencyId: PROVINCE.discipline.agencyId }],
    });
    expect(result).toMatchObject({ code: 'SEAT_REQUIRED', fields: [{ field: 'recipients.1.toSeatId' }] });
    expect(await on.world.look('select id from referral')).toHaveLength(before.length);
  });
});
