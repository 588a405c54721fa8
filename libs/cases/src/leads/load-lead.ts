import { Injectable } from '@nestjs/common';
import { type AgencyView, agencyJson } from '@portal/agencies';
import { deadlinesJson } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import type { LeadSource } from '../case.rules.js';
import { findPage } from '../matters/find-page.js';
import type { SubjectKind } from '../subjects/subject.rules.js';
import { type TimelineFact, timelineJson } from '../timeline.js';
import type { LeadState } from './lead.rules.js';

export interface LeadView {
  readonly id: string; readonly number: string; readonly state: LeadState; readonly version: number; readonly agency: AgencyView; readonly holder: AgencyView;
  readonly source: LeadSource; readonly sourceDetail: string | null; readonly receivedOn: string; readonly subjectKind: SubjectKind | null; readonly subjectCode: string | null;
  readonly subjectName: string; readonly regionCode: string | null; readonly regionName: string | null; readonly facts: string; readonly violationTypes: readonly string[];
  readonly amountEstimated: string | null; readonly demoNote: string | null; readonly registeredAt: string; readonly registeredBy: string;
  readonly decidedAt: string | null; readonly decidedBy: string | null; readonly decisionReason: string | null;
  /** Where the acting agency may read it. */
  readonly caseId: string | null; readonly caseNumber: string | null;
  readonly transfers: readonly { readonly from: string; readonly to: string; readonly reason: string; readonly at: string }[];
  readonly deadlines: readonly unknown[];
  readonly timeline: readonly TimelineFact[];
}

const PAGE = {
  name: 'lead_page',
  text: `
select jsonb_build_object('id', l.id, 'number', l.number, 'state', l.state, 'version', l.version, 'agency', ${agencyJson('g', 'gr')}, 'holder', ${agencyJson('h', 'hr')},
    'source', l.source, 'sourceDetail', l.source_detail, 'receivedOn', l.received_on, 'subjectKind', l.subject_kind, 'subjectCode', l.subject_code, 'subjectName', l.subject_name,
    'regionCode', l.region_code, 'regionName', (select name from region where code = l.region_code), 'facts', l.facts, 'violationTypes', l.violation_types,
    'amountEstimated', l.amount_estimated::text, 'demoNote', l.demo_note, 'registeredAt', l.registered_at, 'registeredBy', coalesce(by.display_name, ''),
    'decidedAt', l.decided_at, 'decidedBy', who.display_name, 'decisionReason', l.decision_reason, 'caseId', k.id, 'caseNumber', k.number,
    'transfers', (select coalesce(jsonb_agg(jsonb_build_object('from', f.short_name, 'to', t.short_name, 'reason', x.reason, 'at', x.at) order by x.at), '[]')
                    from lead_transfer x join agency f on f.id = x.from_agency_id join agency t on t.id = x.to_agency_id where x.lead_id = l.id),
    'deadlines', ${deadlinesJson('l.id')}, 'timeline', ${timelineJson('select l.id')}) as page
  from lead l join agency g on g.id = l.agency_id join region gr on gr.code = g.region_code join agency h on h.id = l.holder_agency_id join region hr on hr.code = h.region_code
  left join person by on by.id = l.registered_by left join person who on who.id = l.decided_by
  left join case_record k on k.id = l.case_id
 where l.id = $1`,
};

/** The page of one lead, in one statement. */
@Injectable()
export class LoadLead {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such lead, or it is not the acting agency's to read */
  run(actor: Actor, id: string): Promise<LeadView | null> {
    return findPage<LeadView>(this.db, actor, PAGE, id);
  }
}
