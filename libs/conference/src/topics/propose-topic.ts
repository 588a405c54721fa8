import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional } from '@portal/cases';
import { type Actor, Database, refuse } from '@portal/platform';
import { perform, seat } from '../matters/perform.js';
import { TOPIC } from './load-topic.js';
import { TOPIC_ACTS } from './topic.table.js';

/** 报召集人审定: the office puts a topic, sorted, before the convener. One that was deferred can be put again. */
@Injectable()
export class ProposeTopic {
  constructor(private readonly db: Database) {}

  run(actor: Actor, input: ActOn & { readonly reason?: string | null }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TOPIC, input, 'PROPOSE', TOPIC_ACTS.PROPOSE, async ({ row }) => {
      const problem = invalid(optional('reason', input.reason));
      if (problem) return problem;
      if (row.leadId === null) return refuse('NO_CONFERENCE');
      if (row.leadId !== row.agencyId) await seat(tx, 'TOPIC', row.id, [{ agencyId: row.leadId, role: 'SUPERVISOR', content: true, box: 'TODO' }]);
      return { text: input.reason ?? null };
    }));
  }
}
