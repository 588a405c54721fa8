import { useQuery } from 'urql';
import { ReferralKindsDocument, type KindFieldsFragment, type ReferralKind } from '../../generated/graphql';

/** Every kind of referral as the server publishes it; asked once. */
export function useKinds() {
  return useQuery({ query: ReferralKindsDocument });
}

export function useKind(kind: ReferralKind): KindFieldsFragment | undefined {
  const [{ data }] = useKinds();
  return data?.referralKinds.find((each) => each.kind === kind);
}
