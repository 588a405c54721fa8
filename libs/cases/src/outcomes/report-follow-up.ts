import { Injectable } from '@nestjs/common';
import { meetDeadline } from '@portal/deadlines';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { dayBorne, invalid, LINE, optional, required } from '../referrals/act-input.rules.js';
import { FOLLOW_UP_CLOCK } from './outcome-kinds.table.js';
import { actOnOutcome, type OnOutcome } from './outcome-store.js';
import type { OutcomeResult } from './record-outcome.js';

export const FOLLOW_UP_ACTIONS = ['TERMINATED', 'SUSPENDED', 'RECOVERED', 'NO_AGREEMENT', 'OTHER'] as const;
/** 已解除协议 · 已中止协议 · 已追回 · 无服务协议 · 其他 */
export type FollowUpAction = (typeof FOLLOW_UP_ACTIONS)[number];

export interface ReportFollowUpInput extends OnOutcome { readonly action: FollowUpAction; readonly documentNo?: string | null; readonly doneOn: Day; readonly text: string }

/** The 医保经办机构 says what it did about the service agreement. */
@Injectable()
export class ReportFollowUp {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ReportFollowUpInput): Promise<OutcomeResult> {
    const problem = invalid(
      FOLLOW_UP_ACTIONS.includes(input.action) ? [] : [{ field: 'action', code: 'NOT_ON_LIST' }], optional('documentNo', input.documentNo, LINE),
      dayBorne('doneOn', input.doneOn, dayOf(this.db.now())), required('text', input.text));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => actOnOutcome(tx, 'reportFollowUp', input, 'outcome.followed-up', async (outcome) => {
      await tx.query('update outcome_follow_up set action = $2, document_no = $3, done_on = $4, text = $5 where outcome_id = $1',
        [outcome.id, input.action, input.documentNo?.trim() || null, input.doneOn, input.text.trim()]);
      await meetDeadline(tx, { objectId: outcome.id, ruleCode: FOLLOW_UP_CLOCK });
      return { action: input.action };
    }));
  }
}
