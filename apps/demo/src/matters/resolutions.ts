import {
  AcceptResolution, AskDeferral, ConfirmReport, DecideAgenda, DecideDeferral, DecideTopic, DraftTopic, IssueResolution, ListConferences, ListResolutionSources, NoteProgress, PlanMeeting, ProposeTopic,
  RecordMeetingHeld, ReportResolution, SaveAgenda, SignResolution, SubmitAgenda, SubmitTopic, type ItemInput, type TopicCategory, type TopicForm, type UnitRole,
} from '@portal/conference';
import { addDays, atTime, dayOf } from '@portal/kernel';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { pdfOf } from '../papers.js';
import { MadeSoFar } from './made.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }

const CONVENER = 'gdyb.head/CONVENER';
const OFFICE = 'office.secretary';

/** When the conference sat. */
const HELD_DAYS_AGO = 25;

/** What the meeting spoke of: who proposed it, under which name a resolution finds its line. */
interface Spoken { readonly name: string; readonly by: string; readonly form: TopicForm }

const topic = (name: string, by: string, title: string, category: TopicCategory, problem: string, proposal: string): Spoken => ({ name, by, form: {
  title: `${title}（演示）`, category, problem: `${problem}（演示）`, basis: '粤医保发〔2020〕26号 二、四（演示）', proposal: `${proposal}（演示）`, minutes: 20, agencyIds: [], links: [], fileIds: [],
} });

const SPOKEN: readonly Spoken[] = [
  topic('funds', 'gdga.liaison', '职业骗保团伙资金链条查处', 'MAJOR_CASE', '涉案资金跨市流转，查控协作慢', '由公安牵头，医保、审计配合建立资金查控协作'),
  topic('records', 'gdwj.liaison', '住院病历质控数据共享', 'DATA_SHARING', '病历质控结果未与医保核查衔接', '由卫健部门按月提供质控结果'),
  topic('codes', 'gdyj.liaison', '药品追溯码异常线索处置', 'JOINT_INSPECTION', '追溯码重复扫码线索处置分散', '由药监部门牵头统一核查口径'),
];

/** A resolution as the meeting decided it; days are counted from the moment of loading, ahead as positive. */
interface Decided {
  readonly name: string;
  /** Under which topic; none: of the meeting as a whole. */
  readonly under?: Spoken['name'];
  readonly title: string; readonly text: string; readonly deliverable: string; readonly dueInDays: number;
  /** Accounts of the units, the lead first. */
  readonly lead: string; readonly beside: readonly (readonly [account: string, role: UnitRole])[];
}

const DECIDED = {
  running: { name: 'running', under: 'records', title: '按月共享住院病历质控结果', text: '由省卫生健康委牵头，于每月10日前向省医保局提供上月质控结果。', deliverable: '首批质控结果和共享机制文件', dueInDays: 18, lead: 'gdwj.liaison', beside: [['gdyb.handler', 'SUPPORT']] },
  late: { name: 'late', under: 'codes', title: '统一追溯码异常线索核查口径', text: '由省药监局牵头，省市场监管局配合，印发核查口径。', deliverable: '核查口径文件', dueInDays: -14, lead: 'gdyj.liaison', beside: [['gdscjg.liaison', 'SUPPORT']] },
  deferred: { name: 'deferred', under: 'funds', title: '查清团伙资金去向', text: '由省公安厅牵头，省审计厅配合，查清主要团伙资金去向。', deliverable: '资金流向分析报告', dueInDays: -6, lead: 'gdga.liaison', beside: [['gdsj.liaison', 'SUPPORT']] },
  reported: { name: 'reported', title: '梳理审计移送问题整改台账', text: '由省审计厅牵头，省医保局、省市场监管局配合，逐项明确整改单位和时限。', deliverable: '整改台账', dueInDays: 6, lead: 'gdsj.liaison', beside: [['gdscjg.liaison', 'SUPPORT'], ['gdyb.handler', 'SHARE']] },
  closed: { name: 'closed', title: '更新各成员单位联络员名录', text: '由省市场监管局牵头汇总，各单位在5个工作日内报送联络员。', deliverable: '联络员名录', dueInDays: 3, lead: 'gdscjg.liaison', beside: [['gdwj.liaison', 'SHARE']] },
  fresh: { name: 'fresh', under: 'funds', title: '建立涉案资金紧急查控联络渠道', text: '由省公安厅牵头，省医保局配合，明确24小时联络人和办理流程。', deliverable: '联络渠道和办理流程', dueInDays: 30, lead: 'gdga.liaison', beside: [['gdyb.handler', 'SUPPORT']] },
} as const satisfies Readonly<Record<string, Decided>>;

