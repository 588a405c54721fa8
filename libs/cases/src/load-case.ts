import { Injectable } from '@nestjs/common';
import { agencyJson, regionJson } from '@portal/agencies';
import { lampSql } from '@portal/deadlines';
import { type Actor, attachmentJson, Database } from '@portal/platform';
import type { CaseView } from './case-view.js';
import { findPage } from './matters/find-page.js';
import { timelineJson } from './timeline.js';

const SUBJECT = `jsonb_build_object('id', s.id, 'kind', s.kind, 'code', s.code, 'name', s.name, 'address', s.address,
  'representative', s.representative, 'demoNote', s.demo_note, 'region', case when sr.code is not null then ${regionJson('sr')} end)`;

const EVIDENCE = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'name', e.name, 'source', e.source, 'original', e.original,
           'copies', e.copies, 'note', e.note, 'attachment', case when a.id is not null then ${attachmentJson('a')} end) order by e.position, e.id), '[]')
    from case_evidence e
    left join attachment a on a.object_id = e.case_id and a.slot = 'evidence:' || e.id and a.removed_at is null
   where e.case_id = k.id and e.removed_at is null)`;

const ATTACHMENTS = `(
  select coalesce(jsonb_agg(${attachmentJson('a')} order by a.id), '[]') from attachment a where a.object_id = k.id and a.removed_at is null)`;

/** The clock shown beside a referral is the one of whoever must act, else the first that runs. */
const REFERRALS = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'number', r.number, 'state', r.state, 'title', c.title,
           'fromAgency', ${agencyJson('fa', 'fr')}, 'toAgency', ${agencyJson('ta', 'tr')},
           'holder', case when ha.id is not null then ${agencyJson('ha', 'hr')} end,
           'sentAt', r.sent_at, 'dueAt', clock.due_at, 'lamp', ${lampSql('clock', '$2::timestamptz')}) order by r.created_at desc), '[]')
    from referral r
    join agency fa on fa.id = r.from_agency_id join region fr on fr.code = fa.region_code
    join agency ta on ta.id = r.to_agency_id join region tr on tr.code = ta.region_code
    left join agency ha on ha.id = r.holder_agency_id left join region hr on hr.code = ha.region_code
    left join referral_content c on c.referral_id = r.id
    left join lateral (select d.* from deadline d where d.object_id = r.id and d.state in ('RUNNING', 'PAUSED', 'MISSED')
                        order by d.party_agency_id <> r.holder_agency_id, d.state = 'PAUSED', d.judged_at limit 1) clock on true
   where r.case_id = k.id)`;

const CASE_PAGE = {
  name: 'case_page',
  text: `
select jsonb_build_object(
  'id', k.id, 'number', k.number, 'title', k.title, 'state', k.state, 'version', k.version, 'subject', ${SUBJECT}, 'agency', ${agencyJson('g', 'gr')},
  'leadSource', k.lead_source, 'leadDetail', k.lead_detail, 'facts', k.facts, 'violationTypes', k.violation_types,
  'occurredFrom', k.occurred_from, 'occurredTo', k.occurred_to, 'amountInvolved', k.amount_involved::text, 'amountBasis', k.amount_basis,
  'amountRecovered', k.amount_recovered::text, 'publishedSource', k.published_source, 'demoNote', k.demo_note,
  'registeredAt', k.registered_at, 'registeredBy', coalesce(by.display_name, ''),
  'evidence', ${EVIDENCE}, 'attachments', ${ATTACHMENTS}, 'referrals', ${REFERRALS},
  'timeline', ${timelineJson('select k.id union all select r.id from referral r where r.case_id = k.id', 'REFERRAL')}) as page
  from case_record k
  join subject s on s.id = k.subject_id left join region sr on sr.code = s.region_code
  join agency g on g.id = k.agency_id join region gr on gr.code = g.region_code
  left join person by on by.id = k.registered_by
 where k.id = $1`,
};

/** The page of one case, in one statement. */
@Injectable()
export class LoadCase {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such case, or it is not the acting agency's to read */
  run(actor: Actor, id: string): Promise<CaseView | null> {
    return findPage<CaseView>(this.db, actor, CASE_PAGE, id, this.db.now());
  }
}
