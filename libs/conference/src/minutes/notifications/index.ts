import '../messages/index.js';
import { type MatterSummary, recipesOf, telling, WORKERS } from '@portal/cases';
import type { FactsOfDomain } from '@portal/notifications';

/** Exactly those who must know of each act, and nobody else. */
const TELLINGS = { 'minutes.writer-invited': [telling('PARTICIPANT', WORKERS, 'minutes.writer-invited', 'MINUTES_WRITER')] };

/** Minutes have no number: they are known by the day of their meeting. Only writers who still are are told. */
const SUMMARY = `
  select to_char(c.held_on, 'YYYY-MM-DD') || ' 会议纪要' as number, g.short_name as "from",
         (select coalesce(json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role)), '[]') from party p
           where p.object_id = m.id and (p.role <> 'PARTICIPANT' or p.content and p.box = 'TODO')) as parties
    from minutes m join minutes_content c on c.minutes_id = m.id join agency g on g.id = m.agency_id where m.id = $1`;

export const MINUTES_FACTS: FactsOfDomain = {
  recipes: recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null),
  silent: ['minutes.opened', 'minutes.head-edited', 'minutes.writer-dismissed', 'minutes.version-named'],
};
