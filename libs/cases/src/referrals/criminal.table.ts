import { may, must } from './forms/form-field.js';
import { formAct } from './kinds/common-acts.js';
import { FIVE_MATERIALS } from './packet.rules.js';
import type { ActRule, ReferralTable, StateRule } from './referral-table.js';

/*
 * 行刑移送. Sources: 国务院令310号 (2020), 公安机关办理刑事案件程序规定 (2020) 174–189, 人民检察院刑事诉讼规则 557–564,
 * 医保发〔2021〕49号. X… are rows of deadline_rule; H… are agreed terms, shown as such.
 */

/** 第五条: 正职负责人或者主持工作的负责人. */
const HEAD = { kinds: ['AGENCY_HEAD'], capacities: ['PRINCIPAL', 'PRESIDING'], code: 'HEAD_ONLY' } as const;

const DRAFT_ACT = { by: 'SENDER', permission: 'referral.draft', audience: 'AGENCY' } as const;
const SEND_ACT = { by: 'SENDER', permission: 'referral.send', audience: 'PARTIES' } as const;
const REMEDY_ACT = { by: 'SENDER', permission: 'referral.remedy', audience: 'PARTIES' } as const;
const CONFIRM_ACT = { by: 'SENDER', permission: 'referral.confirm', audience: 'PARTIES' } as const;
const RECEIVE_ACT = { by: 'RECEIVER', permission: 'referral.receive', audience: 'PARTIES' } as const;
const FILE_ACT = { by: 'RECEIVER', permission: 'referral.file', audience: 'PARTIES' } as const;
const SUPERVISE_ACT = { by: 'SUPERVISOR', permission: 'referral.supervise', audience: 'PARTIES' } as const;

const IN_TIME = { fact: 'remedyLapsed', is: false, code: 'REMEDY_LAPSED' } as const;
const DECISION_LATE = { fact: 'decisionLapsed', is: true, code: 'DECISION_NOT_LATE' } as const;
/** Taken in, and neither filed nor declined. */
const UNDECIDED = ['RECEIVED', 'SUPPLEMENT_REQUESTED'] as const;
/** A paper of the procuratorate or to it. */
const DOCUMENT = [must.line('documentNo'), must.day('documentDay'), must.text('reason')];
const NO_OPEN_QUERY = { fact: 'queryOpen', is: false, code: 'QUERY_OPEN' } as const;

/** After 立案 the items wait to be handed over, then to be counted, then the ball is with the police. */
const INVESTIGATING: StateRule = {
  holder: [
    { side: 'SENDER', when: 'itemsListed', unless: 'itemsHandedOver' },
    { side: 'RECEIVER' },
  ],
  clocks: ['X23'],
};
const OUTCOME: StateRule = { holder: [{ side: 'RECEIVER', when: 'queryOpen' }, { side: 'SENDER' }], clocks: ['H02'] };
const FILED_CLOCKS = [{ do: 'START', rule: 'X23', on: 'SENDER', when: 'itemsListed' }] as const;
/** A decision is owed no more, and no explanation why there is none. */
const DECIDED = [{ do: 'MEET', rule: 'X10' }, { do: 'MEET', rule: 'X20' }] as const;
const OUTCOME_CLOCKS = [{ do: 'START', rule: 'H02', on: 'SENDER' }] as const;

const STATES = {
  DRAFT: { holder: [{ side: 'SENDER' }], clocks: [] },
  REPORTED: { holder: [{ side: 'SENDER' }], clocks: ['X02'] },
  APPROVAL_REFUSED: { holder: [{ side: 'SENDER' }], clocks: [] },
  APPROVED: { holder: [{ side: 'SENDER' }], clocks: ['X03'] },
  SENT: { holder: [{ side: 'RECEIVER' }], clocks: ['H01'] },
  RECALLED: { holder: [], clocks: [] },
  RECEIVED: { holder: [{ side: 'RECEIVER' }], clocks: ['X10', 'X08', 'X20'] },
  SUPPLEMENT_REQUESTED: { holder: [{ side: 'RECEIVER', when: 'supplementLapsed' }, { side: 'SENDER' }], clocks: ['X10', 'X09', 'X20'] },
  RETURNED: OUTCOME,
  FILED: INVESTIGATING,
  INVESTIGATION_CONCLUDED: INVESTIGATING,
  PROSECUTION_TRANSFERRED: INVESTIGATING,
  FILING_WITHDRAWN: OUTCOME,
  JUDGED: OUTCOME,
  NOT_FILED: { holder: [{ side: 'SENDER' }], clocks: ['X15'] },
  RECONSIDERATION_REQUESTED: { holder: [{ side: 'RECEIVER' }], clocks: ['X16'] },
  RECONSIDERATION_REJECTED: { holder: [{ side: 'SENDER' }], clocks: ['X17'] },
  SUPERVISION_REQUESTED: { holder: [{ side: 'SUPERVISOR' }], clocks: [] },
  REASONS_REQUIRED: { holder: [{ side: 'RECEIVER' }], clocks: ['X18'] },
  REASONS_GIVEN: { holder: [{ side: 'SUPERVISOR' }], clocks: [] },
  SUPERVISION_REJECTED: { holder: [{ side: 'SENDER' }], clocks: [] },
  FILING_ORDERED: { holder: [{ side: 'RECEIVER' }], clocks: ['X21'] },
  ADMINISTRATIVE_HANDLING: { holder: [{ side: 'SENDER' }], clocks: [] },
  CLOSED: { holder: [], clocks: [] },
} as const satisfies ReferralTable['states'];

