import { Injectable } from '@nestjs/common';
import type { ActOn, ActResult } from '@portal/cases';
import { type Actor, Database, refuse } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { MEETING } from './load-meeting.js';
import { MEETING_ACTS } from './meeting.table.js';

/** 报审议程: topics, time and form are put before the convener together. */
@Injectable()
export class SubmitAgenda {
  constructor(private readonly db: Database) {}

  /** @returns the act; or AGENDA_LOCKED, AGENDA_EMPTY, … */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, 'SUBMIT_AGENDA', MEETING_ACTS.SUBMIT_AGENDA, async ({ row }) => {
      const version = row.agendas.open?.version ?? 0;
      const [count] = await tx.query<{ n: number }>('select count(*)::int as n from agenda_item where meeting_id = $1 and agenda_version = $2', [row.id, version]);
      if (!count?.n) return refuse('AGENDA_EMPTY');
      await tx.query(`update agenda set state = 'SUBMITTED', submitted_at = $3 where meeting_id = $1 and version = $2`, [row.id, version, tx.now]);
      return { facts: { agenda: version } };
    }));
  }
}
