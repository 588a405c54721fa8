import type { ExtensionRule, RuleSeed } from '../term.js';
import { hours, IN_FORCE, months, natural, row, untimed, working } from './instruments.js';

// Source: law-facts.md part (a), rows X01–X34, with the articles of §1, §3 and §4.
const B16 = '国务院令310号第十六条：责令限期移送，对正职负责人给予记过以上处分；构成犯罪的依法追究刑事责任';
const B17 = '国务院令310号第十七条：检察院立案监督，本级或上级政府责令改正，对正职负责人给予记过以上处分';
const INTERNAL = '依公安机关内部规定追责';
/** Neither 32号 nor the excerpt of the economic-crime rule shows who approves these two. */
const LEVEL_UNKNOWN = '公安机关负责人（层级待核）';
const COUNTY_POLICE = '县级以上公安机关负责人';
const SUPPLEMENT_WAITS =
  '约定口径：自补正通知发出起，至补正材料送达或移送机关3日补正期满止，审查时限暂停计算。法规未规定补正中止审查时限（程序规定第180条），因此同时显示不扣除的严格日期。';

/** How the police may take longer over the 3日 (32号; 经济犯罪规定 16). 310号令's 3日 stays the date that is judged. */
const REVIEW_EXTENSIONS: readonly ExtensionRule[] = [
  { kind: 'verify_7d', ruleCode: 'X11', condition: '线索需要查证', mode: 'TOTAL', amount: 7, approver: LEVEL_UNKNOWN, basis: '公通字〔2015〕32号', strictDateStays: true },
  { kind: 'complex_30d', ruleCode: 'X12', condition: '重大、疑难、复杂', mode: 'TOTAL', amount: 30, approver: COUNTY_POLICE, basis: '公通字〔2015〕32号', strictDateStays: true },
  { kind: 'econ_10d', ruleCode: 'X13', condition: '由经侦部门管辖的经济犯罪案件', mode: 'TOTAL', amount: 10, approver: LEVEL_UNKNOWN, basis: '《公安机关办理经济犯罪案件的若干规定》第十六条', strictDateStays: true },
  { kind: 'econ_30d', ruleCode: 'X13a', condition: '经侦案件，重大、疑难、复杂或者跨区域', mode: 'TOTAL', amount: 30, approver: COUNTY_POLICE, basis: '《公安机关办理经济犯罪案件的若干规定》第十六条', strictDateStays: true },
  { kind: 'econ_60d', ruleCode: 'X13b', condition: '经侦案件，特殊情况再延长30日', mode: 'TOTAL', amount: 60, approver: '上一级公安机关负责人', basis: '《公安机关办理经济犯罪案件的若干规定》第十六条', strictDateStays: true },
];

/** 310号令 has no clause that defines its days: the other reading is shown beside the strict one (law facts §10). */
const SILENT = { altCalendar: 'WORKING' } as const;