const ACTS = {
  // ---- before the hand-over: 310号令 第五条, 第六条 ----
  EDIT: { ...DRAFT_ACT, action: 'editReferral', from: ['DRAFT', 'APPROVED'], to: 'SAME', topic: 'referral.edited' },
  REPORT: {
    ...DRAFT_ACT, action: 'submitReferralReport', from: ['DRAFT'], to: 'REPORTED', topic: 'referral.reported',
    clocks: [{ do: 'START', rule: 'X02', on: 'SENDER' }],
  },
  APPROVE: {
    action: 'decideTransfer', variant: 'APPROVE', from: ['REPORTED'], to: 'APPROVED', by: 'SENDER', permission: 'referral.decide', seat: HEAD,
    audience: 'AGENCY', topic: 'referral.approved', clocks: [{ do: 'MEET', rule: 'X02' }, { do: 'START', rule: 'X03', on: 'SENDER' }],
  },
  REFUSE_APPROVAL: {
    action: 'decideTransfer', variant: 'REFUSE', from: ['REPORTED'], to: 'APPROVAL_REFUSED', by: 'SENDER', permission: 'referral.decide',
    seat: HEAD, audience: 'AGENCY', topic: 'referral.approval-refused', clocks: [{ do: 'MEET', rule: 'X02' }],
  },
  REVISE: { ...DRAFT_ACT, action: 'reviseReferral', from: ['APPROVAL_REFUSED'], to: 'DRAFT', topic: 'referral.revised' },
  SEND: {
    ...SEND_ACT, action: 'sendReferral', from: ['APPROVED'], to: 'SENT', topic: 'referral.sent',
    clocks: [{ do: 'MEET', rule: 'X03' }, { do: 'START', rule: 'H01', on: 'RECEIVER' }],
  },
  RECALL: {
    ...SEND_ACT, action: 'recallReferral', from: ['SENT'], to: 'RECALLED', topic: 'referral.recalled',
    needs: [{ fact: 'opened', is: false, code: 'ALREADY_OPENED', first: true }],
  },

  // ---- acceptance: 第七条, 第八条; 程序规定 180 ----
  OPEN: {
    ...RECEIVE_ACT, action: 'openReferral', from: ['SENT'], to: 'SAME', topic: 'referral.opened', marks: { opened: true },
    needs: [{ fact: 'opened', is: false, code: 'OPENED_BEFORE', first: true }],
  },
  SIGN_RECEIPT: {
    ...RECEIVE_ACT, action: 'signReceipt', from: ['SENT'], to: 'RECEIVED', topic: 'referral.receipt-signed',
    marks: { opened: true, received: true },
    clocks: [
      { do: 'MEET', rule: 'H01' }, { do: 'START', rule: 'X10', on: 'RECEIVER' },
      { do: 'START', rule: 'X08', on: 'RECEIVER', when: 'materialsMissing' },
    ],
  },
  REQUEST_SUPPLEMENT: {
    ...RECEIVE_ACT, action: 'requestSupplement', from: ['RECEIVED'], to: 'SUPPLEMENT_REQUESTED', topic: 'referral.supplement-requested',
    clocks: [{ do: 'MEET', rule: 'X08' }, { do: 'START', rule: 'X09', on: 'SENDER' }, { do: 'PAUSE', rule: 'X10', until: 'X09' }],
  },
  PROVIDE_SUPPLEMENT: {
    ...SEND_ACT, action: 'provideSupplement', from: ['SUPPLEMENT_REQUESTED'], to: 'RECEIVED', topic: 'referral.supplement-provided',
    marks: { materialsMissing: false }, clocks: [{ do: 'MEET', rule: 'X09' }, { do: 'RESUME', rule: 'X10' }],
  },
  FORWARD: {
    ...RECEIVE_ACT, action: 'forwardReferral', from: ['RECEIVED'], to: 'SENT', topic: 'referral.forwarded',
    marks: { opened: false, received: false },
    clocks: [
      { do: 'START', rule: 'X07', on: 'RECEIVER', from: 'RECEIPT' }, { do: 'MEET', rule: 'X07' }, { do: 'START', rule: 'H01', on: 'RECEIVER' },
    ],
  },
  RETURN: {
    ...RECEIVE_ACT, action: 'returnReferral', from: ['RECEIVED'], to: 'RETURNED', topic: 'referral.returned',
    clocks: [...DECIDED, ...OUTCOME_CLOCKS],
  },
  EXTEND_REVIEW: { ...FILE_ACT, action: 'extendReview', from: ['RECEIVED'], to: 'SAME', topic: 'referral.review-extended' },
  FILE: {
    ...FILE_ACT, action: 'fileCase', from: ['RECEIVED', 'SUPPLEMENT_REQUESTED', 'REASONS_REQUIRED', 'FILING_ORDERED'], to: 'FILED', decides: 'FILED',
    topic: 'referral.filed',
    clocks: [{ do: 'RESUME', rule: 'X10' }, ...DECIDED, { do: 'MEET', rule: 'X18' }, { do: 'MEET', rule: 'X21' }, ...FILED_CLOCKS],
  },
  DECLINE_FILING: {
    ...FILE_ACT, action: 'declineFiling', from: ['RECEIVED', 'SUPPLEMENT_REQUESTED'], to: 'NOT_FILED', decides: 'NOT_FILED', topic: 'referral.not-filed',
    clocks: [{ do: 'RESUME', rule: 'X10' }, ...DECIDED, { do: 'START', rule: 'X15', on: 'SENDER' }],
  },

  // ---- no decision in time: 检规 562 ----
  REPORT_DELAY: formAct('REPORT_DELAY', {
    ...REMEDY_ACT, from: UNDECIDED, to: 'SAME', topic: 'referral.delay-reported', effect: 'SEAT_PROCURATORATE', marks: { supervised: true },
    needs: [DECISION_LATE, { fact: 'supervised', is: false, code: 'DELAY_REPORTED_BEFORE' }], form: [must.text('reason'), may.line('documentNo')],
  }),
  REQUIRE_DELAY_REASONS: formAct('REQUIRE_DELAY_REASONS', {
    ...SUPERVISE_ACT, from: UNDECIDED, to: 'SAME', topic: 'referral.delay-reasons-required', form: DOCUMENT,
    needs: [DECISION_LATE, { fact: 'explanationOwed', is: false, code: 'EXPLANATION_REQUIRED_BEFORE' }], clocks: [{ do: 'START', rule: 'X20', on: 'RECEIVER' }],
  }),
  GIVE_DELAY_REASONS: formAct('GIVE_DELAY_REASONS', {
    ...FILE_ACT, from: UNDECIDED, to: 'SAME', topic: 'referral.delay-reasons-given', form: DOCUMENT,
    needs: [{ fact: 'explanationOwed', is: true, code: 'NO_EXPLANATION_OWED' }], clocks: [{ do: 'MEET', rule: 'X20' }],
  }),
  CORRECT_DELAY: formAct('CORRECT_DELAY', {
    ...SUPERVISE_ACT, from: UNDECIDED, to: 'SAME', topic: 'referral.delay-corrected', form: DOCUMENT,
    needs: [{ fact: 'explanationLapsed', is: true, code: 'EXPLANATION_NOT_LATE' }],
  }),
  ORDER_FILING_ON_DELAY: formAct('ORDER_FILING_ON_DELAY', {
    ...SUPERVISE_ACT, from: UNDECIDED, to: 'FILING_ORDERED', topic: 'referral.filing-ordered', form: DOCUMENT, needs: [DECISION_LATE],
    clocks: [{ do: 'MEET', rule: 'X20' }, { do: 'START', rule: 'X21', on: 'RECEIVER' }],
  }),

  // ---- after 不予立案: 第九条, 第十条; 程序规定 181–182; 检规 557–563 ----
  REQUEST_RECONSIDERATION: {
    ...REMEDY_ACT, action: 'requestReconsideration', from: ['NOT_FILED'], to: 'RECONSIDERATION_REQUESTED',
    topic: 'referral.reconsideration-requested',
    needs: [IN_TIME], clocks: [{ do: 'MEET', rule: 'X15' }, { do: 'START', rule: 'X16', on: 'RECEIVER' }],
  },
  REQUEST_SUPERVISION: {
    ...REMEDY_ACT, action: 'requestSupervision', from: ['NOT_FILED', 'RECONSIDERATION_REJECTED'], to: 'SUPERVISION_REQUESTED',
    topic: 'referral.supervision-requested', needs: [IN_TIME], marks: { supervised: true }, clocks: [{ do: 'MEET', rule: 'X15' }, { do: 'MEET', rule: 'X17' }],
  },
  TURN_ADMINISTRATIVE: {
    ...REMEDY_ACT, action: 'turnToAdministrative', from: ['NOT_FILED', 'RECONSIDERATION_REJECTED', 'SUPERVISION_REJECTED', 'FILING_WITHDRAWN'],
    to: 'ADMINISTRATIVE_HANDLING', topic: 'referral.turned-administrative', needs: [NO_OPEN_QUERY],
  },
  RECONSIDER_AND_FILE: {
    ...FILE_ACT, action: 'decideReconsideration', variant: 'FILE', from: ['RECONSIDERATION_REQUESTED'], to: 'FILED', decides: 'FILED',
    topic: 'referral.reconsideration-decided',
    clocks: [{ do: 'MEET', rule: 'X16' }, ...FILED_CLOCKS],
  },
  REJECT_RECONSIDERATION: {
    ...FILE_ACT, action: 'decideReconsideration', variant: 'REJECT', from: ['RECONSIDERATION_REQUESTED'], to: 'RECONSIDERATION_REJECTED', decides: 'NOT_FILED',
    topic: 'referral.reconsideration-decided', clocks: [{ do: 'MEET', rule: 'X16' }, { do: 'START', rule: 'X17', on: 'SENDER' }],
  },
  REQUIRE_REASONS: {
    ...SUPERVISE_ACT, action: 'requireReasons', from: ['SUPERVISION_REQUESTED'], to: 'REASONS_REQUIRED', topic: 'referral.reasons-required',
    clocks: [{ do: 'START', rule: 'X18', on: 'RECEIVER' }],
  },
  GIVE_REASONS: {
    ...FILE_ACT, action: 'giveReasons', from: ['REASONS_REQUIRED'], to: 'REASONS_GIVEN', topic: 'referral.reasons-given', clocks: [{ do: 'MEET', rule: 'X18' }],
  },
  ACCEPT_REASONS: {
    ...SUPERVISE_ACT, action: 'acceptReasons', from: ['REASONS_GIVEN'], to: 'SUPERVISION_REJECTED', topic: 'referral.reasons-accepted',
    clocks: [{ do: 'START', rule: 'X19', on: 'SUPERVISOR', from: 'DOCUMENT_DAY' }, { do: 'MEET', rule: 'X19' }],
  },
  ORDER_FILING: {
    ...SUPERVISE_ACT, action: 'orderFiling', from: ['REASONS_GIVEN'], to: 'FILING_ORDERED', topic: 'referral.filing-ordered',
    clocks: [{ do: 'START', rule: 'X21', on: 'RECEIVER' }],
  },

  // ---- after 立案: 第十二条; 程序规定 185, 189 ----
  HAND_OVER_ITEMS: {
    ...SEND_ACT, action: 'handOverItems', from: ['FILED', 'INVESTIGATION_CONCLUDED', 'PROSECUTION_TRANSFERRED'], to: 'SAME',
    topic: 'referral.items-handed-over',
    marks: { itemsListed: true, itemsHandedOver: true }, needs: [{ fact: 'itemsHandedOver', is: false, code: 'ITEMS_HANDED_OVER_BEFORE' }],
  },
  ACKNOWLEDGE_ITEMS: {
    ...RECEIVE_ACT, action: 'acknowledgeItems', from: ['FILED', 'INVESTIGATION_CONCLUDED', 'PROSECUTION_TRANSFERRED'], to: 'SAME',
    topic: 'referral.items-acknowledged', marks: { itemsAcknowledged: true }, clocks: [{ do: 'MEET', rule: 'X23' }],
    needs: [{ fact: 'itemsHandedOver', is: true, code: 'ITEMS_NOT_HANDED_OVER' }, { fact: 'itemsAcknowledged', is: false, code: 'ITEMS_ACKNOWLEDGED_BEFORE' }],
  },
  CONCLUDE_INVESTIGATION: {
    ...FILE_ACT, action: 'recordMilestone', variant: 'INVESTIGATION_CONCLUDED', from: ['FILED'], to: 'INVESTIGATION_CONCLUDED',
    topic: 'referral.milestone-recorded',
  },
  TRANSFER_FOR_PROSECUTION: {
    ...FILE_ACT, action: 'recordMilestone', variant: 'PROSECUTION_TRANSFERRED', from: ['FILED', 'INVESTIGATION_CONCLUDED'], to: 'PROSECUTION_TRANSFERRED',
    topic: 'referral.milestone-recorded',
  },
  WITHDRAW_FILING: {
    ...FILE_ACT, action: 'recordMilestone', variant: 'FILING_WITHDRAWN', from: ['FILED', 'INVESTIGATION_CONCLUDED'], to: 'FILING_WITHDRAWN',
    topic: 'referral.milestone-recorded',
    clocks: [{ do: 'START', rule: 'X26', on: 'RECEIVER', from: 'DOCUMENT_DAY' }, { do: 'MEET', rule: 'X26' }, ...OUTCOME_CLOCKS],
  },
  JUDGE: {
    ...FILE_ACT, action: 'recordMilestone', variant: 'JUDGED', from: ['PROSECUTION_TRANSFERRED'], to: 'JUDGED', topic: 'referral.milestone-recorded',
    clocks: OUTCOME_CLOCKS,
  },

  // ---- the outcome returns to its origin ----
  CONFIRM_OUTCOME: {
    ...CONFIRM_ACT, action: 'confirmOutcome', from: ['JUDGED', 'FILING_WITHDRAWN', 'RETURNED', 'ADMINISTRATIVE_HANDLING'], to: 'CLOSED',
    topic: 'referral.outcome-confirmed', needs: [NO_OPEN_QUERY], clocks: [{ do: 'MEET', rule: 'H02' }],
  },
  QUERY_OUTCOME: {
    ...CONFIRM_ACT, action: 'queryOutcome', from: ['JUDGED', 'FILING_WITHDRAWN', 'RETURNED'], to: 'SAME', topic: 'referral.outcome-queried',
    needs: [NO_OPEN_QUERY], marks: { queryOpen: true }, clocks: [{ do: 'MEET', rule: 'H02' }],
  },
  ANSWER_OUTCOME_QUERY: {
    ...FILE_ACT, action: 'answerOutcomeQuery', from: ['JUDGED', 'FILING_WITHDRAWN', 'RETURNED'], to: 'SAME', topic: 'referral.outcome-answered',
    needs: [{ fact: 'queryOpen', is: true, code: 'NO_OPEN_QUERY' }], marks: { queryOpen: false }, clocks: OUTCOME_CLOCKS,
  },
} as const satisfies Record<string, ActRule>;

