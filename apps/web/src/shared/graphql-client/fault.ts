import type { CombinedError } from 'urql';

/** Why a request has no answer. `id` is the number that the server logged it under. */
export interface Fault {
  kind: 'network' | 'session' | 'forbidden' | 'server';
  id?: string;
  /** What the server said of it in words that are for people. */
  text?: string;
}

/** Turns a transport or server error into what the screen can say. Refusals are not faults: they are data. */
export function faultOf(error: CombinedError): Fault {
  const extensions = error.graphQLErrors[0]?.extensions;
  const code = extensions?.code;
  if (code === 'UNAUTHENTICATED' || code === 'SESSION_ENDED' || code === 'SIGN_IN_REQUIRED') return { kind: 'session' };
  if (code === 'FORBIDDEN') return { kind: 'forbidden' };
  if (code === 'CALENDAR_MISSING') return { kind: 'server', text: error.graphQLErrors[0]?.message };
  const id = extensions?.requestId;
  if (error.networkError && !error.graphQLErrors.length) return { kind: 'network' };
  return { kind: 'server', id: typeof id === 'string' ? id : undefined };
}

/** Nothing was answered: no network, no server, or a server that says that it cannot now. A right that has ended is an answer. */
export const isOutage = (error: CombinedError): boolean => faultOf(error).kind === 'network' || error.graphQLErrors[0]?.extensions['code'] === 'UNAVAILABLE';
