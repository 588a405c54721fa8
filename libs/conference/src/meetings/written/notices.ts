import { type MatterSummary, OFFICE_SEATS, recipesOf, telling, WORKERS } from '@portal/cases';

const asked = (text: string, urgent: boolean) => telling('RECEIVER', WORKERS, text, 'WRITTEN_UNIT', { urgent, email: urgent });
const office = (text: string, email: boolean) => telling('OWNER', OFFICE_SEATS, text, 'CONFERENCE_OFFICE', { email });

/** Who is asked must know of it at once; a question waits for the office, and an answer to it is everybody's. */
const TELLINGS = {
  'meeting.round-opened': [asked('written.opened', true)],
  'meeting.round-extended': [asked('written.extended', true)],
  'meeting.round-closed': [asked('written.closed', false)],
  'meeting.question-replied': [asked('written.replied', false)],
  'meeting.question-asked': [office('written.asked', true)],
  'meeting.round-answered': [office('written.answered', false)],
};

/** Number, office and last day: no title leaves the portal. */
const SUMMARY = `
  select m.number, g.short_name as "from",
         (select coalesce(json_agg(x), '[]') from (
            select m.agency_id as "agencyId", 'OWNER' as role, null as due
            union all select s.agency_id, 'RECEIVER', case when r.closed_at is null then r.due_on::text end from written_share s join written_round r on r.meeting_id = s.meeting_id where s.meeting_id = m.id) x) as parties
    from meeting m join agency g on g.id = m.agency_id where m.id = $1`;

export const WRITTEN_RECIPES = recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null);
