import type { KeyingConfig } from '@urql/exchange-graphcache';

/** Types without an id live inside their parent. Everything else is one record for the whole page. */
const EMBEDDED = [
  'AgencyConnection', 'AgencyEdge', 'AvailableAction', 'CalendarDay', 'CaseConnection', 'CaseEdge', 'DayExplanation',
  'DeadlineExplanation', 'DeadlineInterval', 'DocumentFact', 'DocumentForm', 'DocumentList', 'DocumentPreview', 'DocumentReuse', 'Done', 'EditConflict', 'FannedOut', 'FieldDifference', 'FieldProblem',
  'FilingDecision', 'FormField', 'FormOption', 'Handover', 'HolderSpan', 'InboxEvent', 'MaterialCheck', 'MaterialRule',
  'Me', 'Milestone', 'NewSecondFactor', 'NotificationConnection', 'NotificationEdge', 'Offence', 'Officer',
  'PacketEvidence', 'PacketField', 'PacketSubject', 'PageInfo', 'RecallCertificate', 'Receipt', 'ReferralDraft',
  'ReferralFormValues', 'ReferralKindInfo', 'ReferralMaterial', 'ReferralPacket', 'ReferralStep', 'Refusal', 'Region',
  'RegisteredApiClient', 'RemedyWays', 'SealedCount', 'SeatHolding', 'SignedIn', 'StaffMember', 'SubjectLookup',
  'Supplement', 'WorkCalendar', 'WorkItemConnection', 'WorkItemEdge', 'Workbench',
] as const;

export const keys: KeyingConfig = {
  ...Object.fromEntries(EMBEDDED.map((type) => [type, () => null])),
  Region: (region) => region.code as string,
};
