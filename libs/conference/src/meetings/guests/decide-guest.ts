import { Injectable } from '@nestjs/common';
import { invalid, optional, required } from '@portal/cases';
import { type Actor, Database, type Tx } from '@portal/platform';
import { type PaperResult, recordOf, stopped } from '../materials/load-paper.js';
import { GUEST_ACTS } from '../materials/paper.table.js';
import { type OnGuest, openGuest } from './open-guest.js';

export interface DecideGuestInput extends OnGuest { readonly approve: boolean; readonly reason?: string | null }

/** 核准列席: nobody reads by a link that one person alone has given out (粤医保发〔2020〕26号 四(一)：报召集人审定). */
@Injectable()
export class DecideGuest {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, CONVENER_DECIDES, GUEST_DECIDED, GUEST_REVOKED, INVALID_INPUT, or the conflict */
  run(actor: Actor, input: DecideGuestInput): Promise<PaperResult> {
    return this.db.tx(actor, (tx) => decide(tx, input));
  }
}

async function decide(tx: Tx, input: DecideGuestInput): Promise<PaperResult> {
  const act = GUEST_ACTS[input.approve ? 'APPROVE' : 'DECLINE'];
  const guest = await openGuest(tx, input, act);
  if (stopped(guest)) return guest;
  const problem = invalid(input.approve ? optional('reason', input.reason) : required('reason', input.reason ?? ''));
  if (problem) return problem;
  await tx.query(
    `update meeting_guest set approved = $2, decided_at = $3, decided_by = $4, decided_seat = $5, reason = $6, revoked_at = case when $2 then null else $3::timestamptz end, version = version + 1 where id = $1`,
    [guest.id, input.approve, tx.now, tx.actor.personName, tx.actor.seatTitle, input.reason?.trim() || null]);
  await recordOf(tx, act.topic, guest.meetingId, { guestId: guest.id });
  return { kind: 'acted', id: guest.id, meetingId: guest.meetingId };
}
