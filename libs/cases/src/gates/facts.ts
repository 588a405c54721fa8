import './messages/index.js';
import type { FactsOfDomain } from '@portal/notifications';

/** Steps within one agency: for the record. Who waits for a decision finds it in 待我决定. */
export const GATE_FACTS: FactsOfDomain = {
  recipes: [],
  silent: [
    'recusal.declared', 'recusal.granted', 'recusal.refused', 'recusal.ended', 'gate.review-requested', 'gate.review-decided', 'gate.discussion-recorded', 'gate.officers-recorded',
    'transfer.waiver-asked', 'transfer.waiver-decided',
  ],
};
