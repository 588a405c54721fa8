import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { invalid, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';

export interface ReturnReferralInput extends ActOn { readonly reason: string }

/** 程序规定 180(3): the matter is none of the police at all. In writing, with the reason. */
@Injectable()
export class ReturnReferral {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, reason }: ReturnReferralInput): Promise<ActResult> {
    const problem = invalid(required('reason', reason));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'RETURN' }, async () => ({
      text: reason.trim(), reasonCode: 'NOT_POLICE_MATTER',
    })));
  }
}
