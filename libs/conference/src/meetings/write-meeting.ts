import { invalid, LINE, optional, required } from '@portal/cases';
import { newId } from '@portal/kernel';
import type { FieldProblem, Refusal, Tx } from '@portal/platform';
import type { ConferenceTable } from '../conferences/conference-table.js';
import { takeNumber } from '../matters/take-number.js';
import { placesAt, seatMeeting } from './meeting-places.js';
import { MEETING_FORMS, MEETING_KINDS, type MeetingForm, type MeetingKind } from './meeting.table.js';

/** What a meeting is: kind, form, when, where. */
export interface MeetingPlan {
  readonly kind: MeetingKind; readonly form: MeetingForm; readonly title: string; readonly place?: string | null; readonly startsAt: Date; readonly endsAt: Date;
}

const LONGEST_HOURS = 24;

export function planRefusal({ kind, form, title, place, startsAt, endsAt }: MeetingPlan): Refusal | null {
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  const problems: FieldProblem[] = [
    ...(MEETING_KINDS.includes(kind) ? [] : [{ field: 'kind', code: 'NOT_ON_LIST' }]), ...(MEETING_FORMS.includes(form) ? [] : [{ field: 'form', code: 'NOT_ON_LIST' }]),
    ...(hours > 0 && hours <= LONGEST_HOURS ? [] : [{ field: 'endsAt', code: 'NOT_AFTER_START' }]),
  ];
  return invalid(problems, required('title', title, LINE), optional('place', place, LINE), form === 'ON_SITE' ? required('place', place ?? '', LINE) : []);
}

/** Writes a meeting with its places and who is asked. */
export async function writeMeeting(
  tx: Tx, table: ConferenceTable, plan: MeetingPlan, attendees: readonly string[], more: { readonly heldAt?: Date; readonly published?: unknown } = {},
): Promise<string> {
  const id = newId();
  await seatMeeting(tx, id, placesAt(table, plan.kind, attendees).map((place) => (more.heldAt ? { ...place, box: place.role === 'OWNER' ? 'STARTED' as const : 'DONE' as const } : place)));
  await tx.query(
    `insert into meeting (id, number, conference_id, agency_id, kind, form, state, starts_at, ends_at, opened_at, last_act_at, held_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11)`,
    [id, plan.kind === 'REFERENCE' ? null : await takeNumber(tx, '会'), table.id, table.officeId, plan.kind, plan.form, more.heldAt ? 'HELD' : 'PLANNED', plan.startsAt, plan.endsAt, tx.now, more.heldAt ?? null]);
  await tx.query('insert into meeting_content (meeting_id, title, place, published) values ($1, $2, $3, $4)',
    [id, plan.title.trim(), plan.place?.trim() || null, more.published === undefined ? null : JSON.stringify(more.published)]);
  // Who is asked can be written while the meeting is planned only; of a past one it is what was published.
  if (!more.heldAt) await tx.query(`insert into meeting_attendee (meeting_id, agency_id, role) select $1, unnest($2::uuid[]), 'ATTEND'`, [id, attendees]);
  return id;
}
