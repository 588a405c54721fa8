import { CASE_FACTS } from '@portal/cases';
import type { FactsOfDomain } from '@portal/notifications';

/** Signing in, and changes of accounts and posts: for the record only. */
const DIRECTORY_FACTS: FactsOfDomain = {
  recipes: [],
  silent: [
    'session.opened', 'session.closed', 'session.refused', 'session.seat-switched', 'account.locked', 'account.disabled',
    'account.password-changed', 'account.password-refused', 'account.totp-enrolled', 'api-client.registered', 'seat.handed-over',
  ],
};

/** What each domain says about the facts it records. A topic in none of these lists fails, and shows. */
export const FACTS: readonly FactsOfDomain[] = [DIRECTORY_FACTS, CASE_FACTS];
