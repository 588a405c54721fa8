import { column, type FormTemplate, heading, LEADS, list, ORDINAL, pair, sheet, SIGN_HERE, text, wide } from './form-template.js';

/*
 * 挂牌督办. 粤医保发〔2020〕26号 二(二): which cases are supervised the conference decides; its office has no seal, the lead agency seals.
 * Form 23 of the fact table: 案件, 督办单位, 要求, 时限, 解除.
 */

const common = { family: 'LISTED_SUPERVISION', version: 1, audience: 'PARTIES', signed: true } as const;
/** The lead agency of the conference, be it that it nominated the case itself. */
const LEAD = [{ role: 'SUPERVISOR', at: 'LISTED_SUPERVISION', kinds: [LEADS] }, { role: 'OWNER', at: 'LISTED_SUPERVISION', kinds: [LEADS] }] as const;
const PARTIES = [{ role: 'PARTICIPANT', at: 'LISTED_SUPERVISION' }, { role: 'OWNER', at: 'LISTED_SUPERVISION' }] as const;
const CONTACT = '联系人：{contact.name}，电话：{contact.phone}';
const TASKS = [ORDINAL, column('责任单位', 'agency', 27), column('督办措施', 'text', 40), column('完成时限', 'due', 25, 'center')];
const DONE = [...TASKS.slice(0, 3), column('完成情况', 'state', 27, 'center')];

export const LISTED_FORMS: readonly FormTemplate[] = [
  {
    ...common, code: 'LISTING_NOMINATION', layout: 'FORM', title: '挂牌督办案件推荐表', titleEn: 'Nomination for listed supervision', by: [{ role: 'OWNER', at: 'LISTED_SUPERVISION' }], signed: false,
    number: { series: 'LISTED_SUPERVISION', word: '督办', known: 'listed.number' },
    body: [
      sheet(
        wide('督办事项', '{listed.title}'), pair('案件编号', '{case.number}', '建议级别', '{listed.level}'), wide('当事人', '{subject.name}'),
        pair('涉案金额', '{case.amount}', '违法类型', '{case.violations}'), pair('推荐单位', '{listed.nominator}', '推荐日期', '{listed.nominatedOn}'),
        wide('基本案情', '{case.facts}', 4), wide('推荐理由', '{listed.reason}', 3),
        wide('推荐单位负责人意见', `\n${SIGN_HERE}`, 2), wide('联席会议办公室初审意见', `\n${SIGN_HERE}`, 2), wide('召集人审定意见', `{?listed.decision}\n${SIGN_HERE}`, 3),
      ),
    ],
  },
  {
    ...common, code: 'LISTING_NOTICE', layout: 'FILE', title: '挂牌督办通知', heading: '关于对“{listed.title}”挂牌督办的通知', titleEn: 'Notice of listed supervision', to: '{listed.owners}', copies: ['{listed.nominator}'], by: LEAD,
    number: { series: 'LISTING_NOTICE', word: '督办通' },
    body: [
      text('经{listed.listedBy}决定，自{listed.listedOn}起对“{listed.title}”（{listed.number}）实行{listed.level}挂牌督办。现将有关事项通知如下：'),
      heading(1, '案件'), text('案件名称：{case.title}（{case.number}）；当事人：{subject.name}；涉案金额：{case.amount}。'), text('推荐单位：{listed.nominator}。推荐理由：{listed.reason}'),
      heading(1, '督办要求'), text('{listed.decision}'), heading(1, '督办措施、责任单位和时限'), list('tasks', TASKS, '没有督办措施'),
      heading(1, '报告'), text('{listed.reporting}。未能按期完成的，应当在期限届满前说明理由。'),
      heading(1, '解除'), text('各项措施完成后，由推荐单位或者责任单位申请解除，经召集人决定后解除挂牌督办。'),
    ],
    note: CONTACT,
  },
  {
    ...common, code: 'SUPERVISION_REPORT', layout: 'LETTER', title: '关于挂牌督办事项进展情况的报告', titleEn: 'Progress report', to: '{listed.lead}', by: PARTIES, number: { series: 'LETTER', word: '函' },
    body: [
      text('根据“{listed.title}”（{listed.number}）挂牌督办要求，现将我单位办理进展报告如下：'),
      heading(1, '总体情况'), text('{listed.progress}'), heading(1, '进展'),
      list('progress', [ORDINAL, column('督办措施', 'task', 26), column('报告日期', 'on', 25, 'center'), column('进展情况', 'text', 29), column('状态', 'done', 14, 'center')], '尚未报告进展'),
      heading(1, '下一步安排'), text('{listed.plan}'),
    ],
    note: CONTACT,
  },
  {
    ...common, code: 'DELISTING_REQUEST', layout: 'LETTER', title: '关于申请解除挂牌督办的函', titleEn: 'Request to end the listing', to: '{listed.lead}', by: PARTIES, number: { series: 'LETTER', word: '函' },
    body: [
      text('“{listed.title}”（{listed.number}）自{listed.listedOn}起实行{listed.level}挂牌督办。现各项督办措施已经完成，申请解除挂牌督办。'),
      heading(1, '申请理由'), text('{listed.request}'), heading(1, '措施完成情况'), list('tasks', DONE, '没有督办措施'), text('请予审查决定。'),
    ],
    note: CONTACT,
  },
  {
    ...common, code: 'DELISTING_NOTICE', layout: 'FILE', title: '解除挂牌督办通知', heading: '关于解除“{listed.title}”挂牌督办的通知', titleEn: 'Notice that the listing has ended', to: '{listed.owners}', copies: ['{listed.nominator}'], by: LEAD,
    number: { series: 'LISTING_NOTICE', word: '督办通' },
    body: [
      text('“{listed.title}”（{listed.number}）自{listed.listedOn}起实行{listed.level}挂牌督办。经审查，自{listed.delistedOn}起解除挂牌督办。'),
      heading(1, '解除理由'), text('{listed.delisting}'), heading(1, '措施完成情况'), list('tasks', DONE, '没有督办措施'), text('特此通知。'),
    ],
    note: CONTACT,
  },
];
