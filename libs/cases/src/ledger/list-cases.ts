import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, type Statement, toPage } from '@portal/platform';
import type { CaseSummary } from '../case-view.js';
import { summaryColumns } from './ledger-columns.sql.js';
import { type CaseFilter, conditionsOf, queryOf, URGENT_CLOCK, Values } from './ledger-filter.js';

/** 登记时间 (newest first) · 涉案金额 (largest first, unknown last) */
export const CASE_ORDERS = ['NEWEST', 'OLDEST', 'AMOUNT'] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];

/** The ledger counts to here: no page waits until a million rows are counted. */
export const COUNTED_TO = 10_000;
/** A search counts to here: a common word is found on every tenth page, and nobody leafs through a thousand. */
export const SEARCH_COUNTED_TO = 1_000;

/** A page of the ledger. `totalCount` is exact below the bound of its kind, and the bound where there are as many or more. */
export interface CasePage extends Page<CaseSummary> { readonly totalCount: number; readonly countedTo: number }

const KEYS: Readonly<Record<CaseOrder, { readonly column: string; readonly type: string; readonly direction: 'asc' | 'desc' }>> = {
  NEWEST: { column: 'registered_at', type: 'timestamptz', direction: 'desc' },
  OLDEST: { column: 'registered_at', type: 'timestamptz', direction: 'asc' },
  AMOUNT: { column: 'amount_key', type: 'numeric', direction: 'desc' },
};

/** A row that was read last, and how many there were at all. */
export interface Position { readonly key: string | null; readonly id: string | null; readonly counted: number | null }
export const BEGINNING: Position = { key: null, id: null, counted: null };

/** The row that a cursor names; the beginning of the list for a cursor that is none of ours, or of another order. */
function afterRow(cursor: string | null | undefined, order: CaseOrder): Position {
  const [key, id, counted] = decodeCursor(cursor, [order === 'AMOUNT' ? 'amount' : 'instant', 'id', 'number']) ?? [null, null, null];
  return { key, id, counted };
}

/** What a page is read with: lengths stand in the statement, so that its prepared plan reads no more than a page. */
interface Reading {
  readonly filter: CaseFilter; readonly order: CaseOrder; readonly after: Position; readonly counted: number; readonly shown: number; readonly now: Date;
  /** Columns beside those of a summary, from an entry `e`. */
  readonly more?: string;
}

/**
 * Driven from the agency's own entries in the order that is asked for. With words, from the entries that hold them: a common
 * word stops after the page where nothing else narrows it. Where nothing narrows the list it is counted apart from its page,
 * both from an index: a narrowed one is gone through once.
 */
export function ledgerStatement({ filter, order, after, counted, shown, now, more = '' }: Reading): { statement: Statement; values: unknown[] } {
  const { column, type, direction } = KEYS[order];
  const values = new Values();
  const at = values.add(now, 'timestamptz');
  const query = queryOf(filter);
  const conditions = conditionsOf(filter, values, now);
  const sorted = (alias: string): string => `${alias}.${column} ${direction}, ${alias}.case_id ${direction}`;
  const beyond = after.id === null ? null : [values.add(after.key, type), values.add(after.id, 'uuid')];
  if (beyond) conditions.push(`(e.${column}, e.case_id) ${direction === 'desc' ? '<' : '>'} (${beyond.join(', ')})`);
  const alone = conditions.length === (beyond ? 1 : 0) && order === 'NEWEST';
  const search = query === null ? null : `ledger_search(${values.add(query, 'text')}, ${alone ? counted : 'null'}, ${alone && beyond ? beyond.join(', ') : 'null, null'}) found`;
  const from = `ledger_entry e ${search === null ? '' : `join ${search} on found.case_id = e.case_id`} ${filter.lamp ? URGENT_CLOCK : ''}`;
  const where = `e.agency_id = app_agency() ${conditions.map((condition) => `and ${condition}`).join(' ')}`;
  const hits = (limit: number): string => `select e.case_id, e.${column} from ${from} where ${where} order by ${sorted('e')} limit ${limit}`;
  const unnarrowed = query === null && conditions.length === (beyond ? 1 : 0);
  const hit = unnarrowed ? `hit as (${hits(shown)})`
    : `hit as materialized (${search !== null && alone ? `select found.case_id, found.registered_at from ${search}` : hits(counted)})`;
  const text = `
with ${hit},
total as (select count(*)::int as n from ${unnarrowed ? `(select 1 from ledger_entry e where ${where} limit ${counted}) every` : 'hit'})
select total.n as found, row.* from total left join lateral (
  select ${summaryColumns(at)}, ${more} e.${column}::text as "sortKey"
    from (select * from hit order by ${sorted('hit')} limit ${shown}) page
    join ledger_entry e on e.agency_id = app_agency() and e.case_id = page.case_id join agency g on g.id = e.from_agency_id
    ${URGENT_CLOCK}
   order by ${sorted('page')}) row on true`;
  return { statement: { name: nameOf(text), text }, values: values.list };
}

/** Combinations that are prepared, by the order of their first use. What comes later is planned anew each time: connections do not fill up. */
const names = new Map<string, string>();
const PREPARED = 200;
function nameOf(text: string): string {
  const name = names.get(text) ?? (names.size < PREPARED ? `cases_${names.size}` : '');
  if (name !== '') names.set(text, name);
  return name;
}

/** What a cursor says of a row. */
export const sortKeyOf = (row: Pick<CaseSummary, 'registeredAt'> & { readonly sortKey: string }, order: CaseOrder): string =>
  (order === 'AMOUNT' ? row.sortKey : new Date(row.registeredAt).toISOString());

/** 案件台账: the cases that the acting agency may read, its own and those shown to it. */
@Injectable()
export class ListCases {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: CaseFilter, page: PageRequest, order: CaseOrder = 'NEWEST'): Promise<CasePage> {
    const shown = pageSize(page.first) + 1;
    // The count travels in the cursor: it was made with the first page and is not made again.
    const after = afterRow(page.after, order);
    const countedTo = queryOf(filter) === null ? COUNTED_TO : SEARCH_COUNTED_TO;
    const { statement, values } = ledgerStatement({ filter, order, after, counted: after.id === null ? countedTo : shown, shown, now: this.db.now() });
    const rows = await this.db.read<CaseSummary & { found: number; sortKey: string }>(actor, statement, values);
    const totalCount = after.counted ?? rows[0]?.found ?? 0;
    const entries = rows.filter((row) => row.id !== null); // an empty page is one row with nothing but the count
    return { ...toPage(entries, shown - 1, (row) => [sortKeyOf(row, order), row.id, totalCount]), totalCount, countedTo };
  }
}
