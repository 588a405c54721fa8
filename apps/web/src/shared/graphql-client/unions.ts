/**
 * The members of each union of the schema. With this the cache matches fragments exactly; without it, it
 * guesses, and takes a Refusal for the type it hoped for.
 */
export const possibleTypes: Record<string, string[]> = {
  AdministrationPayload: ['Done', 'Refusal

input AdoptionInput'],
  ChangePasswordPayload: ['Done', 'Refusal

input CloseCaseInput'],
  CloseCasePayload: ['ClosedCase', 'EditConflict', 'Refusal

input CloseInvestigationInput'],
  CollisionPayload: ['Collision', 'Refusal


enum CollisionState'],
  ConsultationPayload: ['Consultation', 'EditConflict', 'Refusal

enum ConsultationState'],
  DocumentDonePayload: ['Done', 'EditConflict', 'Refusal


type DocumentFact'],
  DocumentPayload: ['CaseDocument', 'EditConflict', 'Refusal


type DocumentPreview'],
  EditCasePayload: ['Case', 'EditConflict', 'Refusal


type EditConflict'],
  FanOutPayload: ['FannedOut', 'Refusal

input FanOutRecipientInput'],
  JointPayload: ['EditConflict', 'JointInvestigation', 'Refusal


enum Lamp'],
  ListedSupervisionPayload: ['EditConflict', 'ListedSupervision', 'Refusal

enum ListedSupervisionState'],
  MarkReadPayload: ['Done', 'Refusal


type MaterialCheck'],
  OutcomePayload: ['EditConflict', 'Outcome', 'Refusal


type OutcomePublication'],
  ReferralActPayload: ['EditConflict', 'Referral', 'Refusal


type ReferralDraft'],
  RegisterApiClientPayload: ['Refusal', 'RegisteredApiClient

input RegisterCaseInput'],
  RegisterCasePayload: ['Case', 'Refusal


type RegisteredApiClient'],
  ResetSecondFactorPayload: ['NewSecondFactor', 'Refusal

input ReturnReferralInput'],
  SignInPayload: ['Refusal', 'SignedIn

input SignReceiptInput'],
  SupervisionStepPayload: ['EditConflict', 'Refusal', 'SupervisionStep


type Supplement'],
  SwitchSeatPayload: ['Refusal', 'SignedIn


type TimelineEntry'],
};
