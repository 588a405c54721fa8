import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { permissionsOf, stableId } from '@portal/agencies';
import type { Actor } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { isFair, race } from '../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { AddCampaignUnit } from './add-campaign-unit.js';
import type { CampaignForm } from './campaign.rules.js';
import { CAMPAIGN_ACTS } from './campaign.table.js';
import { CheckCampaignReport } from './check-campaign-report.js';
import { CloseCampaign } from './close-campaign.js';
import { CorrectCampaignReport } from './correct-campaign-report.js';
import { DraftCampaign } from './draft-campaign.js';
import { EditCampaign } from './edit-campaign.js';
import { FindCampaign } from './find-campaign.js';
import { FindCampaignConference } from './find-campaign-conference.js';
import { FindCampaignReport } from './find-campaign-report.js';
import { ListCampaigns } from './list-campaigns.js';
import { CAMPAIGN_RECIPES } from './notices.js';
import { OpenCampaign } from './open-campaign.js';
import { OpenReportingRound } from './open-reporting-round.js';
import { ReadCampaignRollup } from './read-campaign-rollup.js';
import { REPORT_ACTS } from './report.table.js';
import { ReturnCampaignReport } from './return-campaign-report.js';
import { ReviseCampaignForm } from './revise-campaign-form.js';
import { SaveCampaignReport } from './save-campaign-report.js';
import { SubmitCampaignReport } from './submit-campaign-report.js';
import { TakeBackCampaignReport } from './take-back-campaign-report.js';
import { UrgeCampaignReports } from './urge-campaign-reports.js';

const { police, health, audit, secretary, leadHandler, drugs } = SEATED;
const UNITS = [leadHandler, police, health] as const;
const handler = { ...police, personId: stableId('test-person:camp'), personName: '省公安厅承办人', seatId: stableId('test-seat:camp'), seatKind: 'HANDLER' as const, seatTitle: '承办人', permissions: permissionsOf('HANDLER', 'PRINCIPAL', 'PUBLIC_SECURITY') };
const leadLiaison = { ...leadHandler, seatKind: 'LIAISON' as const, permissions: permissionsOf('LIAISON', 'PRINCIPAL', 'HEALTHCARE_SECURITY') };
let world: ReferralWorld;
let on: ConferenceWorld;

const FORM: CampaignForm = {
  name: '打击欺诈骗保专项整治行动', basis: '粤医保发〔2020〕26号 四(二)', aims: '聚焦虚假住院', from: '2026-10-01', to: '2026-12-31', leadId: leadHandler.agencyId, units: UNITS.map(({ agencyId }) => agencyId), rhythm: 'MONTHLY', dueWorkdays: 5, checked: false,
  fields: [
    { key: 'checked', label: '检查定点机构', type: 'NUMBER', measure: '家', required: true, sums: true },
    { key: 'money', label: '追回金额', type: 'MONEY', required: true, sums: true, figure: 'RECOVERED' },
    { key: 'filed', label: '立案', type: 'NUMBER', measure: '件', required: true, sums: true, figure: 'FILED', units: [police.agencyId] },
    { key: 'note', label: '主要做法', type: 'TEXT', required: false, sums: false },
  ],
};
const versionOf = async (id: string) => (await world.look<{ version: number }>('select version from campaign where id = $1 union all select version from campaign_report where id = $1', [id]))[0]?.version ?? 0;
const at = async <More extends object>(id: string, more: More = {} as More) => ({ id, expectedVersion: await versionOf(id), ...more });
const reportOf = async (campaignId: string, { agencyId }: Actor, round = 1) =>
  (await world.look<{ id: string }>('select r.id from campaign_report r join reporting_round o on o.id = r.round_id where r.campaign_id = $1 and r.agency_id = $2 and o.no = $3', [campaignId, agencyId, round]))[0]?.id ?? '';
const answers = (given: Record<string, string>) => Object.entries(given).map(([key, value]) => ({ key, value }));
const clock = async (id: string) => (await world.look<{ state: string; due: string }>(`select state, due_on::text as due from deadline where object_id = $1 and rule_code = 'H70' order by started_at, id`, [id])).map(({ state, due }) => `${state} ${due}`);
const rollup = (actor: Actor, id: string, round: number | null = null) => new ReadCampaignRollup(world.db).run(actor, id, round);
const cells = async (actor: Actor, id: string) => (await new FindCampaign(world.db).run(actor, id))?.cells ?? [];

