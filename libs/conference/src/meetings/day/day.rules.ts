import type { ItemStand, Outcome } from './day.table.js';

/** A line was on from then till then; a line passed over has a turn without length. */
export interface Turn { readonly startedAt: string | Date; readonly endedAt: string | Date | null; readonly skipped: boolean }

const at = (instant: string | Date): number => new Date(instant).getTime();

/** How long a line has been on, in whole seconds: the sum of its turns, the open one until now. */
export const elapsedSeconds = (turns: readonly Turn[], now: Date): number =>
  Math.floor(turns.reduce((sum, { startedAt, endedAt }) => sum + Math.max(0, at(endedAt ?? now) - at(startedAt)), 0) / 1000);

/** How a line stands: what came of it says more than whether it was on. */
export function standOf(turns: readonly Turn[], outcome: Outcome | null): ItemStand {
  if (turns.some(({ endedAt }) => endedAt === null)) return 'ON';
  if (outcome !== null) return 'DONE';
  const last = [...turns].sort((one, other) => at(one.startedAt) - at(other.startedAt)).at(-1);
  if (!last) return 'WAITING';
  return last.skipped ? 'SKIPPED' : 'PAUSED';
}

/** What becomes of a topic when its meeting ends: spoken of it is, put off it waits to be put forward anew, not reached it waits for another meeting. */
export function topicAfter(turns: readonly Turn[], outcome: Outcome | null): 'DISCUSSED' | 'DEFERRED' | 'APPROVED' {
  if (outcome === 'DEFERRED') return 'DEFERRED';
  if (outcome !== null || turns.some(({ skipped }) => !skipped)) return 'DISCUSSED';
  return 'APPROVED';
}

/** Later than the meeting began, in whole minutes; 0 when in time. */
export const lateMinutes = (arrivedAt: Date | string | null, beganAt: Date | string | null): number =>
  (arrivedAt === null || beganAt === null ? 0 : Math.max(0, Math.floor((at(arrivedAt) - at(beganAt)) / 60_000)));

/** What one wrote a short while ago one goes on writing; what stood longer, or another one wrote, is corrected and stays on record. */
export const WRITING_ON_MINUTES = 5;
export const isCorrection = (before: { readonly at: Date; readonly by: string }, now: Date, by: string): boolean =>
  before.by !== by || now.getTime() - before.at.getTime() > WRITING_ON_MINUTES * 60_000;
