import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline } from '@portal/cases';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import { pullsAt } from '../connectors/connector.js';
import { suspendedAt, undeliveredAt } from '../grants/grant.sql.js';
import type { RequestPage } from './request-page.js';

const ANSWERS = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'answer', a.answer, 'fields', a.fields, 'until', a.until, 'reason', a.reason, 'basis', a.basis, 'at', a.at,
           'by', concat_ws(' ', a.agency_name, a.person_name)) order by a.at desc, a.id desc), '[]') from data_answer a where a.request_id = r.id)`;
const USES = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'at', u.at, 'by', concat_ws(' ', u.person_name, u.seat_title), 'way', u.way, 'rows', u.rows) order by u.seq desc), '[]')
    from (select * from data_use d where d.request_id = r.id order by d.seq desc limit 50) u)`;
const GRANT = `(
  select jsonb_build_object('columns', g.columns, 'endsAt', g.ends_at, 'deliveredAt', g.delivered_at, 'rowCount', g.row_count, 'digest', g.digest, 'ended', g.ends_at <= $3::timestamptz, 'suspended', ${suspendedAt('r.id')},
           'suspensionReason', (select s.reason from data_suspension s where s.request_id = r.id order by s.seq desc limit 1),
           'reads', (select count(*)::int from data_use d where d.request_id = r.id), 'uses', ${USES}) from data_grant g where g.request_id = r.id)`;
const CORRECTIONS = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'fields', to_jsonb(k.fields), 'text', k.text, 'evidence', k.evidence, 'at', k.at, 'by', concat_ws(' ', k.person_name, k.seat_title), 'verdict', k.verdict,
           'answer', k.answer, 'answeredAt', k.answered_at, 'answeredBy', k.answered_by) order by k.at desc, k.id desc), '[]') from data_correction k where k.request_id = r.id)`;
const OFFICE = `(select p.agency_id from party_list(r.id) p where p.role = 'OFFICE' limit 1)`;

const PAGE = {
  name: 'data-request-page',
  text: `
    select jsonb_build_object(
      'id', r.id, 'number', r.number, 'state', r.state, 'version', r.version, 'askerId', r.agency_id, 'providerId', r.provider_id, 'officeId', ${OFFICE},
      'asker', ${agencyAt('r.agency_id')}, 'provider', ${agencyAt('r.provider_id')}, 'entryId', r.entry_id, 'entryNumber', e.number, 'entryName', x.name, 'edition', r.edition,
      'sharingClass', x.sharing_class, 'conditions', x.conditions, 'told', r.told_at is not null, 'pulls', ${pullsAt('r.entry_id')}, 'exportAsked', r.export_asked_at is not null, 'exportable', r.export_allowed_at is not null, 'undelivered', ${undeliveredAt('r.id', '$3::timestamptz')},
      'overdue', exists (select 1 from deadline d where d.object_id = r.id and d.rule_code in ('D01', 'D02') and d.state in ('RUNNING', 'MISSED') and d.due_at <= $3::timestamptz),
      'openedAt', r.opened_at, 'submittedAt', r.submitted_at, 'purpose', c.purpose, 'objectKind', c.object_kind, 'objectId', case when r.agency_id = $2 then c.object_id end,
      'objectNumber', c.object_number, 'objectTitle', c.object_title, 'basis', c.basis, 'scenario', c.scenario,
      'fields', (select jsonb_agg(f order by n) from jsonb_array_elements(x.fields) with ordinality a (f, n) where f ->> 'key' = any (c.fields)),
      'periodFrom', c.period_from, 'periodTo', c.period_to, 'way', c.way, 'until', c.until, 'responsible', c.responsible, 'missing', to_jsonb(c.missing), 'supplement', c.supplement,
      'grant', ${GRANT}, 'corrections', ${CORRECTIONS}, 'answers', ${ANSWERS}, 'clockAgencies', (select coalesce(jsonb_agg(${agencyAt('d.id')}), '[]') from (select distinct k.party_agency_id as id from deadline k where k.object_id = r.id) d),
      'deadlines', ${deadlinesJson('r.id')}, 'timeline', ${matterTimeline('r.id')}) as page
      from data_request r join data_request_content c on c.request_id = r.id
      join catalogue_entry e on e.id = r.entry_id join catalogue_edition x on x.entry_id = r.entry_id and x.edition = r.edition
     where r.id = $1`,
};

/** The page of one request, in one statement. */
@Injectable()
export class FindDataRequest {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<RequestPage | null> {
    return findPage<RequestPage>(this.db, actor, PAGE, id, actor.agencyId, this.db.now());
  }
}
