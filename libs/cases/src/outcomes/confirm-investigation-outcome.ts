import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import { CONFIRM_CLOCK } from './outcome-kinds.table.js';
import { actOnOutcome, type OnOutcome } from './outcome-store.js';
import type { OutcomeResult } from './record-outcome.js';

/** The agency whose case it is confirms that the outcome has come back to it. */
@Injectable()
export class ConfirmInvestigationOutcome {
  constructor(private readonly db: Database) {}

  run(actor: Actor, on: OnOutcome): Promise<OutcomeResult> {
    return this.db.tx(actor, (tx) => actOnOutcome(tx, 'confirmInvestigationOutcome', on, 'outcome.confirmed', async (outcome) => {
      await tx.query('update outcome set confirmed_at = $2 where id = $1', [outcome.id, tx.now]);
      await meetDeadline(tx, { objectId: outcome.id, ruleCode: CONFIRM_CLOCK });
      return {};
    }));
  }
}
