import type { AgencyKind } from '../../generated/graphql';

/** The six kinds of member agency, in the order of the founding documents. */
export const AGENCY_KINDS: AgencyKind[] = [
  'HEALTHCARE_SECURITY', 'PUBLIC_SECURITY', 'HEALTH', 'AUDIT', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION',
];
