import { Injectable } from '@nestjs/common';
import { cancelDeadline, startDeadline } from '@portal/deadlines';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database, refuse, type Tx } from '@portal/platform';
import { loadTrack } from '../joint/joint-store.js';
import { AGREED_CLOCK } from '../joint/track-stages.table.js';
import { dayBorne, invalid, LINE, required } from '../referrals/act-input.rules.js';
import { WITHDRAWAL_CLOCK } from './outcome-kinds.table.js';
import { touchPlace } from './outcome-place.js';
import { actOnOutcome, type LoadedOutcome, type OnOutcome } from './outcome-store.js';
import type { OutcomeResult } from './record-outcome.js';

export interface EndOutcomeInput extends OnOutcome {
  /** CHANGED: another decision takes its place and is recorded by itself. */
  readonly how: 'CHANGED' | 'REVOKED';
  readonly documentNo: string;
  readonly on: Day;
  readonly reason: string;
}

/** A decision was changed or revoked: its money falls away, its measures are lifted, and what was published is withdrawn in 3 days (Y13). */
@Injectable()
export class EndOutcome {
  constructor(private readonly db: Database) {}

  /** @returns NOT_YOUR_OUTCOME, OUTCOME_ENDED, MONEY_CAME_IN while receipts stand on its lines; INVALID_INPUT */
  run(actor: Actor, input: EndOutcomeInput): Promise<OutcomeResult> {
    const problem = invalid(required('documentNo', input.documentNo, LINE), dayBorne('on', input.on, dayOf(this.db.now())), required('reason', input.reason));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => actOnOutcome(tx, 'endOutcome', input, 'outcome.ended', (outcome) => end(tx, outcome, input)));
  }
}

async function end(tx: Tx, outcome: LoadedOutcome, { how, documentNo, on, reason }: EndOutcomeInput) {
  const paid = await tx.query('select 1 from money_receipt r join money_line l on l.id = r.line_id where l.outcome_id = $1 and r.voided_at is null limit 1', [outcome.id]);
  if (paid.length > 0) return refuse('MONEY_CAME_IN');
  await tx.query('update outcome set state = $2, ended_on = $3 where id = $1', [outcome.id, how, on]);
  await tx.query('update outcome_content set ending_document_no = $2, ending_reason = $3 where outcome_id = $1', [outcome.id, documentNo.trim(), reason.trim()]);
  await tx.query('update outcome_measure set lifted_at = $2 where outcome_id = $1 and lifted_at is null', [outcome.id, tx.now]);
  await tx.query('update money_line set voided_at = $2 where outcome_id = $1 and voided_at is null', [outcome.id, tx.now]);
  await cancelDeadline(tx, { objectId: outcome.id });
  if (outcome.published) {
    await startDeadline(tx, { ruleCode: WITHDRAWAL_CLOCK, objectKind: 'OUTCOME', objectId: outcome.id, partyAgencyId: outcome.agencyId, startEvent: 'outcome.ended' });
  }
  await reopenRow(tx, outcome);
  return { how };
}

/** A row that has no outcome left is at work again, and its clock with it. */
async function reopenRow(tx: Tx, outcome: LoadedOutcome): Promise<void> {
  if (outcome.jointId === null) return touchPlace(tx, { placeId: outcome.placeId, track: null }, null);
  const loaded = await loadTrack(tx, outcome.placeId);
  if (!('track' in loaded)) throw new Error(`outcome ${outcome.id} lies in no row`);
  const [left] = await tx.query<{ n: number }>(`select count(*)::int as n from outcome where place_id = $1 and state = 'STANDING'`, [outcome.placeId]);
  const none = left?.n === 0;
  await touchPlace(tx, { placeId: outcome.placeId, track: loaded.track }, none ? 'INVESTIGATING' : null);
  if (none) {
    await startDeadline(tx, { ruleCode: AGREED_CLOCK, objectKind: 'INVESTIGATION_TRACK', objectId: outcome.placeId, partyAgencyId: outcome.agencyId, startEvent: 'outcome.ended' });
  }
}
