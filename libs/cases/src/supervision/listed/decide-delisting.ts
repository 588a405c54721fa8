import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { ActOn, ActResult } from '../../matters/acted.js';
import { invalid, LONG_TEXT, optional, required } from '../../referrals/act-input.rules.js';
import { performListed } from './perform-listed.js';

export interface DecideDelistingInput extends ActOn { readonly approve: boolean; readonly reason?: string | null }

/** 摘牌决定: by the convener; a refusal says what is still missing. */
@Injectable()
export class DecideDelisting {
  constructor(private readonly db: Database) {}

  /** @returns the act; or CONVENER_ONLY, INVALID_INPUT (a refusal without a reason), MATTER_WRONG_STATE */
  run(actor: Actor, input: DecideDelistingInput): Promise<ActResult> {
    const problem = invalid(input.approve ? optional('reason', input.reason, LONG_TEXT) : required('reason', input.reason ?? '', LONG_TEXT));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performListed(tx, input, input.approve ? 'DELIST' : 'KEEP', async () => ({ text: input.reason ?? null })));
  }
}
