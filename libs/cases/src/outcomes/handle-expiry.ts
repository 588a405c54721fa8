import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import { invalid, required } from '../referrals/act-input.rules.js';
import { EXPIRY_CLOCK } from './outcome-kinds.table.js';
import { actOnOutcome, type OnOutcome } from './outcome-store.js';
import type { OutcomeResult } from './record-outcome.js';

export interface HandleExpiryInput extends OnOutcome { readonly note: string }

/** 期满: says what was done about the measures that have run their time (restored, checked, lifted). */
@Injectable()
export class HandleExpiry {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { note, ...on }: HandleExpiryInput): Promise<OutcomeResult> {
    const problem = invalid(required('note', note));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => actOnOutcome(tx, 'handleExpiry', on, 'outcome.expiry-handled', async (outcome) => {
      await tx.query('update outcome_measure set handled_at = $2, handled_note = $3 where outcome_id = $1 and expired_at is not null and handled_at is null', [outcome.id, tx.now, note.trim()]);
      await meetDeadline(tx, { objectId: outcome.id, ruleCode: EXPIRY_CLOCK });
      return {};
    }));
  }
}
