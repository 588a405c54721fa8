import { fact, type FactEntry, kept } from './fact-entry.js';
import { MATTER_LISTS, MATTER_TEXTS } from './matter-fact-entries.js';

/*
 * Every fact that a form may read, with the name under which it is asked for when it is missing. Scalars are text as it is
 * printed; lists have rows. Those marked `keep` cannot be filled in by hand: they are the portal's to say.
 */

export const TEXT_FACTS = {
  'issuer.name': kept('制发单位', 'issuing agency'),
  'case.number': kept('案件编号', 'case number'),
  'case.title': kept('案件名称', 'case title'),
  'case.source': kept('案件来源', 'source of the case'),
  'case.sourceDetail': fact('来源说明', 'details of the source'),
  'case.facts': kept('违法事实', 'facts of the case'),
  'case.violations': kept('违法类型', 'kinds of violation'),
  'case.period': fact('违法行为发生期间', 'period of the violation'),
  'case.amount': fact('涉案金额', 'amount involved'),
  'case.amountBasis': fact('金额认定方法', 'how the amount was established'),
  'case.recovered': fact('已追回金额', 'amount recovered'),
  'case.registeredOn': kept('登记日期', 'day of registration'),
  'case.discovery': fact('查获经过', 'how it was found out'),
  'case.measures': fact('已采取措施', 'measures taken'),
  'subject.name': kept('涉案单位（人员）名称', 'name of the subject'),
  'subject.kind': kept('对象类别', 'kind of the subject'),
  'subject.code': kept('统一社会信用代码（证件号码）', 'code of the subject'),
  'subject.representative': fact('法定代表人（负责人）', 'legal representative'),
  'subject.address': fact('住所（地址）', 'address'),
  'subject.phone': fact('对象联系电话', 'telephone of the subject'),
  'sender.name': fact('移送（来函）单位', 'sending agency'),
  'receiver.name': fact('受移送（受函）单位', 'receiving agency'),
  'copy.name': fact('抄送单位', 'agency that gets a copy'),
  'referral.number': kept('移送文号', 'number of the referral'),
  'referral.sentOn': kept('移送日期', 'day of the referral'),
  'referral.offence': kept('涉嫌罪名', 'suspected offence'),
  'referral.basis': fact('移送依据', 'legal basis of the referral'),
  'referral.report': fact('调查情况', 'what the investigation found'),
  'referral.advice': fact('处理建议', 'advice'),
  'referral.penalties': fact('已作处罚情况', 'penalties already imposed'),
  'referral.reportedOn': kept('提交书面报告日期', 'day of the written report'),
  'approval.by': kept('批准人', 'approved by'),
  'approval.on': kept('批准时间', 'time of approval'),
  'approval.capacity': kept('批准人职务性质', 'capacity of who approved'),
  'approval.refusal': kept('不批准理由', 'reason of a refusal to approve'),
  'contact.name': fact('联系人', 'contact'),
  'contact.phone': fact('联系电话', 'telephone'),
  'receipt.number': kept('回执文号', 'number of the receipt'),
  'receipt.at': kept('收到时间', 'time of receipt'),
  'receipt.copies': kept('收到材料份数', 'number of materials received'),
  'receipt.missing': kept('缺少材料', 'materials missing'),
  'receipt.signer': kept('签收人', 'signed by'),
  'receipt.badge': fact('签收人警号', 'police number of who signed'),
  'packet.hash': kept('材料校验值', 'hash of the packet'),
  'supplement.at': kept('通知补正时间', 'time of the request to supplement'),
  'supplement.items': kept('需补正材料', 'what is to be supplemented'),
  'supplement.reason': kept('补正理由', 'why it is to be supplemented'),
  'supplement.due': kept('补正期限', 'term of the supplement'),
  'forward.to': kept('转送机关', 'agency it is forwarded to'),
  'forward.reason': kept('转送理由', 'reason of forwarding'),
  'forward.at': kept('转送时间', 'time of forwarding'),
  'return.reason': kept('不属管辖理由', 'why it is not within jurisdiction'),
  'return.at': kept('退回时间', 'time of return'),
  'filing.number': kept('立案文号', 'number of the filing'),
  'filing.on': kept('立案日期', 'day of filing'),
  'filing.unit': kept('主办单位', 'unit in charge'),
  'filing.offence': kept('立案罪名', 'offence filed'),
  'refusal.number': kept('不予立案通知书文号', 'number of the refusal to file'),
  'refusal.on': kept('不予立案日期', 'day of the refusal to file'),
  'refusal.kind': kept('不予立案理由类型', 'kind of reason'),
  'refusal.reason': kept('不予立案理由', 'reason of the refusal to file'),
  'refusal.returned': kept('退回案卷材料', 'files returned'),
  'reconsideration.number': fact('复议申请书文号', 'number of the request for reconsideration'),
  'reconsideration.on': kept('提请复议日期', 'day of the request for reconsideration'),
  'reconsideration.reason': fact('复议理由', 'reasons for reconsideration'),
  'reconsidered.number': kept('复议决定书文号', 'number of the decision'),
  'reconsidered.on': kept('复议决定日期', 'day of the decision'),
  'reconsidered.result': kept('复议决定', 'decision'),
  'reconsidered.reason': kept('复议决定理由', 'reasons of the decision'),
  'supervisor.name': fact('人民检察院', 'procuratorate'),
  'supervision.number': fact('立案监督建议书文号', 'number of the proposal'),
  'supervision.reason': fact('建议立案监督理由', 'reasons of the proposal'),
  'reasons.requiredNumber': kept('要求说明不立案理由通知书文号', 'number of the demand for reasons'),
  'reasons.requiredOn': kept('要求说明理由日期', 'day of the demand for reasons'),
  'reasons.requiredFor': kept('要求说明的事项', 'what is to be explained'),
  'reasons.number': kept('不立案理由说明书文号', 'number of the explanation'),
  'reasons.on': kept('说明日期', 'day of the explanation'),
  'reasons.text': kept('不立案理由说明', 'explanation'),
  'order.number': kept('通知立案书文号', 'number of the order to file'),
  'order.on': kept('通知立案日期', 'day of the order to file'),
  'order.reason': kept('通知立案理由', 'reasons of the order to file'),
  'handover.place': kept('交接地点', 'place of the hand-over'),
  'handover.givenBy': kept('移交人', 'handed over by'),
  'handover.givenAt': kept('移交时间', 'time of hand-over'),
  'handover.takenBy': kept('接收人', 'taken over by'),
  'handover.takenAt': kept('接收时间', 'time of taking over'),
  'handover.note': fact('交接备注', 'note on the hand-over'),
  'reverse.facts': fact('查明的违法事实', 'violations found'),
  'reverse.ground': fact('不追究刑事责任的依据', 'why no criminal responsibility'),
  'reverse.advice': fact('行政处罚意见', 'advice on the penalty'),
  'reverse.property': fact('查封、扣押、冻结情况', 'property seized'),
  'reverse.replyBy': fact('回复期限', 'to be answered by'),
  'reverse.opinionNumber': fact('检察意见书文号', 'number of the opinion'),
  'outcome.result': fact('处理结果', 'result'),
  'outcome.decision': fact('处理决定文号', 'number of the decision'),
  'outcome.on': fact('处理日期', 'day of the decision'),
  'outcome.amount': fact('处理涉及金额', 'amount of the decision'),
  'outcome.acceptance': fact('受理情况', 'whether it was accepted'),
  'outcome.reason': fact('不受理理由', 'reason for not accepting'),
  'lead.number': fact('线索编号', 'number of the lead'),
  'lead.summary': fact('问题摘要', 'summary'),
  'lead.basis': fact('移送线索的依据', 'legal basis'),
  'lead.advice': fact('核查建议', 'advice'),
  'lead.replyBy': fact('反馈期限', 'to be answered by'),
  'lead.secrecy': fact('保密要求', 'secrecy'),
  'assist.matter': fact('协助调查事项', 'what is asked'),
  'assist.basis': fact('协助调查依据', 'legal basis of the request'),
  'assist.replyBy': fact('复函期限', 'to be answered by'),
  'assist.number': fact('来函文号', 'number of the request'),
  'assist.result': fact('协助调查结果', 'result of the assistance'),
  'audit.number': fact('审计移送处理书文号', 'number of the audit referral'),
  'audit.receivedOn': fact('收到日期', 'day of receipt'),
  'audit.finding': fact('审计发现问题', 'finding'),
  'audit.replyBy': fact('文书所定告知期限', 'term set by the document'),
  ...MATTER_TEXTS,
} as const satisfies Record<string, FactEntry>;

