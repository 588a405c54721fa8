import { DecideTransfer, ReturnReferral, TurnToAdministrative } from '@portal/cases';
import type { Past } from '../office-time.js';
import { Story } from '../story.js';
import { healthcare } from '../telling.js';
import { withListing, withNomination } from './watched.js';

const city = (prefix: string, id: string): Story => new Story(id, healthcare(prefix), `${prefix}ga.liaison`);

/** Referrals between 医保局 and 公安局 of four cities. */
export const cityMatters = (past: Past): Story[] => [...guangzhou(past), ...shenzhen(past), ...otherCities(past)];

const guangzhou = (past: Past): Story[] => [
  city('gz', 'C001').filed(past.daysAgo(300)).itemsHandedOver(past.daysAgo(298, '10:30')).prosecuted(past.daysAgo(215))
    .milestone(past.daysAgo(74), 'JUDGED', '判').confirmed(past.daysAgo(69)),
  city('gz', 'C020').received(past.reviewAlmostOver),
  city('gz', 'C050').notFiled(past.daysAgo(8), '伪造文书的责任人尚未查明').supervisionRequested(past.daysAgo(7), '伪造医疗文书的证据已经固定，认为应当立案')
    .reasonsRequired(past.hoursAgo(40), 'gzjcy.handler'),
  withNomination(city('gz', 'C046').reported(past.daysAgo(13, '15:45')), past.hoursAgo(25)),
  city('gz', 'C022').notFiled(past.daysAgo(30), '数额未达追诉标准').supervisionRequested(past.daysAgo(29), '编造文书、伪造化验单，认为应当立案')
    .reasonsRequired(past.daysAgo(27), 'gzjcy.handler').reasonsGiven(past.daysAgo(23), '逐笔核减后的数额未达追诉标准')
    .reasonsAccepted(past.daysAgo(18), 'gzjcy.handler', '不立案理由成立'),
];

const shenzhen = (past: Past): Story[] => [
  city('sz', 'C004').received(past.hoursAgo(4)),
  withListing(city('sz', 'C006').filed(past.daysAgo(40)).itemsHandedOver(past.daysAgo(38, '10:30')), past),
  city('sz', 'C007').notFiled(past.daysAgo(21), '数额较小，情节显著轻微')
    .act(past.daysAgo(6), 'szyb.handler', TurnToAdministrative, { reason: '复议、立案监督期限已过，依法给予行政处理（演示）' }, 'ADMINISTRATIVE_HANDLING'),
  city('sz', 'C039').notFiled(past.daysAgo(24), '收购与出售的次数尚未查清').supervisionRequested(past.daysAgo(23), '追溯码可以证明多次低价收购后出售，认为应当立案')
    .reasonsRequired(past.daysAgo(20), 'szjcy.handler').reasonsGiven(past.daysAgo(15), '违法所得数额尚未查清')
    .filingOrdered(past.daysAgo(5), 'szjcy.handler', '不立案理由不成立，通知立案'),
];

const otherCities = (past: Past): Story[] => [
  reconsidered(past), refused(past), returned(past), upheld(past),
  city('fs', 'C041').filed(past.daysAgo(120)).itemsHandedOver(past.daysAgo(118, '10:30')).milestone(past.daysAgo(4, '16:00'), 'FILING_WITHDRAWN', '撤'),
];

const reconsidered = (past: Past): Story => city('fs', 'C005').notFiled(past.daysAgo(26), '转卖数量尚未查清')
  .reconsiderationRequested(past.daysAgo(25, '15:00'), '购药记录与收药人转账记录可以相互印证')
  .reconsidered(past.daysAgo(23, '16:20'), '经复议，认为有犯罪事实需要追究刑事责任').itemsHandedOver(past.daysAgo(22, '10:30'));

const upheld = (past: Past): Story => city('st', 'C009').notFiled(past.hoursAgo(64), '数额较小，且已全部追回')
  .reconsiderationRequested(past.hoursAgo(43), '伪造的处方与就诊记录已随案移送，请重新审查').reconsiderationRejected(past.hoursAgo(21), '经复议，维持不予立案决定');

const refused = (past: Past): Story => city('fs', 'C010').reported(past.daysAgo(5, '10:20'))
  .act(past.daysAgo(4, '16:00'), 'fsyb.head', DecideTransfer, { approve: false, reason: '涉案0.76万元，未达追诉标准，依法给予行政处罚（演示）' }, 'APPROVAL_REFUSED');

const returned = (past: Past): Story => city('dg', 'C042').received(past.daysAgo(9))
  .act(past.daysAgo(8), 'dgga.liaison', ReturnReferral, { reason: '销售无购进凭证的药品属市场监督管理部门职责（演示）' }, 'RETURNED');