async function opened(change: Partial<CampaignForm> = {}): Promise<string> {
  const id = await on.act(secretary, DraftCampaign, { ...FORM, ...change });
  await on.act(secretary, OpenCampaign, await at(id));
  await on.act(secretary, OpenReportingRound, await at(id));
  return id;
}
const reported = async (id: string, unit: Actor, given: Record<string, string>, round = 1): Promise<string> => {
  const report = await reportOf(id, unit, round);
  await on.act(unit, SubmitCampaignReport, await at(report, { answers: answers(given) }));
  return report;
};

beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-02', '10:00'));

describe('专项行动', () => {
  it('is nobody’s before it is opened; then its units have it, and each owes a report under its own clock', async () => {
    const id = await on.act(secretary, DraftCampaign, FORM);
    expect(await new FindCampaign(world.db).run(police, id)).toBeNull();
    await on.act(secretary, EditCampaign, await at(id, { ...FORM, name: '改过的名称' }));
    await on.act(secretary, OpenCampaign, await at(id));
    expect(await on.outcome(secretary, EditCampaign, await at(id, FORM))).toBe('MATTER_WRONG_STATE');
    expect((await new FindCampaign(world.db).run(police, id))).toMatchObject({ name: '改过的名称', state: 'OPEN', cells: [] });
    expect([await new FindCampaign(world.db).run(audit, id), await on.box(secretary, id), await on.box(police, id)]).toEqual([null, 'STARTED', 'COPIED']);
    await on.act(secretary, OpenReportingRound, await at(id));
    // 10月: five workdays after the 31st, a Saturday.
    const report = await reportOf(id, police);
    expect([await clock(report), await on.box(police, report), await on.box(secretary, report), await on.box(health, report)]).toEqual([['RUNNING 2026-11-06'], 'TODO', 'COPIED', undefined]);
    expect([(await cells(secretary, id)).length, (await cells(police, id)).map(({ agencyId }) => agencyId), await new FindCampaignReport(world.db).run(health, report)]).toEqual([3, [police.agencyId], null]);
    const listed = (await new ListCampaigns(world.db).run(police, { state: 'OPEN' }, { first: 50 })).edges.map(({ node }) => node).find((one) => one.id === id);
    expect(listed).toMatchObject({ units: 3, rounds: 1, expected: 1, reported: 0, ownReportId: report, ownDueOn: '2026-11-06' });
  });

  it('is run by the office or by the agency that leads the conference, and by nobody else', async () => {
    expect([await on.outcome(police, DraftCampaign, FORM), (await new FindCampaignConference(world.db).run(police)), (await new FindCampaignConference(world.db).run(leadLiaison))?.members.length]).toEqual(['NOT_FOUND', null, expect.any(Number)]);
    const id = await on.act(leadLiaison, DraftCampaign, FORM);
    await on.act(leadLiaison, OpenCampaign, await at(id));
    await on.act(leadLiaison, OpenReportingRound, await at(id));
    // The office looks on; who runs it reports too, and is told apart by its own report.
    expect([await on.outcome(secretary, CloseCampaign, await at(id, { reason: '结束' })), (await cells(secretary, id)).length, await on.box(leadLiaison, await reportOf(id, leadHandler))]).toEqual(['NOT_YOUR_ACT', 3, 'TODO']);
    await reported(id, leadLiaison, { checked: '3', money: '0' });
    expect([(await rollup(secretary, id))?.reported, await rollup(police, id)]).toEqual([1, null]);
  });

  it('refuses what a form cannot say, and a due day that is past or no workday', async () => {
    expect(await on.outcome(secretary, DraftCampaign, { ...FORM, fields: [] })).toBe('INVALID_INPUT');
    expect(await on.outcome(secretary, DraftCampaign, { ...FORM, units: [police.agencyId] })).toBe('INVALID_INPUT');
    const id = await on.act(secretary, DraftCampaign, FORM);
    await on.act(secretary, OpenCampaign, await at(id));
    for (const dueOn of ['2026-11-02', '2026-11-07']) expect(await on.outcome(secretary, OpenReportingRound, await at(id, { dueOn }))).toBe('INVALID_INPUT');
    world.at('2026-12-20', '10:00');
    // By then the day that the rule gives for October is long past: another one is named.
    expect(await on.outcome(secretary, OpenReportingRound, await at(id))).toBe('INVALID_INPUT');
    for (const dueOn of ['2026-12-28', '2026-12-29', '2026-12-30']) expect(await on.outcome(secretary, OpenReportingRound, await at(id, { dueOn }))).toBe('OK');
    expect(await on.outcome(secretary, OpenReportingRound, await at(id, { dueOn: '2026-12-31' }))).toBe('NO_ROUND_LEFT');
  });

  it('keeps the form a round was opened with; a new one and a new unit are for the rounds to come', async () => {
    const id = await opened();
    await on.act(secretary, ReviseCampaignForm, await at(id, { fields: [{ ...FORM.fields[0], key: 'checked', label: '检查机构' } as never] }));
    await on.act(secretary, AddCampaignUnit, await at(id, { agencyId: audit.agencyId, reason: '发现涉审计线索' }));
    expect(await on.outcome(secretary, AddCampaignUnit, await at(id, { agencyId: audit.agencyId, reason: '再次' }))).toBe('INVALID_INPUT');
    expect([(await new FindCampaignReport(world.db).run(police, await reportOf(id, police)))?.fields.length, await reportOf(id, audit)]).toEqual([4, '']);
    await on.act(secretary, OpenReportingRound, await at(id));
    expect([(await new FindCampaignReport(world.db).run(police, await reportOf(id, police, 2)))?.fields.map(({ label }) => label), await on.box(audit, await reportOf(id, audit, 2))]).toEqual([['检查机构'], 'TODO']);
    await expect(world.look(`update campaign_form set fields = '[{}]' where campaign_id = $1 and no = 1`, [id])).rejects.toThrow();
    await expect(world.look(`delete from campaign_form where campaign_id = $1 and no = 2`, [id])).rejects.toThrow();
  });
});

