import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, subscriptionExchange } from 'urql';
import { POSSIBLE_TYPES } from '../../generated/cache-facts';
import { askAgainAfterBreaks, askAgainWhatWasHidden, noteAsked, noteShown } from './ask-again';
import { keys } from './keys';
import { liveExchangeOptions } from './live';
import { keepThroughOutages } from './outage';
import { sessionFetch } from './session-fetch';
import { updates } from './updates';

/** The one GraphQL client: a normalised cache, acts over POST, live updates over server-sent events. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  fetch: sessionFetch,
  exchanges: [
    noteShown, keepThroughOutages, askAgainWhatWasHidden, cacheExchange({ keys, updates, possibleTypes: POSSIBLE_TYPES }), noteAsked,
    fetchExchange, subscriptionExchange(liveExchangeOptions),
  ],
});

askAgainAfterBreaks(client);
