/**
 * The members of each union of the schema. With this the cache matches fragments exactly; without it, it
 * guesses, and takes a Refusal for the type it hoped for.
 */
export const possibleTypes: Record<string, string[]> = {
  AdministrationPayload: ['Done', 'Refusal'],
  ChangePasswordPayload: ['Done', 'Refusal'],
  EditCasePayload: ['Case', 'EditConflict', 'Refusal'],
  FanOutPayload: ['FannedOut', 'Refusal'],
  DocumentPayload: ['CaseDocument', 'Refusal', 'EditConflict'],
  DocumentDonePayload: ['Done', 'Refusal', 'EditConflict'],
  MarkReadPayload: ['Done', 'Refusal'],
  ReferralActPayload: ['EditConflict', 'Referral', 'Refusal'],
  RegisterApiClientPayload: ['Refusal', 'RegisteredApiClient'],
  RegisterCasePayload: ['Case', 'Refusal'],
  ResetSecondFactorPayload: ['NewSecondFactor', 'Refusal'],
  SignInPayload: ['Refusal', 'SignedIn'],
  SwitchSeatPayload: ['Refusal', 'SignedIn'],
};
