import type { KeyingConfig } from '@urql/exchange-graphcache';

/** Types without an id live inside their parent. Everything else is one record for the whole page. */
const EMBEDDED = [
  'AgencyConnection', 'AgencyEdge', 'AvailableAction', 'CalendarDay', 'CaseConnection', 'CaseEdge', 'CellProblem',
  'CollisionContact', 'ConsultationConnection', 'ConsultationEdge', 'DayExplanation', 'DeadlineExplanation',
  'DeadlineInterval', 'DocumentFact', 'DocumentForm', 'DocumentList', 'DocumentPreview', 'DocumentReuse', 'Done',
  'EditConflict', 'FannedOut', 'FieldDifference', 'FieldProblem', 'FilingDecision', 'FindingItemConnection',
  'FindingItemEdge', 'FindingTotals', 'FineOffset', 'FineOffsetItem', 'FormField', 'FormOption', 'Handover',
  'HolderSpan', 'ImportRow', 'InboxEvent', 'LayoutColumn', 'LeadConnection', 'LeadEdge', 'LeadTransfer',
  'LedgerLayout', 'LikelyDuplicate', 'ListedSupervisionConnection', 'ListedSupervisionEdge', 'MaterialCheck',
  'MaterialRule', 'Me', 'MeasureRule', 'Milestone', 'MoneyPage', 'NewSecondFactor', 'NominatedCase',
  'NotificationConnection', 'NotificationEdge', 'Offence', 'Officer', 'OutcomeFollowUp', 'OutcomeMoney',
  'OutcomePublication', 'OutcomeRule', 'PacketEvidence', 'PacketField', 'PacketSubject', 'PageInfo',
  'RecallCertificate', 'Receipt', 'ReferralDraft', 'ReferralFormValues', 'ReferralKindInfo', 'ReferralMaterial',
  'ReferralPacket', 'ReferralStep', 'Refusal', 'Region', 'RegisteredApiClient', 'RemedyWays', 'SealedCount',
  'SeatHolding', 'SharedCase', 'SheetTemplate', 'SignedIn', 'StaffMember', 'SubjectFile', 'SubjectLookup',
  'SubjectTotals', 'SupervisionReply', 'Supplement', 'TrackColumns', 'TrackFacts', 'TrackOfficer', 'TrackStatement',
  'UnansweredItemConnection', 'UnansweredItemEdge', 'ViewValue', 'WorkCalendar', 'WorkItemConnection', 'WorkItemEdge',
  'Workbench',
] as const;

export const keys: KeyingConfig = {
  ...Object.fromEntries(EMBEDDED.map((type) => [type, () => null])),
  Region: (region) => region.code as string,
};
