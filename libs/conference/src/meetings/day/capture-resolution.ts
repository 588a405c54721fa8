import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, LINE, optional, REASON, required } from '@portal/cases';
import { type Day, isDay, isId } from '@portal/kernel';
import { type Actor, Database, type EditConflict, type FieldProblem, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { keepWhatWas, notedBy } from './corrections.js';
import { DAY_ACTS } from './day.table.js';
import { actOnDay, conflictOfDay, type DayInput, type Done } from './load-day.js';

export interface CaptureResolutionInput extends DayInput {
  readonly line: string;
  /** Named by who captures it, once: what is sent again after a lost answer is known again. */
  readonly resolutionId: string;
  readonly text: string;
  /** What was not said yet may be filled in while the meeting runs, or in the minutes. */
  readonly leadId?: string | null;
  readonly supportingIds: readonly string[];
  readonly dueDay?: Day | null;
  readonly deliverable?: string | null;
  /** Taken back: it counts no more and stays on record. */
  readonly removed: boolean;
  /** As it was on the screen; 0: there was none. */
  readonly expectedVersion: number;
}

const MOST_UNITS = 30;
function problemsOf({ resolutionId, text, leadId, supportingIds, dueDay, deliverable }: CaptureResolutionInput): FieldProblem[] {
  const units = [...(leadId ? [leadId] : []), ...supportingIds];
  return [
    ...(isId(resolutionId) ? [] : [{ field: 'resolutionId', code: 'NOT_ON_LIST' }]), ...required('text', text, REASON), ...optional('deliverable', deliverable, LINE),
    ...(dueDay && !isDay(dueDay) ? [{ field: 'dueDay', code: 'NOT_A_DAY' }] : []), ...(units.length > MOST_UNITS ? [{ field: 'supportingIds', code: 'TOO_MANY', values: { max: MOST_UNITS } }] : []),
    ...(new Set(units).size === units.length ? [] : [{ field: 'supportingIds', code: 'TWICE' }]),
  ];
}

interface Row {
  readonly meetingId: string; readonly line: string; readonly text: string; readonly leadId: string | null; readonly supportingIds: readonly string[]; readonly dueDay: Day | null;
  readonly deliverable: string | null; readonly version: number; readonly at: Date; readonly by: string; readonly removed: boolean;
}

/** 记录议定事项: what was resolved under a line, with who leads, who supports, by which day and what is to be handed in, as far as it was said. */
@Injectable()
export class CaptureResolution {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, INVALID_INPUT, AGENCY_UNKNOWN, DAY_NOT_BEGUN, DAY_IN_MINUTES, …; a conflict when it was changed meanwhile */
  run(actor: Actor, input: CaptureResolutionInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnDay(tx, input, DAY_ACTS.CAPTURE, () => capture(tx, input)));
  }
}

async function capture(tx: Tx, input: CaptureResolutionInput): Promise<Done | Refusal | EditConflict> {
  const { meetingId, line, resolutionId, leadId, supportingIds, dueDay, expectedVersion, removed } = input;
  const [text, deliverable] = [input.text.trim(), input.deliverable?.trim() || null];
  const refusal = invalid(problemsOf(input));
  if (refusal) return refusal;
  const units = [...(leadId ? [leadId] : []), ...supportingIds];
  const [[item], [row], [known]] = [
    isId(line) ? await tx.query('select 1 from agenda_item where meeting_id = $1 and line = $2 limit 1', [meetingId, line]) : [],
    await tx.query<Row>(
      `select meeting_id as "meetingId", line, text, lead_id as "leadId", supporting_ids as "supportingIds", due_day as "dueDay", deliverable, version, captured_at as at, noted_by as by,
              removed_at is not null as removed from captured_resolution where id = $1`, [resolutionId]),
    units.every(isId) ? await tx.query<{ n: number }>('select count(*)::int as n from agency where id = any($1)', [units]) : [],
  ] as const;
  if (!item || (row && (row.meetingId !== meetingId || row.line !== line)) || (!row && expectedVersion !== 0)) return notFound();
  if (known?.n !== units.length) return refuse('AGENCY_UNKNOWN', undefined, [{ field: 'supportingIds', code: 'NOT_ON_LIST' }]);
  if ((row?.version ?? 0) !== expectedVersion) return conflictOfDay(row?.version ?? 0, 'text', text, row?.text ?? null);
  if (row) {
    const { text: was, leadId: lead, supportingIds: supporting, dueDay: due, deliverable: handed } = row;
    await keepWhatWas(tx, { meetingId, line, what: 'RESOLUTION', aboutId: resolutionId, at: row.at, by: row.by, was: { text: was, leadId: lead, supportingIds: supporting, dueDay: due, deliverable: handed } });
  }
  const [written] = await tx.query(
    `insert into captured_resolution (id, meeting_id, line, text, lead_id, supporting_ids, due_day, deliverable, captured_at, noted_by, removed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do update set text = excluded.text, lead_id = excluded.lead_id, supporting_ids = excluded.supporting_ids, due_day = excluded.due_day, deliverable = excluded.deliverable,
       version = captured_resolution.version + 1, captured_at = excluded.captured_at, noted_by = excluded.noted_by, removed_at = excluded.removed_at
       where captured_resolution.meeting_id = excluded.meeting_id returning id`,
    [resolutionId, meetingId, line, text, leadId ?? null, supportingIds, dueDay ?? null, deliverable, tx.now, notedBy(tx), removed ? tx.now : null]);
  return written ? { detail: { line, resolutionId, removed } } : notFound();
}
