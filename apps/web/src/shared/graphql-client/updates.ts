import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import { MUTATIONS } from '../../generated/cache-facts';

/** Registers and reckonings that no act changes. Everything else is asked again after an act; nothing is guessed on this side. */
export const LASTING: ReadonlySet<string> = new Set([
  'me', 'agencies', 'agenciesById', 'regions', 'offences', 'referralKinds', 'outcomeRules', 'deadlineRules', 'computeDeadline', 'workCalendar', 'importTemplate',
  'lookUpSubject',
]);

/** Acts on the session itself: the client starts anew with each of them. */
export const SESSION: ReadonlySet<string> = new Set(['signIn', 'signOut', 'switchSeat', 'changePassword']);

function forgetLists(cache: Cache): void {
  for (const field of cache.inspectFields('Query')) {
    if (!LASTING.has(field.fieldName)) cache.invalidate('Query', field.fieldKey);
  }
}

export const updates: UpdatesConfig = {
  Mutation: Object.fromEntries(MUTATIONS.filter((act) => !SESSION.has(act)).map((act) => [act, (_result: unknown, _args: unknown, cache: Cache) => forgetLists(cache)])),
  Subscription: { inboxChanged: (_result, _args, cache) => forgetLists(cache) },
};
