import type { MatterActs } from '@portal/cases';

export const REQUEST_STATES = ['DRAFT', 'CONSENTING', 'SUBMITTED', 'INCOMPLETE', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'NEGOTIATING', 'MEDIATING', 'AT_SUPERIOR', 'SETTLED', 'WITHDRAWN', 'DELIVERED', 'CLOSED'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
/** 同意 · 部分同意 · 不予共享. */
export const DATA_ANSWERS = ['GRANT', 'PART', 'REFUSE'] as const;
export type DataAnswer = (typeof DATA_ANSWERS)[number];
/** What data may be asked for: a case of one's own, or a resolution that one carries out. */
export const PURPOSE_KINDS = ['CASE', 'RESOLUTION'] as const;
export type PurposeKind = (typeof PURPOSE_KINDS)[number];
/** What came of a dispute: the answer stands, the provider answers anew, it goes to the common superior (第二十八条). */
export const DISPUTE_OUTCOMES = ['KEEP', 'ANEW', 'UP'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

/** ASKER needs the data, PROVIDER holds them, OFFICE mediates. */
export type RequestSide = 'ASKER' | 'PROVIDER' | 'OFFICE';
/**
 * TOLD: what is missing was told. OVERDUE: the term of the answer ran out. CONDITIONAL: shared on conditions, so that there is a term that can be longer.
 * SHARES: the last answer shares something. SUSPENDED: the provider stopped what it shares. ENDED: the last day is over.
 * CORRECTING: an error was reported and not answered. PULLS: what is granted is fetched from its owner's system.
 * EXPORT_ASKED: its handlers wait for the consent to an export. EXPORTABLE: it was allowed.
 * UNDELIVERED: what was granted was not handed over in its term. NOTHING_LEFT: a dispute was settled, and nothing is shared under the answer that stands.
 */
export type RequestFact = 'TOLD' | 'OVERDUE' | 'CONDITIONAL' | 'SHARES' | 'SUSPENDED' | 'ENDED' | 'CORRECTING' | 'PULLS' | 'EXPORT_ASKED' | 'EXPORTABLE' | 'UNDELIVERED' | 'NOTHING_LEFT';

const ASKS = { by: ['ASKER'], permission: 'data.ask' } as const;
const CONSENTS = { by: ['ASKER'], permission: 'data.consent', from: ['CONSENTING'], action: 'consentDataRequest' } as const;
const WORKS_ON = { by: ['PROVIDER'], permission: 'data.answer', from: ['SUBMITTED'], audience: 'PARTIES' } as const;
const SHARES = { by: ['PROVIDER'], permission: 'data.answer', audience: 'PARTIES' } as const;
const CORRECTS = { action: 'answerDataError', from: ['DELIVERED'], needs: [{ fact: 'CORRECTING', is: true, code: 'CORRECTION_NONE' }], to: 'SAME' } as const;
const ANSWERS = { by: ['PROVIDER'], permission: 'data.consent', action: 'answerDataRequest', audience: 'PARTIES' } as const;
const MEDIATES = { by: ['OFFICE'], permission: 'data.mediate', action: 'recordDisputeOutcome', audience: 'PARTIES' } as const;
const SOMETHING_LEFT = { fact: 'NOTHING_LEFT', is: false, code: 'NOTHING_OWED' } as const;
const EXPORTS = [{ fact: 'ENDED', is: false, code: 'PURPOSE_EXPIRED' }, { fact: 'EXPORTABLE', is: false, code: 'EXPORT_ALLOWED' }] as const;
const ANSWERS_EXPORT = { by: ['ASKER'], permission: 'data.consent', action: 'answerDataExport', from: ['DELIVERED'], to: 'SAME' } as const;
/** A dispute can end at any time by what it is about: the provider shares after all. */
const IN_DISPUTE = ['NEGOTIATING', 'MEDIATING', 'AT_SUPERIOR'] as const;

/** 申请 → 本单位同意 → 提供部门答复 → 提供 → 销毁; 争议: 协商 → 主管部门 → 共同上级. */
export const REQUEST_ACTS = {
  EDIT: { ...ASKS, action: 'editDataRequest', from: ['DRAFT'], to: 'SAME', topic: 'data-request.edited', audience: 'AGENCY' },
  ASK_CONSENT: { ...ASKS, action: 'submitDataRequest', from: ['DRAFT'], to: 'CONSENTING', topic: 'data-request.consent-asked', audience: 'AGENCY' },
  CONSENT: { ...CONSENTS, variant: 'CONSENT', to: 'SUBMITTED', topic: 'data-request.submitted', audience: 'PARTIES' },
  RETURN: { ...CONSENTS, variant: 'RETURN', to: 'DRAFT', topic: 'data-request.returned', audience: 'AGENCY' },
  COMPLETE: { ...ASKS, action: 'completeDataRequest', from: ['INCOMPLETE'], to: 'SUBMITTED', topic: 'data-request.completed', audience: 'PARTIES' },
  TELL: { ...WORKS_ON, action: 'tellMissingMaterials', to: 'INCOMPLETE', needs: [{ fact: 'TOLD', is: false, code: 'TOLD_ONCE' }], topic: 'data-request.missing-told' },
  EXTEND: { ...WORKS_ON, action: 'extendDataAnswer', to: 'SAME', needs: [{ fact: 'CONDITIONAL', is: true, code: 'ANSWER_IN_ONE_DAY' }], topic: 'data-request.extended' },
  GRANT: { ...ANSWERS, variant: 'GRANT', from: ['SUBMITTED', ...IN_DISPUTE], to: 'GRANTED', topic: 'data-request.granted' },
  PART: { ...ANSWERS, variant: 'PART', from: ['SUBMITTED', ...IN_DISPUTE], to: 'PARTLY_GRANTED', topic: 'data-request.partly-granted' },
  REFUSE: { ...ANSWERS, variant: 'REFUSE', from: ['SUBMITTED'], to: 'REFUSED', topic: 'data-request.refused' },
  DISPUTE: { ...ASKS, action: 'disputeDataRequest', from: ['PARTLY_GRANTED', 'REFUSED'], to: 'NEGOTIATING', topic: 'data-request.disputed', audience: 'PARTIES' },
  DISPUTE_SILENCE: { ...ASKS, action: 'disputeDataRequest', variant: 'SILENCE', from: ['SUBMITTED'], needs: [{ fact: 'OVERDUE', is: true, code: 'ANSWER_NOT_OVERDUE' }], to: 'NEGOTIATING', topic: 'data-request.disputed', audience: 'PARTIES' },
  DISPUTE_DELIVERY: { ...ASKS, action: 'disputeDataRequest', variant: 'DELIVERY', from: ['GRANTED', 'SETTLED'], needs: [SOMETHING_LEFT, { fact: 'UNDELIVERED', is: true, code: 'DELIVERY_NOT_OVERDUE' }], to: 'NEGOTIATING', topic: 'data-request.disputed', audience: 'PARTIES' },
  ESCALATE: { action: 'escalateDataDispute', by: ['ASKER', 'PROVIDER'], permission: 'data.ask', from: ['NEGOTIATING'], to: 'MEDIATING', topic: 'data-request.escalated', audience: 'PARTIES' },
  SETTLE: { ...ASKS, action: 'settleDataDispute', from: IN_DISPUTE, to: 'SETTLED', topic: 'data-request.settled', audience: 'PARTIES' },
  KEEP: { ...MEDIATES, variant: 'KEEP', from: ['MEDIATING', 'AT_SUPERIOR'], to: 'SETTLED', topic: 'data-request.kept' },
  ANEW: { ...MEDIATES, variant: 'ANEW', from: ['MEDIATING', 'AT_SUPERIOR'], to: 'SUBMITTED', topic: 'data-request.to-answer-anew' },
  UP: { ...MEDIATES, variant: 'UP', from: ['MEDIATING'], to: 'AT_SUPERIOR', topic: 'data-request.at-superior' },
  WITHDRAW: { ...ASKS, action: 'withdrawDataRequest', from: ['DRAFT', 'CONSENTING', 'SUBMITTED', 'INCOMPLETE', ...IN_DISPUTE, 'GRANTED', 'PARTLY_GRANTED', 'SETTLED'], needs: [SOMETHING_LEFT], to: 'WITHDRAWN', topic: 'data-request.withdrawn', audience: 'PARTIES' },
  DELIVER: { ...SHARES, action: 'deliverData', from: ['GRANTED', 'PARTLY_GRANTED', 'SETTLED', 'DELIVERED'], needs: [{ fact: 'SHARES', is: true, code: 'NOTHING_GRANTED' }, { fact: 'CORRECTING', is: false, code: 'CORRECTION_OPEN' }], to: 'DELIVERED', topic: 'data-request.delivered' },
  FETCH: {
    ...SHARES, action: 'fetchSharedData', from: ['GRANTED', 'PARTLY_GRANTED', 'SETTLED', 'DELIVERED'], to: 'SAME', topic: 'data-request.fetch-asked', audience: 'AGENCY',
    needs: [{ fact: 'PULLS', is: true, code: 'NO_CONNECTOR' }, { fact: 'SHARES', is: true, code: 'NOTHING_GRANTED' }, { fact: 'CORRECTING', is: false, code: 'CORRECTION_OPEN' }, { fact: 'SUSPENDED', is: false, code: 'GRANT_SUSPENDED' }, { fact: 'ENDED', is: false, code: 'GRANT_ENDED' }],
  },
  SUSPEND: { ...SHARES, action: 'suspendGrant', variant: 'SUSPEND', from: ['DELIVERED'], needs: [{ fact: 'SUSPENDED', is: false, code: 'GRANT_SUSPENDED' }], to: 'SAME', topic: 'data-request.suspended' },
  LIFT: { ...SHARES, action: 'suspendGrant', variant: 'LIFT', from: ['DELIVERED'], needs: [{ fact: 'SUSPENDED', is: true, code: 'GRANT_NOT_SUSPENDED' }], to: 'SAME', topic: 'data-request.lifted' },
  ASK_EXPORT: { ...ASKS, action: 'askDataExport', from: ['DELIVERED'], needs: [...EXPORTS, { fact: 'EXPORT_ASKED', is: false, code: 'EXPORT_ASKED' }], to: 'SAME', topic: 'data-request.export-asked', audience: 'AGENCY' },
  ALLOW_EXPORT: { ...ANSWERS_EXPORT, variant: 'ALLOW', needs: EXPORTS, topic: 'data-request.export-allowed', audience: 'PARTIES' },
  DECLINE_EXPORT: { ...ANSWERS_EXPORT, variant: 'DECLINE', needs: [...EXPORTS, { fact: 'EXPORT_ASKED', is: true, code: 'EXPORT_NOT_ASKED' }], topic: 'data-request.export-declined', audience: 'AGENCY' },
  REPORT: { ...ASKS, action: 'reportDataError', from: ['DELIVERED'], needs: [{ fact: 'ENDED', is: false, code: 'PURPOSE_EXPIRED' }, { fact: 'CORRECTING', is: false, code: 'CORRECTION_OPEN' }], to: 'SAME', topic: 'data-request.error-reported', audience: 'PARTIES' },
  CORRECTED: { ...SHARES, ...CORRECTS, variant: 'CORRECTED', topic: 'data-request.corrected' },
  CONFIRMED: { ...SHARES, ...CORRECTS, variant: 'CONFIRMED', topic: 'data-request.confirmed' },
  DESTROY: { ...ASKS, action: 'fileDestruction', from: ['DELIVERED'], to: 'CLOSED', topic: 'data-request.destroyed', audience: 'PARTIES' },
} as const satisfies MatterActs<RequestState, RequestSide, RequestFact>;

/** 第二十一条: one workday where sharing is unconditional, ten where it has conditions. */
export const ANSWER_CLOCK = { UNCONDITIONAL: 'D01', CONDITIONAL: 'D02' } as const;
/** Ten more at most, with the consent of the authority in charge, told to the asker. */
export const ANSWER_EXTENSION = 'plus_10';
/** What starts the term of an answer that the mediation orders: another term, which can be made longer once of its own. */
export const ANEW_EVENT = 'data-request.to-answer-anew';
