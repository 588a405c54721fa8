import { addDays, addMonths, type Day, dayOf, daysBetween, endOfDay } from '@portal/kernel';
import type { CalendarMissing, DayKind, WorkCalendar } from './calendar.rules.js';
import type { Term } from './term.js';

/** A stretch in which the clock did not run. Of days, those after `from` up to and including that of `to` do not count. */
export interface Pause { readonly from: Date; readonly to: Date }

/** Why a day counts or does not. Words: message keys `deadline.day.<why>`. */
export type DayReason =
  | 'START' | 'COUNTED' | 'NOT_A_WORKDAY' | 'PAUSED' | 'CORRESPONDING' | 'LAST_DAY_OFF' | 'STILL_OFF' | 'ROLLED_TO' | 'WALL_CLOCK';

export interface JudgedDay {
  readonly day: Day;
  readonly kind: DayKind;
  readonly counted: boolean;
  readonly why: DayReason;
}

/** When a term is over, and every day that led there. */
export interface Due {
  readonly kind: 'due';
  /** The last day; null for a term in hours, which has an instant and no day. */
  readonly dueOn: Day | null;
  /** A term in days is over at 24:00 of its last day in Shanghai; the office closes at 17:30. */
  readonly dueAt: Date;
  /** 暂估: the day depends on a year whose notice is not published. */
  readonly provisional: boolean;
  readonly days: readonly JudgedDay[];
}

const HOUR_MS = 3_600_000;

/**
 * When a term that began at an instant is over.
 *
 * The day it begins on never counts (刑诉法 105; 民法典 201). Natural days run through holidays, and a last day that is
 * off moves to the next workday; working days are counted one by one and a make-up weekend is one of them; months and
 * years end on the corresponding day or the month's last (民法典 202) and then move like natural days; hours run by the
 * wall clock and never move.
 */
export function dueOf(term: Term, startedAt: Date, calendar: WorkCalendar, pauses: readonly Pause[] = []): Due | CalendarMissing {
  if (!Number.isInteger(term.amount) || term.amount < 1) throw new RangeError(`not a term: ${term.amount} ${term.unit}`);
  if (term.calendar === 'WALL_CLOCK') return hoursDue(term.amount, startedAt, calendar, pauses);
  const count = new Count(dayOf(startedAt), calendar, pauses, term.countsBack ? -1 : 1);
  if (term.calendar === 'WORKING') return count.workdays(term.amount);
  return term.unit === 'DAY' || term.unit === 'WORKING_DAY'
    ? count.days(term.amount)
    : count.months(term.unit === 'YEAR' ? term.amount * 12 : term.amount);
}

function hoursDue(hours: number, startedAt: Date, calendar: WorkCalendar, pauses: readonly Pause[]): Due {
  const paused = pauses.reduce((sum, { from, to }) => sum + (to.getTime() - from.getTime()), 0);
  const dueAt = new Date(startedAt.getTime() + hours * HOUR_MS + paused);
  const first = dayOf(startedAt);
  const days = Array.from({ length: daysBetween(first, dayOf(dueAt)) + 1 }, (_, n): JudgedDay => {
    const day = addDays(first, n);
    return { day, kind: calendar.kindOf(day), counted: true, why: 'WALL_CLOCK' };
  });
  return { kind: 'due', dueOn: null, dueAt, provisional: false, days };
}

/** One count from one day, remembering how it judged each day it passed. */
class Count {
  readonly #days: JudgedDay[] = [];
  #today: Day;
  #provisional = false;

  constructor(start: Day, private readonly calendar: WorkCalendar, private readonly pauses: readonly Pause[], private readonly step: 1 | -1) {
    this.#today = start;
    this.judge('START', false);
  }

  days(amount: number): Due | CalendarMissing {
    for (let counted = 0; counted < amount;) {
      this.next();
      const paused = this.isPaused();
      if (!paused) counted += 1;
      this.judge(paused ? 'PAUSED' : 'COUNTED', !paused);
    }
    return this.rollOver();
  }

  workdays(amount: number): Due | CalendarMissing {
    for (let counted = 0; counted < amount;) {
      this.next();
      const missing = this.calendar.missing(this.#today);
      if (missing) return missing;
      this.#provisional ||= this.calendar.isProvisional(this.#today);
      const why = this.isPaused() ? 'PAUSED' : this.calendar.isWorkday(this.#today) ? 'COUNTED' : 'NOT_A_WORKDAY';
      if (why === 'COUNTED') counted += 1;
      this.judge(why, why === 'COUNTED');
    }
    return this.due();
  }

  months(amount: number): Due | CalendarMissing {
    const start = this.#today;
    const paused = this.pauses.reduce((sum, { from, to }) => sum + daysBetween(dayOf(from), dayOf(to)), 0);
    this.#today = addDays(addMonths(start, this.step * amount), paused);
    this.judge('CORRESPONDING', true);
    return this.rollOver();
  }

  /** Moves a last day that is off, or paused, on to the next workday. */
  private rollOver(): Due | CalendarMissing {
    for (let last = true; ; last = false) {
      const missing = this.calendar.missing(this.#today);
      if (missing) return missing;
      this.#provisional ||= this.calendar.isProvisional(this.#today);
      const paused = !last && this.isPaused();
      if (this.calendar.isWorkday(this.#today) && !paused) {
        if (!last) this.judge('ROLLED_TO', false);
        return this.due();
      }
      if (last) this.#days.push({ ...this.#days.pop() as JudgedDay, why: 'LAST_DAY_OFF' });
      else this.judge(paused ? 'PAUSED' : 'STILL_OFF', false);
      this.next();
    }
  }

  private next(): void {
    this.#today = addDays(this.#today, this.step);
  }

  private isPaused(): boolean {
    return this.pauses.some(({ from, to }) => dayOf(from) < this.#today && this.#today <= dayOf(to));
  }

  private judge(why: DayReason, counted: boolean): void {
    this.#days.push({ day: this.#today, kind: this.calendar.kindOf(this.#today), counted, why });
  }

  private due(): Due {
    return { kind: 'due', dueOn: this.#today, dueAt: endOfDay(this.#today), provisional: this.#provisional, days: this.#days };
  }
}
