/** The sample matter as it is, with long names and many items, and with nothing in it. Read by the tests and by make.mjs. */
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const sample = () => ({ outcome: null, consultation: null, listed: null, step: null, ...read('./sample-facts.json') });
/** Where the facts of a kind of matter stand. */
const PLACE = { OUTCOME: 'outcome', CONSULTATION: 'consultation', LISTED_SUPERVISION: 'listed', SUPERVISION_STEP: 'step' };

/** Who draws a form up, and where: as the sample has it, a referral that its sender looks at. */
export const seatOf = ({ by: [{ role, at, kinds = [] }] }) => ({ role, at: at === 'CASE' ? 'REFERRAL' : at, kind: kinds[0] });

/** The sample matter of a kind as one of its parties sees it. */
function matter({ role, at, kind }) {
  const raw = sample();
  if (at === 'REFERRAL') {
    if (kind === 'REVERSE') Object.assign(raw.referral, { fromAgency: raw.referral.supervisor, toAgency: raw.referral.fromAgency });
    return { ...raw, role, issuer: ISSUER[role](raw.referral) };
  }
  const facts = { ...read('./sample-matters.json')[at], ...(at === 'SUPERVISION_STEP' && kind && { kind }) };
  return { ...raw, matterKind: at, role, referral: null, issuer: ISSUER_OF_MATTER[at](facts, role), [PLACE[at]]: facts };
}
const ISSUER = { OWNER: ({ fromAgency }) => fromAgency, SENDER: ({ fromAgency }) => fromAgency, RECEIVER: ({ toAgency }) => toAgency, FORWARDER: ({ toAgency }) => toAgency, SUPERVISOR: ({ supervisor }) => supervisor };
const ISSUER_OF_MATTER = {
  OUTCOME: ({ agency, followUp }, role) => (role === 'RECEIVER' ? followUp.agency : agency),
  CONSULTATION: ({ convener, invitations }, role) => (role === 'PARTICIPANT' ? invitations[0].agency : convener),
  LISTED_SUPERVISION: ({ lead, nominator, measures }, role) => ({ SUPERVISOR: lead, PARTICIPANT: measures[0].agency })[role] ?? nominator,
  SUPERVISION_STEP: ({ agency, target }, role) => (role === 'RECEIVER' ? target : agency),
};

/** What people would fill in by hand, for every fact that may be. */
const FILLED = {
  'lead.number': '穗医保线索〔2026〕5号', 'lead.summary': '该单位执业医师涉嫌出具虚假诊疗证明。', 'lead.basis': '《中华人民共和国行政处罚法》第二十七条', 'lead.advice': '建议核查执业行为并依法处理。',
  'lead.replyBy': '2026年6月30日', 'lead.secrecy': '不得向被反映对象透露', 'assist.matter': '核实3名参保人2025年6月在贵地的就诊和住宿记录。',
  'assist.basis': '《医疗保障行政处罚程序暂行规定》第三十四条', 'assist.replyBy': '2026年6月15日', 'assist.result': '经核查，3名参保人于2025年6月均在本地住院，未离开本市。',
  'audit.number': '穗审移处〔2026〕2号', 'audit.receivedOn': '2026年4月2日', 'audit.finding': '定点医疗机构重复收费、虚记理疗项目。', 'audit.replyBy': '2026年7月1日',
  'outcome.result': '责令退回基金，处骗取金额三倍罚款，解除服务协议。', 'outcome.decision': '穗医保罚〔2026〕9号', 'outcome.on': '2026年6月1日', 'outcome.amount': '1,286,540.30元', 'outcome.acceptance': '已受理',
  'reverse.facts': '该门诊部虚构理疗项目。', 'reverse.ground': '犯罪情节轻微，依法不需要判处刑罚', 'reverse.advice': '建议依法给予行政处罚', 'reverse.property': '扣押账册12册，随案移送', 'reverse.replyBy': '2026年8月1日', 'reverse.opinionNumber': '穗检意〔2026〕3号',
  'receipt.badge': '000000', 'case.discovery': '智能监控提示后，执法人员到现场检查。', 'case.measures': '先行登记保存账册，封存服务器硬盘。', 'contact.name': '基金监管处', 'contact.phone': '020-00000000',
  'consult.place': '书面会商', 'listed.plan': '继续追缴涉案资金，配合检察机关审查起诉。', 'interview.at': '2026年11月26日9时30分', 'interview.place': '广东省医疗保障局3楼会议室', 'interview.by': '联席会议办公室主任', 'interview.with': '单位主要负责人',
};

const LONG_SUBJECT = '广东某某医疗投资管理集团股份有限公司下属广州市天河区某某综合门诊部暨互联网诊疗中心有限责任公司（演示）';
const LONG_AGENCY = '广东省横琴粤澳深度合作区民生事务局医疗保障和社会保险基金管理中心';
const paragraph = '该单位自2024年起在多个经营地点以同样手法虚构理疗、检验、康复治疗等项目，涉及参保人众多，资金往来经由关联公司账户流转，账实不符的情形持续存在。';
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const FACTS = times(14, (index) => `（${index + 1}）${paragraph}`).join('\n');
const TITLE = `${LONG_SUBJECT}涉嫌虚构医药服务项目、冒名就医、伪造诊疗文书骗取医疗保障基金案（演示）`;
const REFERRAL_SEAT = { role: 'SENDER', at: 'REFERRAL' };

export const normal = (seat = REFERRAL_SEAT) => ({ ...matter(seat), filled: FILLED });

