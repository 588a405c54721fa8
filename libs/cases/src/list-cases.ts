import { Injectable } from '@nestjs/common';
import { addDays, type Day, isId, startOfDay } from '@portal/kernel';
import { type Lamp, lampSql } from '@portal/deadlines';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, type Statement, toPage } from '@portal/platform';
import { summaryColumns, URGENT_CLOCK } from './case-summary.sql.js';
import type { CaseSummary } from './case-view.js';
import type { CaseState, LeadSource } from './case.rules.js';

export interface CaseFilter {
  /** Part of a number, a title, or a subject's name or code. */
  readonly query?: string | null;
  readonly state?: CaseState | null;
  readonly leadSource?: LeadSource | null;
  readonly lamp?: Lamp | null;
  readonly registeredFrom?: Day | null;
  readonly registeredTo?: Day | null;
}

/** The ledger counts to here: no page waits until a million rows are counted. */
export const COUNTED_TO = 10_000;

/** A page of the ledger. `totalCount` is exact below COUNTED_TO, and COUNTED_TO where there are as many or more. */
export interface CasePage extends Page<CaseSummary> { readonly totalCount: number }

/** What a filter has to look at: the agency's own rows only, the cases too, or their clocks as well. */
type Reach = 'PARTY' | 'CASE' | 'CLOCK';

const JOINS: Readonly<Record<Reach, string>> = {
  PARTY: '',
  CASE: 'join case_record k on k.id = p.object_id join subject s on s.id = k.subject_id',
  CLOCK: `join case_record k on k.id = p.object_id join subject s on s.id = k.subject_id ${URGENT_CLOCK}`,
};
const BY_CASE = `
     and ($1::text is null or strpos(lower(concat_ws(' ', k.number, k.title, s.name, s.code)), lower($1)) > 0)
     and ($2::text is null or k.state = $2)
     and ($3::text is null or k.lead_source = $3)`;
const WITHOUT_CASE = 'and num_nonnulls($1::text, $2::text, $3::text) = 0';

/**
 * Driven from the agency's own party rows, newest registration first. The first page asks for as many as are counted and so
 * counts them in the same pass; a later page asks for its own rows only.
 */
function ledger(reach: Reach): Statement {
  return {
    name: `cases_${reach.toLowerCase()}`,
    text: `
with hit as materialized (
  select p.object_id, p.created_at from party p ${JOINS[reach]}
   where p.agency_id = app_agency() and p.object_kind = 'CASE'
     and ($4::timestamptz is null or p.created_at >= $4) and ($5::timestamptz is null or p.created_at < $5)
     ${reach === 'PARTY' ? WITHOUT_CASE : BY_CASE}
     and ${reach === 'CLOCK' ? `${lampSql('clock', '$7::timestamptz')} = $6` : '$6::text is null'}
     and ($8::timestamptz is null or (p.created_at, p.object_id) < ($8, $9::uuid))
   order by p.created_at desc, p.object_id desc limit $10),
total as (select count(*)::int as n from hit)
select total.n as found, row.* from total left join lateral (
  select ${summaryColumns('$7::timestamptz')}
    from (select * from hit order by created_at desc, object_id desc limit $11) page
    join case_record k on k.id = page.object_id join subject s on s.id = k.subject_id join agency g on g.id = k.agency_id
    ${URGENT_CLOCK}
   order by page.created_at desc, page.object_id desc) row on true`,
  };
}

const LEDGER: Readonly<Record<Reach, Statement>> = { PARTY: ledger('PARTY'), CASE: ledger('CASE'), CLOCK: ledger('CLOCK') };

function reachOf({ query, state, leadSource, lamp }: CaseFilter): Reach {
  if (lamp) return 'CLOCK';
  return query?.trim() || state || leadSource ? 'CASE' : 'PARTY';
}

/** The row that a cursor names; the beginning of the list for a cursor that is none of ours. */
function afterRow(cursor: string | null | undefined): { registeredAt: string | null; id: string | null; counted: number | null } {
  const [registeredAt, id, counted] = decodeCursor(cursor, 3) ?? [];
  const ours = typeof registeredAt === 'string' && !Number.isNaN(Date.parse(registeredAt)) && typeof id === 'string' && isId(id) && Number.isSafeInteger(counted);
  return ours ? { registeredAt, id, counted: counted as number } : { registeredAt: null, id: null, counted: null };
}

/** 案件台账: the acting agency's cases, newest first. */
@Injectable()
export class ListCases {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: CaseFilter, page: PageRequest): Promise<CasePage> {
    const first = pageSize(page.first);
    // The count travels in the cursor: it was made with the first page and is not made again.
    const { registeredAt, id, counted } = afterRow(page.after);
    const rows = await this.db.read<CaseSummary & { found: number }>(actor, LEDGER[reachOf(filter)], [
      filter.query?.replaceAll('\0', '').trim() || null, filter.state ?? null, filter.leadSource ?? null,
      filter.registeredFrom ? startOfDay(filter.registeredFrom) : null,
      filter.registeredTo ? startOfDay(addDays(filter.registeredTo, 1)) : null,
      filter.lamp ?? null, this.db.now(), registeredAt, id, id === null ? COUNTED_TO : first + 1, first + 1,
    ]);
    const totalCount = counted ?? rows[0]?.found ?? 0;
    const shown = rows.filter((row) => row.id !== null); // an empty page is one row with nothing but the count
    return { ...toPage(shown, first, (row) => [new Date(row.registeredAt).toISOString(), row.id, totalCount]), totalCount };
  }
}
