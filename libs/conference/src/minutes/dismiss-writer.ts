import { Injectable } from '@nestjs/common';
import type { ActResult } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, putParty, refuse } from '@portal/platform';
import { actOnMinutes } from './act-on-minutes.js';
import type { MinutesWriterInput } from './invite-writer.js';
import { MINUTES_ACTS } from './minutes.table.js';

/** Ends an agency's part in the drafting. Whoever of it has the text open is cut off at once; what it wrote stays. */
@Injectable()
export class DismissWriter {
  constructor(private readonly db: Database) {}

  /** @returns the act; or WRITER_UNKNOWN, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: MinutesWriterInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'DISMISS_WRITER', MINUTES_ACTS.DISMISS, async ({ minutes }) => {
      const { agencyId } = input;
      const [ended] = isId(agencyId)
        ? await tx.query('update minutes_writer set until = $3 where minutes_id = $1 and agency_id = $2 and until is null returning 1', [minutes.id, agencyId, tx.now]) : [];
      if (!ended) return refuse('WRITER_UNKNOWN');
      await putParty(tx, { objectId: minutes.id, objectKind: 'MINUTES', agencyId, role: 'PARTICIPANT', content: false, box: 'DONE' });
      return { detail: { agencyId } };
    }));
  }
}
