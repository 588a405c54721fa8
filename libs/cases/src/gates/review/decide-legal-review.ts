import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Tx } from '@portal/platform';
import type { ActOn, ActResult } from '../../matters/acted.js';
import { invalid, LONG_TEXT, required } from '../../referrals/act-input.rules.js';
import type { GateState } from './gate.rules.js';
import { REVIEW_CLOCK } from './request-legal-review.js';

/** 通过 · 不通过 · 补正. */
export type ReviewResult = Exclude<GateState, 'REQUESTED'>;
export interface DecideLegalReviewInput extends ActOn { readonly result: ReviewResult; readonly opinion: string }

/** 法制审核意见, by the legal reviewer of the own agency, never by who handles the matter. */
@Injectable()
export class DecideLegalReview {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, REVIEWER_ONLY, REVIEWER_HANDLES, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: DecideLegalReviewInput): Promise<ActResult> {
    const problem = invalid(required('opinion', input.opinion, LONG_TEXT));
    return problem ? Promise.resolve(problem) : this.db.tx(actor, (tx) => decide(tx, input));
  }
}

interface Waiting { readonly id: string; readonly state: GateState; readonly version: number; readonly createdBy: string; readonly objectKind: string; readonly objectId: string }

async function decide(tx: Tx, { id, expectedVersion, result, opinion }: DecideLegalReviewInput): Promise<ActResult> {
  const { actor } = tx;
  const [found] = isId(id) ? await tx.query<Waiting>(
    `select id, state, version, created_by as "createdBy", object_kind as "objectKind", object_id as "objectId" from gate_record where id = $1 and gate = 'LEGAL_REVIEW' for update`, [id]) : [];
  if (!found) return notFound();
  if (actor.seatKind !== 'LEGAL_REVIEWER') return refuse('REVIEWER_ONLY');
  if (found.createdBy === actor.personId) return refuse('REVIEWER_HANDLES');
  if (found.version !== expectedVersion) return { kind: 'conflict', currentVersion: found.version, changedBy: null, changedAt: null, differences: [{ field: 'state', yours: result, theirs: found.state }] };
  if (found.state !== 'REQUESTED') return refuse('MATTER_WRONG_STATE', { state: found.state });
  await tx.query('update gate_record set state = $2, version = version + 1, opinion = $3, decided_by = $4, decided_at = $5 where id = $1',
    [id, result, opinion.trim(), `${actor.seatTitle} ${actor.personName}`, tx.now]);
  await meetDeadline(tx, { objectId: found.objectId, ruleCode: REVIEW_CLOCK });
  await record(tx, 'gate.review-decided', { objectKind: found.objectKind, objectId: found.objectId, actId: id, audience: 'AGENCY', detail: { result } });
  return { kind: 'acted', id, actId: id, version: found.version + 1 };
}
