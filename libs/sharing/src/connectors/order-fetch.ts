import { newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';

interface OfEntry { readonly entryId: string; readonly agencyId: string }
interface OfRequest extends OfEntry { readonly requestId: string; readonly cause: 'GRANT' | 'CLICK' }
interface OfTest extends OfEntry { readonly requestId?: undefined; readonly cause: 'TEST' }

/** Has the worker call the owner's system, at once. What waits already is brought forward: never two at a time for one request. */
export async function orderFetch(tx: Tx, { entryId, agencyId, requestId, cause }: OfRequest | OfTest): Promise<void> {
  const same = requestId === undefined ? '(entry_id) where state = \'WAITING\' and request_id is null' : '(request_id) where state = \'WAITING\' and request_id is not null';
  await tx.query(
    `insert into data_fetch (id, entry_id, request_id, agency_id, cause, state, next_at, asked_at, asked_by) values ($1, $2, $3, $4, $5, 'WAITING', $6, $6, $7)
     on conflict ${same} do update set next_at = least(data_fetch.next_at, excluded.next_at), dispatched_at = null`,
    [newId(), entryId, requestId ?? null, agencyId, cause, tx.now, byOf(tx)]);
}

/** After a dispute that ends with the answer as it was: who ends it is not who holds the data, and reads nothing of its connector. Nothing is ordered where there is none. */
export const orderFetchAgain = (tx: Tx, requestId: string): Promise<unknown> => tx.query('select data_fetch_again($1, $2, $3, $4)', [newId(), requestId, tx.now, byOf(tx)]);

const byOf = ({ actor }: Tx): string => [actor.personName, actor.seatTitle].filter(Boolean).join(' ');
