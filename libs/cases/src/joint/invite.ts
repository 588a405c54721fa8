import { isId, newId } from '@portal/kernel';
import { type FieldProblem, refuse, type Refusal, type Tx } from '@portal/platform';
import { syncJoint } from './joint-store.js';
import { addTrack } from './open-joint.js';
import { LONGEST_REPLY } from './propose-reply-day.js';
import { startReplyClock } from './track-clocks.js';

/** Whom to invite, and in how many days an answer is asked for (约定). */
export interface Invitation { readonly agencyId: string; readonly replyDays: number }

export const MOST_AGENCIES = 20;

export function invitationProblems(invitations: readonly Invitation[]): FieldProblem[] {
  if (invitations.length > MOST_AGENCIES) return [{ field: 'invitations', code: 'TOO_MANY', values: { max: MOST_AGENCIES } }];
  return invitations.flatMap(({ agencyId, replyDays }, i) => [
    ...(invitations.findIndex((each) => each.agencyId === agencyId) === i ? [] : [{ field: `invitations.${i}.agencyId`, code: 'TWICE' }]),
    ...(Number.isInteger(replyDays) && replyDays >= 1 && replyDays <= LONGEST_REPLY ? [] : [{ field: `invitations.${i}.replyDays`, code: 'REPLY_DAYS', values: { max: LONGEST_REPLY } }]),
  ]);
}

/** Whether all of these can be asked: agencies of the directory, and not oneself. Asked before anything is written. */
export async function inviteesRefusal(tx: Tx, agencyIds: readonly string[]): Promise<Refusal | null> {
  if (agencyIds.some((id) => id.toLowerCase() === tx.actor.agencyId)) return refuse('INVITES_SELF');
  if (!agencyIds.every(isId)) return refuse('INVITEE_UNKNOWN');
  const found = await tx.query<{ id: string }>('select id from agency where id = any($1)', [agencyIds]);
  return found.length === agencyIds.length ? null : refuse('INVITEE_UNKNOWN');
}

/** Seats the invited agencies, each with its own row and the clock of its answer. */
export async function seatInvited(tx: Tx, jointId: string, from: number, invitations: readonly Invitation[]): Promise<string[]> {
  const rows = invitations.map((invitation, i) => ({ ...invitation, id: newId(), position: from + i }));
  for (const { id, agencyId, position } of rows) await addTrack(tx, { id, jointId, agencyId: agencyId.toLowerCase(), position, stage: 'INVITED' });
  await syncJoint(tx, jointId);
  for (const { id, agencyId, replyDays } of rows) await startReplyClock(tx, id, agencyId.toLowerCase(), replyDays);
  return rows.map(({ id }) => id);
}