/** A meeting of the province's conference some weeks ago, from its topics to what became of what it decided: 议定事项 in every state of every day. */
export function resolutionScenes(cast: Cast, past: Past): Scene[] {
  const made = new MadeSoFar();
  const at = (days: number, time: string, ...plays: (() => Promise<void>)[]): Scene =>
    ({ at: past.daysAgo(days, time), play: async () => { for (const play of plays) await play(); } });
  return [...meeting(cast, past, made, at), ...whatBecame(cast, past, made, at)];
}

type At = (days: number, time: string, ...plays: (() => Promise<void>)[]) => Scene;

/** The topics, the agenda that the convener approved, and the sitting. */
function meeting(cast: Cast, past: Past, made: MadeSoFar, at: At): Scene[] {
  const conference = async (account: string): Promise<string> => (await cast.room(ListConferences).run(await cast.actor(account)))[0]?.id ?? '';
  const day = dayOf(past.daysAgo(HELD_DAYS_AGO)); // a day on which offices are open
  const submitted = ({ name, by, form }: Spoken) => async (): Promise<void> => {
    await made.keep(name, async () => cast.act(by, DraftTopic, { ...form, conferenceId: await conference(by), callId: null }))();
    await made.keep(name, () => cast.act(by, SubmitTopic, made.on(name)))();
  };
  const plan = made.keep('meeting', async () => cast.act(OFFICE, PlanMeeting, {
    conferenceId: await conference(OFFICE), kind: 'REGULAR', form: 'ON_SITE', title: '省级联席会议例会（演示）', place: '省医保局会议室（演示）',
    startsAt: atTime(day, '09:00'), endsAt: atTime(day, '11:00'), attendeeIds: [],
  }));
  const agenda = made.keep('meeting', async () => {
    const topics = await Promise.all(SPOKEN.map(async ({ name, by, form }): Promise<ItemInput> => ({
      kind: 'TOPIC', topicId: made.of(name).id, title: form.title, minutes: form.minutes, presenterId: (await cast.actor(by)).agencyId, visibility: 'MEETING', visibleTo: [],
    })));
    return cast.act(OFFICE, SaveAgenda, { ...made.on('meeting'), items: [...topics, { kind: 'OTHER', title: '召集人小结（演示）', minutes: 10, visibility: 'MEETING', visibleTo: [] }] });
  });
  const each = (play: (spoken: Spoken) => () => Promise<void>) => SPOKEN.map(play);
  return [
    at(37, '09:40', ...each(submitted)),
    at(35, '09:30', ...each(({ name }) => made.keep(name, () => cast.act(OFFICE, ProposeTopic, made.on(name))))),
    at(34, '16:40', ...each(({ name }) => made.keep(name, () => cast.act(CONVENER, DecideTopic, { ...made.on(name), decision: 'APPROVE', reason: '同意上会（演示）' })))),
    at(33, '10:05', plan),
    at(32, '14:20', agenda),
    at(32, '15:00', made.keep('meeting', () => cast.act(OFFICE, SubmitAgenda, made.on('meeting')))),
    at(31, '16:50', made.keep('meeting', () => cast.act(CONVENER, DecideAgenda, { ...made.on('meeting'), approve: true, reason: '同意（演示）' }))),
    at(HELD_DAYS_AGO, '16:10', made.keep('meeting', () => cast.act(OFFICE, RecordMeetingHeld, made.on('meeting')))),
  ];
}

