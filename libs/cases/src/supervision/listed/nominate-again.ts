import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { ActOn, ActResult } from '../../matters/acted.js';
import { invalid } from '../../referrals/act-input.rules.js';
import { nominationProblems } from './listed.rules.js';
import { performListed } from './perform-listed.js';

export interface NominateAgainInput extends ActOn { readonly title: string; readonly reason: string }

/** 退回后重新提名, with the text amended. */
@Injectable()
export class NominateAgain {
  constructor(private readonly db: Database) {}

  /** @returns the act; or INVALID_INPUT, NOT_YOUR_ACT, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: NominateAgainInput): Promise<ActResult> {
    const problem = invalid(nominationProblems(input));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performListed(tx, input, 'NOMINATE_AGAIN', async () => {
      await tx.query('update listed_supervision_content set title = $2, reason = $3 where supervision_id = $1', [input.id, input.title.trim(), input.reason.trim()]);
      return { text: input.reason };
    }));
  }
}
