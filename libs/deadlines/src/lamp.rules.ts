export type DeadlineState = 'RUNNING' | 'PAUSED' | 'MET' | 'MISSED' | 'CANCELLED';
export type Lamp = 'GREEN' | 'YELLOW' | 'RED' | 'PAUSED' | 'DONE';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** From when the lamp is yellow: 24 hours before the end, or when a third of the term is left, whichever is earlier. */
export function yellowFrom(startedAt: Date, judgedAt: Date): Date {
  const third = (judgedAt.getTime() - startedAt.getTime()) / 3;
  return new Date(Math.max(startedAt.getTime(), judgedAt.getTime() - Math.max(DAY_MS, third)));
}

/** The lamp of a clock. A clock that was extended past a strict date that stays is red all the same (已延长). */
export function lampOf(clock: { readonly state: DeadlineState; readonly yellowAt: Date; readonly judgedAt: Date }, now: Date): Lamp {
  switch (clock.state) {
    case 'MET':
    case 'CANCELLED':
      return 'DONE';
    case 'PAUSED':
      return 'PAUSED';
    case 'MISSED':
      return 'RED';
    case 'RUNNING':
      return now >= clock.judgedAt ? 'RED' : now >= clock.yellowAt ? 'YELLOW' : 'GREEN';
  }
}

/**
 * When a clock reminds. A day or two: when a third is left. A few days: 24 hours before the end. Longer: at both.
 * The last reminder is never later than the end, and none lies before the start.
 */
export function remindersOf(startedAt: Date, dueAt: Date): readonly Date[] {
  const length = dueAt.getTime() - startedAt.getTime();
  const third = new Date(dueAt.getTime() - length / 3);
  const lastDay = new Date(dueAt.getTime() - DAY_MS);
  if (length <= 2 * DAY_MS) return [third];
  return length <= 6 * DAY_MS ? [lastDay] : [third, lastDay];
}

/** The next reminder that lies after an instant; null when all have passed. */
export function nextReminder(startedAt: Date, dueAt: Date, after: Date): Date | null {
  return remindersOf(startedAt, dueAt).find((at) => at > after) ?? null;
}
