import { DecideTransfer, ReturnReferral, TurnToAdministrative } from '@portal/cases';
import type { Past } from '../office-time.js';
import { healthcare, Story } from '../story.js';

const city = (prefix: string, id: string): Story => new Story(id, healthcare(prefix), `${prefix}ga.liaison`);

/** Referrals between 医保局 and 公安局 of four cities. */
export const cityMatters = (past: Past): Story[] => [...guangzhou(past), ...shenzhen(past), ...otherCities(past)];

const guangzhou = (past: Past): Story[] => [
  city('gz', 'C001').filed(past.daysAgo(300)).itemsHandedOver(past.daysAgo(298, '10:30')).prosecuted(past.daysAgo(215))
    .milestone(past.daysAgo(74), 'JUDGED', '判').confirmed(past.daysAgo(69)),
  city('gz', 'C020').received(past.reviewAlmostOver),
  city('gz', 'C050').notFiled(past.daysAgo(8), '伪造文书的责任人尚未查明').supervisionRequested(past.daysAgo(7), '伪造医疗文书的证据已经固定，认为应当立案')
    .reasonsRequired(past.hoursAgo(40), 'gzjcy.handler'),
  city('gz', 'C046').reported(past.daysAgo(13, '15:45')),
];

const shenzhen = (past: Past): Story[] => [
  city('sz', 'C004').received(past.hoursAgo(4)),
  city('sz', 'C006').filed(past.daysAgo(40)).itemsHandedOver(past.daysAgo(38, '10:30')),
  city('sz', 'C007').notFiled(past.daysAgo(21), '数额较小，情节显著轻微')
    .act(past.daysAgo(6), 'szyb.handler', TurnToAdministrative, { reason: '复议、立案监督期限已过，依法给予行政处理（演示）' }, 'ADMINISTRATIVE_HANDLING'),
];

const otherCities = (past: Past): Story[] => [reconsidered(past), refused(past), returned(past)];

const reconsidered = (past: Past): Story => city('fs', 'C005').notFiled(past.daysAgo(26), '转卖数量尚未查清')
  .reconsiderationRequested(past.daysAgo(25, '15:00'), '购药记录与收药人转账记录可以相互印证')
  .reconsidered(past.daysAgo(23, '16:20'), '经复议，认为有犯罪事实需要追究刑事责任').itemsHandedOver(past.daysAgo(22, '10:30'));

const refused = (past: Past): Story => city('fs', 'C010').reported(past.daysAgo(5, '10:20'))
  .act(past.daysAgo(4, '16:00'), 'fsyb.head', DecideTransfer, { approve: false, reason: '涉案0.76万元，未达追诉标准，依法给予行政处罚（演示）' }, 'APPROVAL_REFUSED');

const returned = (past: Past): Story => city('dg', 'C042').received(past.daysAgo(9))
  .act(past.daysAgo(8), 'dgga.liaison', ReturnReferral, { reason: '销售无购进凭证的药品属市场监督管理部门职责（演示）' }, 'RETURNED');
