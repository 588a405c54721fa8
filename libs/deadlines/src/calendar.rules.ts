import { type Day, isWeekend, yearOf } from '@portal/kernel';

/** What a notice says of a day. BRIDGE_OFF: a weekday given off in exchange (调休); MAKEUP_WORKDAY: a weekend worked (补班). */
export type NoticedKind = 'LEGAL_HOLIDAY' | 'BRIDGE_OFF' | 'WEEKEND_IN_HOLIDAY' | 'MAKEUP_WORKDAY';
export type DayKind = NoticedKind | 'WORKDAY' | 'WEEKEND';

/** One year of the work calendar. PROVISIONAL (暂估): no notice yet, only the legal days are known. */
export interface CalendarYear {
  readonly year: number;
  readonly noticeNo: string | null;
  readonly status: 'PUBLISHED' | 'PROVISIONAL';
  /** Whether the notice's number was read in the notice itself. */
  readonly numberVerified: boolean;
  readonly source: string;
  readonly days: readonly { readonly day: Day; readonly kind: NoticedKind }[];
}

/** Nothing at all is known of a year: no due date is computed, and none is guessed. */
export interface CalendarMissing {
  readonly kind: 'calendar-missing';
  readonly year: number;
}

const WORKED: ReadonlySet<DayKind> = new Set(['WORKDAY', 'MAKEUP_WORKDAY']);

/** Legal holidays, bridging days and make-up workdays of the loaded years, each with its notice. */
export class WorkCalendar {
  readonly #years: ReadonlyMap<number, CalendarYear>;
  readonly #kinds: ReadonlyMap<Day, NoticedKind>;

  constructor(years: readonly CalendarYear[]) {
    this.#years = new Map(years.map((year) => [year.year, year]));
    this.#kinds = new Map(years.flatMap(({ days }) => days.map(({ day, kind }) => [day, kind] as const)));
  }

  year(year: number): CalendarYear | undefined {
    return this.#years.get(year);
  }

  /** Null when the year of the day is loaded. */
  missing(day: Day): CalendarMissing | null {
    const year = yearOf(day);
    return this.#years.has(year) ? null : { kind: 'calendar-missing', year };
  }

  isProvisional(day: Day): boolean {
    return this.#years.get(yearOf(day))?.status === 'PROVISIONAL';
  }

  /** Number of the notice that names the day; null for an ordinary day, and where no notice is published. */
  noticeOf(day: Day): string | null {
    return this.#kinds.has(day) ? (this.#years.get(yearOf(day))?.noticeNo ?? null) : null;
  }

  kindOf(day: Day): DayKind {
    return this.#kinds.get(day) ?? (isWeekend(day) ? 'WEEKEND' : 'WORKDAY');
  }

  isWorkday(day: Day): boolean {
    return WORKED.has(this.kindOf(day));
  }
}
