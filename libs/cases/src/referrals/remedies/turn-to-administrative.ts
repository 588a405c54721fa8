import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { ActResult } from '../act-result.js';
import { moveCase } from '../case-state.js';
import { performAct } from '../perform-act.js';
import { type RemedyInput, remedyProblem, said } from './remedy-input.rules.js';

/** 310号令 第十条: the case does not die with 不予立案; the agency handles it by its own law. Open also after the remedies have lapsed. */
@Injectable()
export class TurnToAdministrative {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: RemedyInput): Promise<ActResult> {
    const problem = remedyProblem(input);
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id: input.id, expectedVersion: input.expectedVersion, act: 'TURN_ADMINISTRATIVE' }, async ({ referral, standing }) => {
      await moveCase(tx, referral.caseId, 'INVESTIGATING');
      return { ...said(input), facts: { remedyLapsed: standing.facts.has('remedyLapsed') } };
    }));
  }
}
