import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';

/** 程序规定 185: counts the items in the sender's presence and signs the list. Now it bears both signatures. */
@Injectable()
export class AcknowledgeItems {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => performAct(tx, { id: input.id, expectedVersion: input.expectedVersion, act: 'ACKNOWLEDGE_ITEMS' }));
  }
}
