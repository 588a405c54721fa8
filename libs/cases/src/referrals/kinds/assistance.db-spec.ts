/** 协查协助. */
import { describe, expect, it } from '@jest/globals';
import { EXCHANGES, PROVINCE, REPLY_BY, onKinds } from '../../../../../test/support/kinds-world.js';
import { POSTS } from '../../../../../test/support/referral-world.js';
import { OpenReferral } from '../acceptance/open-referral.js';
import { SendReferral } from '../hand-over/send-referral.js';

const on = onKinds();
const { page, running } = on;
const { handler, police, stranger } = POSTS;

describe('协查协助', () => {
  const request = EXCHANGES.ASSISTANCE;

  it('between 医保 runs by Y06, for an identity between police by X34, else by the day asked for', async () => {
    expect(await running(await on.kinds.received(request))).toEqual(['H05 2026-11-23', 'Y06 2026-12-01']);
    expect(await running(await on.kinds.received({ ...request, from: police, to: POSTS.otherPolice }, { need: 'IDENTITY_CHECK' }))).toEqual(['H05 2026-11-23', 'X34 2026-11-23']);
    const other = { ...request, to: PROVINCE.health };
    expect(await on.world.outcome(handler, SendReferral, await on.kinds.draft(other), {})).toBe('REPLY_DATE_REQUIRED');
    expect(await running(await on.kinds.received(other, { replyBy: REPLY_BY }))).toEqual(['H03 2026-12-30', 'H05 2026-11-23']);
  });

  it('more time is asked for before the term ends, and agreed', async () => {
    const id = await on.kinds.received(request);
    await on.kinds.act(stranger, id, 'ACCEPT');
    await on.kinds.act(stranger, id, 'REQUEST_EXTENSION', { date: '2026-12-20', reason: '病案在档案馆' });
    await on.kinds.act(handler, id, 'GRANT_EXTENSION');
    expect(await running(id)).toEqual(['H03 2026-12-21']); // the 20th is a Sunday: the term moves to the next workday
    await on.kinds.act(stranger, id, 'ANSWER', { reasonCode: 'FULLY_ANSWERED', text: '附明细' });
    await on.kinds.act(handler, id, 'CONFIRM_OUTCOME');
    expect(await on.world.stateOf(id)).toBe('CLOSED');
  });

  it('is split into parts that others answer; who split answers for the whole', async () => {
    const id = await on.kinds.received(request);
    expect(await on.kinds.outcome(stranger, id, 'SPLIT', { parts: [{ toAgencyId: handler.agencyId, text: '退' }] })).toBe('RECEIVER_IS_SENDER');
    expect(await on.kinds.outcome(stranger, id, 'SPLIT', { parts: [{ toAgencyId: PROVINCE.market.agencyId, text: '查价格' }] })).toBe('REPLY_DATE_REQUIRED');
    await on.kinds.act(stranger, id, 'SPLIT', { parts: [
      { toAgencyId: PROVINCE.market.agencyId, text: '查价格', replyBy: '2026-11-25' }, { toAgencyId: PROVINCE.healthcare.agencyId, text: '查结算' },
    ] });
    const parts = await on.world.look<{ id: string; to: string; state: string }>('select id, to_agency_id as to, state from referral where origin_id = $1 order by created_at, id', [id]);
    expect(parts.map(({ to, state }) => [to, state])).toEqual([[PROVINCE.market.agencyId, 'SENT'], [PROVINCE.healthcare.agencyId, 'SENT']]);
    const part = parts[0]?.id ?? '';
    await on.world.act(PROVINCE.market, OpenReferral, part, {});
    expect(await page(PROVINCE.market, part)).toMatchObject({ packet: { advice: '查价格', subject: { name: expect.stringContaining('门诊部') } }, originId: null });
    expect(await page(handler, part)).toBeNull();
    expect(await on.world.stateOf(id)).toBe('ACCEPTED');
  });
});
