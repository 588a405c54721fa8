import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { MEMBER_CHANGE } from './load-member-change.js';
import { MEMBER_ACTS } from './member.table.js';
import { type Succession, successionProblems, successorRefusal } from './succession.js';

export type ProposeMemberAgainInput = ActOn & Succession;

/** 退回后重新提出. */
@Injectable()
export class ProposeMemberAgain {
  constructor(private readonly db: Database) {}

  /** @returns the act; or as ProposeMemberChange, MATTER_WRONG_STATE */
  run(actor: Actor, input: ProposeMemberAgainInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEMBER_CHANGE, input, 'PROPOSE_AGAIN', MEMBER_ACTS.PROPOSE_AGAIN, async ({ row }) => {
      const refusal = invalid(successionProblems(input, dayOf(tx.now))) ?? await successorRefusal(tx, row.seatId, input);
      return refusal ?? { text: input.reason, set: { to_person_id: input.toPersonId, effective_on: input.effectiveOn, reason: input.reason.trim(), checked_by: null } };
    }));
  }
}
