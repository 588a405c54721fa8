import { Injectable } from '@nestjs/common';
import { newToken } from '@portal/agencies';
import { invalid } from '@portal/cases';
import { newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, type Refusal, type Tx } from '@portal/platform';
import { openLine, recordOf } from '../materials/load-paper.js';
import { LINE_ACTS } from '../materials/paper.table.js';
import { type GuestForm, guestProblems } from './guest.rules.js';

export interface InviteGuestInput extends GuestForm { readonly meetingId: string; readonly line: string }
export interface InvitedGuest { readonly kind: 'guest'; readonly id: string; readonly meetingId: string; readonly token: string }

/** 邀请列席: a post of another unit may read one line of the agenda and what is shared with guests there, by a link, for a time, once the convener has approved. */
@Injectable()
export class InviteGuest {
  constructor(private readonly db: Database) {}

  /** @returns the invitation with its secret, which is shown once, stored nowhere, and opens nothing before it is approved; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: InviteGuestInput): Promise<InvitedGuest | Refusal> {
    return this.db.tx(actor, (tx) => invite(tx, input));
  }
}

async function invite(tx: Tx, input: InviteGuestInput): Promise<InvitedGuest | Refusal> {
  const opened = await openLine(tx, input.meetingId, input.line, LINE_ACTS.INVITE);
  if (isRefusal(opened)) return opened;
  const { meeting, line } = opened;
  const problem = invalid(guestProblems(input, meeting.endsAt, tx.now));
  if (problem) return problem;
  const [id, { token, hash }] = [newId(), newToken()];
  await tx.query(
    `insert into meeting_guest (id, meeting_id, line, agency_id, unit, post, token_hash, from_at, to_at, invited_by, invited_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, meeting.id, line, tx.actor.agencyId, input.unit.trim(), input.post.trim(), hash, input.fromAt, input.toAt, tx.actor.personName, tx.now]);
  await recordOf(tx, LINE_ACTS.INVITE.topic, meeting.id, { guestId: id, line });
  return { kind: 'guest', id, meetingId: meeting.id, token };
}
