import { Injectable } from '@nestjs/common';
import { regionJson } from '@portal/agencies';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { CaseSummary, SubjectView } from '../case-view.js';
import { LEAD_CLOCK, leadColumns } from '../leads/lead-store.js';
import type { LeadSummary } from '../leads/list-leads.js';
import { summaryColumns } from '../ledger/ledger-columns.sql.js';
import { URGENT_CLOCK } from '../ledger/ledger-filter.js';
import { likeness, nameKey } from './subject.rules.js';

export interface SubjectTotals {
  readonly cases: number;
  readonly open: number;
  readonly referrals: number;
  /** 元, of the cases whose amount is known. */
  readonly amountInvolved: string;
  /** 元, of the agency's own cases. */
  readonly amountRecovered: string;
}

/** 主体档案: a subject with everything about it that the acting agency may see. */
export interface SubjectPage extends SubjectView {
  readonly totals: SubjectTotals;
  readonly cases: readonly CaseSummary[];
  readonly leads: readonly LeadSummary[];
  /** Entries of another code with a name like this one: perhaps the same. */
  readonly similar: readonly SubjectView[];
}

const SHOWN = 100;
const ALIKE = 0.6;
const LAST = '\u{10ffff}';
const subjectJson = (s: string, r: string): string => `jsonb_build_object('id', ${s}.id, 'kind', ${s}.kind, 'code', ${s}.code, 'name', ${s}.name,
  'address', ${s}.address, 'representative', ${s}.representative, 'demoNote', ${s}.demo_note, 'region', case when ${r}.code is not null then ${regionJson(r)} end)`;

const PAGE = {
  name: 'subject_page',
  text: `
with this as (select * from subject where id = $1),
entry as (select e.* from ledger_entry e join this on this.code = e.subject_code where e.agency_id = app_agency())
select ${subjectJson('this', 'r')} as subject,
  (select jsonb_build_object('cases', count(*), 'open', count(*) filter (where e.state <> 'CLOSED'), 'amountInvolved', coalesce(sum(e.amount_involved), 0)::numeric(18,2)::text,
     'amountRecovered', coalesce(sum(k.amount_recovered), 0)::numeric(18,2)::text,
     'referrals', (select count(*) from entry x join referral r on r.case_id = x.case_id join party rp on rp.object_id = r.id and rp.agency_id = app_agency() and rp.seal_seat_id is null))
     from entry e left join case_record k on k.id = e.case_id and e.referral_id is null and e.joint_id is null) as totals,
  (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from (
     select ${summaryColumns('$2::timestamptz')} from entry e join agency g on g.id = e.from_agency_id ${URGENT_CLOCK} order by e.registered_at desc limit ${SHOWN}) c) as cases,
  (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from (
     select ${leadColumns('$2::timestamptz')} from lead l join party p on p.object_id = l.id and p.agency_id = app_agency() and p.content
       join agency g on g.id = l.agency_id join agency h on h.id = l.holder_agency_id ${LEAD_CLOCK} where l.subject_code = this.code order by l.registered_at desc limit ${SHOWN}) c) as leads,
  (select coalesce(jsonb_agg(jsonb_build_object('key', s.name_key, 'subject', ${subjectJson('s', 'sr')})), '[]')
     from (select * from subject o where o.name_key >= left(this.name_key, 3) and o.name_key < left(this.name_key, 3) || $3 collate "C" and o.code <> this.code order by o.name_key limit 200) s
     left join region sr on sr.code = s.region_code) as neighbours
  from this left join region r on r.code = this.region_code`,
};
interface Row { subject: SubjectView; totals: SubjectTotals; cases: CaseSummary[]; leads: LeadSummary[]; neighbours: { key: string; subject: SubjectView }[] }

@Injectable()
export class LoadSubject {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such subject, or it is known to another agency only */
  async run(actor: Actor, id: string): Promise<SubjectPage | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.read<Row>(actor, PAGE, [id, this.db.now(), LAST]);
    if (!row) return null;
    const key = nameKey(row.subject.name);
    const similar = row.neighbours.map((each) => ({ ...each, alike: likeness(each.key, key) })).filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike).slice(0, 10).map(({ subject }) => subject);
    return { ...row.subject, totals: row.totals, cases: row.cases, leads: row.leads, similar };
  }
}
