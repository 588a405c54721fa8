import { agencyJson, type AgencyView } from '@portal/agencies';
import { type DeadlineRow, deadlinesJson } from '@portal/deadlines';
import type { PartyRole } from '@portal/platform';
import { type TimelineFact, timelineJson } from '../../timeline.js';
import { outcomesJson, type OutcomeView } from '../../outcomes/reading/outcome-page.js';
import type { TrackOfficer } from '../edit-track.js';
import type { TrackStage } from '../track-stages.table.js';

/** One row of the matrix as the viewer may see it: null where a ring of sight ends. */
export interface TrackView {
  readonly id: string;
  readonly agency: AgencyView;
  readonly stage: TrackStage;
  readonly version: number;
  readonly invitedAt: string;
  readonly joinedAt: string | null;
  readonly replyBy: string | null;
  readonly proposedDay: string | null;
  readonly outcomeKinds: readonly string[];
  readonly columns: { readonly basis: string; readonly documentNo: string; readonly amount: string | null; readonly result: string } | null;
  readonly facts: { readonly facts: string; readonly officers: readonly TrackOfficer[]; readonly caseId: string | null } | null;
  /** The last reason given with declining, leaving, or asking for another day. */
  readonly said: { readonly act: string; readonly code: string | null; readonly text: string | null } | null;
  readonly deadlines: readonly DeadlineRow[];
  readonly outcomes: readonly OutcomeView[];
  /** To whom the working facts are shown; known to the row's own agency. */
  readonly sharedWith: readonly string[];
}

export interface JointComment {
  readonly id: string; readonly at: string; readonly agencyName: string; readonly personName: string; readonly seatTitle: string; readonly text: string;
  readonly to: readonly { readonly id: string; readonly name: string }[];
}

/** Everything the page of a joint investigation shows, as one statement gives it. */
export interface JointPage {
  readonly id: string;
  readonly number: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly version: number;
  readonly viewerRole: PartyRole;
  readonly owner: AgencyView;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** For the agency that opened it only. */
  readonly caseId: string | null;
  readonly content: { readonly title: string; readonly summary: string; readonly subjectName: string; readonly subjectCode: string; readonly demoNote: string | null; readonly closingText: string | null; readonly unreconciledReason: string | null } | null;
  readonly tracks: readonly TrackView[];
  readonly violationFacts: readonly { readonly id: string; readonly text: string }[];
  readonly agencies: readonly string[];
  readonly comments: readonly JointComment[];
  readonly timeline: readonly TimelineFact[];
}

const TRACKS = `(
  select coalesce(json_agg(json_build_object('id', t.id, 'agency', ${agencyJson('a', 'r')}, 'stage', t.stage, 'version', t.version, 'invitedAt', t.invited_at,
           'joinedAt', t.joined_at, 'replyBy', t.reply_by, 'proposedDay', t.proposed_day, 'outcomeKinds', to_json(t.outcome_kinds),
           'columns', case when c.track_id is not null then json_build_object('basis', c.basis, 'documentNo', c.document_no, 'amount', c.amount::text, 'result', c.result) end,
           'facts', case when f.track_id is not null then json_build_object('facts', f.facts, 'officers', f.officers, 'caseId', case when f.agency_id = $2 then f.case_id end) end,
           'said', (select json_build_object('act', d.act, 'code', d.code, 'text', d.text) from joint_act d
                     where d.track_id = t.id and d.act in ('DECLINE', 'LEAVE', 'PROPOSE_DAY') order by d.at desc, d.id desc limit 1),
           'deadlines', ${deadlinesJson('t.id')}, 'outcomes', ${outcomesJson('oc.place_id = t.id')},
           'sharedWith', case when t.agency_id = $2 then (select coalesce(json_agg(q.agency_id), '[]') from party_list(t.id) q where q.role = 'PARTICIPANT' and q.content) else '[]' end)
           order by t.position), '[]')
    from investigation_track t
    join agency a on a.id = t.agency_id join region r on r.code = a.region_code
    left join investigation_track_columns c on c.track_id = t.id
    left join investigation_track_facts f on f.track_id = t.id
   where t.joint_id = i.id)`;

const COMMENTS = `(
  select coalesce(json_agg(json_build_object('id', m.id, 'at', m.at, 'agencyName', m.agency_name, 'personName', m.person_name, 'seatTitle', m.seat_title, 'text', m.text,
           'to', (select json_agg(json_build_object('id', ta.id, 'name', ta.short_name) order by ta.short_name) from agency ta where ta.id = any (m.to_agency_ids)))
           order by m.at, m.id), '[]')
    from joint_comment m where m.joint_id = i.id)`;

/** The record of the whole and of every row in sight. */
const TIMELINE = timelineJson(
  'select i.id union all select t.id from investigation_track t where t.joint_id = i.id union all select u.id from outcome u where u.joint_id = i.id', 'JOINT');

/** The whole page `$1` as agency `$2` may see it, in one statement. */
export const JOINT_PAGE = {
  name: 'joint-page',
  text: `
    select json_build_object('id', i.id, 'number', i.number, 'state', i.state, 'version', i.version, 'viewerRole', me.role, 'owner', ${agencyJson('o', 'og')},
      'openedAt', i.opened_at, 'closedAt', i.closed_at, 'caseId', case when me.role = 'OWNER' then i.case_id end,
      'content', case when c.joint_id is not null then json_build_object('title', c.title, 'summary', c.summary, 'subjectName', c.subject_name, 'subjectCode', c.subject_code,
         'demoNote', c.demo_note, 'closingText', c.closing_text, 'unreconciledReason', c.unreconciled_reason) end,
      'tracks', ${TRACKS},
      'violationFacts', (select coalesce(json_agg(json_build_object('id', vf.id, 'text', vf.text) order by vf.position), '[]') from violation_fact vf where vf.joint_id = i.id),
      'agencies', (select coalesce(json_agg(pa.short_name order by pa.short_name), '[]') from party_list(i.id) pl join agency pa on pa.id = pl.agency_id where pl.role in ('OWNER', 'PARTICIPANT')),
      'comments', ${COMMENTS}, 'timeline', ${TIMELINE}) as page
      from joint_investigation i
      join party me on me.object_id = i.id and me.agency_id = $2
      join agency o on o.id = i.owner_agency_id join region og on og.code = o.region_code
      left join joint_content c on c.joint_id = i.id
     where i.id = $1`,
};
