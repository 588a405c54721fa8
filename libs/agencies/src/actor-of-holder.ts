import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, type Permission } from '@portal/platform';
import { actorFor, heldSeatsJson, type SeatedPerson } from './acting.js';

const HOLDER = {
  name: 'holder-actor',
  text: `select p.id as "personId", p.display_name as "personName", p.locale, ${heldSeatsJson('p.id', '$2::date')} as seats
           from account a join person p on p.id = a.person_id where a.person_id = $1 and a.disabled_at is null`,
};

/** The actor that somebody is today on one seat, with fewer rights than the seat has: for what is read in his name while he is away. */
@Injectable()
export class ActorOfHolder {
  constructor(private readonly db: Database) {}

  /** @returns null when the account is disabled or the person no longer holds that seat */
  async run(personId: string, seatId: string, requestId: string, permissions: readonly Permission[]): Promise<Actor | null> {
    const day = dayOf(this.db.now());
    const [person] = await this.db.readGlobal<SeatedPerson>(HOLDER, [personId, day]);
    const actor = person ? actorFor(person, day, seatId, { requestId, sessionId: null, apiClientId: null, locale: null }) : null;
    return actor?.seatId === seatId ? { ...actor, permissions: new Set(permissions) } : null;
  }
}
