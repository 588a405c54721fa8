import { type Acted, hindranceTo, invalid, obstacleTo, writeMatterAct } from '@portal/cases';
import { dayOf, isId, newId } from '@portal/kernel';
import { type EditConflict, isRefusal, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { syncBoxes } from '../../matters/perform.js';
import { MEETING } from '../load-meeting.js';
import { MEETING_ACTS } from '../meeting.table.js';
import { meetAnswer } from './clocks.js';
import { rsvpProblems, type RsvpForm, type RsvpVia } from './rsvp.rules.js';

/** Somebody of the acting unit, under the post held today. */
const COLLEAGUE = `
  select p.display_name as name, (select s.title from seat_holding h join seat s on s.id = h.seat_id where h.person_id = p.id and s.agency_id = $2 and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3) order by s.kind limit 1) as post
    from person p where p.id = $1 and exists (select 1 from seat_holding h join seat s on s.id = h.seat_id
      where h.person_id = p.id and s.agency_id = $2 and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3))`;

/** Who stands in, in words; a refusal when the directory knows no such person of the unit. */
async function standInOf(tx: Tx, { answer, standInId, standIn }: RsvpForm): Promise<string | null | Refusal> {
  if (answer !== 'DELEGATE') return null;
  if (!standInId) return standIn?.trim() ?? null;
  const [found] = isId(standInId) ? await tx.query<{ name: string; post: string | null }>(COLLEAGUE, [standInId, tx.actor.agencyId, dayOf(tx.now)]) : [];
  if (!found) return refuse('PERSON_UNKNOWN', undefined, [{ field: 'standInId', code: 'NOT_ON_LIST' }]);
  return [found.name, standIn?.trim() || found.post].filter(Boolean).join(' · ');
}

/**
 * Writes the answer of the acting unit. It touches only what is the unit's own, so the version of the meeting stays as it is: whoever
 * prepares the meeting at the same time is not stopped by it.
 */
export async function writeAnswer(tx: Tx, meetingId: string, form: RsvpForm, via: RsvpVia): Promise<Acted | Refusal | EditConflict> {
  const loaded = await MEETING.load(tx, meetingId);
  if (isRefusal(loaded)) return loaded;
  const { row, standing, viewer } = loaded;
  const hindrance = await hindranceTo(tx, row, row.version, obstacleTo(MEETING_ACTS.ANSWER, standing, viewer));
  if (hindrance) return hindrance;
  const problem = invalid(rsvpProblems(form));
  if (problem) return problem;
  const standIn = await standInOf(tx, form);
  if (isRefusal(standIn)) return standIn;
  const { answer } = form;
  const delegate = answer === 'DELEGATE';
  const agencyId = tx.actor.agencyId ?? '';
  await tx.query(
    `insert into meeting_rsvp (id, meeting_id, agency_id, sequence, answer, reason, stand_in, stand_in_phone, stand_in_id, via, at, person_name, seat_title)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [newId(), row.id, agencyId, row.sequence, answer, answer === 'DECLINE' ? form.reason?.trim() : null, standIn, delegate ? form.standInPhone?.trim() || null : null,
      delegate && form.standInId ? form.standInId : null, via, tx.now, tx.actor.personName, tx.actor.seatTitle ?? '']);
  await meetAnswer(tx, row.id, agencyId);
  const place = { objectKind: 'MEETING', objectId: row.id } as const;
  const actId = await writeMatterAct(tx, { ...place, act: 'ANSWER', state: row.state, audience: 'AGENCY', facts: { answer, via } });
  const after = await MEETING.load(tx, row.id);
  if (isRefusal(after)) throw new Error(`meeting ${row.id} was answered and cannot be read`);
  await syncBoxes(tx, MEETING, after.row, row.state);
  await record(tx, 'meeting.answered', { ...place, actId, audience: 'AGENCY', detail: { answer, via, sequence: row.sequence } });
  return { kind: 'acted', id: row.id, actId, version: row.version };
}
