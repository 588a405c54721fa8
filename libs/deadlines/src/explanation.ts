import type { Day } from '@portal/kernel';
import { type Refusal, refuse } from '@portal/platform';
import type { WorkCalendar } from './calendar.rules.js';
import { extendedAmount, type Ledger, reckon } from './ledger.rules.js';
import type { DeadlineRule } from './rule-store.js';
import type { JudgedDay } from './term.rules.js';

/** A due date with everything that led to it. */
export interface Explanation {
  readonly rule: DeadlineRule;
  readonly startedAt: Date;
  /** The rule's amount with its extensions, in the rule's unit. */
  readonly amount: number;
  readonly dueOn: Day | null;
  readonly dueAt: Date;
  readonly strictDueOn: Day | null;
  readonly alternativeDueOn: Day | null;
  readonly provisional: boolean;
  readonly pauses: number;
  readonly extended: boolean;
  readonly days: readonly (JudgedDay & { readonly noticeNo: string | null })[];
}

/** Reads a ledger into an explanation; CALENDAR_MISSING when nothing is known of a year. */
export function explain(rule: DeadlineRule, ledger: Ledger, calendar: WorkCalendar): Explanation | Refusal {
  const result = reckon(ledger, calendar);
  if (result.kind !== 'reckoning') return refuse('CALENDAR_MISSING', { year: result.year });
  const { due, strictDueOn, alternativeDueOn, provisional } = result;
  return {
    rule, startedAt: ledger.startedAt, amount: extendedAmount(ledger.term.amount, ledger.extensions), dueOn: due.dueOn, dueAt: due.dueAt,
    strictDueOn, alternativeDueOn, provisional, pauses: ledger.pauses.length, extended: ledger.extensions.length > 0,
    days: due.days.map((day) => ({ ...day, noticeNo: calendar.noticeOf(day.day) })),
  };
}
