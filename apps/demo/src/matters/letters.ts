import { FindReferral, type FormValues } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { daysAfter, FanOutStory, LetterStory } from '../letter-story.js';
import type { Past } from '../office-time.js';
import type { Story } from '../story.js';

const TRANSFER = { kind: 'ADMINISTRATIVE', papers: ['TRANSFER_LETTER', 'EVIDENCE'] } as const;
const said = (text: string): FormValues => ({ text: `${text}（演示）` });
const reason = (text: string): FormValues => ({ reason: `${text}（演示）` });

/** Letters between the members, of every kind beside 行刑移送, in the states of every day. */
export const letterMatters = (past: Past): Story[] => [...administrative(past), ...police(past), ...audits(past), ...sealed(past), ...assistance(past), inspection(past)];

const administrative = (past: Past): Story[] => {
  const letter = (replyIn: number, more: FormValues = {}) => ({ ...TRANSFER, form: { letterKind: 'TRANSFER', origin: 'CASE', replyBy: daysAfter(past.now, replyIn), ...more } });
  return [
    new LetterStory('C015', 'gdyb.handler', 'gdscjg.liaison', letter(20)).signed(past.daysAgo(26)).does(past.daysAgo(24), 'gdscjg.liaison', 'ACCEPT', said('已受理'))
      .does(past.daysAgo(12), 'gdscjg.liaison', 'REPORT_PROGRESS', said('已立案调查'))
      .does(past.daysAgo(2, '15:10'), 'gdscjg.liaison', 'ANSWER', { reasonCode: 'PENALTY', ...said('已作出行政处罚'), documentNo: '演示市监罚〔2026〕1号', documentDay: dayOf(past.daysAgo(3)), amount: '52000.00' }),
    new LetterStory('C041', 'gdyb.handler', 'gdwj.liaison', letter(6, { letterKind: 'RECOMMENDATION', advice: '建议依法暂停相关人员执业（演示）。' })).signed(past.daysAgo(16))
      .does(past.daysAgo(15), 'gdwj.liaison', 'ACCEPT').does(past.daysAgo(1, '11:20'), 'gdwj.liaison', 'REQUEST_EXTENSION', { date: daysAfter(past.now, 40), ...reason('需组织专家评审') }),
    new LetterStory('C052', 'gzyb.handler', 'szyb.handler', letter(25)).signed(past.daysAgo(4)).does(past.daysAgo(2, '10:30'), 'szyb.handler', 'DISPUTE_JURISDICTION', reason('参保地不在本市')),
    new LetterStory('C030', 'gdyb.handler', 'gdczt.handler', letter(-3)).signed(past.daysAgo(21)).does(past.daysAgo(19), 'gdczt.handler', 'ACCEPT'),
    new LetterStory('C039', 'gdwj.liaison', 'gdyj.liaison', letter(30, { origin: 'COMPLAINT' })).sent(past.hoursAgo(27)),
  ];
};

const police = (past: Past): Story[] => [
  new LetterStory('C033', 'gdyb.handler', 'gdga.liaison', { kind: 'EARLY_NOTICE', papers: ['TRANSFER_LETTER', 'EVIDENCE'], form: { need: 'EARLY_INTERVENTION', urgent: true } })
    .signed(past.daysAgo(7)).does(past.daysAgo(6), 'gdga.liaison', 'ACCEPT', said('指派专人对接')).does(past.daysAgo(3, '16:20'), 'gdga.liaison', 'ADVISE', said('请先固定电子数据和资金流水')),
  new LetterStory('C036', 'szyb.handler', 'szga.liaison', { kind: 'EARLY_NOTICE', papers: ['TRANSFER_LETTER'], form: { need: 'LEGAL_ADVICE' } })
    .signed(past.daysAgo(33)).does(past.daysAgo(31), 'szga.liaison', 'ACCEPT').does(past.daysAgo(20), 'szyb.handler', 'CONCLUDE', { reasonCode: 'ADMINISTRATIVE_HANDLING', ...said('未达追诉标准，依法行政处理') }),
  new LetterStory('C043', 'gdjcy.handler', 'gdyb.handler', {
    kind: 'REVERSE', papers: ['OPINION_LETTER', 'DECISION'], form: { basis: 'NON_PROSECUTION', documentNo: '演示检意〔2026〕43号', documentDay: dayOf(past.daysAgo(9)), replyBy: daysAfter(past.now, 45) },
  }).signed(past.daysAgo(8)).does(past.daysAgo(7, '15:00'), 'gdyb.handler', 'ACCEPT'),
  new LetterStory('C018', 'gzga.liaison', 'gzyb.handler', { kind: 'REVERSE', papers: ['OPINION_LETTER', 'DECISION'], form: { basis: 'MINOR_CIRCUMSTANCES', hideSource: true } })
    .signed(past.daysAgo(30)).does(past.daysAgo(29), 'gzyb.handler', 'ACCEPT')
    .does(past.daysAgo(5, '10:40'), 'gzyb.handler', 'ANSWER', { reasonCode: 'ADMINISTRATIVE_HANDLING', ...said('已追回基金并暂停联网结算'), documentNo: '演示医保复〔2026〕18号', amount: '7600.00' }),
];

