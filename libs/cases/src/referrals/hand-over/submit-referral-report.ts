import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@portal/platform';
import type { ActOn, ActResult } from '../act-result.js';
import { reportProblems } from '../packet.rules.js';
import { performAct } from '../perform-act.js';
import { ReferralContentEntity } from '../referral-content.entity.js';

/** 310号令 第五条: two or more officers put the written report before the head, who has 3日. */
@Injectable()
export class SubmitReferralReport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or REPORT_INCOMPLETE by field, WRONG_STATE, … */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => performAct(tx, { id: input.id, expectedVersion: input.expectedVersion, act: 'REPORT' }, async ({ referral }) => {
      const content = await tx.em.findOneByOrFail(ReferralContentEntity, { referralId: referral.id });
      const problems = reportProblems(content);
      return problems.length > 0 ? refuse('REPORT_INCOMPLETE', undefined, problems) : { facts: { officers: content.officers.length } };
    }));
  }
}
