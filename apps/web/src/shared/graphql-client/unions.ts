/**
 * The members of each union of the schema. With this the cache matches fragments exactly; without it, it
 * guesses, and takes a Refusal for the type it hoped for.
 */
export const possibleTypes: Record<string, string[]> = {
  AdministrationPayload: ['Done', 'Refusal'],
  ChangePasswordPayload: ['Done', 'Refusal'],
  CloseCasePayload: ['ClosedCase', 'EditConflict', 'Refusal'],
  CollisionPayload: ['Collision', 'Refusal'],
  ConsultationPayload: ['Consultation', 'EditConflict', 'Refusal'],
  DeleteViewPayload: ['Done', 'Refusal'],
  DocumentDonePayload: ['Done', 'EditConflict', 'Refusal'],
  DocumentPayload: ['CaseDocument', 'EditConflict', 'Refusal'],
  EditCasePayload: ['Case', 'EditConflict', 'Refusal'],
  ExportPayload: ['LedgerExport', 'Refusal'],
  FanOutPayload: ['FannedOut', 'Refusal'],
  ImportPayload: ['Refusal', 'SheetImport'],
  JointPayload: ['EditConflict', 'JointInvestigation', 'Refusal'],
  LayoutPayload: ['LedgerLayout', 'Refusal'],
  LeadPayload: ['Lead', 'Refusal'],
  ListedSupervisionPayload: ['EditConflict', 'ListedSupervision', 'Refusal'],
  MarkReadPayload: ['Done', 'Refusal'],
  OutcomePayload: ['EditConflict', 'Outcome', 'Refusal'],
  ReferralActPayload: ['EditConflict', 'Referral', 'Refusal'],
  RegisterApiClientPayload: ['Refusal', 'RegisteredApiClient'],
  RegisterCasePayload: ['Case', 'Refusal'],
  ResetSecondFactorPayload: ['NewSecondFactor', 'Refusal'],
  SignInPayload: ['Refusal', 'SignedIn'],
  SupervisionStepPayload: ['EditConflict', 'Refusal', 'SupervisionStep'],
  SwitchSeatPayload: ['Refusal', 'SignedIn'],
  ViewPayload: ['LedgerView', 'Refusal'],
};
