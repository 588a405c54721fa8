import { Injectable } from '@nestjs/common';
import { type Actor, Database, systemActor } from '@portal/platform';

/** Rounds whose last day is over while the office still only waits: from then on it is for the office to go on. */
const PASS = `
  update party p set box = 'TODO', last_act_at = r.due_at
    from minutes_round r join minutes m on m.id = r.minutes_id
   where r.state = 'OPEN' and r.due_at <= $1 and m.state = 'CONSULTING'
     and p.object_id = m.id and p.agency_id = m.agency_id and p.object_kind = 'MINUTES' and p.box = 'STARTED'
  returning p.object_id`;

/**
 * 逾期未反馈 waits for nobody: when the last day of a round is over the minutes lie on the office's desk, though some unit never answered and
 * nobody clicked. That a unit was silent its clock has on record; here only the list follows.
 */
@Injectable()
export class PassSilentRounds {
  private readonly actor: Actor = systemActor('silent-rounds');

  constructor(private readonly db: Database) {}

  /** @returns how many were passed */
  async run(): Promise<number> {
    return this.db.tx(this.actor, async (tx) => (await tx.query(PASS, [tx.now])).length);
  }
}
