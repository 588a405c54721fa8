import { addDays, atTime, type Day, dayOf, yearOf } from '@portal/kernel';

/** 半年: 原则上每半年召开1次 (粤医保发〔2020〕26号 四(一)). */
export interface HalfYear {
  readonly year: number; readonly half: 1 | 2;
  readonly from: Day;
  /** Its last day. */
  readonly to: Day;
  /** From this day on a meeting that is neither held nor planned is reminded of: the first of its fifth month. */
  readonly remindFrom: Day;
}

export function halfYearOf(day: Day): HalfYear {
  const year = yearOf(day);
  return day < `${year}-07-01`
    ? { year, half: 1, from: `${year}-01-01`, to: `${year}-06-30`, remindFrom: `${year}-05-01` }
    : { year, half: 2, from: `${year}-07-01`, to: `${year}-12-31`, remindFrom: `${year}-11-01` };
}

/** MET: held, or planned. OPEN: there is time. DUE: it is time to plan. */
export type SittingStand = 'MET' | 'OPEN' | 'DUE';
export const SITTING_STANDS = ['MET', 'OPEN', 'DUE'] as const satisfies readonly SittingStand[];
export const standOf = (half: HalfYear, today: Day, met: boolean): SittingStand => (met ? 'MET' : today >= half.remindFrom ? 'DUE' : 'OPEN');

export interface Span { readonly startsAt: Date; readonly endsAt: Date }
const TIMES = [['09:00', '11:30'], ['14:30', '17:00']] as const;
/** Units are asked and papers are prepared in these days. */
const AHEAD_DAYS = 10;
const MOST = 3;

/**
 * Days on which the conference could meet: workdays of the half-year, one proposal a day, at hours when no unit of the conference sits in
 * another meeting. Towards the end of the half-year there is less time ahead, but never none.
 *
 * @param isWorkday false also for days of which nothing is known
 */
export function proposalsFor(half: HalfYear, today: Day, busy: readonly Span[], isWorkday: (day: Day) => boolean): Span[] {
  const free = (span: Span): boolean => !busy.some(({ startsAt, endsAt }) => startsAt < span.endsAt && endsAt > span.startsAt);
  const found: Span[] = [];
  for (const ahead of [AHEAD_DAYS, 1]) {
    for (let day = addDays(today, ahead); day <= half.to && found.length < MOST; day = addDays(day, 1)) {
      const span = isWorkday(day) ? TIMES.map(([start, end]): Span => ({ startsAt: atTime(day, start), endsAt: atTime(day, end) })).find(free) : undefined;
      if (span && !found.some(({ startsAt }) => dayOf(startsAt) === day)) found.push(span);
    }
    if (found.length > 0) return found;
  }
  return found;
}
