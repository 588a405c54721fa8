import type { RuleSeed } from '../term.js';
import { hours, IN_FORCE, months, natural, row, shortDays, working, years } from './instruments.js';

// Source: law-facts.md part (a), rows Y01–Y22, with the articles of §5. 局令4 = 医疗保障行政处罚程序暂行规定.
const O4 = '《医疗保障行政处罚程序暂行规定》（国家医保局令第4号）';
const O4_FROM = { from: IN_FORCE.局令4 } as const;
const HEAD = '行政机关主要负责人';
const PUBLICITY = '《市场监督管理行政处罚信息公示规定》';

export const PENALTY_RULES: readonly RuleSeed[] = [
  row('Y01|线索核查|Check the lead|医疗保障行政部门|发现线索或收到材料', working(15), `${O4}第十四条`, '督办', 'B',
    { ...O4_FROM, note: '检测、鉴定时间不计入。', pausable: true, pauseNote: '检测、鉴定时间不计入（局令第4号第十四条）。', extensions: [{ kind: 'plus_15', condition: '特殊情况', mode: 'ADD', amount: 15, approver: HEAD, basis: `${O4}第十四条` }] }),
  row('Y02|协商管辖争议，不成报请指定|Settle jurisdiction|医疗保障行政部门|发生管辖争议', working(7), `${O4}第十条`, '报共同上级指定', 'B', O4_FROM),
  row('Y03|处理先行登记保存的证据|Decide on preserved evidence|医疗保障行政部门|先行登记保存', shortDays(7), `《行政处罚法》第五十六条、第八十五条；${O4}第二十八条`, '应解除（推论）；《行政处罚法》第七十六条程序违法', 'A'),
  row('Y04|紧急登记保存补办批准|Approval after urgent preservation|医疗保障行政部门|紧急先行登记保存', hours(24), `${O4}第二十六条`, '程序违法', 'B', O4_FROM),
  row('Y05|封存、查封、扣押期限|Sealing and seizure|医疗保障行政部门|封存、查封、扣押', natural(30), `《行政强制法》第二十五条；${O4}第三十三条`, '解除', 'A',
    { extensions: [{ kind: 'plus_30', condition: '情况复杂', mode: 'ADD', amount: 30, upTo: true, approver: '行政机关负责人', basis: '《行政强制法》第二十五条' }] }),
  row('Y06|协助调查回函|Answer a request for assistance|受函医疗保障行政部门|收到协助调查函', natural(15), `${O4}第三十四条`, '期满前告知延期或不能办理', 'B', O4_FROM),
  row('Y07|法制审核|Legal review|法制审核机构|送交审核', working(10), `${O4}第三十八条`, '不得作出决定', 'B', O4_FROM),
  row('Y08|作出行政处罚决定|Penalty decision|医疗保障行政部门|立案', natural(90), `《行政处罚法》第六十条；${O4}第四十五条`, '程序违法', 'A',
    { pausable: true, pauseNote: '听证、公告、检测鉴定、专家评审时间不计入（局令第4号第四十五条）。', extensions: [
      { kind: 'plus_30', condition: '案情复杂', mode: 'ADD', amount: 30, upTo: true, approver: HEAD, basis: `${O4}第四十五条` },
      { kind: 'plus_60_collective', condition: '案情特别复杂，经集体讨论', mode: 'ADD', amount: 60, upTo: true, approver: '集体讨论', basis: `${O4}第四十五条` },
    ] }),
  row('Y08a|作出行政处罚决定（其他机关）|Penalty decision, other agencies|行政机关|立案', natural(90), '《行政处罚法》第六十条', '程序违法', 'A',
    { pausable: true, pauseNote: '法律、法规、规章另有规定的，从其规定。' }),
  row('Y09|送达行政处罚决定书|Serve the penalty decision|医疗保障行政部门|宣告时当事人不在场', shortDays(7), '《行政处罚法》第六十一条、第八十五条', '救济期限未起算（推论）；《行政处罚法》第七十六条责令改正', 'A'),
  row('Y10|申请听证|Ask for a hearing|当事人|收到听证告知', shortDays(5), '《行政处罚法》第六十四条、第八十五条', '视为放弃', 'A'),
  row('Y11|通知听证时间地点|Notice of the hearing|行政机关|听证举行日', shortDays(7), '《行政处罚法》第六十四条、第八十五条', '程序违法', 'A', { countsBack: true, note: '应在听证举行的7日前通知：自听证日向前计算。' }),
  row('Y12|缴纳罚款|Pay the fine|当事人|收到处罚决定书', natural(15), '《行政处罚法》第六十七条', '每日按罚款数额的3%加处罚款', 'A'),
  row('Y13|撤回公开的处罚决定|Withdraw a published decision|行政机关|决定被变更、撤销', shortDays(3), '《行政处罚法》第四十八条、第八十五条', '责令改正', 'A'),
  row('Y14|双公示|Publish the decision|行政机关|作出决定', working(7), '“双公示”工作要求', '通报', 'B'),
  row('Y15|公示处罚信息（市监、药监）|Publish the penalty|市场监管、药监部门|作出处罚决定', working(20), `${PUBLICITY}第九条`, '责令改正', 'A'),
  row('Y16|跨省提供处罚信息|Send the penalty to another province|作出决定的市场监管部门|作出跨省处罚决定', working(10), `${PUBLICITY}第十条`, '责令改正', 'A'),
  row('Y16a|跨省公示处罚信息|Publish a penalty from another province|当事人登记地市场监管部门|收到跨省处罚信息', working(10), `${PUBLICITY}第十条`, '责令改正', 'A'),
  row('Y17|停止公示（3个月）|End of publication, 3 months|市场监管部门|公示之日', months(3), `${PUBLICITY}第十三条`, '停止公示', 'A'),
  row('Y17a|停止公示（3年）|End of publication, 3 years|市场监管部门|公示之日', months(36), `${PUBLICITY}第十三条`, '停止公示', 'A'),
  row('Y18|简易程序决定备案|Put the summary decision on record|执法人员|当场作出决定', working(7), `${O4}第五十一条`, '追责', 'B', O4_FROM),
  row('Y19|暂停责任部门涉医保服务|Suspension of the department|定点医药机构|作出处罚决定', months(null), '《医疗保障基金使用监督管理条例》第三十八条、第四十条', null, 'A', { min: 6, max: 12, note: '6个月以上1年以下，由决定书确定。' }),
  row('Y20|暂停医疗费用联网结算|Suspension of direct settlement|参保人员|作出处罚决定', months(null), '《医疗保障基金使用监督管理条例》第四十一条', null, 'A', { min: 3, max: 12, note: '3个月至12个月，由决定书确定。' }),
  row('Y21|禁止从事定点医药机构管理|Ban from management|法定代表人或主要负责人|造成基金重大损失', months(60), '《医疗保障基金使用监督管理条例》第四十三条', null, 'A'),
  row('Y22|行政处罚追责时效|Limitation of penalties|行政机关|违法行为发生或终了', years(2), '《行政处罚法》第三十六条', '不再给予行政处罚', 'A'),
  row('Y22a|行政处罚追责时效（生命健康安全、金融安全）|Limitation, life, health and finance|行政机关|违法行为发生或终了', years(5), '《行政处罚法》第三十六条', '不再给予行政处罚', 'A'),
];
