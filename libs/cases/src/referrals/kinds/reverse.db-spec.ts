/** 反向移送 and 提前通报. */
import { describe, expect, it } from '@jest/globals';
import { EXCHANGES, onKinds } from '../../../../../test/support/kinds-world.js';
import { AGENCY, POSTS } from '../../../../../test/support/referral-world.js';
import { SendReferral } from '../hand-over/send-referral.js';

const on = onKinds();
const { page, running } = on;
const { handler, police, procurator } = POSTS;

const RESULT = { reasonCode: 'PENALTY', text: '已作出行政处罚决定。', documentNo: '粤卫罚〔2026〕3号', documentDay: '2026-11-16', amount: '3000' };

describe('反向移送', () => {
  const opinion = EXCHANGES.REVERSE;

  it('is answered in writing: by the day of the 检察意见书, or within two months', async () => {
    const statutory = await on.kinds.received(opinion);
    expect(await running(statutory)).toEqual(['H05 2026-11-23', 'X32 2027-01-18']);
    const dated = await on.kinds.received(opinion, { replyBy: '2026-12-16' });
    expect(await running(dated)).toEqual(['H04 2026-12-16', 'H05 2026-11-23']);
    await on.kinds.act(opinion.to, dated, 'ACCEPT');
    expect(await on.kinds.outcome(opinion.to, dated, 'ANSWER', { ...RESULT, documentNo: null })).toBe('INVALID_INPUT');
    await on.kinds.act(opinion.to, dated, 'ANSWER', RESULT);
    await on.kinds.act(opinion.from, dated, 'CONFIRM_OUTCOME');
    expect(await on.world.stateOf(dated)).toBe('CLOSED');
  });

  it('counts the procuratorate’s own terms before it goes, for the procuratorate only', async () => {
    const id = await on.kinds.draft(opinion);
    await on.kinds.act(procurator, id, 'REGISTER_NON_PROSECUTION', { documentNo: '穗检不诉〔2026〕9号', documentDay: '2026-11-13' });
    expect((await on.kinds.clocks(id)).map(({ rule, state }) => `${rule} ${state}`)).toEqual(['X30 MET', 'X31 RUNNING']);
    await on.world.act(procurator, SendReferral, id, {});
    expect((await on.kinds.clocks(id)).map(({ rule, state }) => `${rule} ${state}`)).toEqual(['X30 MET', 'H01 RUNNING', 'X31 MET']);
    const lead = await on.kinds.draft({ ...opinion, from: police });
    expect(await on.kinds.outcome(police, lead, 'REGISTER_NON_PROSECUTION', { documentNo: '1', documentDay: '2026-11-13' })).toBe('NOT_YOUR_ACT');
  });

  it('a lead of the police hides its source', async () => {
    const id = await on.kinds.received({ ...opinion, from: police }, { basis: 'LEAD_FOUND', hideSource: true, documentNo: '穗公字1号', officers: [{ name: '经办人', certificateNo: 'A1' }] });
    const packet = (await page(handler, id))?.packet as Record<string, unknown> | null;
    expect(packet).toMatchObject({ officers: [], leadSource: null, amountBasis: null, evidence: [] });
    expect(JSON.stringify(packet)).not.toContain('穗公字1号');
    expect(await running(id)).toEqual(['H05 2026-11-23', 'H09 2027-01-18']);
  });
});

describe('提前通报', () => {
  const notice = EXCHANGES.EARLY_NOTICE;

  it('starts no clock of 立案, and becomes a criminal referral that keeps the facts', async () => {
    const id = await on.kinds.received(notice);
    expect(await running(id)).toEqual(['H05 2026-11-23']);
    await on.kinds.act(police, id, 'ACCEPT', { officers: [{ name: '侦查员', certificateNo: 'P1' }] });
    await on.kinds.act(police, id, 'ADVISE', { text: '请固定电子数据' });
    await on.kinds.act(handler, id, 'CONVERT');
    const [became] = await on.world.look<{ id: string }>('select id from referral where origin_id = $1', [id]);
    expect(await page(handler, became?.id ?? '')).toMatchObject({ kind: 'CRIMINAL', state: 'DRAFT', originId: id, draft: { report: '经查，某医院重复收费。' }, toAgency: { id: AGENCY.police } });
    expect((await page(handler, became?.id ?? ''))?.materials.find(({ kind }) => kind === 'OTHER')?.attachments).toHaveLength(1);
    expect(await page(police, became?.id ?? '')).toBeNull();
    expect(await on.world.stateOf(id)).toBe('CLOSED');
  });
});
