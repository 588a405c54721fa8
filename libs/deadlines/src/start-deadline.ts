import { dayOf, newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { CalendarMissingFault, computedColumns, deadlineJson, type DeadlineRow, recompute } from './deadline-store.js';
import { type DeadlineRule, findRule } from './rule-store.js';

export interface StartDeadline {
  readonly ruleCode: string;
  readonly objectKind: string;
  readonly objectId: string;
  /** Part of the matter that has a clock of its own (a finding). */
  readonly partId?: string | null;
  /** Whose clock it is. */
  readonly partyAgencyId: string;
  /** The event's own instant; absent: now. */
  readonly startedAt?: Date;
  /** Topic of the fact that started it: `referral.sent`. */
  readonly startEvent?: string;
  /** Region of the matter, for rules a province has made its own. */
  readonly province?: string | null;
  /** Only for rules that leave the number to a decision. */
  readonly amount?: number;
  /** The term goes on that was met last under this rule on this matter (sent back): what lengthened it holds, and is used. */
  readonly continues?: boolean;
}

/**
 * Starts a clock under the rule in force on the day of the event. The clock keeps that row, whatever the rule becomes.
 *
 * @throws Error when no such rule is in force, when it names no number, or when such a clock runs already;
 *   CalendarMissingFault when nothing is known of the year it would end in
 */
export async function startDeadline(tx: Tx, start: StartDeadline): Promise<DeadlineRow> {
  const startedAt = start.startedAt ?? tx.now;
  const found = await findRule(tx, start.ruleCode, dayOf(startedAt), start.province ?? null);
  if (!found?.rule.enabled) throw new Error(`no deadline rule ${start.ruleCode} in force on ${dayOf(startedAt)}`);
  const { rule, calendar } = found;
  if (rule.extensionOf !== null) throw new Error(`${rule.code} extends ${rule.extensionOf} and is not started by itself`);
  const amount = amountOf(rule, start.amount);
  const columns = computedColumns({ term: { ...rule, amount }, altCalendar: rule.altCalendar, startedAt, pauses: [], extensions: [] }, calendar, tx.now);
  if ('kind' in columns) throw new CalendarMissingFault(columns.year);
  const [row] = await tx.query<{ deadline: DeadlineRow }>(
    `with d as (
       insert into deadline (id, rule_id, rule_code, object_kind, object_id, party_agency_id, start_event, started_at, amount,
                             due_on, due_at, judged_at, yellow_at, strict_due_on, alt_due_on, provisional, remind_at, computed_at, part_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
       returning *)
     select ${deadlineJson('d', 'r')} as deadline from d join deadline_rule r on r.id = d.rule_id`,
    [newId(), rule.id, rule.code, start.objectKind, start.objectId, start.partyAgencyId, start.startEvent ?? null, startedAt, amount, ...columns, start.partId ?? null],
  );
  if (!row) throw new Error('a deadline was not started');
  return start.continues ? carryExtensions(tx, row.deadline) : row.deadline;
}

async function carryExtensions(tx: Tx, { id, objectId, rule }: DeadlineRow): Promise<DeadlineRow> {
  await tx.query(
    `insert into deadline_interval (id, deadline_id, object_id, kind, from_at, extension_kind, mode, amount, unit, strict_stays, approver, reason, basis, person_id, seat_id)
     select gen_random_uuid(), $1, i.object_id, i.kind, i.from_at, i.extension_kind, i.mode, i.amount, i.unit, i.strict_stays, i.approver, i.reason, i.basis, i.person_id, i.seat_id
       from deadline_interval i where i.kind = 'EXTENSION' and i.deadline_id =
            (select d.id from deadline d where d.object_id = $2 and d.rule_code = $3 and d.state = 'MET' order by d.met_at desc, d.id desc limit 1)`,
    [id, objectId, rule.code],
  );
  return recompute(tx, id);
}

function amountOf(rule: DeadlineRule, chosen: number | undefined): number {
  if (rule.amount !== null && chosen === undefined) return rule.amount;
  const within = chosen !== undefined && rule.amount === null && rule.minAmount !== null && chosen >= rule.minAmount && chosen <= (rule.maxAmount ?? chosen);
  if (!within) throw new Error(`deadline rule ${rule.code} has no amount of ${chosen ?? 'its own'}`);
  return chosen;
}
