import { obstacleTo, perform } from '@portal/cases';
import { meetDeadline } from '@portal/deadlines';
import { newId } from '@portal/kernel';
import { type FieldProblem, isConflict, isRefusal, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { DELIVERY_CLOCK, endOf } from '../grants/grant.sql.js';
import type { SheetLine } from '../grants/sheet.rules.js';
import { checkDelivery, takeIn } from '../grants/write-delivery.js';
import { DATA_REQUEST } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';
import type { ConnectorKind } from './connector.js';
import type { FetchOutcome } from './fetch.rules.js';

/** What came of one attempt: as it stands on record, for both agencies. */
export interface AttemptResult { readonly outcome: FetchOutcome; readonly detail: string | null; readonly problems: readonly FieldProblem[]; readonly rows: number | null }
export interface Came { readonly bytes: number | null; readonly digest: string | null; readonly fileName: string | null }
export const NOTHING_CAME: Came = { bytes: null, digest: null, fileName: null };

const result = (outcome: FetchOutcome, detail: string | null = null, more: Partial<AttemptResult> = {}): AttemptResult => ({ outcome, detail, problems: [], rows: null, ...more });

/**
 * Why nothing may be handed over on this request now by its connector: it was not granted, withdrawn, has ended, is suspended, or an error waits for its answer. Locks the
 * request: what is decided on it stands until the transaction ends.
 *
 * @returns the code of the obstacle; null when there is none
 */
export async function obstacleToConnector(tx: Tx, requestId: string, way: ConnectorKind): Promise<string | null> {
  const loaded = await DATA_REQUEST.load(tx, requestId);
  if (isRefusal(loaded)) return loaded.code;
  const needs = REQUEST_ACTS.FETCH.needs.filter(({ fact }) => way === 'HTTP_PULL' || fact !== 'PULLS');
  const obstacle = obstacleTo({ ...REQUEST_ACTS.FETCH, needs }, loaded.standing, loaded.viewer);
  if (obstacle) return obstacle.code;
  return loaded.row.granted !== null && endOf(loaded.row.granted.until) <= tx.now ? 'GRANT_ENDED' : null;
}

/** Hands a table over as a person would: the same act, the same check of every cell, the same clocks. The same table a second time changes nothing. */
export async function deliverByConnector(tx: Tx, requestId: string, way: ConnectorKind, lines: readonly SheetLine[]): Promise<AttemptResult> {
  const obstacle = await obstacleToConnector(tx, requestId, way);
  if (obstacle) return result('STOPPED', obstacle);
  let rows: number | null = null;
  let same = false;
  const act = await perform(tx, DATA_REQUEST, { id: requestId }, 'DELIVER', REQUEST_ACTS.DELIVER, async ({ row }) => {
    const checked = checkDelivery(tx, row, lines);
    if (isRefusal(checked)) return checked;
    rows = checked.rows.length;
    const [before] = row.state === 'DELIVERED' ? await tx.query<{ digest: string; columns: unknown; endsAt: Date }>('select digest, columns, ends_at as "endsAt" from data_grant where request_id = $1', [row.id]) : [];
    same = before !== undefined && before.digest === checked.digest && before.endsAt.getTime() === checked.endsAt.getTime() && isSame(before.columns, checked.columns);
    if (same) return NOTHING_NEW;
    const taken = await takeIn(tx, row, checked);
    await meetDeadline(tx, { objectId: row.id, ruleCode: DELIVERY_CLOCK });
    return { facts: { ...taken, way } };
  });
  if (same) return result('SAME', null, { rows });
  if (isConflict(act)) return result('FAULT', 'CONFLICT'); // no version is expected, so none can differ
  return isRefusal(act) ? result('ROWS_REFUSED', act.fields?.length ? null : act.code, { problems: act.fields ?? [], rows }) : result('DELIVERED', null, { rows });
}

/** Ends an act before it writes: this table lies there already. */
const NOTHING_NEW: Refusal = refuse('INVALID_INPUT');

const isSame = (one: unknown, other: unknown): boolean => {
  const plain = (value: unknown): string => JSON.stringify((value as Record<string, unknown>[]).map((column) => Object.entries(column).sort(([a], [b]) => (a < b ? -1 : 1))));
  return plain(one) === plain(other);
};

/** Puts an attempt on record. It stays as it is. */
export async function noteAttempt(tx: Tx, requestId: string, way: ConnectorKind, { outcome, detail, problems, rows }: AttemptResult, { bytes, digest, fileName }: Came): Promise<void> {
  await tx.query(
    'insert into data_attempt (id, request_id, agency_id, way, at, outcome, detail, problems, bytes, rows, digest, file_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
    [newId(), requestId, tx.actor.agencyId, way, tx.now, outcome, detail, JSON.stringify(problems), bytes, rows, digest, fileName]);
}

/** Tells the agency that holds the data that its connector gave up. */
export const tellOwner = (tx: Tx, requestId: string, outcome: FetchOutcome): Promise<string> =>
  record(tx, 'data-request.fetch-failed', { objectKind: 'DATA_REQUEST', objectId: requestId, audience: 'AGENCY', detail: { outcome } });
