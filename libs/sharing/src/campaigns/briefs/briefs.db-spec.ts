import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@portal/kernel';
import { type Actor, isRefusal } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../../test/support/conference-world.js';
import { isFair, race } from '../../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { CorrectCampaignReport } from '../correct-campaign-report.js';
import { DraftCampaign } from '../draft-campaign.js';
import { CAMPAIGN_RECIPES } from '../notices.js';
import { OpenCampaign } from '../open-campaign.js';
import { OpenReportingRound } from '../open-reporting-round.js';
import { ReadCampaignRollup } from '../read-campaign-rollup.js';
import { ReturnCampaignReport } from '../return-campaign-report.js';
import { SubmitCampaignReport } from '../submit-campaign-report.js';
import { EditCampaignBrief } from './edit-campaign-brief.js';
import { FindCampaignBrief } from './find-campaign-brief.js';
import { FreezeCampaignBrief } from './freeze-campaign-brief.js';
import { ListCampaignBriefs } from './list-campaign-briefs.js';
import { FetchBriefPaper } from './paper/fetch-brief-paper.js';
import { ReleaseCampaignBrief } from './release-campaign-brief.js';
import { RerunCampaignBrief } from './rerun-campaign-brief.js';

const { police, health, audit, secretary, leadHandler, invited, cityPolice } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
let campaignId: string;

const at = async <More extends object>(id: string, more: More = {} as More) => ({
  id, expectedVersion: (await world.look<{ version: number }>('select version from campaign where id = $1 union all select version from campaign_report where id = $1 union all select version from campaign_brief where id = $1', [id]))[0]?.version ?? 0, ...more,
});
const reportOf = async ({ agencyId }: Actor) => (await world.look<{ id: string }>('select id from campaign_report where campaign_id = $1 and agency_id = $2', [campaignId, agencyId]))[0]?.id ?? '';
const reported = async (unit: Actor, checked: string, money: string) => on.act(unit, SubmitCampaignReport, await at(await reportOf(unit), { answers: [{ key: 'checked', value: checked }, { key: 'money', value: money }] }));
const find = (actor: Actor, id: string) => new FindCampaignBrief(world.db).run(actor, id);
const rerun = (actor: Actor, id: string, until: 'SAME' | 'NOW') => new RerunCampaignBrief(world.db, new FindCampaignBrief(world.db), new ReadCampaignRollup(world.db)).run(actor, id, until);
const frozen = () => on.act(secretary, FreezeCampaignBrief, { campaignId, roundNo: 1 });

beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  world.at('2026-11-02', '10:00');
  const units = [leadHandler, police, health].map(({ agencyId }) => agencyId);
  campaignId = await on.act(secretary, DraftCampaign, {
    name: '打击欺诈骗保专项整治行动', basis: '粤医保发〔2020〕26号', aims: '聚焦虚假住院', from: '2026-10-01', to: '2026-12-31', leadId: leadHandler.agencyId, units, rhythm: 'MONTHLY', dueWorkdays: 5, checked: false,
    fields: [{ key: 'checked', label: '检查定点机构', type: 'NUMBER', measure: '家', required: true, sums: true }, { key: 'money', label: '追回金额', type: 'MONEY', required: true, sums: true }],
  });
  await on.act(secretary, OpenCampaign, await at(campaignId));
});
const round = async () => { await on.act(secretary, OpenReportingRound, await at(campaignId)); };

