import { invalid } from '@portal/cases';
import { cancelDeadline, startDeadline } from '@portal/deadlines';
import { canonicalJson, sha256 } from '@portal/kernel';
import { isRefusal, refuse, type Refusal, type Tx } from '@portal/platform';
import type { RequestRow } from '../requests/load-request.js';
import { DESTRUCTION_CLOCK, endOf, type GrantedColumn, tellWatchers } from './grant.sql.js';
import { checkLines, type SheetLine, type SheetRow } from './sheet.rules.js';

/** A table that was taken in. */
export interface Delivered { readonly rows: number; readonly digest: string }

/**
 * Takes a table in, whole or not at all, under the columns and until the end that were granted; the one before it is read no longer. Whoever has the
 * former one open is told.
 *
 * @returns NOTHING_GRANTED, PURPOSE_EXPIRED, INVALID_INPUT with each row that is wrong, or why the lines could not be read; nothing is written then
 */
export async function writeDelivery(tx: Tx, row: RequestRow, lines: readonly SheetLine[] | Refusal): Promise<Delivered | Refusal> {
  if (row.granted === null) return refuse('NOTHING_GRANTED');
  const endsAt = endOf(row.granted.until);
  if (endsAt <= tx.now) return refuse('PURPOSE_EXPIRED');
  if (isRefusal(lines)) return lines;
  const columns = columnsOf(row, row.granted.fields);
  const sheet = checkLines(lines, columns);
  if ('problems' in sheet) return invalid(sheet.problems) ?? refuse('INVALID_INPUT');
  const digest = sha256(Buffer.from(canonicalJson(sheet.rows)));
  await write(tx, row.id, columns, endsAt, sheet.rows, digest);
  await cancelDeadline(tx, { objectId: row.id, ruleCode: DESTRUCTION_CLOCK });
  await startDeadline(tx, { objectKind: 'DATA_REQUEST', objectId: row.id, partyAgencyId: row.askerId, ruleCode: DESTRUCTION_CLOCK, startEvent: 'data-request.delivered', startedAt: endsAt });
  await tellWatchers(tx, row.id);
  return { rows: sheet.rows.length, digest };
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
}
