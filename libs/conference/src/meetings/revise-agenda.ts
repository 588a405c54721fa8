import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import type { ItemInput } from './agenda.rules.js';
import { MEETING } from './load-meeting.js';
import { MEETING_ACTS } from './meeting.table.js';
import { openAgenda, writeItems } from './write-agenda.js';

const ITEMS = `
  select line, kind, topic_id as "topicId", title, minutes, presenter_id as "presenterId", presenter, visibility, visible_to as "visibleTo"
    from agenda_item where meeting_id = $1 and agenda_version = $2 order by position`;

/** 调整议程: what was approved stays in force and locked; a new version is written beside it and approved anew. */
@Injectable()
export class ReviseAgenda {
  constructor(private readonly db: Database) {}

  /** @returns the act; or AGENDA_NOT_APPROVED, AGENDA_BEING_WRITTEN, INVALID_INPUT, … */
  run(actor: Actor, input: ActOn & { readonly reason: string }): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, 'REVISE_AGENDA', MEETING_ACTS.REVISE_AGENDA, async ({ row }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      const version = row.agendas.latest + 1;
      const items = await tx.query<ItemInput>(ITEMS, [row.id, row.agendas.inForce]);
      await openAgenda(tx, row.id, version);
      await writeItems(tx, row.id, version, items);
      return { text: input.reason, facts: { agenda: version } };
    }));
  }
}
