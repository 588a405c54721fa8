import { invalid } from '@portal/cases';
import { canonicalJson, sha256 } from '@portal/kernel';
import { isRefusal, refuse, type Refusal, type Tx } from '@portal/platform';
import type { RequestRow } from '../requests/load-request.js';
import { endOf, type GrantedColumn, tellWatchers } from './grant.sql.js';
import { checkLines, type SheetLine, type SheetRow } from './sheet.rules.js';

/** A table that was taken in. */
export interface Delivered { readonly rows: number; readonly digest: string }
/** A table that may be taken in: under which columns, and until when it will be read. */
export interface CheckedDelivery { readonly columns: readonly GrantedColumn[]; readonly endsAt: Date; readonly rows: readonly SheetRow[]; readonly digest: string }

/**
 * Looks a table over, whole, under the columns and until the end that were granted.
 *
 * @returns NOTHING_GRANTED, GRANT_ENDED, INVALID_INPUT with each row that is wrong, or why the lines could not be read
 */
export function checkDelivery({ now }: Pick<Tx, 'now'>, row: RequestRow, lines: readonly SheetLine[] | Refusal): CheckedDelivery | Refusal {
  if (row.granted === null) return refuse('NOTHING_GRANTED');
  const endsAt = endOf(row.granted.until);
  if (endsAt <= now) return refuse('GRANT_ENDED');
  if (isRefusal(lines)) return lines;
  const columns = columnsOf(row, row.granted.fields);
  const sheet = checkLines(lines, columns);
  if ('problems' in sheet) return invalid(sheet.problems) ?? refuse('INVALID_INPUT');
  return { columns, endsAt, rows: sheet.rows, digest: sha256(Buffer.from(canonicalJson(sheet.rows))) };
}

/** Takes a table in that was looked over; the one before it is read no longer, and leaves. Whoever has the former one open is told. */
export async function takeIn(tx: Tx, row: RequestRow, { columns, endsAt, rows, digest }: CheckedDelivery): Promise<Delivered> {
  await write(tx, row.id, columns, endsAt, rows, digest);
  await tellWatchers(tx, row.id);
  return { rows: rows.length, digest };
}

/** Takes a table in, whole or not at all. @returns what checkDelivery refuses; nothing is written then */
export async function writeDelivery(tx: Tx, row: RequestRow, lines: readonly SheetLine[] | Refusal): Promise<Delivered | Refusal> {
  const checked = checkDelivery(tx, row, lines);
  return isRefusal(checked) ? checked : takeIn(tx, row, checked);
}

const columnsOf = ({ known }: RequestRow, fields: readonly { readonly key: string; readonly masked: boolean }[]): GrantedColumn[] => fields.flatMap(({ key, masked }) => {
  const field = known.find((one) => one.key === key);
  return field ? [{ key, title: field.title, type: field.type, mask: masked ? field.mask : 'NONE' }] : [];
});

async function write(tx: Tx, requestId: string, columns: readonly GrantedColumn[], endsAt: Date, rows: readonly SheetRow[], digest: string): Promise<void> {
  const [grant] = await tx.query<{ batch: number }>(
    `insert into data_grant (request_id, columns, ends_at, batch, row_count, digest, delivered_at) values ($1, $2, $3, 1, $4, $5, $6)
     on conflict (request_id) do update set columns = $2, ends_at = $3, batch = data_grant.batch + 1, row_count = $4, digest = $5, delivered_at = $6 returning batch`,
    [requestId, JSON.stringify(columns), endsAt, rows.length, digest, tx.now]);
  await tx.query(
    `insert into data_row (request_id, batch, n, cells) select $1, $2, t.n, t.cells from jsonb_array_elements($3::jsonb) with ordinality t (cells, n)`,
    [requestId, grant?.batch, JSON.stringify(rows)]);
  await tx.query('delete from data_row where request_id = $1 and batch < $2', [requestId, grant?.batch]);
}