export const CRIMINAL_RULES: readonly RuleSeed[] = [
  row('X01|成立专案组（不少于2人）|Appoint two or more officers|行政执法机关|认为应当移送', untimed, '国务院令310号第五条第一款', B16, 'A', { note: '原文为“立即”，无数字。' }),
  row('X02|移送审批|Decision on the transfer|正职负责人或主持工作的负责人|收到移送书面报告', natural(3), '国务院令310号第五条第二款', B16, 'A', SILENT),
  row('X03|向同级公安机关移送|Hand-over to the police|行政执法机关|批准移送', hours(24), '国务院令310号第五条第二款', B16, 'A'),
  row('X04|不予移送的理由记录在案|Reasons for not transferring kept on file|正职负责人或主持工作的负责人|决定不批准移送', untimed, '国务院令310号第五条第二款', `检察意见；${B16}`, 'A'),
  row('X05|移送材料齐备|The five materials|行政执法机关|移送', untimed, '国务院令310号第六条', '补正（见X09）', 'A', { note: '五类材料，非时限。' }),
  row('X06|在移送书回执上签字|Sign the receipt|公安机关|收到移送', untimed, '国务院令310号第七条', B17, 'A', { note: '原文无数字，即时办理；平台约定时限见H01。' }),
  row('X07|转送有管辖权的机关并书面告知|Forward to the competent office and say so|公安机关|认定不属于本机关管辖', hours(24), '国务院令310号第七条', B17, 'A'),
  row('X08|材料不全的补正通知|Notice of what is missing|公安机关|发现材料不全', hours(24), '《公安机关办理刑事案件程序规定》第一百八十条第二款', `不得以材料不全为由不接受；${B17}`, 'A'),
  row('X09|补正材料|Provide what is missing|行政执法机关|收到补正通知', natural(3), '《公安机关办理刑事案件程序规定》第一百八十条第二款', '公安机关依现有材料审查', 'A'),
  row('X10|审查并决定是否立案|Review and filing decision|公安机关|接受案件', natural(3), '国务院令310号第八条；《公安机关办理刑事案件程序规定》第一百八十条', `${B17}；《人民检察院刑事诉讼规则》第五百六十二条`, 'A',
    { ...SILENT, extensions: REVIEW_EXTENSIONS, pausable: true, pauseNote: SUPPLEMENT_WAITS }),
  row('X11|立案审查（线索需查证）|Review, lead to be verified|公安机关|线索需要查证', natural(7), '公通字〔2015〕32号', B17, 'B', { extensionOf: 'X10', from: IN_FORCE.公通字32号 }),
  row('X12|立案审查（重大疑难复杂）|Review, grave or complex|公安机关|重大疑难复杂并经批准', natural(30), '公通字〔2015〕32号', B17, 'B', { extensionOf: 'X10', from: IN_FORCE.公通字32号 }),
  row('X13|立案审查（经侦）|Review, economic crime|公安机关经侦部门|接受经侦案件', natural(10), '《公安机关办理经济犯罪案件的若干规定》第十六条', B17, 'B', { extensionOf: 'X10' }),
  row('X13a|立案审查（经侦，重大疑难复杂或跨区域）|Review, economic crime, complex|公安机关经侦部门|县级以上公安机关负责人批准', natural(30), '《公安机关办理经济犯罪案件的若干规定》第十六条', B17, 'B', { extensionOf: 'X10' }),
  row('X13b|立案审查（经侦，特殊情况再延30日）|Review, economic crime, further 30 days|公安机关经侦部门|上一级公安机关批准', natural(60), '《公安机关办理经济犯罪案件的若干规定》第十六条', B17, 'B', { extensionOf: 'X10' }),
  row('X14|送达不予立案通知书并退卷|Serve the refusal and return the file|公安机关|决定不予立案', natural(3), '公通字〔2016〕16号第四条', '立案监督', 'C'),
  row('X15|提请复议或建议立案监督|Ask for reconsideration or supervision|行政执法机关|收到不予立案通知书', natural(3), '国务院令310号第九条第一款；《公安机关办理刑事案件程序规定》第一百八十一条', '复议窗口关闭（推论）；检察院仍应受理（《人民检察院刑事诉讼规则》第五百五十七条）', 'A', SILENT),
  row('X16|复议决定|Decision on the reconsideration|公安机关|收到复议申请', natural(3), '国务院令310号第九条第二款；《公安机关办理刑事案件程序规定》第一百八十一条', B17, 'A', SILENT),
  row('X17|建议立案监督|Ask for supervision|行政执法机关|收到复议决定', natural(3), '国务院令310号第九条第二款', '检察院仍须受理（《人民检察院刑事诉讼规则》第五百五十七条无期限）', 'A', SILENT),
  row('X18|书面说明不立案理由|Give the reasons for not filing|公安机关|收到要求说明理由通知书', natural(7), '《人民检察院刑事诉讼规则》第五百六十条；《公安机关办理刑事案件程序规定》第一百八十二条', '纠正意见', 'A'),
  row('X19|告知行政执法机关理由成立|Tell the agency that the reasons hold|检察院|认定不立案理由成立', natural(10), '《人民检察院刑事诉讼规则》第五百六十一条', '上级检察院监督', 'A'),
  row('X20|说明逾期不作决定的理由|Explain the overdue decision|检察院要求公安机关|公安机关逾期不作决定', natural(7), '《人民检察院刑事诉讼规则》第五百六十二条', '纠正意见或通知立案', 'A'),
  row('X21|依通知立案|File as ordered|公安机关|收到通知立案书', natural(15), '《人民检察院刑事诉讼规则》第五百六十三条；《公安机关办理刑事案件程序规定》第一百八十二条', '纠正违法通知书，直至上一级', 'A'),
  row('X22|立案监督案件催办|Urge the supervised case|检察院|立案后未侦查终结', months(3), '《人民检察院刑事诉讼规则》第五百六十四条', '催办函', 'A'),
  row('X23|移交涉案物品并办结交接|Hand over the items|行政执法机关|收到立案通知书', natural(3), '国务院令310号第十二条', `${B16}；第十五条：隐匿、私分、销毁涉案物品给予降级以上处分`, 'A', SILENT),
  row('X24|查封扣押冻结财物随案移送并书面告知|Seized property goes along, the party is told|行政执法机关|移送时有查封、扣押、冻结', untimed, '《行政强制法》第二十一条', '违法', 'A'),
  row('X25|通知移送机关（移送管辖或并案）|Tell the sender of a change of jurisdiction|公安机关|立案后移送管辖或并案', natural(3), '《公安机关办理刑事案件程序规定》第一百八十四条', INTERNAL, 'A'),
  row('X26|通知移送机关（撤销案件）|Tell the sender of the withdrawal|公安机关|撤销案件', natural(3), '《公安机关办理刑事案件程序规定》第一百八十九条', INTERNAL, 'A'),
  row('X27|移送行政机关处理（反向移送）|Reverse transfer|公安机关|无犯罪事实或显著轻微，但应追究行政责任', untimed, '国务院令310号第十三条', null, 'A', { note: '原文为“及时”，无数字；如设时限须标明为约定时限。' }),
  row('X28|不立案后依法作出处理|Administrative handling|行政执法机关|公安机关不予立案', untimed, '国务院令310号第十条', null, 'A', { note: '原文无数字；行政处罚办案期限（Y08）恢复计算。' }),
  row('X29|抄送行政处罚决定书|Copy of the penalty decision|行政执法机关|未移送而已作出行政处罚的涉嫌犯罪案件', natural(10), '高检会〔2006〕2号', '检察监督', 'B'),
  row('X30|移送行政检察部门|Pass on to administrative prosecution|刑事检察部门|作出不起诉决定', working(3), '《人民检察院行刑反向衔接工作指引》', '流程监控通报', 'B', { from: IN_FORCE.反向指引 }),
  row('X31|反向衔接审结|Conclude the reverse review|行政检察部门|登记受理', working(10), '《人民检察院行刑反向衔接工作指引》第十二条', '流程监控通报', 'B',
    { from: IN_FORCE.反向指引, note: '异地征求意见时间不计入。', extensions: [{ kind: 'approved', condition: '检察长批准', mode: 'ADD', amount: null, approver: '检察长', basis: '《人民检察院行刑反向衔接工作指引》第十二条' }] }),
  row('X32|书面回复检察意见|Reply to the procuratorial opinion|主管机关|收到检察意见书', months(2), '高检发释字〔2021〕4号', '跟进监督函、检察建议', 'B', { from: IN_FORCE.高检2021, note: '检察意见书另定回复日期的，从其所定。' }),
  row('X33|反馈处理结果（不起诉后处罚）|Report what was done after non-prosecution|主管机关|不起诉需要行政处罚', untimed, '《刑事诉讼法》第一百七十七条；《人民检察院刑事诉讼规则》第三百七十三条', '跟进监督函、检察建议', 'A', { note: '原文为“及时”，无数字。' }),
  row('X34|身份协查|Identity enquiry|协作地公安机关|收到身份、经历协查', natural(7), '《公安机关办理刑事案件程序规定》第三百五十三条', '第三百五十四条：处分', 'A',
    { extensions: [{ kind: 'remote_15d', condition: '边远地区', mode: 'TOTAL', amount: 15, approver: '无需批准', basis: '《公安机关办理刑事案件程序规定》第三百五十三条' }] }),
];
