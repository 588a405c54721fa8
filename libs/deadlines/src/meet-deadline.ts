import type { Tx } from '@portal/platform';
import { deadlineJson, type DeadlineRow, lockDeadline } from './deadline-store.js';
import { endPause } from './resume-deadline.js';

export interface MeetDeadline {
  readonly objectId: string;
  readonly ruleCode: string;
  /** The part of the matter whose clock it is; absent: whichever runs. */
  readonly partId?: string;
  /** The act's own instant; absent: now. */
  readonly at?: Date;
}

/**
 * States that what a clock asked for was done. Done late is still done: the clock is then both missed and met, and the
 * sweep records the miss if it has not yet.
 *
 * @returns the clock; null when none was waiting
 */
export async function meetDeadline(tx: Tx, { objectId, ruleCode, partId, at }: MeetDeadline): Promise<DeadlineRow | null> {
  const clock = await lockDeadline(tx, objectId, ruleCode, ['RUNNING', 'PAUSED', 'MISSED'], partId);
  if (!clock) return null;
  if (clock.state === 'PAUSED') await endPause(tx, clock.id);
  const [row] = await tx.query<{ deadline: DeadlineRow }>(
    `with d as (
       update deadline set state = 'MET', met_at = $2, paused_since = null, resume_at = null, remind_at = null, version = version + 1
        where id = $1 returning *)
     select ${deadlineJson('d', 'r')} as deadline from d join deadline_rule r on r.id = d.rule_id`,
    [clock.id, at ?? tx.now],
  );
  return row?.deadline ?? null;
}
