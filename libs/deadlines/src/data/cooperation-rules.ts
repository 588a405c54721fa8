import type { RuleSeed } from '../term.js';
import { hours, IN_FORCE, months, natural, row, untimed, working, years } from './instruments.js';

// Source: law-facts.md part (a), rows Z01–Z15 and D01–D06, with the articles of §6, §7, §8 and §11.1.
const O6 = '《医疗保障基金飞行检查管理暂行办法》（国家医保局令第6号）';
const MARKET = '《市场监督管理投诉举报处理暂行办法》';
const DEPLOYED = { from: IN_FORCE.国家交办部署, note: '2018年11月29日部署会要求。' } as const;
const CREDIT = '国办发〔2025〕22号';
const DATA = '《政务数据共享条例》（国务院令第809号）';
const DATA_BREACH = `由政务数据共享主管部门协调（${DATA}第二十八条）`;
const DATA_FROM = { from: IN_FORCE.政务数据共享条例 } as const;
const EXPIRED = { from: IN_FORCE.粤人社规1号, to: '2023-04-30', province: '440000', enabled: false, note: '依据粤人社规〔2018〕1号，有效期5年，已届满：停用。' } as const;
const DRAFT = { province: '441600', enabled: false, note: '征求意见稿，未生效：停用。' } as const;
const LOCAL_SHARING = { note: '地方示例，使用前须由本省确认。' } as const;