describe('报送', () => {
  it('is saved for the unit alone, refused by field, handed in, and met', async () => {
    const id = await opened();
    const report = await reportOf(id, police);
    await on.act(handler, SaveCampaignReport, await at(report, { answers: answers({ checked: '7' }) }));
    expect([(await new FindCampaignReport(world.db).run(police, report))?.draft?.answers, (await new FindCampaignReport(world.db).run(secretary, report))?.draft]).toEqual([{ checked: '7' }, null]);
    const refused = await on.run(handler, SubmitCampaignReport, await at(report, { answers: answers({ checked: '7', money: '1.5' }) }));
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'answers.money', code: 'ANSWER_NOT_MONEY' }, { field: 'answers.filed', code: 'ANSWER_MISSING' }] });
    expect(await on.outcome(secretary, SubmitCampaignReport, await at(report, { zero: true }))).toBe('NOT_YOUR_ACT');
    await on.act(handler, SubmitCampaignReport, await at(report, { answers: answers({ checked: '7', money: '123450', filed: '2', note: '联合检查' }) }));
    expect([await clock(report), await on.box(police, report), (await new FindCampaignReport(world.db).run(secretary, report))?.versions]).toMatchObject([['MET 2026-11-06'], 'DONE', [{ no: 1, zero: false, answers: { checked: '7', money: '123450', filed: '2' }, figures: { money: '0', filed: '0' } }]]);
    expect(await on.outcome(secretary, CorrectCampaignReport, await at(report, { reason: '代为更正' }))).toBe('NOT_YOUR_ACT');
    await on.act(secretary, OpenReportingRound, await at(id));
    expect((await new FindCampaignReport(world.db).run(police, await reportOf(id, police, 2)))?.previous?.answers).toMatchObject({ checked: '7' });
  });

  it('can be 零报告 in one act, and late', async () => {
    const id = await opened();
    const report = await reportOf(id, health);
    world.at('2026-11-07', '09:00');
    await on.act(health, SubmitCampaignReport, await at(report, { zero: true }));
    expect((await rollup(secretary, id))).toMatchObject({ expected: 3, reported: 1, zeros: 1, late: 3 });
    expect((await cells(secretary, id)).find((cell) => cell.id === report)).toMatchObject({ state: 'IN', zero: true, counted: 1 });
  });

  it('is checked where the campaign asks for it, by another than who filled it in', async () => {
    const id = await opened({ checked: true });
    const report = await reportOf(id, police);
    await on.act(handler, SubmitCampaignReport, await at(report, { answers: answers({ checked: '1', money: '0', filed: '0' }) }));
    expect([await on.outcome(handler, CheckCampaignReport, await at(report, { approve: true })), (await rollup(secretary, id))?.reported]).toEqual(['SEAT_LACKS_RIGHT', 0]);
    expect([await on.outcome(secretary, TakeBackCampaignReport, await at(report)), await on.outcome(handler, TakeBackCampaignReport, await at(report)), await on.outcome(handler, TakeBackCampaignReport, await at(report))]).toEqual(['NOT_YOUR_ACT', 'OK', 'MATTER_WRONG_STATE']);
    const signers = (toDay: string, was: string) => world.look(`update seat_holding h set to_day = ${toDay} from seat s where s.id = h.seat_id and s.agency_id = $1 and s.kind in ('LIAISON', 'AGENCY_HEAD') and h.to_day ${was}`, [police.agencyId]);
    await signers(`'2026-11-01'`, 'is null');
    expect(await on.outcome(handler, SubmitCampaignReport, await at(report, { zero: true }))).toBe('NOBODY_SIGNS');
    await signers('null', `= '2026-11-01'`);
    await on.act(handler, SubmitCampaignReport, await at(report, { answers: answers({ checked: '1', money: '0', filed: '0' }) }));
    await on.act(police, CheckCampaignReport, await at(report, { approve: false, reason: '核对立案数' }));
    await on.act(police, SubmitCampaignReport, await at(report, { zero: true }));
    expect(await on.outcome(police, CheckCampaignReport, await at(report, { approve: true }))).toBe('CHECK_BY_ANOTHER');
    await on.act(police, CheckCampaignReport, await at(report, { approve: false, reason: '由承办人报' }));
    await on.act(handler, SubmitCampaignReport, await at(report, { zero: true }));
    await on.act(police, CheckCampaignReport, await at(report, { approve: true }));
    expect([await clock(report), (await rollup(secretary, id))?.zeros]).toEqual([['MET 2026-11-06'], 1]);
  });

  it('counts while it is corrected, and as corrected afterwards; sent back it counts no more and is owed anew', async () => {
    const id = await opened();
    const report = await reported(id, police, { checked: '7', money: '100', filed: '2' });
    const sum = async () => (await rollup(secretary, id))?.rows.find(({ key }) => key === 'checked')?.sum;
    expect(await on.outcome(police, CorrectCampaignReport, await at(report, { reason: ' ' }))).toBe('INVALID_INPUT');
    await on.act(police, CorrectCampaignReport, await at(report, { reason: '漏计两家' }));
    expect([await sum(), (await new FindCampaignReport(world.db).run(police, report))?.draft]).toMatchObject(['7', { answers: { checked: '7' }, reason: '漏计两家' }]);
    world.at('2026-11-10', '10:00');
    await on.act(police, SubmitCampaignReport, await at(report, { answers: answers({ checked: '9', money: '100', filed: '2' }) }));
    expect([await sum(), (await new FindCampaignReport(world.db).run(secretary, report))?.versions.map(({ no, reason }) => ({ no, reason })), (await rollup(secretary, id))?.facts.find(({ reportId }) => reportId === report)?.late])
      .toEqual(['9', [{ no: 2, reason: '漏计两家' }, { no: 1, reason: null }], false]);
    expect(await on.outcome(secretary, ReturnCampaignReport, await at(report, { reason: '口径不符', until: '2026-11-10' }))).toBe('INVALID_INPUT');
    await on.act(secretary, ReturnCampaignReport, await at(report, { reason: '口径不符', until: '2026-11-13' }));
    expect([await sum(), await clock(report), await on.box(police, report), (await rollup(secretary, id))?.missing.map(({ agencyId }) => agencyId).sort()])
      .toEqual([null, ['MET 2026-11-06', 'RUNNING 2026-11-13'], 'TODO', UNITS.map(({ agencyId }) => agencyId).sort()]);
    await reported(id, police, { checked: '8', money: '100', filed: '2' });
    expect([await sum(), (await cells(secretary, id)).find((cell) => cell.id === report)]).toMatchObject(['8', { counted: 3, dueOn: '2026-11-13' }]);
    await expect(world.look('update campaign_report_version set answers = $2 where report_id = $1', [report, '{}'])).rejects.toThrow();
  });

  it('ends with the campaign: nothing is owed, and nothing handed in', async () => {
    const id = await opened();
    const report = await reportOf(id, police);
    await on.act(secretary, CloseCampaign, await at(id, { reason: '任务完成' }));
    expect([await clock(report), await on.box(police, report), await on.outcome(police, SubmitCampaignReport, await at(report, { zero: true }))]).toEqual([['CANCELLED 2026-11-06'], 'DONE', 'CAMPAIGN_OVER']);
  });
});

