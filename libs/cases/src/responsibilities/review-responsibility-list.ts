import { Injectable } from '@nestjs/common';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database, type Tx } from '@portal/platform';
import type { ActOn, ActResult } from '../matters/acted.js';
import { perform } from '../matters/perform.js';
import { invalid, optional, required } from '../referrals/act-input.rules.js';
import { inForceProblems } from './list.rules.js';
import { LIST_ACTS } from './list.table.js';
import { latestInForce, RESPONSIBILITY_LIST } from './load-list.js';

export interface ReviewResponsibilityListInput extends ActOn {
  readonly publish: boolean;
  /** From 00:00 of this day; absent: the day that the unit asks for. */
  readonly inForceFrom?: Day | null;
  /** Needed to send it back. */
  readonly reason?: string | null;
}

/** 审核: published with the day from which it is in force, or sent back with the reason. */
@Injectable()
export class ReviewResponsibilityList {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: ReviewResponsibilityListInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => (input.publish ? publish(tx, input) : sendBack(tx, input)));
  }
}

const publish = (tx: Tx, input: ReviewResponsibilityListInput): Promise<ActResult> => perform(tx, RESPONSIBILITY_LIST, input, 'PUBLISH', LIST_ACTS.PUBLISH, async ({ row }) => {
  const from = input.inForceFrom ?? row.inForceFrom ?? '';
  const problem = invalid(optional('reason', input.reason), inForceProblems(from, dayOf(tx.now), await latestInForce(tx, row.ownerId)));
  return problem ?? { text: input.reason ?? null, facts: { edition: row.edition, inForceFrom: from }, set: { in_force_from: from, published_at: tx.now } };
});

const sendBack = (tx: Tx, input: ReviewResponsibilityListInput): Promise<ActResult> => perform(tx, RESPONSIBILITY_LIST, input, 'RETURN', LIST_ACTS.RETURN, () =>
  invalid(required('reason', input.reason ?? '')) ?? { text: input.reason ?? null });