/** What the office handed out, and how far each unit has come with it. */
function whatBecame(cast: Cast, past: Past, made: MadeSoFar, at: At): Scene[] {
  const inDays = (days: number): string => addDays(dayOf(past.now), days);
  const issued = ({ name, under, title, text, deliverable, dueInDays, lead, beside }: Decided) => made.keep(name, async () => {
    const [source] = await cast.room(ListResolutionSources).run(await cast.actor(OFFICE));
    const line = source?.lines.find((each) => each.title === SPOKEN.find((spoken) => spoken.name === under)?.form.title)?.line ?? null;
    const units = await Promise.all([[lead, 'LEAD'] as const, ...beside].map(async ([account, role]) => ({ agencyId: (await cast.actor(account)).agencyId ?? '', role })));
    return cast.act(OFFICE, IssueResolution, {
      meetingId: made.of('meeting').id, line, title: `${title}（演示）`, text: `${text}（演示）`, deliverable: `${deliverable}（演示）`, instruction: '请按期办理并反馈（演示）', dueOn: inDays(dueInDays), units,
    });
  });
  const signed = ({ name }: Decided, account: string) => made.keep(name, () => cast.act(account, SignResolution, { id: made.of(name).id }));
  const paper = (account: string, title: string, text: string): Promise<string> => cast.file(account, `${title}（演示）.pdf`, pdfOf(`${title}（演示）`, `${text}（演示）`));
  const progress = ({ name }: Decided, account: string, text: string) => made.keep(name, () => cast.act(account, NoteProgress, { id: made.of(name).id, text: `${text}（演示）`, fileIds: [] }));
  const reported = ({ name, lead, deliverable }: Decided, text: string) => made.keep(name, async () =>
    cast.act(lead, ReportResolution, { ...made.on(name), text: `${text}（演示）`, fileIds: [await paper(lead, deliverable, text)] }));
  const agreed = ({ name }: Decided, account: string) => made.keep(name, () => cast.act(account, ConfirmReport, { id: made.of(name).id, agree: true }));
  const { running, late, deferred, reported: toReview, closed, fresh } = DECIDED;
  return [
    at(24, '10:05', ...[running, late, deferred, toReview, closed].map(issued)),
    at(23, '09:15', signed(running, 'gdwj.liaison'), signed(closed, 'gdwj.liaison'), signed(deferred, 'gdga.liaison'), signed(deferred, 'gdsj.liaison'), signed(toReview, 'gdsj.liaison')),
    at(22, '15:20', signed(late, 'gdyj.liaison'), signed(late, 'gdscjg.liaison'), signed(closed, 'gdscjg.liaison'), signed(toReview, 'gdscjg.liaison'), signed(running, 'gdyb.handler'), signed(toReview, 'gdyb.handler')),
    at(18, '10:30', progress(late, 'gdyj.liaison', '已起草口径初稿，正征求各单位意见')),
    at(13, '11:10', made.keep('deferred', async () => cast.act('gdga.liaison', AskDeferral, { ...made.on('deferred'), toDay: inDays(24), reason: '异地银行账户查询回函未到，申请延期（演示）' }))),
    at(12, '16:20', made.keep('deferred', () => cast.act(CONVENER, DecideDeferral, { ...made.on('deferred'), grant: true, reason: '同意延期，请按周报进展（演示）' }))),
    at(11, '14:50', reported(closed, '名录已汇总更新并发送各单位')),
    at(10, '09:35', agreed(closed, 'gdwj.liaison')),
    at(8, '10:20', made.keep('closed', () => cast.act(OFFICE, AcceptResolution, made.on('closed')))),
    at(7, '15:45', progress(running, 'gdwj.liaison', '首批12家医院质控结果已整理，正核对字段')),
    at(5, '10:15', progress(deferred, 'gdga.liaison', '已收到两家银行回函，资金图谱完成过半')),
    at(3, '09:25', reported(toReview, '整改台账已逐项列明责任单位和时限')),
    at(2, '11:30', agreed(toReview, 'gdscjg.liaison')),
    at(1, '15:10', issued(fresh)),
  ];
}