describe('汇总', () => {
  it('adds up exactly what counts, names who is missing, and equals what is reckoned by hand', async () => {
    const id = await opened();
    await reported(id, police, { checked: '7.5', money: '10', filed: '2' });
    await reported(id, leadHandler, { checked: '12', money: '999999999999999' });
    const found = await rollup(secretary, id, 1);
    expect(found).toMatchObject({ expected: 3, reported: 2, missing: [{ agencyId: health.agencyId, roundNo: 1 }] });
    expect(found?.rows.map(({ key, sum, expected, reported: of, missing }) => [key, sum, expected, of, missing.length])).toEqual([['checked', '19.5', 3, 2, 1], ['money', '1000000000000009', 3, 2, 1], ['filed', '2', 1, 1, 0], ['note', null, 3, 2, 1]]);
    await on.act(health, SubmitCampaignReport, await at(await reportOf(id, health), { zero: true }));
    await on.act(secretary, OpenReportingRound, await at(id));
    await reported(id, police, { checked: '1', money: '5', filed: '1' }, 2);
    // By hand, above all rights, without the statement's own joins.
    const versions = await world.look<{ value: Record<string, string> }>(`select v.answers as value from campaign_report_version v join campaign_report r on r.id = v.report_id and r.counted = v.no where r.campaign_id = $1`, [id]);
    const byHand = (key: string) => versions.reduce((sum, { value }) => sum + BigInt(Math.round(Number(value[key] ?? 0) * 10)), 0n);
    const whole = await rollup(secretary, id);
    expect(whole?.rows.filter(({ sums, key }) => sums && key !== 'money').map(({ key, sum }) => [key, BigInt(Math.round(Number(sum) * 10))])).toEqual([['checked', byHand('checked')], ['filed', byHand('filed')]]);
    expect([whole?.expected, whole?.reported, whole?.zeros, whole?.rows[0]?.entries.length, whole?.missing.map(({ roundNo }) => roundNo)]).toEqual([6, 4, 1, 4, [2, 2]]);
    // 零报告 is a report like any other, and said to be one in each row that its unit is asked for.
    expect(whole?.rows.map(({ key, reported: of, zeros }) => [key, of, zeros])).toEqual([['checked', 4, 1], ['money', 4, 1], ['filed', 2, 0], ['note', 4, 1]]);
    // An instant gives what it gave then, whatever came afterwards.
    expect((await new ReadCampaignRollup(world.db).run(secretary, id, 1, new Date('2026-11-01T00:00:00Z')))?.facts).toEqual([]);
    expect([await rollup(police, id), await rollup(audit, id), await rollup(secretary, id, 9)]).toEqual([null, null, null]);
  });
});

