import { newId } from '@portal/kernel';
import { type Actor, type Database, type Party, putParties } from '@portal/platform';

interface HeldMeeting {
  readonly conferenceId: string;
  readonly leadId: string;
  readonly form?: 'ON_SITE' | 'WRITTEN';
  readonly kind?: 'REGULAR' | 'EXTRAORDINARY' | 'PARTIAL' | 'EXPERT_REVIEW';
  readonly attendees: readonly string[];
  /** Members who are not asked and know that it takes place. */
  readonly told?: readonly string[];
  readonly state?: 'PLANNED' | 'HELD';
  /** Lines of its agenda; one with `visibleTo` is for those named only. */
  readonly lines?: readonly { readonly title: string; readonly visibleTo?: readonly string[] }[];
}

/** A meeting that was held, with its agenda in force, as the office has it: for what comes after a meeting. */
export async function heldMeeting(db: Database, office: Actor & { agencyId: string }, { conferenceId, leadId, attendees, told = [], kind = 'REGULAR', form = 'ON_SITE', state = 'HELD', lines = [] }: HeldMeeting): Promise<{ id: string; lines: string[] }> {
  const id = newId();
  const ids = lines.map(() => newId());
  await db.tx(office, async (tx) => {
    const place = (agencyId: string, role: Party['role'], content = true): Party => ({ objectId: id, objectKind: 'MEETING', agencyId, role, content, box: 'DONE' });
    await putParties(tx, [place(office.agencyId, 'OWNER')]);
    await putParties(tx, [...new Set([leadId, ...attendees])].map((agencyId) => place(agencyId, agencyId === leadId ? 'SUPERVISOR' : 'PARTICIPANT')));
    if (told.length > 0) await putParties(tx, told.map((agencyId) => place(agencyId, 'PARTICIPANT', false)));
    await tx.query(
      `insert into meeting (id, number, conference_id, agency_id, kind, form, state, starts_at, ends_at, opened_at, last_act_at)
       values ($1, $2, $3, $4, $5, $7, 'PLANNED', $6::timestamptz - interval '3 hours', $6::timestamptz - interval '1 hour', $6, $6)`,
      [id, `会议${id.slice(-6)}号`, conferenceId, office.agencyId, kind, tx.now, form]);
    await tx.query(`insert into meeting_content (meeting_id, title, place) values ($1, '联席会议例会', '六楼会议室')`, [id]);
    for (const agencyId of attendees) await tx.query(`insert into meeting_attendee (meeting_id, agency_id, role) values ($1, $2, 'ATTEND')`, [id, agencyId]);
    await tx.query(`insert into agenda (meeting_id, version, state) values ($1, 1, 'DRAFT')`, [id]);
    for (const [position, { title, visibleTo }] of lines.entries()) {
      await tx.query(
        `insert into agenda_item (id, meeting_id, agenda_version, position, kind, line, title, minutes, visibility, visible_to) values ($1, $2, 1, $3, 'OTHER', $4, $5, 20, $6, $7)`,
        [newId(), id, position, ids[position], title, visibleTo ? 'NAMED' : 'MEETING', visibleTo ?? []]);
    }
    await tx.query(`update agenda set state = 'APPROVED', decided_at = $2, decided_by = '召集人' where meeting_id = $1`, [id, tx.now]);
    await tx.query(`update meeting set state = $2, held_at = case when $2 = 'HELD' then $3::timestamptz end where id = $1`, [id, state, tx.now]);
  });
  return { id, lines: ids };
}
