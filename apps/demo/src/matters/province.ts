import { AnswerOutcomeQuery, ForwardReferral, ProvideSupplement, QueryOutcome, RecallReferral, RequestSupplement } from '@portal/cases';
import type { Past } from '../office-time.js';
import { Story } from '../story.js';
import { healthcare } from '../telling.js';
import { withJoint } from './joint.js';
import { withConsultation, withLadder, withMedicalReview, withPapers, withStaleDraft } from './watched.js';

const POLICE = 'gdga.liaison';
const HANDLER = 'gdyb.handler';
const province = (id: string): Story => new Story(id, healthcare('gd'), POLICE);

/** Referrals of 省医保局 to 省公安厅. Where a notice tells how a case went on, nothing here says otherwise. */
export const provinceMatters = (past: Past): Story[] => [
  ...onTheDesk(past), ...withThePolice(past), ...takenUp(past), ...notTakenUp(past),
];

const onTheDesk = (past: Past): Story[] => [
  withStaleDraft(province('C034').drafted(past.hoursAgo(27)), past.hoursAgo(27.5)),
  province('C024').reported(past.hoursAgo(22)).underReview(past.hoursAgo(15)),
  province('C026').approved(past.hoursAgo(19)),
];

const withThePolice = (past: Past): Story[] => [
  province('C038').sent(past.hoursAgo(20)),
  province('C045').received(past.hoursAgo(3)),
  withLadder(province('C036').received(past.daysAgo(14, '10:40')), past),
  province('C052').received(past.hoursAgo(44), ['INSPECTION_REPORT'])
    .act(past.hoursAgo(26), POLICE, RequestSupplement, { items: ['异地核查复函（演示）', '票据鉴别意见（演示）'], reason: '票据真伪的核查材料未随案移送（演示）' }, 'SUPPLEMENT_REQUESTED'),
  province('C037').received(past.hoursAgo(13)).act(past.hoursAgo(6), POLICE, ForwardReferral, async ({ cast }) => ({
    toAgencyId: (await cast.actor('szga.liaison')).agencyId ?? '', reason: '收药人和资金在深圳，由深圳市公安局管辖更为适宜（演示）',
  }), 'SENT'),
  province('C033').sent(past.daysAgo(33, '11:10'))
    .act(past.daysAgo(33, '15:20'), HANDLER, RecallReferral, { reason: '经核，公安机关已自行立案侦办，属重复移送（演示）' }, 'RECALLED'),
];

const takenUp = (past: Past): Story[] => [
  withJoint(province('C023').filed(past.hoursAgo(18)), past),
  withConsultation(withPapers(province('C027').filed(past.daysAgo(25, '15:10')), { sender: past.daysAgo(24, '09:20'), receiver: past.daysAgo(24, '15:20') }), past),
  withMedicalReview(province('C019').filed(past.daysAgo(96)).itemsHandedOver(past.daysAgo(94, '10:30')).milestone(past.daysAgo(11, '16:00'), 'INVESTIGATION_CONCLUDED', '侦结'), past),
  province('C043').received(past.daysAgo(170, '09:20'), ['INSPECTION_REPORT'])
    .act(past.daysAgo(170, '15:30'), POLICE, RequestSupplement, { items: ['事故责任认定书（演示）'], reason: '缺少第三人责任的书证（演示）' }, 'SUPPLEMENT_REQUESTED')
    .act(past.daysAgo(168, '16:10'), HANDLER, ProvideSupplement, { reply: '已调取并补送（演示）', materials: [] }, 'RECEIVED')
    .filed(past.daysAgo(167, '11:00')).itemsHandedOver(past.daysAgo(166, '10:00')).prosecuted(past.daysAgo(58)),
  judged('C018', past, 220, 3),
  judged('C011', past, 330, 45)
    .act(past.daysAgo(43), HANDLER, QueryOutcome, { question: '判决是否一并责令退赔基金损失？（演示）' })
    .act(past.daysAgo(41), POLICE, AnswerOutcomeQuery, { answer: '以生效裁判文书为准，文书已另行送达（演示）' })
    .confirmed(past.daysAgo(38)),
  judged('C047', past, 260, 12).confirmed(past.daysAgo(1, '09:15')),
];

/** From 立案 through all stations to the judgment. */
const judged = (id: string, past: Past, filedDaysAgo: number, judgedDaysAgo: number): Story =>
  province(id).filed(past.daysAgo(filedDaysAgo)).itemsHandedOver(past.daysAgo(filedDaysAgo - 2, '10:30')).prosecuted(past.daysAgo(filedDaysAgo - 75))
    .milestone(past.daysAgo(judgedDaysAgo, '11:30'), 'JUDGED', '判');

const notTakenUp = (past: Past): Story[] => [
  province('C032').notFiled(past.hoursAgo(5), '数额较小，且已全部退回，情节显著轻微'),
  province('C012').notFiled(past.hoursAgo(30), '现有材料不足以证明有犯罪事实')
    .reconsiderationRequested(past.hoursAgo(8), '虚假住院的病历与护理记录已随案移送，请重新审查'),
  province('C016').notFiled(past.hoursAgo(70), '现有材料不足以区分违规与骗取').supervisionRequested(past.hoursAgo(46), '套刷数额巨大，认为应当立案'),
  province('C028').notFiled(past.daysAgo(9), '以行政处罚为宜').supervisionRequested(past.daysAgo(8), '虚构康复项目持续时间长，认为应当立案')
    .reasonsRequired(past.daysAgo(5), 'gdjcy.handler').reasonsGiven(past.hoursAgo(28), '主观故意的证据尚在补充'),
];
