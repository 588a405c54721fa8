import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { ActOn, ActResult } from '../../matters/acted.js';
import { invalid, LONG_TEXT, required } from '../../referrals/act-input.rules.js';
import { performListed } from './perform-listed.js';

export interface RequestDelistingInput extends ActOn { readonly reason: string }

/** 申请摘牌, once every measure is done. */
@Injectable()
export class RequestDelisting {
  constructor(private readonly db: Database) {}

  /** @returns the act; or MEASURES_OPEN, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: RequestDelistingInput): Promise<ActResult> {
    const problem = invalid(required('reason', input.reason, LONG_TEXT));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performListed(tx, input, 'REQUEST_DELISTING', async () => ({ text: input.reason })));
  }
}
