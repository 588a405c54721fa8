import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';

/** Takes a referral that the head did not approve back to the desk, to be corrected and reported anew. */
@Injectable()
export class ReviseReferral {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => performAct(tx, { id: input.id, expectedVersion: input.expectedVersion, act: 'REVISE' }));
  }
}
