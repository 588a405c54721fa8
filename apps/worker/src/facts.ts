import { AGENCY_TOPICS } from '@portal/agencies';
import { CASE_FACTS, CONSULTATION_FACTS, GATE_FACTS, JOINT_FACTS, OUTCOME_FACTS, RESPONSIBILITY_FACTS, SUPERVISION_FACTS } from '@portal/cases';
import { CONFERENCE_FACTS, MINUTES_FACTS } from '@portal/conference';
import type { FactsOfDomain } from '@portal/notifications';
import { SHARING_FACTS } from '@portal/sharing';
import { SECOND_FACTOR_RESET } from './account-notices.js';
import { HANDED_TO_DEPUTY } from './stand-in-notices.js';

/** One’s own account: who must know. */
export const ACCOUNT_FACTS: FactsOfDomain = {
  recipes: [SECOND_FACTOR_RESET, HANDED_TO_DEPUTY], silent: AGENCY_TOPICS.filter((topic) => topic !== SECOND_FACTOR_RESET.topic && topic !== HANDED_TO_DEPUTY.topic),
};

/** What each domain says about the facts it records. A topic in none of these lists fails, and shows. */
export const FACTS: readonly FactsOfDomain[] = [ACCOUNT_FACTS, CASE_FACTS, JOINT_FACTS, OUTCOME_FACTS, CONSULTATION_FACTS, SUPERVISION_FACTS, GATE_FACTS, RESPONSIBILITY_FACTS, CONFERENCE_FACTS, MINUTES_FACTS, SHARING_FACTS];
