import { AGENCY_TOPICS } from '@portal/agencies';
import { CASE_FACTS, JOINT_FACTS } from '@portal/cases';
import type { FactsOfDomain } from '@portal/notifications';

/** What each domain says about the facts it records. A topic in none of these lists fails, and shows. */
export const FACTS: readonly FactsOfDomain[] = [{ recipes: [], silent: AGENCY_TOPICS }, CASE_FACTS, JOINT_FACTS];
