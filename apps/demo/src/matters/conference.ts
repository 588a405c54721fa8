import {
  AnswerMeeting, CheckMemberChange, ConfirmMemberChange, DecideAgenda, DecideTopic, DraftTopic, FindConference, FindMeeting, FindTopic, ListConferences, ListColleagues, MergeTopic, OpenTopicCall, PlanMeeting, ProposeMemberChange, ProposeMembership, ProposeTopic,
  ReturnTopic, SaveAgenda, SendMeetingNotice, SubmitAgenda, SubmitTopic, type ItemInput, type TopicCategory, type TopicForm,
} from '@portal/conference';
import { agencyId } from '@portal/agencies';
import { addDays, atTime, dayOf, isWeekend } from '@portal/kernel';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { MadeSoFar } from './made.js';
import { layPapers } from './meeting-papers.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }

const CONVENER = 'gdyb.head/CONVENER';
const OFFICE = 'office.secretary';

/** A working day ahead. */
function comingDay(now: Date, days: number): string {
  const day = addDays(dayOf(now), days);
  return isWeekend(day) ? comingDay(now, days + 1) : day;
}

const form = (title: string, category: TopicCategory, problem: string, proposal: string, minutes = 15): TopicForm => ({
  title, category, problem: `${problem}（演示）`, basis: '粤医保发〔2020〕26号 二、四（演示）', proposal: `${proposal}（演示）`, minutes, agencyIds: [], links: [], fileIds: [],
});