/** Lists, with the fields of their rows. */
export const LIST_FACTS = {
  officers: { zh: '办案人员', en: 'officers', fields: ['name', 'certificate', 'phone'] },
  materials: { zh: '移送材料', en: 'materials', fields: ['kind', 'files', 'reason'] },
  evidence: { zh: '证据目录', en: 'evidence', fields: ['kind', 'name', 'form', 'copies', 'note'] },
  items: { zh: '涉案物品', en: 'items', fields: ['name', 'quantity', 'feature', 'location', 'measure', 'value'] },
  handedItems: { zh: '移交物品', en: 'items handed over', fields: ['name', 'quantity', 'feature', 'location', 'measure', 'value'] },
  inspections: { zh: '检验、鉴定', en: 'inspections', fields: ['name', 'form', 'copies', 'note'] },
  ...MATTER_LISTS,
} as const satisfies Record<string, { zh: string; en: string; fields: readonly string[] }>;

export type TextFact = keyof typeof TEXT_FACTS;
export type ListFact = keyof typeof LIST_FACTS;
export type FactKey = TextFact | ListFact;
export type ListRow = Readonly<Record<string, string | null>>;

/** All facts of one matter, as one agency may read them. Null: the portal does not hold it, and nobody filled it in. */
export type FactSheet = { readonly [K in TextFact]: string | null } & { readonly [K in ListFact]: readonly ListRow[] };

export const TEXT_KEYS = Object.keys(TEXT_FACTS) as TextFact[];
export const isTextFact = (key: string): key is TextFact => Object.hasOwn(TEXT_FACTS, key);
/** Whether people may fill it in where the portal does not hold it. */
export const isFillable = (key: string): key is TextFact => isTextFact(key) && !('keep' in TEXT_FACTS[key]);

export const factLabel = (key: string, locale: 'zh-CN' | 'en' = 'zh-CN'): string => {
  const entry = isTextFact(key) ? TEXT_FACTS[key] : Object.hasOwn(LIST_FACTS, key) ? LIST_FACTS[key as ListFact] : null;
  return entry ? (locale === 'en' ? entry.en : entry.zh) : key;
};