export type CriminalAct = keyof typeof ACTS;

/** 行刑移送 from the draft to 已闭环. */
export const CRIMINAL_TABLE: ReferralTable & { readonly acts: Readonly<Record<CriminalAct, ActRule>> } = {
  kind: 'CRIMINAL',
  sides: { SENDER: ['HEALTHCARE_SECURITY', 'HEALTH', 'AUDIT', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION'], RECEIVER: ['PUBLIC_SECURITY'], SUPERVISOR: ['PROCURATORATE'] },
  initial: 'DRAFT',
  states: STATES,
  acts: ACTS,
  materials: FIVE_MATERIALS,
  draft: { fields: [] },
  gates: { head: true, officers: 2 },
  numbers: { letter: ['REFERRAL', '移'], receipt: ['RECEIPT', '移回'] },
  sealed: false, office: 'PROCESS', carriesCase: true,
  terms: {},
  clockFacts: [
    { fact: 'remedyLapsed', when: 'LAPSED', clocks: ['X15', 'X17'] },
    { fact: 'supplementLapsed', when: 'LAPSED', clocks: ['X09'] },
    { fact: 'decisionLapsed', when: 'LAPSED', clocks: ['X10'] },
    { fact: 'explanationOwed', when: 'OPEN', clocks: ['X20'] },
    { fact: 'explanationLapsed', when: 'LAPSED', clocks: ['X20'] },
  ],
};
