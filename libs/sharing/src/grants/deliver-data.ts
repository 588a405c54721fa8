import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform } from '@portal/cases';
import { cancelDeadline, meetDeadline, startDeadline } from '@portal/deadlines';
import { canonicalJson, sha256 } from '@portal/kernel';
import { type Actor, Database, refuse, type Tx } from '@portal/platform';
import { DATA_REQUEST, type RequestRow } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';
import { DELIVERY_CLOCK, DESTRUCTION_CLOCK, endOf, type GrantedColumn } from './grant.sql.js';
import { readSheet, type SheetRow } from './sheet.rules.js';

export interface DeliverDataInput extends ActOn {
  /** A table as a sheet gives it: pasted, or the text of a CSV file; the first line names the columns. */
  readonly table: string;
}

/** 提供数据 (第二十二条): the rows are checked against what was granted, whole or not at all. Handed over again, the later table takes the place of the former. */
@Injectable()
export class DeliverData {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, NOTHING_GRANTED, PURPOSE_EXPIRED, INVALID_INPUT with each row that is wrong */
  run(actor: Actor, input: DeliverDataInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'DELIVER', REQUEST_ACTS.DELIVER, async ({ row }) => {
      if (row.granted === null) return refuse('NOTHING_GRANTED');
      const endsAt = endOf(row.granted.until);
      if (endsAt <= tx.now) return refuse('PURPOSE_EXPIRED');
      const columns = columnsOf(row, row.granted.fields);
      const sheet = readSheet(input.table, columns);
      if ('problems' in sheet) return invalid(sheet.problems) ?? {};
      const digest = sha256(Buffer.from(canonicalJson(sheet.rows)));
      await write(tx, row.id, columns, endsAt, sheet.rows, digest);
      await meetDeadline(tx, { objectId: row.id, ruleCode: DELIVERY_CLOCK });
      await cancelDeadline(tx, { objectId: row.id, ruleCode: DESTRUCTION_CLOCK });
      await startDeadline(tx, { objectKind: 'DATA_REQUEST', objectId: row.id, partyAgencyId: row.askerId, ruleCode: DESTRUCTION_CLOCK, startEvent: 'data-request.delivered', startedAt: endsAt });
      return { facts: { rows: sheet.rows.length, digest } };
    }));
  }
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