export const COOPERATION_RULES: readonly RuleSeed[] = [
  row('Z01|告知实名举报人|Tell the named reporter|医疗保障行政部门|作出立案或不予立案决定', working(5), '《医疗保障基金使用监督管理举报处理暂行办法》（国家医保局令第5号）', '督办', 'B', { from: IN_FORCE.局令5 }),
  row('Z02|报告飞检处理进度和整改方案|Report on the inspection handed over|被检地医疗保障行政部门|收到飞检移交材料', working(30), O6, '督导、回头看', 'B', { from: IN_FORCE.局令6 }),
  row('Z03|飞检处理完结书面报告|Final report on the inspection|被检地医疗保障行政部门|处理完结', working(5), O6, '督导、回头看', 'B', { from: IN_FORCE.局令6 }),
  row('Z04|国家交办线索办结|Conclude an assigned lead|省级医疗保障行政部门|国家局交办', working(30), '国家医保局2018年部署', '重点督办', 'B', DEPLOYED),
  row('Z04a|国家交办线索办结（复杂）|Conclude an assigned lead, complex|省级医疗保障行政部门|国家局交办，情况复杂', months(3), '国家医保局2018年部署', '重点督办', 'B', DEPLOYED),
  row('Z04b|国家交办线索办结（特别重大）|Conclude an assigned lead, gravest|省级医疗保障行政部门|国家局交办，特别重大', months(6), '国家医保局2018年部署', '重点督办', 'B', DEPLOYED),
  row('Z05|核查投诉举报线索|Check a reported lead|市场监管部门|发现违法线索（含调解中发现）', working(15), `${MARKET}第二十三条、第三十一条`, '督办', 'A',
    { extensions: [{ kind: 'plus_15', condition: '特殊情况', mode: 'ADD', amount: 15, approver: '市场监督管理部门负责人', basis: `${MARKET}第三十一条` }] }),
  row('Z05a|告知实名举报人处理结果|Tell the named reporter|市场监管部门|作出是否立案决定', working(5), `${MARKET}第三十一条`, '督办', 'A'),
  row('Z06|书面告知审计机关结果|Tell the audit office the result|主管机关|收到审计移送处理书', untimed, '《审计法》第五十四条；《审计法实施条例》第五十一条', '审计跟踪', 'A', { note: '法律无数字，期限为移送处理书所定日期。' }),
  row('Z07|移送职务违法犯罪线索|Hand over leads on officials|任何机关|发现职务违法犯罪线索', untimed, '《监察法》第三十七条', '纪律责任', 'A', { from: IN_FORCE.监察法 }),
  row('Z08|召开联席会议例会|Hold the regular meeting|联席会议办公室|上次例会', months(6), '粤医保发〔2020〕26号', '提醒召集人', 'A', { from: IN_FORCE.粤医保发26号, province: '440000', note: '原则上每半年召开一次。' }),
  row('Z09|重点监控期（机构、医师）|Monitoring of institutions and physicians|医疗保障行政部门|列入监控', months(12), '粤人社规〔2018〕1号第（十二）项（已届满）', '移出', 'A/exp', { ...EXPIRED, min: 12 }),
  row('Z10|重点监控期（参保单位、个人）|Monitoring of insured persons|医疗保障行政部门|列入监控', months(6), '粤人社规〔2018〕1号第（十二）项（已届满）', '移出', 'A/exp', { ...EXPIRED, min: 6 }),
  row('Z11|失信公示期（轻微）|Publication, slight|公示机关|失信认定', months(3), CREDIT, '撤下、修复', 'B', { from: IN_FORCE.国办发22号, max: 3, note: '不超过3个月，可不公示。' }),
  row('Z11a|失信公示期（一般）|Publication, ordinary|公示机关|失信认定', months(null), CREDIT, '撤下、修复', 'B', { from: IN_FORCE.国办发22号, min: 3, max: 12, note: '3个月至1年，由认定文书确定。' }),
  row('Z11b|失信公示期（严重）|Publication, grave|公示机关|失信认定', months(null), CREDIT, '撤下、修复', 'B', { from: IN_FORCE.国办发22号, min: 12, max: 36, note: '1年至3年，由认定文书确定。' }),
  row('Z12|违约处理决定备案|Put the contract decision on record|县级经办机构|作出违约处理决定', working(3), '河源市征求意见稿第二十四条（草案）', null, 'A/draft', DRAFT),
  row('Z13|陈述申辩|Statement in defence|当事人|收到告知', working(5), '河源市征求意见稿第二十二条（草案）', '视为放弃', 'A/draft', DRAFT),
  row('Z14|数据共享合规审查|Compliance check of a data request|数据主管部门|收到申请', working(2), '地方政务数据共享规定（示例）', '协调', 'B', LOCAL_SHARING),
  row('Z14a|数据共享答复（已挂接）|Answer, data connected|提供部门|审查通过', working(5), '地方政务数据共享规定（示例）', '协调', 'B', LOCAL_SHARING),
  row('Z14b|数据共享答复（未挂接）|Answer, data not connected|提供部门|审查通过', working(10), '地方政务数据共享规定（示例）', '协调', 'B', LOCAL_SHARING),
  row('Z15|反馈纪检线索|Report on a disciplinary lead|医疗保障行政部门|移送纪检线索', untimed, '医保发〔2021〕13号', null, 'C', { note: '时限未知。' }),
  row('D01|答复数据共享申请（无条件共享）|Answer, unconditional sharing|数据提供部门|收到申请', working(1), `${DATA}第二十一条`, DATA_BREACH, 'A', DATA_FROM),
  row('D02|答复数据共享申请（有条件共享）|Answer, conditional sharing|数据提供部门|收到申请', working(10), `${DATA}第二十一条`, DATA_BREACH, 'A',
    { ...DATA_FROM, extensions: [{ kind: 'plus_10', condition: '经同级主管部门同意并告知申请部门', mode: 'ADD', amount: 10, upTo: true, approver: '同级政务数据共享主管部门', basis: `${DATA}第二十一条` }] }),
  row('D03|共享数据|Share the data|数据提供部门|答复同意共享', working(20), `${DATA}第二十二条`, DATA_BREACH, 'A', DATA_FROM),
  row('D04|核实更正并反馈|Check, correct and answer|数据提供部门|收到校核申请', working(10), `${DATA}第二十六条`, DATA_BREACH, 'A', DATA_FROM),
  row('D05|更新数据目录|Update the catalogue|数据提供部门|目录信息发生变化', working(10), `${DATA}第十七条`, '通报', 'A',
    { ...DATA_FROM, extensions: [{ kind: 'plus_5', condition: '特殊情况', mode: 'ADD', amount: 5, approver: '提供部门负责人（层级待核）', basis: `${DATA}第十七条` }] }),
  row('D05a|审核目录更新|Review the catalogue|政务数据共享主管部门|收到目录更新', working(2), `${DATA}第十七条`, '通报', 'A', DATA_FROM),
  row('D06|留存共享数据使用记录|Keep the records of use|需求部门|使用共享数据', years(3), `${DATA}第二十九条`, '监督检查', 'A', { ...DATA_FROM, min: 3, note: '不少于3年。' }),
];

