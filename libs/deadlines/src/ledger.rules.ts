import { type Day } from '@portal/kernel';
import { type Refusal, refuse } from '@portal/platform';
import type { CalendarMissing, WorkCalendar } from './calendar.rules.js';
import type { DeadlineState } from './lamp.rules.js';
import type { DayCount, ExtensionRule, Term } from './term.js';
import { type Due, dueOf, type Pause } from './term.rules.js';

/** A pause as the ledger holds it: open while `to` is null; over by itself at `until`, if that is set. */
export interface PauseEntry { readonly from: Date; readonly to: Date | null; readonly until: Date | null }

export interface ExtensionEntry {
  readonly kind: string;
  readonly mode: 'ADD' | 'TOTAL';
  readonly amount: number;
  readonly strictDateStays: boolean;
}

/** What a running clock is computed from. Nothing else: the due date itself is never edited. */
export interface Ledger {
  readonly term: Term;
  readonly altCalendar: DayCount | null;
  readonly startedAt: Date;
  readonly pauses: readonly PauseEntry[];
  readonly extensions: readonly ExtensionEntry[];
}

export interface Reckoning {
  readonly kind: 'reckoning';
  readonly due: Due;
  /** The instant the lamp goes by: the due date, or the strict one where an extension does not displace it. */
  readonly judgedAt: Date;
  /** The last day with neither pause nor extension, shown beside. */
  readonly strictDueOn: Day | null;
  /** The last day under the other reading of the text, where there is one. */
  readonly alternativeDueOn: Day | null;
  readonly provisional: boolean;
}

/**
 * Reads a ledger into dates. A pause that is still open has not moved the date yet: until it ends, the date is the one
 * that would hold had it not begun.
 */
export function reckon(ledger: Ledger, calendar: WorkCalendar): Reckoning | CalendarMissing {
  const { term, startedAt, altCalendar } = ledger;
  const pauses = ledger.pauses.flatMap(closed);
  const amount = extendedAmount(term.amount, ledger.extensions);
  const judgedAmount = extendedAmount(term.amount, ledger.extensions.filter((extension) => !extension.strictDateStays));

  const due = dueOf({ ...term, amount }, startedAt, calendar, pauses);
  if (due.kind !== 'due') return due;
  const judged = judgedAmount === amount ? due : dueOf({ ...term, amount: judgedAmount }, startedAt, calendar, pauses);
  if (judged.kind !== 'due') return judged;
  const strict = dueOf(term, startedAt, calendar);
  if (strict.kind !== 'due') return strict;
  const alternative = altCalendar && dueOf({ ...term, amount, calendar: altCalendar }, startedAt, calendar, pauses);
  if (alternative && alternative.kind !== 'due') return alternative;
  return {
    kind: 'reckoning', due, judgedAt: judged.dueAt, strictDueOn: strict.dueOn, alternativeDueOn: alternative?.dueOn ?? null,
    provisional: due.provisional || (alternative?.provisional ?? false),
  };
}

/** The base term after the extensions, in the order they were granted: ADD lengthens, TOTAL counts anew from the start. */
export function extendedAmount(base: number, extensions: readonly Pick<ExtensionEntry, 'mode' | 'amount'>[]): number {
  return extensions.reduce((amount, extension) => (extension.mode === 'ADD' ? amount + extension.amount : Math.max(amount, extension.amount)), base);
}

function closed({ from, to, until }: PauseEntry): Pause[] {
  if (to === null) return [];
  return [{ from, to: until !== null && until < to ? until : to }];
}

export interface ExtensionRequest {
  /** Name of the extension, or the code of the row that carries it. */
  readonly extension: string;
  readonly amount?: number | undefined;
  readonly approver: string;
  readonly reason: string;
}

/**
 * Whether a clock may be extended so. Each way is used once, before the clock has run out, by a named approver with a
 * reason.
 */
export function mayExtend(
  rules: readonly ExtensionRule[], clock: { readonly state: DeadlineState; readonly dueAt: Date; readonly used: readonly string[] },
  request: ExtensionRequest, now: Date,
): { readonly rule: ExtensionRule; readonly amount: number } | Refusal {
  const rule = rules.find(({ kind, ruleCode }) => kind === request.extension || ruleCode === request.extension);
  if (!rule) return refuse('EXTENSION_NOT_PROVIDED', { extension: request.extension });
  if (clock.state === 'MISSED' || (clock.state === 'RUNNING' && now >= clock.dueAt)) return refuse('EXTENSION_TOO_LATE');
  if (clock.state !== 'RUNNING' && clock.state !== 'PAUSED') return refuse('DEADLINE_NOT_RUNNING');
  if (clock.used.includes(rule.kind)) return refuse('EXTENSION_USED', { condition: rule.condition });
  if (!request.approver.trim() || !request.reason.trim()) return refuse('EXTENSION_NEEDS_APPROVAL', { approver: rule.approver });
  const amount = request.amount ?? rule.amount;
  if (amount === null || !Number.isInteger(amount) || amount < 1) return refuse('EXTENSION_AMOUNT', { limit: rule.amount ?? '—' });
  const within = rule.amount === null || amount === rule.amount || (rule.upTo === true && amount < rule.amount);
  return within ? { rule, amount } : refuse('EXTENSION_AMOUNT', { limit: rule.amount ?? '—' });
}
