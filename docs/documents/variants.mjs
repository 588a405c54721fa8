/** The sample matter as it is, with long names and many items, and with nothing in it. Read by the tests and by make-samples.mjs. */
import { readFileSync } from 'node:fs';

const sample = () => JSON.parse(readFileSync(new URL('./sample-facts.json', import.meta.url), 'utf8'));

/** What people would fill in by hand, for every fact that may be. */
const FILLED = {
  'lead.number': '穗医保线索〔2026〕5号', 'lead.summary': '该单位执业医师涉嫌出具虚假诊疗证明。', 'lead.basis': '《中华人民共和国行政处罚法》第二十七条', 'lead.advice': '建议核查执业行为并依法处理。',
  'lead.replyBy': '2026年6月30日', 'lead.secrecy': '不得向被反映对象透露', 'assist.matter': '核实3名参保人2025年6月在贵地的就诊和住宿记录。',
  'assist.basis': '《医疗保障行政处罚程序暂行规定》第三十四条', 'assist.replyBy': '2026年6月15日', 'assist.result': '经核查，3名参保人于2025年6月均在本地住院，未离开本市。',
  'audit.number': '穗审移处〔2026〕2号', 'audit.receivedOn': '2026年4月2日', 'audit.finding': '定点医疗机构重复收费、虚记理疗项目。', 'audit.replyBy': '2026年7月1日',
  'outcome.result': '责令退回基金，处骗取金额三倍罚款，解除服务协议。', 'outcome.decision': '穗医保罚〔2026〕9号', 'outcome.on': '2026年6月1日', 'outcome.amount': '1,286,540.30元', 'outcome.acceptance': '已受理',
  'reverse.facts': '该门诊部虚构理疗项目。', 'reverse.ground': '犯罪情节轻微，依法不需要判处刑罚', 'reverse.advice': '建议依法给予行政处罚', 'reverse.property': '扣押账册12册，随案移送', 'reverse.replyBy': '2026年8月1日', 'reverse.opinionNumber': '穗检意〔2026〕3号',
  'receipt.badge': '000000', 'case.discovery': '智能监控提示后，执法人员到现场检查。', 'case.measures': '先行登记保存账册，封存服务器硬盘。', 'contact.name': '基金监管处', 'contact.phone': '020-00000000',
};

const LONG_SUBJECT = '广东某某医疗投资管理集团股份有限公司下属广州市天河区某某综合门诊部暨互联网诊疗中心有限责任公司（演示）';
const paragraph = '该单位自2024年起在多个经营地点以同样手法虚构理疗、检验、康复治疗等项目，涉及参保人众多，资金往来经由关联公司账户流转，账实不符的情形持续存在。';

export const normal = () => ({ ...sample(), filled: FILLED });

export function long() {
  const raw = normal();
  const item = raw.referral.packet.items[0];
  const items = Array.from({ length: 46 }, (_, index) => ({
    ...item, name: `第${index + 1}箱财务会计账册及原始凭证（含电子数据备份光盘）`, feature: '2024年度至2026年度记账凭证、收费清单及处方原件，编号ZK20260000000000001', value: `${(index + 1) * 98765}.50`,
  }));
  const subject = { ...raw.referral.packet.subject, name: LONG_SUBJECT, address: `${'广东省广州市天河区某某街道某某路'.repeat(3)}1号` };
  const facts = Array.from({ length: 14 }, (_, index) => `（${index + 1}）${paragraph}`).join('\n');
  const long = { title: `${LONG_SUBJECT}涉嫌虚构医药服务项目、冒名就医、伪造诊疗文书骗取医疗保障基金案（演示）`, subject, facts, amountInvolved: '98765432109.87', report: facts };
  Object.assign(raw.case, long);
  Object.assign(raw.referral.packet, long, {
    items, evidence: Array.from({ length: 40 }, (_, index) => ({ ...raw.referral.packet.evidence[index % 4], name: `${raw.referral.packet.evidence[index % 4].name}（第${index + 1}组，来源于${LONG_SUBJECT}）` })),
  });
  raw.referral.handedItems = items;
  raw.issuer = '广东省横琴粤澳深度合作区民生事务局医疗保障和社会保险基金管理中心';
  raw.referral.fromAgency = raw.issuer;
  raw.referral.toAgency = '广州市公安局、广州市公安局天河区分局、广州市公安局食品药品与环境犯罪侦查支队';
  return raw;
}

export function empty() {
  const raw = sample();
  Object.assign(raw.case, { amountInvolved: null, amountBasis: null, leadDetail: null, occurredFrom: null, occurredTo: null, amountRecovered: null });
  Object.assign(raw.referral, { number: null, sentAt: null, receiptNo: null, packetHash: null, acts: [], handedItems: [], clocks: {}, supervisor: null, procuratorate: null, forwardedTo: null });
  Object.assign(raw.referral.packet, {
    offence: '', legalBasis: '', amountInvolved: null, amountBasis: null, report: '', advice: '', officers: [], evidence: [], items: [], materials: [], approvedBy: null, approvedAt: null,
    subject: { ...raw.case.subject, address: null, representative: null },
  });
  return raw;
}