describe('催报', () => {
  const toldBy = async (topic: string, objectId: string, detail: object) => world.worker.tx(secretary, async (tx) =>
    (await CAMPAIGN_RECIPES.find((recipe) => recipe.topic === topic)?.compose(tx, { objectId, objectKind: 'CAMPAIGN', detail } as never))?.map(({ agencyId, params }) => [agencyId, params['due']]));

  it('tells those who owe a report, once a day, and nobody else', async () => {
    const id = await opened();
    expect((await toldBy('campaign.round-opened', id, { round: 1 }))?.length).toBe(3);
    await reported(id, police, { checked: '1', money: '0', filed: '0' });
    await on.act(secretary, UrgeCampaignReports, await at(id, { roundNo: 1, unitId: health.agencyId }));
    await on.act(secretary, UrgeCampaignReports, await at(id, { roundNo: 1 }));
    expect(await on.outcome(secretary, UrgeCampaignReports, await at(id, { roundNo: 1 }))).toBe('REPORTS_URGED_TODAY');
    expect([await on.outcome(secretary, UrgeCampaignReports, await at(id, { roundNo: 2 })), await on.outcome(secretary, UrgeCampaignReports, await at(id, { roundNo: 1, unitId: police.agencyId })), await on.outcome(police, UrgeCampaignReports, await at(id, { roundNo: 1 }))]).toEqual(['NOT_FOUND', 'ALL_REPORTED', 'NOT_YOUR_ACT']);
    const urges = await world.look<{ urge: string }>(`select detail ->> 'urge' as urge from journal_entry where object_id = $1 and topic = 'campaign.urged' order by seq`, [id]);
    expect([await toldBy('campaign.urged', id, urges[0] ?? {}), await toldBy('campaign.urged', id, urges[1] ?? {})]).toEqual([[[health.agencyId, '2026-11-06']], [[leadHandler.agencyId, '2026-11-06']]]);
    await on.act(health, SubmitCampaignReport, await at(await reportOf(id, health), { zero: true }));
    expect([await toldBy('campaign.urged', id, urges[0] ?? {}), (await cells(secretary, id)).map(({ urges: times }) => times).sort()]).toEqual([[], [0, 1, 1]]);
    world.at('2026-11-03', '09:00');
    expect(await on.outcome(secretary, UrgeCampaignReports, await at(id, { roundNo: 1 }))).toBe('OK');
    await on.act(leadHandler, SubmitCampaignReport, await at(await reportOf(id, leadHandler), { zero: true }));
    expect(await on.outcome(secretary, UrgeCampaignReports, await at(id, { roundNo: 1 }))).toBe('ALL_REPORTED');
  });
});

