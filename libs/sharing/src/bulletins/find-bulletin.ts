import { Injectable } from '@nestjs/common';
import { agencyAt, findPage, matterTimeline } from '@portal/cases';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import type { BulletinPage } from './bulletin-page.js';
import { RECEIPT_CLOCK } from './bulletin.table.js';
import { CHASED_AT, UNITS_OF } from './load-bulletin.js';

const VERSIONS = `(
  select coalesce(jsonb_agg(jsonb_build_object('no', v.no, 'state', v.state, 'title', v.title, 'text', v.text, 'subjectId', v.subject_id, 'subjectCode', v.subject_code, 'subjectName', v.subject_name,
           'caseId', case when b.agency_id = $2 then v.case_id end, 'caseNumber', v.case_number, 'particulars', v.particulars, 'at', v.at, 'by', v.by, 'reason', v.reason, 'endedAt', v.ended_at, 'endedReason', v.ended_reason) order by v.no desc), '[]')
    from bulletin_version v where v.bulletin_id = b.id)`;
const AUDIENCE = `(
  select coalesce(jsonb_agg(jsonb_build_object('agency', ${agencyAt('r.agency_id')}, 'sent', r.from_no is not null, 'addedAt', r.added_at, 'receivedAt', q.at, 'receivedBy', concat_ws(' ', q.seat_title, q.person_name),
           'receivedNo', (select max(z.no) from bulletin_receipt z where z.bulletin_id = b.id and z.agency_id = r.agency_id),
           'dueAt', d.due_at, 'overdue', coalesce(d.state = 'MISSED' or d.due_at <= $3::timestamptz, false)) order by q.at is not null, r.added_at, r.agency_id), '[]')
    from bulletin_recipient r left join bulletin_receipt q on q.bulletin_id = b.id and q.no = b.current_no and q.agency_id = r.agency_id
    left join lateral (select k.due_at, k.state from deadline k where k.object_id = b.id and k.rule_code = '${RECEIPT_CLOCK}' and k.party_agency_id = r.agency_id and k.state in ('RUNNING', 'MISSED')
                          and (b.agency_id = $2 or r.agency_id = $2) order by k.started_at desc limit 1) d on true
   where r.bulletin_id = b.id)`;

const PAGE = {
  name: 'bulletin-page',
  text: `
    select jsonb_build_object('id', b.id, 'number', b.number, 'kind', b.kind, 'state', b.state, 'version', b.version, 'senderId', b.agency_id, 'sender', ${agencyAt('b.agency_id')}, 'no', b.current_no,
      'caseId', case when b.agency_id = $2 then b.case_id end, 'openedAt', b.opened_at, 'sentAt', b.sent_at, 'chased', ${CHASED_AT}, 'units', ${UNITS_OF}, 'versions', ${VERSIONS}, 'audience', ${AUDIENCE},
      'deadlines', case when b.agency_id = $2 then '[]'::json else (select coalesce(json_agg(o.clock), '[]') from json_array_elements(${deadlinesJson('b.id')}) o (clock) where o.clock ->> 'partyAgencyId' = $2::text) end,
      'timeline', ${matterTimeline('b.id', '(b.agency_id = $2 or j.agency_id in (b.agency_id, $2))')}) as page
      from bulletin b join party me on me.object_id = b.id and me.agency_id = $2
     where b.id = $1`,
};

/** The page of one bulletin, in one statement. */
@Injectable()
export class FindBulletin {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, it was not sent to the acting agency, or it was taken back */
  run(actor: Actor, id: string): Promise<BulletinPage | null> {
    return findPage<BulletinPage>(this.db, actor, PAGE, id, actor.agencyId, this.db.now());
  }
}
