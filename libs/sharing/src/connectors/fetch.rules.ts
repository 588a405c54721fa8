/** What becomes of one attempt at a delivery by a connector. */
export const FETCH_OUTCOMES = [
  'DELIVERED', 'SAME', 'ANSWERED', 'STOPPED', 'UNREACHABLE', 'TIMED_OUT', 'SERVER_FAILED', 'DIGEST_WRONG', 'ADDRESS_REFUSED', 'REDIRECTED', 'REFUSED_BY_OWNER', 'DIGEST_MISSING', 'TOO_LARGE', 'NOT_A_TABLE', 'ROWS_REFUSED',
  'FOLDER_MISSING', 'FILE_CHANGED', 'REQUEST_UNKNOWN', 'FAULT',
] as const;
export type FetchOutcome = (typeof FETCH_OUTCOMES)[number];

/** DONE: nothing more to do. AGAIN: what may be better in a while. NEVER: what stays as it is until somebody changes something. */
type After = 'DONE' | 'AGAIN' | 'STOPPED' | 'NEVER';
const AFTER: Readonly<Record<FetchOutcome, After>> = {
  DELIVERED: 'DONE', SAME: 'DONE', ANSWERED: 'DONE', STOPPED: 'STOPPED',
  UNREACHABLE: 'AGAIN', TIMED_OUT: 'AGAIN', SERVER_FAILED: 'AGAIN', DIGEST_WRONG: 'AGAIN', FAULT: 'AGAIN',
  ADDRESS_REFUSED: 'NEVER', REDIRECTED: 'NEVER', REFUSED_BY_OWNER: 'NEVER', DIGEST_MISSING: 'NEVER', TOO_LARGE: 'NEVER', NOT_A_TABLE: 'NEVER', ROWS_REFUSED: 'NEVER',
  FOLDER_MISSING: 'NEVER', FILE_CHANGED: 'NEVER', REQUEST_UNKNOWN: 'NEVER',
};

/** Seconds to the next attempt after the first, second, … that failed: about a day in all. */
export const FETCH_LADDER = [10, 60, 300, 900, 3_600, 7_200, 14_400, 28_800, 28_800] as const;

/** The first, and one after each rung. */
export const MOST_ATTEMPTS = FETCH_LADDER.length + 1;

export interface FetchMark { readonly state: 'WAITING' | 'DONE' | 'FAILED' | 'STOPPED'; readonly nextAt: Date }

/** @param attempts how many have been made, this one included */
export function markOfFetch(outcome: FetchOutcome, attempts: number, now: Date, ladder: readonly number[] = FETCH_LADDER): FetchMark {
  const after = AFTER[outcome];
  const seconds = after === 'AGAIN' ? ladder[attempts - 1] : undefined;
  if (seconds !== undefined) return { state: 'WAITING', nextAt: new Date(now.getTime() + seconds * 1_000) };
  return { state: after === 'DONE' || after === 'STOPPED' ? after : 'FAILED', nextAt: now };
}

/** A failure of the line or of the settings, which who keeps the portal must know of; a table that is wrong is a matter of the agency alone. */
export const isTechnical = (outcome: FetchOutcome): boolean => outcome !== 'ROWS_REFUSED' && ['AGAIN', 'NEVER'].includes(AFTER[outcome]);

/** What an answer's status means: null for a table to be looked at. */
export function outcomeOfStatus(status: number): FetchOutcome | null {
  if (status >= 200 && status < 300) return null;
  return status >= 500 || [408, 425, 429].includes(status) ? 'SERVER_FAILED' : 'REFUSED_BY_OWNER';
}
