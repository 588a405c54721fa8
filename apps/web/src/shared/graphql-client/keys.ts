import type { KeyingConfig } from '@urql/exchange-graphcache';

/** Types without an id live inside their parent. Everything else is one record for the whole page. */
const EMBEDDED = [
  'AgencyConnection', 'AgencyEdge', 'AvailableAction', 'CalendarDay', 'CaseConnection', 'CaseEdge', 'DayExplanation',
  'DeadlineExplanation', 'DeadlineInterval', 'Done', 'EditConflict', 'FieldDifference', 'FieldProblem', 'FilingDecision',
  'Handover', 'HolderSpan', 'InboxEvent', 'MaterialCheck', 'Me', 'Milestone', 'NotificationConnection', 'NotificationEdge',
  'Offence', 'Officer', 'PacketEvidence', 'PacketSubject', 'PageInfo', 'RecallCertificate', 'Receipt', 'ReferralDraft',
  'ReferralMaterial', 'ReferralPacket', 'Refusal', 'RemedyWays', 'SeatHolding', 'SignedIn', 'SubjectLookup', 'Supplement',
  'WorkCalendar', 'WorkItemConnection', 'WorkItemEdge', 'Workbench',
] as const;

export const keys: KeyingConfig = {
  ...Object.fromEntries(EMBEDDED.map((type) => [type, () => null])),
  Region: (region) => region.code as string,
};
