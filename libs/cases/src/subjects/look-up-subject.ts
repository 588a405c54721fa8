import { Injectable } from '@nestjs/common';
import { regionJson } from '@portal/agencies';
import { type Actor, Database } from '@portal/platform';
import { summaryColumns } from '../ledger/ledger-columns.sql.js';
import { URGENT_CLOCK } from '../ledger/ledger-filter.js';
import type { CaseSummary, SubjectView } from '../case-view.js';
import { codeProblem, likeness, nameKey, normaliseCode } from './subject.rules.js';

/** What is known of a code: the subject, the acting agency's own cases on it, and subjects with a name like the one typed. */
export interface SubjectKnown {
  readonly code: string;
  /** Code of a field message; null when the code is right. */
  readonly problem: string | null;
  readonly subject: SubjectView | null;
  readonly cases: readonly CaseSummary[];
  readonly similar: readonly SubjectView[];
}

/** From which likeness two names are worth a second look. */
const ALIKE = 0.5;
const SHOWN = 5;
const PREFIX = 3;
/** Above every character: the end of a range of names that begin alike. */
const LAST = '\u{10ffff}';

const subjectJson = (s: string, r: string): string => `jsonb_build_object('id', ${s}.id, 'kind', ${s}.kind, 'code', ${s}.code, 'name', ${s}.name,
  'address', ${s}.address, 'representative', ${s}.representative, 'demoNote', ${s}.demo_note, 'region', case when ${r}.code is not null then ${regionJson(r)} end)`;

const LOOK_UP = {
  name: 'subject_look_up',
  text: `
with known as (select * from subject where code = $1 order by agency_id is null desc limit 1)
select
  (select ${subjectJson('s', 'r')} from known s left join region r on r.code = s.region_code) as subject,
  (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from (
     select ${summaryColumns('$2::timestamptz')} from ledger_entry e join agency g on g.id = e.from_agency_id ${URGENT_CLOCK}
      where e.agency_id = app_agency() and e.subject_code = $1 and e.referral_id is null and e.joint_id is null order by e.registered_at desc limit 20) c) as cases,
  (select coalesce(jsonb_agg(jsonb_build_object('key', s.name_key, 'subject', ${subjectJson('s', 'r')})), '[]')
     from (select * from subject where name_key >= $3 and name_key < $4 and code <> $1 order by name_key limit 200) s
     left join region r on r.code = s.region_code) as neighbours`,
};
interface Row { subject: SubjectView | null; cases: CaseSummary[]; neighbours: { key: string; subject: SubjectView }[] }

/** 查重: asked while the clerk types, before a case is registered. */
@Injectable()
export class LookUpSubject {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, typedCode: string, typedName: string | null): Promise<SubjectKnown> {
    const code = normaliseCode(typedCode);
    const key = nameKey(typedName ?? '');
    const from = key.slice(0, PREFIX);
    const [row] = await this.db.read<Row>(actor, LOOK_UP, [code, this.db.now(), from, from.length >= 2 ? `${from}${LAST}` : from]);
    const { subject, cases, neighbours } = row ?? { subject: null, cases: [], neighbours: [] };
    const similar = neighbours.map((each) => ({ ...each, alike: likeness(each.key, key) })).filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike).slice(0, SHOWN).map((each) => each.subject);
    return { code, problem: codeProblem(subject?.kind ?? null, code), subject, cases, similar };
  }
}
