import './messages.js';
import type { FactsOfDomain } from '@portal/notifications';
import { DOCUMENT_TOPICS } from '../../documents/topics.js';
import '../../leads/lead-messages.js';
import '../../ledger/sheets/ledger-words.js';
import { LEDGER_RECIPES, SILENT_LEDGER_TOPICS } from '../../leads/lead-recipes.js';
import { CLOCK_RECIPES } from './clock-recipes.js';
import { REFERRAL_RECIPES } from './referral-recipes.js';
import { SILENT_REFERRAL_TOPICS } from './tellings.table.js';

/** Whom the facts of cases and referrals concern, and which are for the record only. */
export const CASE_FACTS: FactsOfDomain = {
  recipes: [...REFERRAL_RECIPES, ...CLOCK_RECIPES, ...LEDGER_RECIPES],
  silent: [...SILENT_REFERRAL_TOPICS, ...SILENT_LEDGER_TOPICS, ...DOCUMENT_TOPICS, 'case.registered', 'case.edited'],
};
