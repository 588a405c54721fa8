import { readLocale } from '../messages/locale';
import { learnServerTime } from '../session/server-clock';
import { sessionStore } from '../session/session-store';

const ENDED = new Set(['UNAUTHENTICATED', 'SESSION_ENDED', 'SIGN_IN_REQUIRED']);

interface GraphQLAnswer {
  errors?: { extensions?: { code?: string } }[];
}

const isRead = (body: unknown): boolean => typeof body === 'string' && !/"query":"\s*mutation\b/.test(body);

async function sessionEnded(response: Response): Promise<boolean> {
  if (response.status === 401) return true;
  if (!response.headers.get('content-type')?.includes('json')) return false;
  const answer = (await response.clone().json().catch(() => ({}))) as GraphQLAnswer;
  return answer.errors?.some((error) => ENDED.has(error.extensions?.code ?? '')) ?? false;
}

/**
 * Fetch with the server's clock and the end of a session in mind. When the session has ended, a read
 * waits until the same person has signed in again and is then repeated, so an open page keeps what it
 * shows; an act is never repeated by itself: its answer goes back to the form, which says so.
 */
export async function sessionFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('accept-language', readLocale());
  const sentAt = Date.now();
  const response = await fetch(input, { ...init, headers, credentials: 'same-origin' });
  learnServerTime(response.headers.get('date'), sentAt);
  if (!(await sessionEnded(response))) return response;
  sessionStore.ended();
  if (!isRead(init?.body) || sessionStore.get().status !== 'expired') return response;
  await sessionStore.whenActive();
  return sessionFetch(input, init);
}
