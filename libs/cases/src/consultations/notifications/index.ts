import '../messages/index.js';
import type { FactsOfDomain } from '@portal/notifications';
import { type MatterSummary, officeTelling, recipesOf, telling, WORKERS } from '../../matters/tellings.js';

const owner = (text: string) => telling('OWNER', WORKERS, text, 'CONSULTATION_OWNER');
const invited = (text: string, urgent = false) => telling('PARTICIPANT', WORKERS, text, 'CONSULTATION_INVITED', { urgent });

/** Exactly those who must know of each act, and nobody else. */
const TELLINGS = {
  'consultation.opened': [invited('consultation.opened', true), officeTelling('consultation.opened.office')],
  'consultation.opinion-given': [owner('consultation.opinion-given')],
  'consultation.concluded': [invited('consultation.concluded'), officeTelling('consultation.concluded')],
  'consultation.reopened': [invited('consultation.reopened', true)],
};

const SUMMARY = `
  select c.number, g.short_name as "from",
         (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role, 'due', (
                    select to_char(s.due_at at time zone 'Asia/Shanghai' - interval '1 second', 'YYYY-MM-DD') from consultation_share s
                     where s.consultation_id = c.id and s.round = c.round and s.agency_id = p.agency_id and s.answered_at is null and c.state = 'OPEN')))
            from party p where p.object_id = c.id) as parties
    from consultation c join agency g on g.id = c.agency_id where c.id = $1`;

export const CONSULTATION_FACTS: FactsOfDomain = {
  recipes: recipesOf(TELLINGS, async (tx, id) => (await tx.query<MatterSummary>(SUMMARY, [id]))[0] ?? null),
  silent: [],
};
