import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { stopAll } from './clocks.js';
import { lapseDeferral } from './deferrals.js';
import { RESOLUTION } from './load-resolution.js';
import { RESOLUTION_ACTS } from './resolution.table.js';

/** 撤销: the convener ends a resolution that is not to be carried out any longer, with a reason. */
@Injectable()
export class CancelResolution {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: ActOn & { readonly reason: string }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESOLUTION, input, 'CANCEL', RESOLUTION_ACTS.CANCEL, async ({ row }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      await stopAll(tx, row);
      await lapseDeferral(tx, row);
      return { text: input.reason, set: { closed_at: tx.now } };
    }));
  }
}
