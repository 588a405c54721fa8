import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { DATA_REQUEST } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';
import { orderFetch } from './order-fetch.js';

/** 现在取数: the agency that holds the data has the worker fetch the table from its own system now, instead of waiting for the next attempt, or anew after a failure. */
@Injectable()
export class FetchSharedData {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, NOTHING_GRANTED, CORRECTION_OPEN, GRANT_SUSPENDED, GRANT_ENDED, NO_CONNECTOR */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'FETCH', REQUEST_ACTS.FETCH, async ({ row }) => {
      await orderFetch(tx, { entryId: row.entryId, agencyId: row.providerId, requestId: row.id, cause: 'CLICK' });
      return {};
    }));
  }
}
