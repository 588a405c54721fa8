import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../../../matters/perform.js';
import { postOf } from '../submit-minutes.js';
import { SEAL_REQUEST } from './load-seal-request.js';
import { SEAL_ACTS } from './seal.table.js';

export interface DecideSealInput extends ActOn {
  readonly approve: boolean;
  /** Needed to refuse. */
  readonly reason?: string | null;
}

/** 审批代章: the head of the agency whose seal it is, or who stands in for him, lets it be used once for one text, or refuses with a reason. */
@Injectable()
export class DecideSeal {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, HEAD_SEALS, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: DecideSealInput): Promise<ActResult> {
    const name = input.approve ? 'APPROVE' : 'REFUSE';
    return this.db.tx(actor, (tx) => perform(tx, SEAL_REQUEST, input, name, SEAL_ACTS[name], ({ row }) => {
      const reason = input.reason?.trim() ?? '';
      const problem = invalid(input.approve ? optional('reason', reason) : required('reason', reason));
      if (problem) return problem;
      return { text: reason || null, facts: { hash: row.hash }, set: { decided_at: tx.now, decided_by: postOf(tx.actor), reason: reason || null } };
    }));
  }
}
