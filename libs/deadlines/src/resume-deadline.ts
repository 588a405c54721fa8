import { type Refusal, refuse, type Tx } from '@portal/platform';
import { type DeadlineRow, lockDeadline, recompute } from './deadline-store.js';

/**
 * Lets a paused clock run on. The days of the pause are taken out of the count, up to the pause's own end if it had one.
 *
 * @returns the clock with its new due date; or DEADLINE_NOT_PAUSED
 */
export async function resumeDeadline(tx: Tx, { objectId, ruleCode }: { readonly objectId: string; readonly ruleCode: string }): Promise<DeadlineRow | Refusal> {
  const clock = await lockDeadline(tx, objectId, ruleCode, ['PAUSED']);
  if (!clock) return refuse('DEADLINE_NOT_PAUSED');
  await endPause(tx, clock.id);
  await tx.query(`update deadline set state = 'RUNNING', paused_since = null, resume_at = null where id = $1`, [clock.id]);
  return recompute(tx, clock.id);
}

/** Closes the open pause of a clock, now or at the end it had been given. */
export async function endPause(tx: Tx, deadlineId: string): Promise<void> {
  await tx.query(
    `update deadline_interval set to_at = least($2, until_at) where deadline_id = $1 and kind = 'PAUSE' and to_at is null`, [deadlineId, tx.now],
  );
}
