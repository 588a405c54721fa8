import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';
import { type RemedyInput, remedyProblem, said } from './remedy-input.rules.js';

/** 310号令 第九条: within 3日 of the refusal, asks the deciding police office to reconsider. */
@Injectable()
export class RequestReconsideration {
  constructor(private readonly db: Database) {}

  /** @returns the act; or REMEDY_LAPSED after the 3日 */
  run(actor: Actor, input: RemedyInput): Promise<ActResult> {
    const problem = remedyProblem(input);
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id: input.id, expectedVersion: input.expectedVersion, act: 'REQUEST_RECONSIDERATION' }, async () => said(input)));
  }
}