it('has one winner and one entry on record when twenty try one act at once', async () => {
  const attempt = async <Input>(use: new (db: typeof world.db) => { run(actor: Actor, input: Input): Promise<unknown> }, actor: Actor, id: string, more: object = {}) => {
    const given = await at(id, more) as Input;
    return race(world, use.name, () => new use(world.db).run(actor, given) as never, id);
  };
  const id = await on.act(secretary, DraftCampaign, { ...FORM, checked: true });
  const races = [
    await attempt(EditCampaign, secretary, id, { ...FORM, checked: true }), await attempt(OpenCampaign, secretary, id), await attempt(OpenReportingRound, secretary, id), await attempt(UrgeCampaignReports, secretary, id, { roundNo: 1 }),
    await attempt(ReviseCampaignForm, secretary, id, { fields: FORM.fields }), await attempt(AddCampaignUnit, secretary, id, { agencyId: drugs.agencyId, reason: '扩大范围' }),
  ];
  const report = await reportOf(id, police);
  const filled = { answers: answers({ checked: '1', money: '0', filed: '0' }) };
  races.push(
    await attempt(SaveCampaignReport, handler, report, filled), await attempt(SubmitCampaignReport, handler, report, filled), await attempt(CheckCampaignReport, police, report, { approve: false, reason: '核对' }), await attempt(SubmitCampaignReport, handler, report, filled),
    await attempt(CheckCampaignReport, police, report, { approve: true }), await attempt(CorrectCampaignReport, handler, report, { reason: '漏计' }), await attempt(SubmitCampaignReport, handler, report, filled), await attempt(CheckCampaignReport, police, report, { approve: true }),
    await attempt(ReturnCampaignReport, secretary, report, { reason: '口径', until: '2026-11-20' }),
  );
  const direct = await opened();
  races.push(await attempt(SubmitCampaignReport, police, await reportOf(direct, police), filled), await attempt(CloseCampaign, secretary, id, { reason: '完成' }));
  expect(races.filter((one) => !isFair(one))).toEqual([]);
  // Every act of both tables has been raced: each leaves its own topic.
  const topics = await world.look<{ topic: string }>(`select distinct topic from journal_entry where object_kind in ('CAMPAIGN', 'CAMPAIGN_REPORT')`);
  expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining([...new Set([...Object.values(CAMPAIGN_ACTS), ...Object.values(REPORT_ACTS)].map(({ topic }) => topic))]));
});
