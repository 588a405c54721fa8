import { agencyJson, type AgencyView } from '@portal/agencies';
import { type DeadlineRow, deadlinesJson } from '@portal/deadlines';
import type { MeasureCode } from '../measures.table.js';
import type { FollowUpReason, OutcomeKind, OutcomeLevel } from '../outcome-kinds.table.js';
import type { FollowUpAction } from '../report-follow-up.js';

export interface MeasureView {
  readonly id: string; readonly code: MeasureCode; readonly months: number | null; readonly days: number | null; readonly scope: string;
  readonly startsOn: string; readonly endsOn: string | null; readonly expiredAt: string | null; readonly handledAt: string | null; readonly handledNote: string | null; readonly liftedAt: string | null;
}

/** An outcome as the viewer may see it; `content` is null for the conference office. */
export interface OutcomeView {
  readonly id: string;
  readonly jointId: string | null;
  readonly caseId: string | null;
  readonly agency: AgencyView;
  readonly kind: OutcomeKind;
  readonly level: OutcomeLevel;
  readonly state: 'STANDING' | 'CHANGED' | 'REVOKED';
  readonly version: number;
  readonly decidedOn: string;
  readonly recordedAt: string;
  readonly endedOn: string | null;
  readonly originAgencyId: string | null;
  readonly confirmedAt: string | null;
  readonly content: {
    readonly documentNo: string; readonly subjectName: string; readonly basis: string; readonly text: string; readonly points: number | null; readonly factIds: readonly string[];
    readonly secondFineReason: string | null; readonly endingDocumentNo: string | null; readonly endingReason: string | null;
  } | null;
  readonly measures: readonly MeasureView[];
  readonly publication: { readonly publishedAt: string; readonly reference: string; readonly publishedOn: string; readonly withdrawnOn: string | null; readonly withdrawalReference: string | null } | null;
  readonly followUp: { readonly agency: AgencyView; readonly reason: FollowUpReason; readonly action: FollowUpAction | null; readonly documentNo: string | null; readonly doneOn: string | null; readonly text: string | null } | null;
  readonly money: readonly { readonly kind: string; readonly amount: string }[];
  readonly deadlines: readonly DeadlineRow[];
}

/** JSON of one outcome `oc` with its agency `oa` in `og`. */
const OUTCOME_JSON = `json_build_object('id', oc.id, 'jointId', oc.joint_id, 'caseId', oc.case_id, 'agency', ${agencyJson('oa', 'og')}, 'kind', oc.kind, 'level', oc.level, 'state', oc.state,
  'version', oc.version, 'decidedOn', oc.decided_on, 'recordedAt', oc.recorded_at, 'endedOn', oc.ended_on, 'originAgencyId', oc.origin_agency_id, 'confirmedAt', oc.confirmed_at,
  'content', (select json_build_object('documentNo', x.document_no, 'subjectName', x.subject_name, 'basis', x.basis, 'text', x.text, 'points', x.points, 'factIds', to_json(x.fact_ids),
      'secondFineReason', x.second_fine_reason, 'endingDocumentNo', x.ending_document_no, 'endingReason', x.ending_reason) from outcome_content x where x.outcome_id = oc.id),
  'measures', (select coalesce(json_agg(json_build_object('id', x.id, 'code', x.code, 'months', x.months, 'days', x.days, 'scope', x.scope, 'startsOn', x.starts_on, 'endsOn', x.ends_on,
      'expiredAt', x.expired_at, 'handledAt', x.handled_at, 'handledNote', x.handled_note, 'liftedAt', x.lifted_at) order by x.starts_on, x.code), '[]') from outcome_measure x where x.outcome_id = oc.id),
  'publication', (select json_build_object('publishedAt', x.published_at, 'reference', x.reference, 'publishedOn', x.published_on, 'withdrawnOn', x.withdrawn_on,
      'withdrawalReference', x.withdrawal_reference) from outcome_publication x where x.outcome_id = oc.id),
  'followUp', (select json_build_object('agency', ${agencyJson('fa', 'fr')}, 'reason', x.reason, 'action', x.action, 'documentNo', x.document_no, 'doneOn', x.done_on, 'text', x.text)
      from outcome_follow_up x join agency fa on fa.id = x.agency_id join region fr on fr.code = fa.region_code where x.outcome_id = oc.id),
  'money', (select coalesce(json_agg(json_build_object('kind', x.kind, 'amount', x.amount::text) order by x.kind), '[]') from money_line x where x.outcome_id = oc.id),
  'deadlines', ${deadlinesJson('oc.id')})`;

/** SQL expression: the outcomes for which `where` over `oc` holds, oldest first, as a JSON array of OutcomeView. */
export const outcomesJson = (where: string): string => `(
  select coalesce(json_agg(${OUTCOME_JSON} order by oc.decided_on, oc.recorded_at, oc.id), '[]')
    from outcome oc join agency oa on oa.id = oc.agency_id join region og on og.code = oa.region_code where ${where})`;

export const OUTCOME_PAGE = {
  name: 'outcome-page',
  text: `select ${OUTCOME_JSON} as page from outcome oc join agency oa on oa.id = oc.agency_id join region og on og.code = oa.region_code where oc.id = $1`,
};

export const OUTCOMES_OF_CASE = { name: 'outcomes-of-case', text: `select ${outcomesJson('oc.case_id = $1')} as page` };
