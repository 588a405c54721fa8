/**
 * The members of each union of the schema. With this the cache matches fragments exactly; without it, it
 * guesses, and takes a Refusal for the type it hoped for.
 */
export const possibleTypes: Record<string, string[]> = {
  SignInPayload: ['SignedIn', 'Refusal'],
  SwitchSeatPayload: ['SignedIn', 'Refusal'],
  ChangePasswordPayload: ['Done', 'Refusal'],
  RegisterCasePayload: ['Case', 'Refusal'],
  EditCasePayload: ['Case', 'Refusal', 'EditConflict'],
  ReferralActPayload: ['Referral', 'Refusal', 'EditConflict'],
  MarkReadPayload: ['Done', 'Refusal'],
};
