import type { ConflictFieldsFragment } from '../../../generated/graphql';
import type { MessageKey, Translate } from '../../../shared/messages';

/** A conflict whose difference is the state of the referral, with the state in words. */
export function inWords(conflict: ConflictFieldsFragment, t: Translate): ConflictFieldsFragment {
  const word = (state: string | null | undefined): string | null => (state ? t(`ReferralState.${state}` as MessageKey) : null);
  return {
    ...conflict,
    differences: conflict.differences.map((each) => (each.field === 'state' ? { ...each, yours: word(each.yours), theirs: word(each.theirs) } : each)),
  };
}
