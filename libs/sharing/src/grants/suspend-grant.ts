import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, type OwnAct, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { DATA_REQUEST } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';
import { tellWatchers } from './grant.sql.js';

export type SuspendGrantInput = (ActOn | OwnAct) & {
  /** true: nothing is read from the next reading on; false: read again. */
  readonly suspend: boolean;
  readonly reason: string;
};

/** 暂停共享, 恢复共享 (第二十七条): by the agency that holds the data, with a reason; it takes effect on the next reading, and screens that have the data open lose them. */
@Injectable()
export class SuspendGrant {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, GRANT_SUSPENDED, GRANT_NOT_SUSPENDED, INVALID_INPUT */
  run(actor: Actor, input: SuspendGrantInput): Promise<ActResult> {
    const name = input.suspend ? 'SUSPEND' : 'LIFT';
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, name, REQUEST_ACTS[name], async ({ row }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      await tx.query('insert into data_suspension (request_id, suspended, reason, at, person_name) values ($1, $2, $3, $4, $5)', [row.id, input.suspend, input.reason.trim(), tx.now, tx.actor.personName]);
      await tellWatchers(tx, row.id);
      return { text: input.reason };
    }));
  }
}
