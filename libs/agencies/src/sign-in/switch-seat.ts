import { Injectable } from '@nestjs/common';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database, record, refuse, type Refusal } from '@portal/platform';
import { actorFor, heldSeatsJson, type SeatedPerson } from '../acting.js';
import type { OpenedSession } from './open-session.js';
import { newToken } from './session-token.js';

const SEATS = `select p.id as "personId", p.display_name as "personName", p.locale, ${heldSeatsJson('p.id', '$2::date')} as seats
  from session se join person p on p.id = se.person_id where se.id = $1 and se.ended_at is null for update of se`;

/** Acts from another of one's seats from now on. Other rights, hence another token. */
@Injectable()
export class SwitchSeat {
  constructor(private readonly db: Database) {}

  /** @returns the session with its new token, or SEAT_NOT_HELD */
  async run(actor: Actor, seatId: string): Promise<OpenedSession | Refusal> {
    const { sessionId } = actor;
    if (sessionId === null || !isId(seatId)) return refuse('SEAT_NOT_HELD');
    const { token, hash } = newToken();
    return this.db.tx(actor, async (tx) => {
      const [person] = await tx.query<SeatedPerson>(SEATS, [sessionId, dayOf(tx.now)]);
      const { requestId, apiClientId, locale } = actor;
      const next = person ? actorFor(person, dayOf(tx.now), seatId, { requestId, sessionId, apiClientId, locale }) : null;
      if (next === null || next.seatId !== seatId) return refuse('SEAT_NOT_HELD');
      await tx.query('update session set seat_id = $2, token_hash = $3, seen_at = $4 where id = $1', [sessionId, seatId, hash, tx.now]);
      await record(tx, 'session.seat-switched', { objectKind: 'SESSION', objectId: sessionId, audience: 'AGENCY', detail: { seatId } });
      return { kind: 'opened', actor: next, token };
    });
  }
}
