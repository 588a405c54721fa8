import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, perform, required } from '@portal/cases';
import { type Actor, Database, refuse } from '@portal/platform';
import { hasAnotherSigner } from '../another-signer.js';
import { TYPICAL_CASE } from './load-typical-case.js';
import { TYPICAL_ACTS } from './typical-case.table.js';

export interface DecideTypicalCaseInput extends ActOn {
  readonly approve: boolean;
  /** Needed to send it back. */
  readonly reason?: string | null;
}

/** 原办案单位审核: its head or liaison officer approves, or sends it back. Nobody approves what he wrote himself where the agency has another who could. */
@Injectable()
export class DecideTypicalCase {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, IDENTITIES_OPEN, APPROVE_BY_ANOTHER, INVALID_INPUT */
  run(actor: Actor, input: DecideTypicalCaseInput): Promise<ActResult> {
    const act = input.approve ? 'APPROVE' : 'RETURN';
    return this.db.tx(actor, (tx) => perform(tx, TYPICAL_CASE, input, act, TYPICAL_ACTS[act], async ({ row }) => {
      const problem = invalid(input.approve ? optional('reason', input.reason) : required('reason', input.reason ?? ''));
      if (problem) return problem;
      if (input.approve && row.writtenBy === tx.actor.personId && await hasAnotherSigner(tx)) return refuse('APPROVE_BY_ANOTHER');
      return { text: input.reason ?? null, ...(input.approve && { set: { approved_at: tx.now } }) };
    }));
  }
}
