import { Injectable } from '@nestjs/common';
import { extendDeadline } from '@portal/deadlines';
import { type Actor, Database, isRefusal } from '@portal/platform';
import { invalid, LINE, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';

export interface ExtendReviewInput extends ActOn { readonly ruleCode: string; readonly approver: string; readonly reason: string }

/** The review whose clock is extended (310号令 第八条). */
const REVIEW = 'X10';

/**
 * Takes longer over the review in a way the law provides (32号: 7日, 30日; 经济犯罪规定 16): with an approver and a reason, as an
 * entry of the clock's ledger. The 3日 stay in sight; the clock reads 已延长.
 */
@Injectable()
export class ExtendReview {
  constructor(private readonly db: Database) {}

  /** @returns the act; or EXTENSION_NOT_PROVIDED, EXTENSION_USED, EXTENSION_TOO_LATE, … */
  run(actor: Actor, { id, expectedVersion, ruleCode, approver, reason }: ExtendReviewInput): Promise<ActResult> {
    const problem = invalid(required('ruleCode', ruleCode, LINE), required('approver', approver, LINE), required('reason', reason));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'EXTEND_REVIEW' }, async () => {
      const extended = await extendDeadline(tx, { objectId: id, ruleCode: REVIEW, extension: ruleCode, approver, reason });
      return isRefusal(extended) ? extended : { text: reason.trim(), facts: { ruleCode }, data: { approver: approver.trim() } };
    }));
  }
}
