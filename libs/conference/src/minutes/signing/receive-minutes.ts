import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { actOnMinutes } from '../act-on-minutes.js';
import { MINUTES_ACTS } from '../minutes.table.js';
import { postOf } from './submit-minutes.js';

/** 签收: a unit says once of each issue that it has it. */
@Injectable()
export class ReceiveMinutes {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, MINUTES_NOT_ISSUED, MINUTES_RECEIVED, … */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'RECEIVE', MINUTES_ACTS.RECEIVE, async ({ minutes, place }) => {
      const [receipt] = await tx.query<{ no: number }>(
        `update minutes_receipt set received_at = $3, received_by = $4
          where minutes_id = $1 and agency_id = $2 and issue_no = (select issues from minutes where id = $1) and received_at is null returning issue_no as no`,
        [minutes.id, tx.actor.agencyId, tx.now, postOf(tx.actor)]);
      await tx.query('select party_put($1, $2, $3, $4, true, $5, null, null, $6)', [minutes.id, 'MINUTES', tx.actor.agencyId, place.role, 'DONE', tx.now]);
      return { detail: { no: receipt?.no ?? null } };
    }));
  }
}
