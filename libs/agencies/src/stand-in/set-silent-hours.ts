import { Injectable } from '@nestjs/common';
import { type Actor, Database, record, refuse, type Refusal } from '@portal/platform';

/** Of an agency that has set nothing. */
export const SILENT_HOURS = 24;
const MOST_HOURS = 240;

/** 未阅转B角的时限: how long an item with a clock may lie unread on a liaison's seat of one's own agency before its deputy has it too. */
@Injectable()
export class SetSilentHours {
  constructor(private readonly db: Database) {}

  /** @returns null when it is done, or INVALID_INPUT */
  run(actor: Actor, hours: number): Promise<Refusal | null> {
    const { agencyId } = actor;
    if (agencyId === null || !Number.isInteger(hours) || hours < 1 || hours > MOST_HOURS) {
      return Promise.resolve(refuse('INVALID_INPUT', undefined, [{ field: 'hours', code: 'SILENT_HOURS', values: { max: MOST_HOURS } }]));
    }
    return this.db.tx(actor, async (tx) => {
      await tx.query('insert into stand_in_rule (agency_id, silent_hours) values ($1, $2) on conflict (agency_id) do update set silent_hours = excluded.silent_hours', [agencyId, hours]);
      await record(tx, 'seat.silent-hours-set', { objectKind: 'AGENCY', objectId: agencyId, audience: 'AGENCY', detail: { hours } });
      return null;
    });
  }
}
