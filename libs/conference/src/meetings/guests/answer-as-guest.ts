import { Injectable } from '@nestjs/common';
import { invalid, optional } from '@portal/cases';
import { type Actor, Database, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { asGuest, type Guest } from './guest-door.js';

export interface GuestAnswer { readonly coming: boolean; readonly opinion?: string | null }
export interface GuestAnswered { readonly kind: 'answered' }

const OVER = `select m.state in ('HELD', 'CANCELLED') as over from meeting m where m.id = $1`;

/** 列席回执和书面意见: whether he comes, and what he thinks of his line; may be given anew until the meeting was held. */
@Injectable()
export class AnswerAsGuest {
  constructor(private readonly db: Database) {}

  /** @returns GUEST_WAITING, GUEST_NOT_YET, GUEST_EXPIRED, GUEST_REVOKED, GUEST_TOO_LATE, INVALID_INPUT, or NOT_FOUND for an unknown secret, when it was not taken */
  run(visitor: Pick<Actor, 'requestId' | 'locale'>, secret: string, answer: GuestAnswer): Promise<GuestAnswered | Refusal> {
    return asGuest(this.db, secret, visitor, (tx, guest) => take(tx, guest, answer));
  }
}

async function take(tx: Tx, guest: Guest, { coming, opinion }: GuestAnswer): Promise<GuestAnswered | Refusal> {
  const problem = invalid(optional('opinion', opinion));
  if (problem) return problem;
  await tx.query('select 1 from meeting where id = $1 for update', [guest.meetingId]);
  const [meeting] = await tx.query<{ over: boolean }>(OVER, [guest.meetingId]);
  if (meeting?.over !== false) return refuse('GUEST_TOO_LATE');
  await tx.query('update meeting_guest set coming = $2, opinion = $3, answered_at = $4, version = version + 1 where id = $1', [guest.id, coming, opinion?.trim() || null, tx.now]);
  await record(tx, 'guest.answered', { objectKind: 'MEETING', objectId: guest.meetingId, audience: 'AGENCY', detail: { guestId: guest.id, coming: coming ? 1 : 0 } });
  return { kind: 'answered' };
}