export function long(seat = REFERRAL_SEAT) {
  const raw = normal(seat);
  Object.assign(raw.case, { title: TITLE, subject: longSubject(raw.case), facts: FACTS, amountInvolved: '98765432109.87' });
  if (raw.referral) longReferral(raw);
  if (raw.outcome) longOutcome(raw.outcome);
  if (raw.consultation) longConsultation(raw.consultation);
  if (raw.listed) longListed(raw.listed);
  if (raw.step) longStep(raw.step);
  raw.issuer = LONG_AGENCY;
  return raw;
}

const longSubject = ({ subject }) => ({ ...subject, name: LONG_SUBJECT, address: `${'广东省广州市天河区某某街道某某路'.repeat(3)}1号` });

function longReferral({ referral }) {
  const { packet } = referral;
  const items = times(46, (index) => ({
    ...packet.items[0], name: `第${index + 1}箱财务会计账册及原始凭证（含电子数据备份光盘）`, feature: '2024年度至2026年度记账凭证、收费清单及处方原件，编号ZK20260000000000001', value: `${(index + 1) * 98765}.50`,
  }));
  const evidence = times(40, (index) => ({ ...packet.evidence[index % 4], name: `${packet.evidence[index % 4].name}（第${index + 1}组，来源于${LONG_SUBJECT}）` }));
  Object.assign(packet, { title: TITLE, subject: longSubject(packet), facts: FACTS, amountInvolved: '98765432109.87', report: FACTS, items, evidence });
  Object.assign(referral, { handedItems: items, fromAgency: LONG_AGENCY, toAgency: '广州市公安局、广州市公安局天河区分局、广州市公安局食品药品与环境犯罪侦查支队' });
}

function longOutcome(outcome) {
  const codes = ['INTERVIEW', 'RECTIFY', 'SUSPEND_PAYMENT', 'SUSPEND_AGREEMENT', 'SUSPEND_AGREEMENT_GRAVE', 'TERMINATE_AGREEMENT', 'SUSPEND_DEPARTMENT', 'SUSPEND_SETTLEMENT', 'MANAGEMENT_BAN', 'REVOKE_LICENCE'];
  Object.assign(outcome.content, { subjectName: LONG_SUBJECT, text: FACTS, secondFineReason: paragraph });
  Object.assign(outcome, {
    agency: LONG_AGENCY, leading: { ...outcome.leading, title: TITLE }, violations: times(9, () => paragraph), measures: times(20, (index) => ({ ...outcome.measures[0], code: codes[index % 10], scope: LONG_SUBJECT })),
    earlierFines: times(4, (index) => ({ agency: LONG_AGENCY, documentNo: `粤横医保罚〔2026〕${index + 1}号`, amount: '98765432109.87' })), followUp: { ...outcome.followUp, agency: LONG_AGENCY, text: FACTS },
  });
}

function longConsultation(consultation) {
  const { invitations, opinions } = consultation;
  Object.assign(consultation, {
    title: TITLE, question: FACTS, convener: LONG_AGENCY, invitations: times(20, (index) => ({ ...invitations[index % 3], agency: `${LONG_AGENCY}第${index + 1}处` })),
    opinions: times(18, (index) => ({ ...opinions[index % 2], agency: `${LONG_AGENCY}第${index + 1}处`, text: index === 3 ? FACTS : paragraph, reason: index % 2 ? paragraph : null, evidence: times(12, () => opinions[0].evidence[0]) })),
    conclusion: { ...consultation.conclusion, text: FACTS },
  });
}

function longListed(listed) {
  Object.assign(listed, {
    title: TITLE, nominator: LONG_AGENCY, reason: FACTS, decision: FACTS, packet: { ...listed.packet, title: TITLE, subject: LONG_SUBJECT, facts: FACTS, violationTypes: times(9, () => '虚构医药服务项目') },
    measures: times(24, (index) => ({ ...listed.measures[index % 2], agency: `${LONG_AGENCY}第${index + 1}处`, text: paragraph })),
  });
}

const longStep = (step) => Object.assign(step, {
  agency: LONG_AGENCY, target: LONG_AGENCY, reason: FACTS, skipReason: paragraph, reply: { ...step.reply, text: FACTS }, before: times(8, () => step.before[0]), late: times(40, (index) => ({ ...step.late[0], number: `穗医保移〔2026〕${index + 1}号` })),
});

export function empty(seat = REFERRAL_SEAT) {
  const raw = matter(seat);
  Object.assign(raw.case, { amountInvolved: null, amountBasis: null, leadDetail: null, occurredFrom: null, occurredTo: null, amountRecovered: null });
  if (raw.referral) {
    Object.assign(raw.referral, { number: null, sentAt: null, receiptNo: null, packetHash: null, acts: [], handedItems: [], clocks: {}, supervisor: null, procuratorate: null, forwardedTo: null });
    Object.assign(raw.referral.packet, {
      offence: '', legalBasis: '', amountInvolved: null, amountBasis: null, report: '', advice: '', officers: [], evidence: [], items: [], materials: [], approvedBy: null, approvedAt: null,
      subject: { ...raw.case.subject, address: null, representative: null },
    });
  }
  if (raw.outcome) Object.assign(raw.outcome, { origin: null, leading: null, violations: [], measures: [], money: [], followUp: null, clocks: {} });
  if (raw.consultation) Object.assign(raw.consultation, { packet: null, opinions: [], conclusion: null, invitations: raw.consultation.invitations.map((each) => ({ ...each, answeredAt: null, silent: false })) });
  if (raw.listed) Object.assign(raw.listed, { listedAt: null, delistedAt: null, decision: null, packet: null, measures: [], acts: [], reportDays: null });
  if (raw.step) Object.assign(raw.step, { dueAt: null, reply: null, sealedBy: null, before: [], late: [] });
  return raw;
}
