import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { TOPIC } from './load-topic.js';
import { TOPIC_ACTS } from './topic.table.js';

/** 同意 · 退回 · 延后. */
export const TOPIC_DECISIONS = ['APPROVE', 'RETURN', 'DEFER'] as const;
export type TopicDecision = (typeof TOPIC_DECISIONS)[number];
const ACT = { APPROVE: 'APPROVE', RETURN: 'SEND_BACK', DEFER: 'DEFER' } as const;

export interface DecideTopicInput extends ActOn {
  readonly decision: TopicDecision;
  /** Needed for 退回 and 延后; with 同意 it is an instruction. */
  readonly reason?: string | null;
}

/** 召集人审定: topic by topic. */
@Injectable()
export class DecideTopic {
  constructor(private readonly db: Database) {}

  /** @returns the act; or CONVENER_DECIDES, INVALID_INPUT, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: DecideTopicInput): Promise<ActResult> {
    const name = ACT[input.decision];
    return this.db.tx(actor, (tx) => perform(tx, TOPIC, input, name, TOPIC_ACTS[name], ({ row }) => {
      const problem = invalid(input.decision === 'APPROVE' ? optional('reason', input.reason) : required('reason', input.reason ?? ''));
      return problem ?? { text: input.reason ?? null, set: { decided_at: tx.now, ...(input.decision === 'DEFER' && { deferrals: row.deferrals + 1 }) } };
    }));
  }
}
