import type { Tx } from '@portal/platform';
import { orderFetchAgain } from '../connectors/order-fetch.js';
import { startDelivery, stopAnswer } from './answer-clock.js';
import type { RequestRow } from './load-request.js';

/** A dispute ends with the answer as it was: no other one is owed. What it grants is, in the whole term again, and is fetched where it comes from its owner's system. */
export async function letStand(tx: Tx, row: RequestRow, startEvent: string): Promise<void> {
  await stopAnswer(tx, row);
  await startDelivery(tx, row, row.owed, startEvent);
  if (row.owed) await orderFetchAgain(tx, row.id);
}
