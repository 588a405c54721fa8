import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { type Day, dayOf, startOfDay } from '@portal/kernel';
import { type Actor, Database, type Tx } from '@portal/platform';
import { dayBorne, invalid, LINE, required } from '../referrals/act-input.rules.js';
import { actOnOutcome, type LoadedOutcome, type OnOutcome } from './outcome-store.js';
import type { OutcomeResult } from './record-outcome.js';

export interface RecordPublicationInput extends OnOutcome { readonly publishedAt: string; readonly reference: string; readonly publishedOn: Day }

/** 公示: proof that a penalty was published — where, under which reference, on which day. */
@Injectable()
export class RecordPublication {
  constructor(private readonly db: Database) {}

  /** @returns NOT_PUBLISHED_KIND for what is not published, DONE_ALREADY, NOT_YOUR_OUTCOME, INVALID_INPUT */
  run(actor: Actor, input: RecordPublicationInput): Promise<OutcomeResult> {
    const problem = invalid(required('publishedAt', input.publishedAt, LINE), required('reference', input.reference, LINE), dayBorne('publishedOn', input.publishedOn, dayOf(this.db.now())));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => actOnOutcome(tx, 'recordPublication', input, 'outcome.published', (outcome) => publish(tx, outcome, input)));
  }
}

async function publish(tx: Tx, outcome: LoadedOutcome, { publishedAt, reference, publishedOn }: RecordPublicationInput) {
  await tx.query(
    'insert into outcome_publication (outcome_id, place_id, agency_id, published_at, reference, published_on, recorded_at, seat_title) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [outcome.id, outcome.placeId, outcome.agencyId, publishedAt.trim(), reference.trim(), publishedOn, tx.now, tx.actor.seatTitle]);
  // What counts is the day it was published, as far as it lies behind us.
  const at = startOfDay(publishedOn);
  for (const ruleCode of ['Y14', 'Y15']) await meetDeadline(tx, { objectId: outcome.id, ruleCode, at: at < tx.now ? at : tx.now });
  return { publishedOn };
}
