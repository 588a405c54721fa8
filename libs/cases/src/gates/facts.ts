import './messages/index.js';
import type { FactsOfDomain } from '@portal/notifications';
import { REVIEW_RECIPES } from './review/review-notices.js';

/** Steps within one agency: a review is for its reviewers and for who asked; all else is for the record, and found in 待我决定. */
export const GATE_FACTS: FactsOfDomain = {
  recipes: REVIEW_RECIPES,
  silent: [
    'recusal.declared', 'recusal.granted', 'recusal.refused', 'recusal.ended', 'gate.discussion-recorded', 'gate.officers-recorded', 'transfer.waiver-asked', 'transfer.waiver-decided',
  ],
};
