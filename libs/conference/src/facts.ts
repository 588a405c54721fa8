import './messages/index.js';
import type { FactsOfDomain } from '@portal/notifications';
import { MEMBER_RECIPES } from './members/notices.js';

/** What the conference says about the facts it records. */
export const CONFERENCE_FACTS: FactsOfDomain = { recipes: [...MEMBER_RECIPES], silent: [] };
