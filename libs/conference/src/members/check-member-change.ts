import { Injectable } from '@nestjs/common';
import type { ActResult } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { type DecideMemberChangeInput, reasonProblem } from './decision.js';
import { MEMBER_CHANGE } from './load-member-change.js';
import { MEMBER_ACTS } from './member.table.js';

/** 办公室核对: the office passes a change on, or sends it back with its reason. */
@Injectable()
export class CheckMemberChange {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOR_ONESELF, OWN_PROPOSAL, INVALID_INPUT, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: DecideMemberChangeInput): Promise<ActResult> {
    const name = input.approve ? 'PASS' : 'RETURN';
    return this.db.tx(actor, (tx) => perform(tx, MEMBER_CHANGE, input, name, MEMBER_ACTS[name], () =>
      reasonProblem(input) ?? { text: input.reason ?? null, set: input.approve ? { checked_by: actor.personId } : {} }));
  }
}
