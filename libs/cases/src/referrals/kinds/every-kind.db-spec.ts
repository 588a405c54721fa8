/** What holds for every kind: from the draft to the receipt, its forms, strangers. */
import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@portal/platform';
import { EXCHANGES, onKinds, PROVINCE } from '../../../../../test/support/kinds-world.js';
import { OpenReferral } from '../acceptance/open-referral.js';
import { SignReceipt } from '../acceptance/sign-receipt.js';
import { RecallReferral } from '../hand-over/recall-referral.js';
import { SaveReferralDraft } from '../hand-over/save-referral-draft.js';
import { SendReferral } from '../hand-over/send-referral.js';
import { actionsOn } from '../reading/page-actions.js';
import { PreviewReferral } from '../reading/preview-referral.js';

const on = onKinds();
const { page } = on;

describe.each(Object.values(EXCHANGES).map((exchange) => [exchange.kind, exchange] as const))('%s', (kind, exchange) => {
  it('goes from its draft over preview, sending and receipt to its receiver: what was previewed is what arrives', async () => {
    const id = await on.kinds.draft(exchange);
    const preview = await new PreviewReferral(on.world.db).run(exchange.from, id);
    await on.world.act(exchange.from, SendReferral, id, {});
    expect(await page(exchange.to, id)).toMatchObject({ kind, state: 'SENT', title: null, packet: null, draft: null });
    await on.world.act(exchange.to, OpenReferral, id, {});
    await on.world.act(exchange.to, SignReceipt, id, { copies: 1, missing: [] });
    const read = await page(exchange.to, id);
    expect({ ...read?.packet, number: null, hash: null }).toEqual({ ...preview, number: null, hash: null });
    expect(read).toMatchObject({ state: 'RECEIVED', title: exchange.form.title, draft: null, materials: expect.any(Array), holder: { id: exchange.to.agencyId } });
    expect((await page(exchange.from, id))?.number).toMatch(/〔2026〕\d+号$/);
  });

  it('does not go half filled in, names each field, and refuses a field that is not of its form', async () => {
    const id = await on.kinds.empty(exchange);
    const seat = kind === 'DISCIPLINE' ? exchange.to.seatId : null;
    const result = await on.world.attempt(exchange.from, SendReferral, id, {});
    expect(result).toMatchObject({ code: 'DRAFT_INCOMPLETE', fields: expect.arrayContaining([{ field: 'secrecy', code: 'REQUIRED' }]) });
    const stray = await on.world.attempt(exchange.from, SaveReferralDraft, id, { toAgencyId: exchange.to.agencyId, toSeatId: seat, form: { ...exchange.form, careRegion: 'x', lines: ['y'] }, materials: [] });
    expect(isRefusal(stray) && stray.fields?.map(({ code }) => code)).toContain('NOT_IN_FORM');
    await on.world.act(exchange.from, SaveReferralDraft, id, { toAgencyId: exchange.to.agencyId, toSeatId: seat, form: exchange.form, materials: [] });
    expect(await on.world.outcome(exchange.from, SendReferral, id, {})).toBe('MATERIALS_INCOMPLETE');
  });

  it('is taken back unread, and not once it was opened', async () => {
    const [unread, opened] = [await on.kinds.sent(exchange), await on.kinds.sent(exchange)];
    await on.world.act(exchange.from, RecallReferral, unread, { reason: '误发' });
    expect(await page(exchange.to, unread)).toBeNull();
    await on.world.act(exchange.to, OpenReferral, opened, {});
    expect(await on.world.outcome(exchange.from, RecallReferral, opened, { reason: '误发' })).toBe('ALREADY_OPENED');
  });

  it('publishes the form of each act, and every act with a form has one entry in the record', async () => {
    const id = await on.kinds.received(exchange);
    const shown = await page(exchange.to, id);
    const actions = shown ? actionsOn(shown, exchange.to, on.world.clock.now()) : [];
    const forms = actions.filter(({ form }) => form !== undefined);
    expect(forms.map(({ action, act }) => action === `actOnReferral:${act}`)).not.toContain(false);
    expect(forms.filter(({ allowed }) => allowed).length).toBeGreaterThan(0);
    const topics = await on.world.look<{ topic: string }>('select topic from journal_entry where object_id = $1 order by seq', [id]);
    expect(topics.map(({ topic }) => topic.replace('referral.', ''))).toEqual(['drafted', 'edited', 'sent', 'opened', 'receipt-signed']);
  });

  it('gives nothing to a stranger, and refuses an act that is not in its table', async () => {
    const id = await on.kinds.received(exchange);
    expect(await page(PROVINCE.market, id)).toBeNull();
    expect(await on.kinds.outcome(PROVINCE.market, id, 'ACCEPT')).toBe('NOT_FOUND');
    expect(await on.kinds.outcome(exchange.to, id, 'FILE')).toBe('ACT_UNKNOWN');
    expect(await on.kinds.outcome(exchange.to, id, 'constructor')).toBe('ACT_UNKNOWN');
  });
});

it('a day that has passed is refused as a day for the answer, whoever names it', async () => {
  const id = await on.kinds.received(EXCHANGES.ADMINISTRATIVE);
  await on.kinds.act(EXCHANGES.ADMINISTRATIVE.to, id, 'PROPOSE_DATE', { date: '2026-11-20', reason: '早些' });
  on.world.at('2026-11-20', '09:00');
  expect(await on.kinds.outcome(EXCHANGES.ADMINISTRATIVE.from, id, 'AGREE_DATE')).toBe('PROPOSED_DATE_PAST');
});
