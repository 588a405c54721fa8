import { Injectable } from '@nestjs/common';
import type { ActOn, ActResult } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, putParty, refuse } from '@portal/platform';
import { actOnMinutes } from './act-on-minutes.js';
import { MINUTES_ACTS } from './minutes.table.js';

export interface MinutesWriterInput extends ActOn { readonly agencyId: string }

/** 邀请共同起草: another agency's drafters write in the same text. */
@Injectable()
export class InviteWriter {
  constructor(private readonly db: Database) {}

  /** @returns the act; or AGENCY_UNKNOWN, INVITED_SELF, WRITER_ALREADY, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: MinutesWriterInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'INVITE_WRITER', MINUTES_ACTS.INVITE, async ({ minutes }) => {
      const { agencyId } = input;
      if (agencyId === minutes.agencyId) return refuse('INVITED_SELF');
      const [known] = isId(agencyId) ? await tx.query('select 1 from agency where id = $1', [agencyId]) : [];
      if (!known) return refuse('AGENCY_UNKNOWN');
      const [writer] = await tx.query('select 1 from minutes_writer where minutes_id = $1 and agency_id = $2 and until is null', [minutes.id, agencyId]);
      if (writer) return refuse('WRITER_ALREADY');
      await tx.query(
        `insert into minutes_writer (minutes_id, agency_id, since) values ($1, $2, $3)
         on conflict (minutes_id, agency_id) do update set since = excluded.since, until = null`, [minutes.id, agencyId, tx.now]);
      await putParty(tx, { objectId: minutes.id, objectKind: 'MINUTES', agencyId, role: 'PARTICIPANT', content: true, box: 'TODO' });
      return { detail: { agencyId } };
    }));
  }
}
