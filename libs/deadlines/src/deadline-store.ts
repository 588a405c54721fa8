import type { Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { type CalendarMissing, type CalendarYear, WorkCalendar } from './calendar.rules.js';
import { type DeadlineState, type Lamp, nextReminder, yellowFrom } from './lamp.rules.js';
import { type ExtensionEntry, type Ledger, type PauseEntry, reckon } from './ledger.rules.js';
import { CALENDAR_JSON, type DeadlineRule, ruleJson } from './rule-store.js';

/** One entry of the ledger as it is read. Instants are ISO text, as the database writes them into JSON. */
export interface IntervalRow {
  readonly kind: 'PAUSE' | 'EXTENSION';
  readonly from: string;
  readonly to: string | null;
  readonly until: string | null;
  readonly extensionKind: string | null;
  readonly mode: 'ADD' | 'TOTAL' | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly strictStays: boolean | null;
  readonly approver: string | null;
  readonly reason: string;
  readonly basis: string;
}

/** A running clock as it is read: the row, the rule it started with, and its ledger. */
export interface DeadlineRow {
  readonly id: string;
  readonly rule: DeadlineRule;
  readonly objectKind: string;
  readonly objectId: string;
  /** The part of the matter that it is about; null: the matter itself. */
  readonly partId: string | null;
  readonly partyAgencyId: string;
  readonly startEvent: string | null;
  readonly startedAt: string;
  readonly amount: number;
  readonly state: DeadlineState;
  readonly dueOn: Day | null;
  readonly dueAt: string;
  readonly judgedAt: string;
  readonly yellowAt: string;
  readonly strictDueOn: Day | null;
  readonly alternativeDueOn: Day | null;
  readonly provisional: boolean;
  readonly pausedSince: string | null;
  readonly metAt: string | null;
  readonly missedAt: string | null;
  readonly version: number;
  readonly intervals: readonly IntervalRow[];
}

const COLUMNS = [
  ['id', 'id'], ['objectKind', 'object_kind'], ['objectId', 'object_id'], ['partId', 'part_id'], ['partyAgencyId', 'party_agency_id'], ['startEvent', 'start_event'],
  ['startedAt', 'started_at'], ['amount', 'amount'], ['state', 'state'], ['dueOn', 'due_on'], ['dueAt', 'due_at'], ['judgedAt', 'judged_at'],
  ['yellowAt', 'yellow_at'], ['strictDueOn', 'strict_due_on'], ['alternativeDueOn', 'alt_due_on'], ['provisional', 'provisional'],
  ['pausedSince', 'paused_since'], ['metAt', 'met_at'], ['missedAt', 'missed_at'], ['version', 'version'],
] as const satisfies readonly (readonly [keyof DeadlineRow, string])[];

/** SQL that gives a clock as a DeadlineRow, by the names of its `deadline` and its `deadline_rule` in the statement around it. */
export const deadlineJson = (clock: string, rule: string): string => `json_build_object('rule', ${ruleJson(rule)}, ${COLUMNS.map(([key, column]) => `'${key}', ${clock}.${column}`).join(', ')}, 'intervals', (
    select coalesce(json_agg(json_build_object('kind', i.kind, 'from', i.from_at, 'to', i.to_at, 'until', i.until_at,
             'extensionKind', i.extension_kind, 'mode', i.mode, 'amount', i.amount, 'unit', i.unit, 'strictStays', i.strict_stays,
             'approver', i.approver, 'reason', i.reason, 'basis', i.basis) order by i.from_at, i.id), '[]')
      from deadline_interval i where i.deadline_id = ${clock}.id))`;

/**
 * SQL expression for a page's one statement: the clocks of a matter as a JSON array of DeadlineRow, oldest first.
 *
 * @param objectId expression of the matter's id in the surrounding statement: `r.id`
 */
export const deadlinesJson = (objectId: string): string => `(
  select coalesce(json_agg(${deadlineJson('own_clock', 'own_rule')} order by own_clock.started_at, own_clock.id), '[]')
    from deadline own_clock join deadline_rule own_rule on own_rule.id = own_clock.rule_id where own_clock.object_id = ${objectId})`;

/**
 * SQL expression for a list's one statement: the lamp of a `deadline` named `alias`, null where it joined nothing.
 *
 * @param now expression of the present instant: `$3::timestamptz`
 */
export const lampSql = (alias: string, now: string): string => `
  case when ${alias}.state in ('MET', 'CANCELLED') then 'DONE' when ${alias}.state = 'PAUSED' then 'PAUSED'
       when ${alias}.state = 'MISSED' or ${now} >= ${alias}.judged_at then 'RED'
       when ${now} >= ${alias}.yellow_at then 'YELLOW' when ${alias}.state = 'RUNNING' then 'GREEN' end`;
export type { Lamp };

const NEWEST_CLOCK = `d.object_id = $1 and d.rule_code = $2 and d.state = any ($3) and ($4::uuid is null or d.part_id = $4) order by d.started_at desc limit 1`;

/**
 * The clock of a matter under a rule that has not been met or cancelled, locked; null when there is none. Read by a statement of its own,
 * after the lock: the one that waits for it would see the intervals as they were before it waited.
 */
export async function lockDeadline(tx: Tx, objectId: string, ruleCode: string, states: readonly DeadlineState[], partId?: string): Promise<DeadlineRow | null> {
  const which = [objectId, ruleCode, states, partId ?? null];
  const [[locked], [row]] = await Promise.all([
    tx.query<{ id: string }>(`select d.id from deadline d where ${NEWEST_CLOCK} for update`, which),
    tx.query<{ deadline: DeadlineRow }>(`select ${deadlineJson('d', 'r')} as deadline from deadline d join deadline_rule r on r.id = d.rule_id where ${NEWEST_CLOCK}`, which),
  ]);
  return row?.deadline.id === locked?.id ? row?.deadline ?? null : null;
}

export async function readDeadline(tx: Tx, id: string): Promise<DeadlineRow> {
  const [row] = await tx.query<{ deadline: DeadlineRow }>(
    `select ${deadlineJson('d', 'r')} as deadline from deadline d join deadline_rule r on r.id = d.rule_id where d.id = $1`, [id],
  );
  if (!row) throw new Error(`no deadline ${id}`);
  return row.deadline;
}

/** What a clock is computed from. */
export function ledgerOf(row: Pick<DeadlineRow, 'rule' | 'amount' | 'startedAt' | 'intervals'>): Ledger {
  const { rule, amount } = row;
  return {
    term: { amount, unit: rule.unit, calendar: rule.calendar, countsBack: rule.countsBack },
    altCalendar: rule.altCalendar,
    startedAt: new Date(row.startedAt),
    pauses: row.intervals.flatMap(({ kind, from, to, until }): PauseEntry[] =>
      kind === 'PAUSE' ? [{ from: new Date(from), to: to === null ? null : new Date(to), until: until === null ? null : new Date(until) }] : []),
    extensions: row.intervals.flatMap(({ kind, extensionKind, mode, amount: by, strictStays }): ExtensionEntry[] =>
      kind === 'EXTENSION' && extensionKind && mode && by ? [{ kind: extensionKind, mode, amount: by, strictDateStays: strictStays ?? false }] : []),
  };
}

/** The computed columns of a clock, or the year that is missing. */
export function computedColumns(ledger: Ledger, calendar: WorkCalendar, now: Date): readonly unknown[] | CalendarMissing {
  const result = reckon(ledger, calendar);
  if (result.kind !== 'reckoning') return result;
  const { due, judgedAt, strictDueOn, alternativeDueOn, provisional } = result;
  return [due.dueOn, due.dueAt, judgedAt, yellowFrom(ledger.startedAt, judgedAt), strictDueOn, alternativeDueOn, provisional,
    nextReminder(ledger.startedAt, due.dueAt, now), now];
}

/** One clock with the calendar to count it by. */
export const CLOCK_AND_CALENDAR = `select ${deadlineJson('d', 'r')} as deadline, (${CALENDAR_JSON}) as years
  from deadline d join deadline_rule r on r.id = d.rule_id where d.id = $1`;

/** Computes a clock anew from its ledger after the ledger has changed. */
export async function recompute(tx: Tx, id: string): Promise<DeadlineRow> {
  const [found] = await tx.query<{ deadline: DeadlineRow; years: CalendarYear[] }>(CLOCK_AND_CALENDAR, [id]);
  if (!found) throw new Error(`no deadline ${id}`);
  const columns = computedColumns(ledgerOf(found.deadline), new WorkCalendar(found.years), tx.now);
  if ('kind' in columns) throw new CalendarMissingFault(columns.year);
  const [row] = await tx.query<{ deadline: DeadlineRow }>(
    `with d as (
       update deadline set due_on = $2, due_at = $3, judged_at = $4, yellow_at = $5, strict_due_on = $6, alt_due_on = $7, provisional = $8,
              remind_at = $9, computed_at = $10, version = version + 1 where id = $1 returning *)
     select ${deadlineJson('d', 'r')} as deadline from d join deadline_rule r on r.id = d.rule_id`,
    [id, ...columns],
  );
  if (!row) throw new Error(`deadline ${id} is gone`);
  return row.deadline;
}

/** A clock cannot be computed because nothing is known of a year. The calendar must be loaded first; nothing is guessed. */
export class CalendarMissingFault extends Error {
  constructor(readonly year: number) {
    super(`the work calendar of ${year} is not loaded`);
  }
}
