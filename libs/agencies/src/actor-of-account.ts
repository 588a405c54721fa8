import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, type SeatKind } from '@portal/platform';
import { actorFor, heldSeatsJson, type SeatedPerson } from './acting.js';

const SEATED = {
  name: 'account-actor',
  text: `select p.id as "personId", p.display_name as "personName", p.locale, ${heldSeatsJson('p.id', '$2::date')} as seats
           from account a join person p on p.id = a.person_id where a.name = $1 and a.disabled_at is null`,
};

/** The actor that an account is today, without a session: for programs that act in a person's stead on the machine itself. */
@Injectable()
export class ActorOfAccount {
  constructor(private readonly db: Database) {}

  /**
   * @param requestId what the journal shows as the request
   * @param seatKind which of the person's seats, when there are several
   * @throws Error when there is no such account, or it holds no seat today
   */
  async run(account: string, requestId: string, seatKind?: SeatKind): Promise<Actor> {
    const day = dayOf(this.db.now());
    const [person] = await this.db.readGlobal<SeatedPerson>(SEATED, [account, day]);
    const seatId = person?.seats.find((seat) => seat.seatKind === seatKind)?.seatId ?? null;
    const actor = person ? actorFor(person, day, seatId, { requestId, sessionId: null, apiClientId: null, locale: null }) : null;
    if (actor === null) throw new Error(`account ${account} cannot act on ${day}`);
    return actor;
  }
}
