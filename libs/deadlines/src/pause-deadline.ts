import { newId } from '@portal/kernel';
import { type Refusal, refuse, type Tx } from '@portal/platform';
import { type DeadlineRow, lockDeadline, recompute } from './deadline-store.js';

export interface PauseDeadline {
  readonly objectId: string;
  readonly ruleCode: string;
  readonly reason: string;
  /** The pause is over by itself then: the end of the sender's 3日 for 补正. Absent: only resumeDeadline ends it. */
  readonly until?: Date;
}

/**
 * Stops a clock whose rule allows it. The due date stays as it is until the pause ends.
 *
 * @returns the clock; or DEADLINE_NOT_RUNNING, DEADLINE_NOT_PAUSABLE
 */
export async function pauseDeadline(tx: Tx, { objectId, ruleCode, reason, until }: PauseDeadline): Promise<DeadlineRow | Refusal> {
  const clock = await lockDeadline(tx, objectId, ruleCode, ['RUNNING']);
  if (!clock) return refuse('DEADLINE_NOT_RUNNING');
  if (!clock.rule.pausable) return refuse('DEADLINE_NOT_PAUSABLE', { label: clock.rule.label });
  await tx.query(
    `insert into deadline_interval (id, deadline_id, object_id, kind, from_at, until_at, reason, basis, person_id, seat_id)
     values ($1, $2, $3, 'PAUSE', $4, $5, $6, $7, $8, $9)`,
    [newId(), clock.id, objectId, tx.now, until ?? null, reason, clock.rule.pauseNote ?? clock.rule.legalBasis, tx.actor.personId, tx.actor.seatId],
  );
  await tx.query(`update deadline set state = 'PAUSED', paused_since = $2, resume_at = $3 where id = $1`, [clock.id, tx.now, until ?? null]);
  return recompute(tx, clock.id);
}
