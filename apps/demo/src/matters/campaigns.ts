import { ReadWorkCalendar, WorkCalendar } from '@portal/deadlines';
import { addDays, type Day, dayOf, yearOf } from '@portal/kernel';
import {
  type CampaignField, CorrectCampaignReport, DraftCampaign, FindCampaign, FindCampaignConference, FreezeCampaignBrief, OpenCampaign, OpenReportingRound, ReleaseCampaignBrief, ReturnCampaignReport, SaveCampaignReport, SubmitCampaignReport, UrgeCampaignReports,
} from '@portal/sharing';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { type Made, MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
type Given = Readonly<Record<string, string>> | 'ZERO';

const OFFICE = 'office.secretary';
const LEAD = 'gdyb.handler';
const POLICE = 'gdga.liaison';
const UNITS = [LEAD, POLICE, 'gdwj.liaison', 'gdsj.liaison', 'gdscjg.liaison', 'gdyj.liaison'] as const;
type Unit = (typeof UNITS)[number];

/** Figures are made up: their sums mean nothing. Money in fen. */
const FIRST: Readonly<Record<Unit, Given>> = {
  [LEAD]: { checked: '186', punished: '23', money: '1268400000', referred: '4', note: '聚焦虚假住院、倒卖药品，开展交叉检查（演示）' }, [POLICE]: { checked: '35', punished: '6', money: '0', filed: '5', note: '对移送线索逐案会商（演示）' },
  'gdwj.liaison': { checked: '62', punished: '9', money: '0' }, 'gdsj.liaison': { checked: '8', punished: '0', money: '35600000', note: '移交审计疑点（演示）' }, 'gdscjg.liaison': { checked: '117', punished: '14', money: '0' }, 'gdyj.liaison': 'ZERO',
};
const SECOND: Readonly<Record<'lead' | 'police' | 'health' | 'market', Given>> = {
  lead: { checked: '203', punished: '31', money: '1730550000', referred: '6', note: '对异常结算的定点零售药店开展追溯码核查（演示）' }, police: { checked: '28', punished: '4', money: '0', filed: '7' }, health: { checked: '71', punished: '12', money: '0' }, market: { checked: '94', punished: '0', money: '0' },
};

const fields = (lead: string, police: string): CampaignField[] => [
  { key: 'checked', label: '检查定点医药机构', type: 'NUMBER', measure: '家', required: true, sums: true },
  { key: 'punished', label: '处理违法违规机构', type: 'NUMBER', measure: '家', help: '含行政处罚、协议处理、移送其他部门处理的', required: true, sums: true },
  { key: 'money', label: '追回医保基金', type: 'MONEY', help: '以到账为准', required: true, sums: true, figure: 'RECOVERED' },
  { key: 'referred', label: '移送涉嫌犯罪案件', type: 'NUMBER', measure: '件', required: true, sums: true, figure: 'REFERRED', units: [lead] },
  { key: 'filed', label: '公安立案', type: 'NUMBER', measure: '件', required: true, sums: true, figure: 'FILED', units: [police] },
  { key: 'note', label: '主要做法和问题', type: 'TEXT', required: false, sums: false },
];

/** 专项行动 as published meetings have them, with made-up figures: a round that is complete; one that two units owe, with a correction, 零报告, a report that was sent back, and one that is being filled in. */
export function campaignScenes(cast: Cast, past: Past): Scene[] {
  const made = new MadeSoFar();
  const at = (days: number, time: string, ...plays: (() => Promise<void>)[]): Scene => ({ at: past.daysAgo(days, time), play: async () => { for (const play of plays) await play(); } });
  const today = dayOf(past.now);
  const run = (play: (on: { id: string; expectedVersion: number }) => Promise<Made>) => made.keep('campaign', () => play(made.on('campaign')));
  const draft = made.keep('campaign', async () => {
    const agencies = await Promise.all(UNITS.map(async (account) => (await cast.actor(account)).agencyId ?? ''));
    const conference = await cast.room(FindCampaignConference).run(await cast.actor(OFFICE));
    if (!conference) throw new Error('the office runs no campaigns');
    const from = dayOf(past.daysAgo(75));
    return cast.act(OFFICE, DraftCampaign, {
      name: '医保基金管理突出问题专项整治行动（演示）', basis: '粤医保发〔2020〕26号 四(二)（演示）', aims: '聚焦虚假诊疗、虚假购药、倒卖医保药品等突出问题，各单位分工负责、按月报送，由联席会议办公室汇总通报（演示）。',
      from, to: addDays(today, 60), leadId: agencies[0] ?? '', units: agencies, rhythm: 'MONTHLY', dueWorkdays: 5, checked: false, fields: fields(agencies[0] ?? '', agencies[1] ?? ''),
    });
  });
  const round = (day: Day) => run(async (on) => cast.act(OFFICE, OpenReportingRound, { ...on, dueOn: await workdayFrom(cast, day) }));
  /** The own report of a round, as it stands now. */
  const own = (no: number, account: Unit, play: (on: { id: string; expectedVersion: number }) => Promise<Made>) => made.keep(`${account} ${no}`, async () => {
    const known = made.on(`${account} ${no}`);
    if (known.id) return play(known);
    const actor = await cast.actor(account);
    const cell = (await cast.room(FindCampaign).run(actor, made.of('campaign').id))?.cells.find(({ roundNo, agencyId }) => roundNo === no && agencyId === actor.agencyId);
    return play({ id: cell?.id ?? '', expectedVersion: 1 });
  });
  const list = (given: Exclude<Given, 'ZERO'>) => Object.entries(given).map(([key, value]) => ({ key, value }));
  const report = (no: number, account: Unit, given: Given) => own(no, account, (on) => cast.act(account, SubmitCampaignReport, given === 'ZERO' ? { ...on, zero: true } : { ...on, answers: list(given) }));
  const freeze = (name: string, roundNo: number) => made.keep(name, () => cast.act(OFFICE, FreezeCampaignBrief, { campaignId: made.of('campaign').id, roundNo }));
  const filled = { checked: '9', punished: '1', money: '0' };
  return [
    at(72, '09:30', draft), at(71, '10:20', run((on) => cast.act(OFFICE, OpenCampaign, on))),
    at(46, '09:10', round(dayOf(past.daysAgo(40)))),
    at(44, '10:30', report(1, LEAD, FIRST[LEAD]), report(1, POLICE, FIRST[POLICE])), at(43, '15:20', report(1, 'gdwj.liaison', FIRST['gdwj.liaison']), report(1, 'gdyj.liaison', 'ZERO')), at(42, '16:40', report(1, 'gdsj.liaison', FIRST['gdsj.liaison'])),
    at(30, '11:15', report(1, 'gdscjg.liaison', FIRST['gdscjg.liaison'])),
    at(28, '10:05', freeze('first brief', 1), made.keep('first brief', () => cast.act(OFFICE, ReleaseCampaignBrief, made.on('first brief')))),
    at(18, '09:15', round(dayOf(past.daysAgo(8)))),
    at(12, '10:10', report(2, LEAD, SECOND.lead), report(2, POLICE, SECOND.police)), at(11, '14:35', report(2, 'gdwj.liaison', SECOND.health), report(2, 'gdscjg.liaison', SECOND.market)),
    at(7, '15:10', freeze('second brief', 2)),
    at(6, '09:25', own(2, 'gdwj.liaison', (on) => cast.act('gdwj.liaison', CorrectCampaignReport, { ...on, reason: '漏计两家民营医院（演示）' })), report(2, 'gdwj.liaison', { checked: '73', punished: '12', money: '0' })),
    at(5, '09:40', run((on) => cast.act(OFFICE, UrgeCampaignReports, { ...on, roundNo: 2 }))),
    at(4, '16:05', async () => { await cast.act(OFFICE, ReturnCampaignReport, { ...made.on('gdscjg.liaison 2'), reason: '检查94家而处理0家，请核对处理数（演示）', until: addDays(today, 6) }); }),
    at(2, '10:25', own(2, 'gdsj.liaison', (on) => cast.act('gdsj.liaison', SaveCampaignReport, { ...on, answers: list(filled) }))),
  ];
}

/** The day, or the first workday after it. */
async function workdayFrom(cast: Cast, day: Day): Promise<Day> {
  const actor = await cast.actor(OFFICE);
  const years = await Promise.all([yearOf(day), yearOf(day) + 1].map((year) => cast.room(ReadWorkCalendar).run(actor, year)));
  const calendar = new WorkCalendar(years.filter((year) => year !== null));
  let found = day;
  while (!calendar.isWorkday(found)) found = addDays(found, 1);
  return found;
}
