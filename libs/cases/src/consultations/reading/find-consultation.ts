import { Injectable } from '@nestjs/common';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import { findPage } from '../../matters/find-page.js';
import { agencyAt, filesAt, matterTimeline } from '../../matters/matter.sql.js';
import type { ConsultationPage } from './consultation-page.js';

/** The page of the consultation `$1`, or of the one that the invitation `$1` belongs to, as agency `$2` may see it. */
const CONSULTATION_PAGE = {
  name: 'consultation-page',
  text: `
    select jsonb_build_object(
      'id', c.id, 'number', c.number, 'kind', c.kind, 'state', c.state, 'version', c.version, 'round', c.round, 'viewerRole', me.role, 'content', me.content,
      'viewerAgencyId', me.agency_id, 'caseId', case when me.role = 'OWNER' then c.case_id end, 'agency', ${agencyAt('c.agency_id')}, 'title', k.title,
      'question', k.question, 'openedAt', c.opened_at, 'lastActAt', c.last_act_at, 'concludedAt', c.concluded_at,
      'invitations', (
        select jsonb_agg(jsonb_build_object('id', s.id, 'agency', ${agencyAt('s.agency_id')}, 'round', s.round, 'parts', s.parts, 'invitedAt', s.invited_at,
                 'dueAt', s.due_at, 'answeredAt', s.answered_at, 'silent', s.silent, 'packet', p.packet, 'packetHash', p.hash,
                 'attachments', ${filesAt('s.id', `'shared'`)}, 'deadlines', ${deadlinesJson('s.id')}) order by s.round, s.id)
          from consultation_share s left join consultation_packet p on p.share_id = s.id where s.consultation_id = c.id),
      'opinions', (
        select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'agencyId', o.agency_id, 'agency', o.agency_name, 'person', o.person_name, 'seat', o.seat_title,
                 'round', o.round, 'stance', o.stance, 'text', o.text, 'evidence', o.evidence, 'at', o.at, 'adopted', d.adopted, 'reason', d.reason,
                 'attachments', ${filesAt('o.consultation_id', `'opinion:' || o.id`)}) order by o.at, o.id), '[]')
          from consultation_opinion o left join consultation_adoption d on d.opinion_id = o.id where o.consultation_id = c.id),
      'conclusions', (
        select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'round', n.round, 'text', n.text, 'person', n.person_name, 'seat', n.seat_title, 'at', n.at) order by n.round), '[]')
          from consultation_conclusion n where n.consultation_id = c.id),
      'timeline', ${matterTimeline('c.id')}) as page
      from consultation c
      join party me on me.object_id = c.id and me.agency_id = $2
      left join consultation_content k on k.consultation_id = c.id
     where c.id = $1 or c.id = (select consultation_id from consultation_share where id = $1)`,
};

/** The page of one consultation, in one statement. */
@Injectable()
export class FindConsultation {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such consultation or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<ConsultationPage | null> {
    return findPage<ConsultationPage>(this.db, actor, CONSULTATION_PAGE, id, actor.agencyId);
  }
}