const agreed = (names: string, term: Parameters<typeof row>[1], basis: string, onBreach: string, more: { min?: number; max?: number; note?: string } = {}): RuleSeed =>
  row(names, term, basis, onBreach, 'HOUSE', { statutory: false, ...more, note: `约定时限，非法定时限。${more.note ?? ''}` });
const BY_DATE = { min: 1, max: 3_650 } as const;

/** Agreed between the members, never law: shown as 约定时限. */
export const HOUSE_RULES: readonly RuleSeed[] = [
  row('H01|签收移送（约定）|Sign for the referral (agreed)|接收机关|收到移送', hours(24), '平台约定时限；国务院令310号第七条要求接受并签收，未规定时数', '提醒接收机关负责人与联席会议办公室', 'HOUSE', { statutory: false, note: '约定时限，非法定时限。' }),
  row('H02|确认办理结果（约定）|Confirm the outcome (agreed)|移送机关|收到办理结果', working(10), '平台约定时限；国务院令310号未规定', '列入未确认清单', 'HOUSE', { statutory: false, note: '约定时限，非法定时限。' }),
  agreed('H03|按约定日期反馈结果（约定）|Answer by the agreed day (agreed)|接收机关|签收移送', natural(null), '平台约定时限；行政处罚法第二十六条、第二十七条未规定日数', '列入移而不答清单', { ...BY_DATE, note: '日期由双方商定。' }),
  agreed('H04|按文书所定日期书面回复（约定）|Answer by the day of the document (agreed)|接收机关|签收移送', natural(null), '检察意见书、审计移送处理书所定日期；审计法第五十二条、第五十四条，审计法实施条例第五十一条', '列入移而不答清单', { ...BY_DATE, note: '日期由文书载明，法律未规定日数。' }),
  agreed('H05|答复是否接受（约定）|Say whether it is accepted (agreed)|接收机关|签收移送', working(5), '平台约定时限；行政处罚法第二十六条未规定日数', '提醒接收机关负责人'),
  agreed('H06|补充材料（约定）|Supply what is missing (agreed)|移送机关|收到补正通知', working(5), '平台约定时限；法律未规定日数', '由接收机关依现有材料办理'),
  agreed('H07|答复改期、延期申请（约定）|Answer a proposal of another day (agreed)|移送机关|收到改期或延期申请', working(3), '平台约定时限；法律未规定日数', '提醒移送机关负责人'),
  agreed('H08|协商管辖（约定）|Settle who is competent (agreed)|接收机关|提出管辖争议', working(7), '平台约定时限；行政处罚法第二十五条未规定日数（医疗保障系统内适用Y02）', '报共同的上一级机关指定'),
  agreed('H09|反馈反向移送办理结果（约定）|Report on a reverse referral (agreed)|接收机关|签收反向移送', months(2), '平台约定时限；行政处罚法第二十七条第二款要求及时通报，未规定日数', '列入移而不答清单'),
  agreed('H50|提交数据销毁说明（约定）|State that shared data were destroyed (agreed)|数据需求部门|共享期限届满', working(10), `平台约定时限；${DATA}第二十七条要求妥善处置，未规定日数`, '提供部门和联席会议办公室可以看到'),
  agreed('H55|签收重大情况通报及其更正、撤回（约定）|Sign for an urgent notice, its correction or withdrawal (agreed)|收到通报的单位|收到重大情况通报或者其更正、撤回', hours(24), '平台约定时限；粤医保发〔2020〕26号四（二）要求重大情况及时通报，未规定签收时数', '提醒收到通报的单位负责人和发送单位'),
];