describe('专项行动通报', () => {
  it('is frozen by who runs the campaign, with the words drafted out of the figures, and nobody else has it before it is released', async () => {
    expect([await on.outcome(secretary, FreezeCampaignBrief, { campaignId }), await on.outcome(police, FreezeCampaignBrief, { campaignId })]).toEqual(['NOTHING_TO_FREEZE', 'NOT_FOUND']);
    await round();
    await reported(police, '7', '123450000');
    await reported(leadHandler, '12.5', '50');
    const id = await frozen();
    const page = await find(secretary, id);
    expect(page).toMatchObject({ intact: true, oversees: true, brief: { state: 'FROZEN', period: '2026年10月', factCount: 3, title: '打击欺诈骗保专项整治行动情况通报（2026年10月）' } });
    expect(page?.brief.figures.map(({ key, sum, reported: of, missing }) => [key, sum, of, missing.map(({ agencyId }) => agencyId)])).toEqual([['checked', '19.5', 2, [health.agencyId]], ['money', '123450050', 2, [health.agencyId]]]);
    expect(page?.brief.body).toMatch(/应报送3份，已报送2份。尚未报送的有：.*卫.*（第1期）。\n据已报送情况汇总：检查定点机构19\.5家，追回金额1,234,500\.5元，以上均不含未报送单位。/);
    expect([await find(police, id), await find(health, id), await new ListCampaignBriefs(world.db).run(police, campaignId), await new ListCampaignBriefs(world.db).run(police, null)]).toEqual([null, null, [], []]);
  });

  it('is edited in words, released once to units and members, and stays', async () => {
    await round();
    await reported(police, '7', '100');
    const id = await frozen();
    const before = (await find(secretary, id))?.brief;
    await on.act(secretary, EditCampaignBrief, await at(id, { title: '情况通报', body: '第一段\n第二段', toState: true }));
    const after = (await find(secretary, id))?.brief;
    expect([after?.title, after?.toState, after?.hash, after?.figures]).toEqual(['情况通报', true, before?.hash, before?.figures]);
    expect(await on.outcome(police, EditCampaignBrief, await at(id, { title: 'x', body: 'y', toState: false }))).toBe('NOT_FOUND');
    await on.act(secretary, ReleaseCampaignBrief, await at(id));
    expect([(await find(police, id))?.brief.body, (await find(audit, id))?.oversees, await find(invited, id), await find(cityPolice, id)]).toEqual(['第一段\n第二段', false, null, null]);
    const listed = async (actor: Actor) => (await new ListCampaignBriefs(world.db).run(actor, null)).map((brief) => brief.id).includes(id);
    expect(await Promise.all([police, audit, invited, cityPolice].map(listed))).toEqual([true, true, false, false]); // 审计 takes no part in it
    // And reads whose it is as it was called then, without the campaign itself.
    await world.look('update campaign set name = $2 where id = $1', [campaignId, '后来的名称']);
    expect([await world.db.read(audit, { name: 'campaign-of-others', text: 'select name from campaign where id = $1' }, [campaignId]), (await new ListCampaignBriefs(world.db).run(audit, null)).find((brief) => brief.id === id)?.campaignName])
      .toEqual([[], '打击欺诈骗保专项整治行动']);
    expect([await on.outcome(secretary, ReleaseCampaignBrief, await at(id)), await on.outcome(secretary, EditCampaignBrief, await at(id, { title: 'x', body: 'y', toState: false })), await on.outcome(police, ReleaseCampaignBrief, await at(id))]).toEqual(['MATTER_WRONG_STATE', 'MATTER_WRONG_STATE', 'NOT_YOUR_ACT']);
    const told = await world.worker.tx(secretary, async (tx) => (await CAMPAIGN_RECIPES.find(({ topic }) => topic === 'campaign-brief.released')?.compose(tx, { objectId: id } as never))?.map(({ agencyId }) => agencyId));
    expect([told?.includes(police.agencyId), told?.includes(audit.agencyId), told?.includes(secretary.agencyId), told?.includes(invited.agencyId)]).toEqual([true, true, false, false]);
    const file = await new FetchBriefPaper(world.db, new FindCampaignBrief(world.db)).run(police, id);
    expect(isRefusal(file) ? file.code : file.bytes.subarray(0, 2).toString()).toBe('PK');
    await expect(world.look(`update campaign_brief set body = 'x' where id = $1`, [id])).rejects.toThrow();
    await expect(world.look('update campaign_brief_fact set no = 9 where brief_id = $1', [id])).rejects.toThrow();
  });

  it('comes out the same byte by byte for its instant, and differs from now only with a reason', async () => {
    await round();
    await reported(police, '7', '100');
    await reported(leadHandler, '12', '50');
    const id = await frozen();
    expect([(await rerun(secretary, id, 'SAME'))?.same, (await rerun(secretary, id, 'NOW'))?.same, await rerun(police, id, 'SAME')]).toEqual([true, true, null]);
    world.at('2026-11-03', '10:00');
    await on.act(police, CorrectCampaignReport, await at(await reportOf(police), { reason: '漏计两家' }));
    expect((await rerun(secretary, id, 'NOW'))?.same).toBe(true); // it counts until the new version is handed in
    await reported(police, '9', '100');
    await on.act(health, SubmitCampaignReport, await at(await reportOf(health), { zero: true }));
    await on.act(secretary, ReturnCampaignReport, await at(await reportOf(leadHandler), { reason: '口径不符', until: '2026-11-10' }));
    const again = await rerun(secretary, id, 'NOW');
    expect(again?.changes.map(({ cause, reason, fields }) => [cause, reason, fields.map(({ key, before, after }) => `${key} ${before} ${after}`)]).sort()).toEqual([
      ['CAME_SINCE', null, []], ['CORRECTED', '漏计两家', ['checked 7 9']], ['RETURNED', '口径不符', ['checked 12 null', 'money 50 null']]]);
    expect(again?.sums).toEqual([{ key: 'checked', label: '检查定点机构', before: '19', after: '9' }, { key: 'money', label: '追回金额', before: '150', after: '100' }]);
    const page = await find(secretary, id);
    const same = await new ReadCampaignRollup(world.db).run(secretary, campaignId, 1, new Date(page?.brief.asOf ?? ''));
    expect([(await rerun(secretary, id, 'SAME'))?.same, canonicalJson(same?.rows), canonicalJson(same?.facts)]).toEqual([true, canonicalJson(page?.brief.figures), canonicalJson(page?.facts)]);
    // Frozen today for that instant: the same reports are behind it, whatever came since.
    const later = await find(secretary, await on.act(secretary, FreezeCampaignBrief, { campaignId, roundNo: 1, asOf: new Date(page?.brief.asOf ?? '') }));
    expect([canonicalJson(later?.brief.figures), canonicalJson(later?.facts), later?.brief.hash]).toEqual([canonicalJson(page?.brief.figures), canonicalJson(page?.facts), page?.brief.hash]);
  });

  it('says when what lies there is not what was frozen', async () => {
    await round();
    await reported(police, '7', '100');
    const id = await frozen();
    await world.look(`set session_replication_role = replica; update campaign_brief_fact set answers = '{"checked": "8", "money": "100"}' where brief_id = '${id}' and no is not null`);
    expect((await find(secretary, id))?.intact).toBe(false);
    expect(await new FetchBriefPaper(world.db, new FindCampaignBrief(world.db)).run(secretary, id)).toMatchObject({ code: 'FILE_DAMAGED' });
  });

  it('lists the latest 100 of those that were released', async () => {
    await round();
    const id = await frozen();
    await on.act(secretary, ReleaseCampaignBrief, await at(id));
    // As many again, one day earlier each, at the same places.
    await world.look(`
      with copied as (
        insert into campaign_brief select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'number', b.number || '-' || n, 'released_at', b.released_at - n * interval '1 day'))).*
          from campaign_brief b, generate_series(1, 100) n where b.id = $1 returning id)
      insert into party select (jsonb_populate_record(p, jsonb_build_object('object_id', c.id))).* from party p, copied c where p.object_id = $1`, [id]);
    const all = (await world.look<{ id: string }>(`select id from campaign_brief where state = 'RELEASED' order by released_at desc, id desc`)).map((brief) => brief.id);
    expect(all.length).toBeGreaterThan(100);
    expect((await new ListCampaignBriefs(world.db).run(audit, null)).map((brief) => brief.id)).toEqual(all.slice(0, 100));
  });

  it('has one winner when twenty edit, or release', async () => {
    await round();
    const id = await frozen();
    const edit = await at(id, { title: '通报', body: '一段', toState: false });
    const edits = await race(world, 'edit', () => new EditCampaignBrief(world.db).run(secretary, edit) as never, id);
    const on2 = await at(id);
    const releases = await race(world, 'release', () => new ReleaseCampaignBrief(world.db).run(secretary, on2) as never, id);
    expect([edits, releases].filter((one) => !isFair(one))).toEqual([]);
  });
});
