import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional } from '@portal/cases';
import { type Actor, Database, isRefusal, notFound, refuse } from '@portal/platform';
import { perform, seat } from '../matters/perform.js';
import { loadTopic, TOPIC } from './load-topic.js';
import { TOPIC_ACTS } from './topic.table.js';

export interface MergeTopicInput extends ActOn {
  /** The topic that stays. */
  readonly intoId: string;
  readonly reason?: string | null;
}

/**
 * 合并议题: one of two that ask the same goes into the other. Who proposed it stays its proposer and reads the topic that stays; what
 * it said is kept beside it.
 */
@Injectable()
export class MergeTopic {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, MERGE_INTO_ITSELF, MERGE_TARGET_CLOSED, … */
  run(actor: Actor, input: MergeTopicInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TOPIC, input, 'MERGE', TOPIC_ACTS.MERGE, async ({ row }) => {
      if (input.intoId === row.id) return refuse('MERGE_INTO_ITSELF');
      const target = await loadTopic(tx, input.intoId);
      if (isRefusal(target) || target.row.conferenceId !== row.conferenceId) return notFound();
      if (target.row.state !== 'SUBMITTED' && target.row.state !== 'DEFERRED') return refuse('MERGE_TARGET_CLOSED');
      const problem = invalid(optional('reason', input.reason));
      if (problem) return problem;
      // What had been merged into this one goes along.
      await tx.query('update topic set merged_into = $2 where merged_into = $1', [row.id, target.row.id]);
      const proposers = await tx.query<{ agencyId: string }>('select distinct agency_id as "agencyId" from topic where merged_into = $1 or id = $2', [target.row.id, row.id]);
      await seat(tx, 'TOPIC', target.row.id, proposers.map(({ agencyId }) => agencyId)
        .filter((agencyId) => agencyId !== target.row.agencyId && agencyId !== target.row.officeId && agencyId !== target.row.leadId)
        .map((agencyId) => ({ agencyId, role: 'PARTICIPANT' as const, content: true, box: 'COPIED' as const })));
      return { text: input.reason ?? null, set: { merged_into: target.row.id }, facts: { into: target.row.number } };
    }));
  }
}