/** The conferences of the province and of 广州 at work: a call that runs, topics in many states, a change of a seat, a meeting that units were asked to. Texts are made up. */
export function conferenceScenes(cast: Cast, past: Past): Scene[] {
  const made = new MadeSoFar();
  const conference = async (account: string): Promise<string> => (await cast.room(ListConferences).run(await cast.actor(account)))[0]?.id ?? '';
  const of: MadeSoFar['of'] = (name) => made.of(name);
  const on: MadeSoFar['on'] = (name) => made.on(name);
  const keep: MadeSoFar['keep'] = (name, play) => made.keep(name, play);
  const drafted = (name: string, account: string, what: TopicForm, call?: string) =>
    keep(name, async () => cast.act(account, DraftTopic, { ...what, conferenceId: await conference(account), callId: call === undefined ? null : of(call).id }));
  const submitted = (name: string, account: string, what: TopicForm, call?: string) => async (): Promise<void> => {
    await drafted(name, account, what, call)();
    await keep(name, () => cast.act(account, SubmitTopic, on(name)))();
  };
  const proposed = (name: string, office = OFFICE) => keep(name, () => cast.act(office, ProposeTopic, on(name)));
  const decided = (name: string, decision: 'APPROVE' | 'RETURN' | 'DEFER', reason: string, by = CONVENER) => keep(name, () => cast.act(by, DecideTopic, { ...on(name), decision, reason: `${reason}（演示）` }));
  const call = (name: string, office: string, title: string, days: number) => keep(name, async () => cast.act(office, OpenTopicCall, {
    conferenceId: await conference(office), title, note: '请结合本单位职责，报送需提请联席会议研究解决的问题，写明依据和建议。（演示）', dueOn: addDays(dayOf(past.now), days),
  }));

  const plan = keep('meeting', async () => cast.act(OFFICE, PlanMeeting, {
    conferenceId: await conference(OFFICE), kind: 'REGULAR', form: 'ON_SITE', title: '省级联席会议例会（演示）', place: '省医保局会议室（演示）',
    startsAt: atTime(comingDay(past.now, 16), '09:00'), endsAt: atTime(comingDay(past.now, 16), '11:00'), attendeeIds: [],
  }));
  const agenda = keep('meeting', async () => {
    const office = await cast.actor(OFFICE);
    const page = await cast.room(FindMeeting).run(office, of('meeting').id);
    const follow = (page?.agendas[0]?.items ?? []).map(({ line, kind, title, minutes, presenterAgency, visibility }): ItemInput => ({ line, kind, title, minutes, presenterId: presenterAgency?.id ?? null, visibility, visibleTo: [] }));
    const topics = await Promise.all(['standards', 'sharing'].map(async (name): Promise<ItemInput> => {
      const topic = await cast.room(FindTopic).run(office, of(name).id);
      return { kind: 'TOPIC', topicId: of(name).id, title: topic?.title ?? '', minutes: topic?.minutes ?? 15, presenterId: topic?.agency.id ?? null, visibility: 'MEETING', visibleTo: [] };
    }));
    return cast.act(OFFICE, SaveAgenda, { ...on('meeting'), items: [...follow, ...topics, { kind: 'OTHER', title: '召集人小结（演示）', minutes: 10, visibility: 'MEETING', visibleTo: [] }] });
  });
  const change = keep('change', async () => {
    const actor = await cast.actor('gdwj.liaison');
    const page = await cast.room(FindConference).run(actor, await conference('gdwj.liaison'));
    const seat = page?.members.flatMap(({ seats }) => seats).find(({ mine, kind }) => mine && kind === 'LIAISON');
    const [to] = await cast.room(ListColleagues).run(actor);
    return cast.act('gdwj.liaison', ProposeMemberChange, { conferenceId: page?.id ?? '', seatId: seat?.id ?? '', toPersonId: to?.personId ?? '', effectiveOn: addDays(dayOf(past.now), 20), reason: '工作岗位调整（演示）' });
  });

  const joins = keep('joins', async () => cast.act(OFFICE, ProposeMembership, {
    conferenceId: await conference(OFFICE), kind: 'JOIN', agencyId: agencyId('440000', 'FINANCE'), effectiveOn: addDays(dayOf(past.now), 30), reason: '省财政厅来函申请加入（演示）',
    people: [
      { seatKind: 'LIAISON', seatTitle: '社会保障处联络员', newPerson: { name: '省财政厅社会保障处联络员（演示）', post: '社会保障处副处长', phone: '020-83170000', email: 'gdczt.liaison@demo.portal.invalid' } },
      { seatKind: 'VICE_CONVENER', seatTitle: '副召集人', newPerson: { name: '省财政厅分管副厅长（演示）', post: '副厅长', phone: '020-83170001', email: 'gdczt.deputy@demo.portal.invalid' } },
    ],
  }));
  const leaves = keep('leaves', async () => cast.act('gdscjg.liaison', ProposeMembership, {
    conferenceId: await conference('gdscjg.liaison'), kind: 'LEAVE', effectiveOn: addDays(dayOf(past.now), 6), reason: '职责调整（演示）', people: [],
  }));

  const at = (days: number, time: string, play: () => Promise<void>): Scene => ({ at: past.daysAgo(days, time), play });
  return [
    at(19, '09:40', call('call', OFFICE, '下半年例会议题征集（演示）', 5)),
    at(17, '10:20', submitted('standards', 'gdga.liaison', form('统一医保骗保案件移送标准', 'RULES', '各地移送立案标准把握不一，退回补正较多', '由省医保局、省公安厅联合制定移送指引', 20), 'call')),
    at(16, '15:10', submitted('same', 'gdwj.liaison', form('移送标准与材料清单不统一', 'RULES', '卫健部门移送线索时材料要求不一', '统一材料清单'), 'call')),
    at(16, '16:30', submitted('sharing', 'gdscjg.liaison', form('行政处罚信息共享频次', 'DATA_SHARING', '处罚信息按季共享，滞后影响协议处理', '改为按月共享，由省市场监管局提供接口'), 'call')),
    at(15, '09:50', submitted('audit', 'gdsj.liaison', form('审计发现问题整改跨部门协调', 'MAJOR_CASE', '部分问题涉及多个部门，整改责任不清', '明确牵头和配合单位'), 'call')),
    at(14, '10:40', submitted('drugs', 'gdyj.liaison', form('回流药联合打击', 'JOINT_INSPECTION', '药品追溯码异常线索处置分散', '四季度开展一次联合检查'), 'call')),
    at(13, '11:15', keep('same', () => cast.act(OFFICE, MergeTopic, { ...on('same'), intoId: of('standards').id, reason: '与省公安厅所提为同一问题（演示）' }))),
    at(13, '15:20', keep('audit', () => cast.act(OFFICE, ReturnTopic, { ...on('audit'), reason: '请列明涉及问题清单和建议的责任分工（演示）' }))),
    at(12, '09:30', async () => { await proposed('standards')(); await proposed('sharing')(); await proposed('drugs')(); }),
    at(11, '16:40', async () => { await decided('standards', 'APPROVE', '请省公安厅会前提供近一年退回补正情况')(); await decided('sharing', 'APPROVE', '同意')(); await decided('drugs', 'DEFER', '待专项行动方案印发后再议')(); }),
    at(9, '10:05', plan),
    at(8, '14:20', agenda),
    at(8, '15:00', keep('meeting', () => cast.act(OFFICE, SubmitAgenda, on('meeting')))),
    at(7, '16:50', keep('meeting', () => cast.act(CONVENER, DecideAgenda, { ...on('meeting'), approve: true, reason: '同意（演示）' }))),
    at(6, '09:10', keep('meeting', () => cast.act(OFFICE, SendMeetingNotice, { ...on('meeting'), rsvpBy: comingDay(past.now, 9) }))),
    at(6, '09:30', () => layPapers(cast, of('meeting').id)),
    at(6, '10:10', change),
    at(4, '09:10', joins),
    at(3, '15:40', keep('joins', () => cast.act('office.director', CheckMemberChange, { ...on('joins'), approve: true, reason: '已核对来函（演示）' }))),
    at(2, '10:05', keep('joins', () => cast.act(CONVENER, ConfirmMemberChange, { ...on('joins'), approve: true, reason: '同意（演示）' }))),
    at(2, '17:05', leaves),
    at(5, '10:30', keep('meeting', () => cast.act('gdga.liaison', AnswerMeeting, { id: of('meeting').id, answer: 'ATTEND' }))),
    at(4, '15:20', keep('meeting', () => cast.act('gdyj.liaison', AnswerMeeting, { id: of('meeting').id, answer: 'DELEGATE', standIn: '稽查处副处长（演示）', standInPhone: '020-00000000' }))),
    at(3, '09:40', keep('meeting', () => cast.act('gdsj.liaison', AnswerMeeting, { id: of('meeting').id, answer: 'DECLINE', reason: '与审计组进点会时间冲突（演示）' }))),
    at(5, '09:20', keep('change', () => cast.act(OFFICE, CheckMemberChange, { ...on('change'), approve: true, reason: '已核对任职文件（演示）' }))),
    at(4, '10:30', async () => { await submitted('list', 'gdyb.handler', form('确定省级挂牌督办案件', 'SUPERVISION', '两起案件涉案金额大、涉及地区多', '列为省级督查督办案件', 25), 'call')(); await proposed('list')(); }),
    at(3, '11:00', async () => { await submitted('training', 'gdga.liaison', form('行刑衔接联合培训', 'OTHER', '基层对证据标准掌握不够', '年内举办一期联合培训', 10), 'call')(); await proposed('training')(); }),
    at(2, '15:30', submitted('price', 'gdscjg.liaison', form('医疗服务价格监督检查结果互认', 'JOINT_INSPECTION', '重复检查', '检查结果互认'), 'call')),
    at(2, '16:10', drafted('own', 'gdwj.liaison', form('不良执业记分结果互通', 'DATA_SHARING', '记分结果未及时告知医保部门', '按月互通'), 'call')),
    at(10, '09:25', call('cityCall', 'gzoffice.secretary', '广州市联席会议议题征集（演示）', 8)),
    at(6, '14:30', submitted('cityTopic', 'gzga.liaison', form('重点科室违规线索联合研判', 'MAJOR_CASE', '线索分散', '建立月度研判'), 'cityCall')),
    at(3, '10:15', proposed('cityTopic', 'gzoffice.secretary')),
    at(2, '10:45', submitted('cityOther', 'gzwj.liaison', form('定点医疗机构联合约谈', 'OTHER', '约谈各自进行', '联合约谈', 10), 'cityCall')),
  ];
}
