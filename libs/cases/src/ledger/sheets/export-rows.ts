import { dayOf } from '@portal/kernel';
import type { Actor, Database, Locale, SheetColumn, SheetRow } from '@portal/platform';
import type { CaseSummary } from '../../case-view.js';
import type { CaseFilter } from '../ledger-filter.js';
import { BEGINNING, type CaseOrder, ledgerStatement, type Position, sortKeyOf } from '../list-cases.js';
import { wordOf } from './ledger-words.js';

const BATCH = 500;
/** What a sheet says beside a summary. What is made up for the demonstration says so wherever it goes. */
const MORE = `
  (select k.amount_recovered::text from case_record k where k.id = e.case_id and e.referral_id is null and e.joint_id is null) as "amountRecovered",
  (select k.demo_note from case_record k where k.id = e.case_id and e.referral_id is null and e.joint_id is null) as remark,
  (select string_agg(concat_ws(' ', to_agency.short_name, r.number, to_char(r.sent_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), case when r.state = 'CLOSED' then '✓' end), E'\\n' order by r.sent_at)
     from referral r join party rp on rp.object_id = r.id and rp.agency_id = app_agency() and rp.seal_seat_id is null join agency to_agency on to_agency.id = r.to_agency_id
    where r.case_id = e.case_id and r.sent_at is not null) as referrals,`;

interface Row extends CaseSummary { readonly sortKey: string; readonly amountRecovered: string | null; readonly remark: string | null; readonly referrals: string | null }

/** What a column of a layout may show, by its key. */
const VALUES: Readonly<Record<string, (row: Row, ordinal: number, locale: Locale) => string | number | null>> = {
  ordinal: (_, ordinal) => ordinal,
  number: (row) => row.number,
  title: (row) => row.title,
  subjectName: (row) => row.subjectName,
  subjectCode: (row) => row.subjectCode,
  subjectKind: (row, _, locale) => wordOf(locale, 'SubjectKind', row.subjectKind),
  region: (row) => row.regionName,
  leadSource: (row, _, locale) => wordOf(locale, 'LeadSource', row.leadSource),
  violationTypes: (row) => row.violationTypes.join('、'),
  amountInvolved: (row) => row.amountInvolved,
  amountRecovered: (row) => row.amountRecovered,
  agency: (row) => row.agencyName,
  registeredOn: (row) => dayOf(new Date(row.registeredAt)),
  state: (row, _, locale) => wordOf(locale, 'CaseState', row.state),
  referrals: (row) => row.referrals,
  lamp: (row, _, locale) => wordOf(locale, 'Lamp', row.lamp),
  dueOn: (row) => row.dueAt && dayOf(new Date(row.dueAt)),
  remark: (row) => row.remark,
};
const KINDS: Readonly<Partial<Record<string, SheetColumn['kind']>>> = { ordinal: 'number', amountInvolved: 'money', amountRecovered: 'money', registeredOn: 'day', dueOn: 'day' };

export const LAYOUT_KEYS: readonly string[] = Object.keys(VALUES);

/** One column of a stored layout. */
export interface LayoutColumn { readonly key: string; readonly heading: string; readonly width: number }

export const sheetColumns = (layout: readonly LayoutColumn[]): SheetColumn[] =>
  layout.filter(({ key }) => Object.hasOwn(VALUES, key)).map((column) => ({ ...column, ...(KINDS[column.key] && { kind: KINDS[column.key] }) }));

/** The layout of the acting agency, else that of the liaison office. */
export async function layoutOf(db: Database, actor: Actor): Promise<{ name: string; columns: readonly LayoutColumn[] }> {
  const [layout] = await db.read<{ name: string; columns: LayoutColumn[] }>(actor, {
    name: 'ledger_layout', text: 'select name, columns from ledger_layout where agency_id is null or agency_id = app_agency() order by agency_id nulls last limit 1',
  });
  if (!layout) throw new Error('there is no layout of the ledger');
  return layout;
}

/** The rows of a sheet, some hundred at a time, with the rights of the acting agency. */
export async function* exportRows(db: Database, actor: Actor, filter: CaseFilter, order: CaseOrder, layout: readonly LayoutColumn[]): AsyncGenerator<SheetRow[]> {
  let after: Position = BEGINNING;
  for (let ordinal = 0; ;) {
    const { statement, values } = ledgerStatement({ filter, order, after, counted: BATCH, shown: BATCH, now: db.now(), more: MORE });
    const rows = (await db.read<Row>(actor, statement, values)).filter((row) => row.id !== null);
    yield rows.map((row) => {
      ordinal += 1;
      return Object.fromEntries(layout.map(({ key }) => [key, VALUES[key]?.(row, ordinal, actor.locale) ?? null]));
    });
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = { key: sortKeyOf(last, order), id: last.id, counted: 0 };
  }
}