const audits = (past: Past): Story[] => {
  const letter = (no: string, sentAgo: number, findings: NonNullable<FormValues['findings']>) => ({
    kind: 'AUDIT', papers: ['AUDIT_LETTER', 'FINDING_LIST'],
    form: { documentNo: `演示审移〔2026〕${no}号`, documentDay: dayOf(past.daysAgo(sentAgo + 3)), replyBy: daysAfter(past.now, 35), findings },
  } as const);
  const report = (no: string, rest: Omit<NonNullable<FormValues['findingReports']>[number], 'findingId'>) => async ({ cast, referralId }: Parameters<Story['document']>[0] ): Promise<FormValues> => {
    const page = await cast.room(FindReferral).run(await cast.actor('gzyb.handler'), referralId);
    return { findingReports: [{ findingId: page?.findings.find((finding) => finding.no === no)?.id ?? '', ...rest }] };
  };
  return [
    new LetterStory('C049', 'gdsj.liaison', 'gzyb.handler', letter('49', 40, [
      { no: '一', title: '重复报销住院费用（演示）', amount: '183200.00', demand: '追回并处理', dueOn: daysAfter(past.now, 12) },
      { no: '二', title: '超标准支付诊疗项目（演示）', amount: '46500.50', demand: '追回' },
      { no: '三', title: '未建立智能审核复核制度（演示）', demand: '建立制度', dueOn: daysAfter(past.now, -4) },
    ])).signed(past.daysAgo(40))
      .does(past.daysAgo(18), 'gzyb.handler', 'REPORT_FINDINGS', report('一', { state: 'PARTLY_RECTIFIED', rectifiedAmount: '120000.00', note: '已追回部分（演示）' }))
      .does(past.daysAgo(6), 'gzyb.handler', 'REPORT_FINDINGS', report('二', { state: 'RECTIFIED', note: '已全部追回（演示）', documentNo: '演示医保整〔2026〕2号' })),
    new LetterStory('C051', 'gdsj.liaison', 'gdwj.liaison', letter('51', 5, [{ no: '一', title: '分解住院（演示）', amount: '88000.00', demand: '查处' }])).sent(past.daysAgo(1, '09:50')),
  ];
};

const sealed = (past: Past): Story[] => {
  const lead = { kind: 'DISCIPLINE', papers: ['TRANSFER_LETTER'], form: { secrecy: 'WORK_SECRET' } } as const;
  return [
    new LetterStory('C026', 'gdyb.handler', 'gdjw.handler', lead).signed(past.daysAgo(11)).does(past.daysAgo(9), 'gdjw.handler', 'ACCEPT'),
    new LetterStory('C050', 'gdsj.liaison', 'gdjw.handler', lead).sent(past.hoursAgo(26)),
  ];
};

const assistance = (past: Past): Story[] => {
  const request = (need: string, more: FormValues = {}) => ({ kind: 'ASSISTANCE', papers: ['TRANSFER_LETTER'], form: { need, ...more } } as const);
  return [
    new LetterStory('C032', 'gzyb.handler', 'szyb.handler', request('CROSS_REGION_CHECK', { careRegion: '深圳市', insuredRegion: '广州市' })).signed(past.daysAgo(6)).does(past.daysAgo(5), 'szyb.handler', 'ACCEPT'),
    new LetterStory('C038', 'fsyb.handler', 'gzyb.handler', request('RECORDS')).sent(past.hoursAgo(25)),
    new LetterStory('C024', 'gdyb.handler', 'gdyj.liaison', request('EXPERT_OPINION', { replyBy: daysAfter(past.now, 15) })).signed(past.daysAgo(10))
      .does(past.daysAgo(8), 'gdyj.liaison', 'DECLINE', { reasonCode: 'NOT_MY_DUTY', ...reason('该品种鉴定不属本机关职责'), legalBasis: '《药品管理法》第一百二十一条（演示）' }),
  ];
};

/** 飞行检查: the 医保局 of the place, and 卫健 and 公安 of the province, each by its own kind. */
const inspection = (past: Past): Story => new FanOutStory('C012', 'gdyb.handler', past.daysAgo(14, '11:00'), {
  kind: 'ADMINISTRATIVE', papers: ['TRANSFER_LETTER', 'EVIDENCE'], form: { letterKind: 'TRANSFER', origin: 'FLYING_INSPECTION', replyBy: daysAfter(past.now, 50), need: 'NOTICE_ONLY' },
}, [{ kind: 'ADMINISTRATIVE', account: 'dgyb.handler' }, { kind: 'ADMINISTRATIVE', account: 'gdwj.liaison' }, { kind: 'EARLY_NOTICE', account: 'gdga.liaison' }]);
