import { SweepDeadlines } from '@portal/deadlines';
import type { ManualClock } from '@portal/kernel';
import { Database, systemActor } from '@portal/platform';
import type { Rooms } from './cast.js';

const NEXT = {
  name: 'demo-next-strike',
  text: `select min(at) as at from deadline,
           lateral (values (case when missed_at is null and (state = 'RUNNING' or (state = 'MET' and met_at > due_at)) then due_at end),
                           (case when state = 'RUNNING' then remind_at end), (case when state = 'PAUSED' then resume_at end)) as strike (at)`,
};
const sweeper = systemActor('demo-clock');

/** Lets the clocks of the matters strike when their time comes, as the worker's sweep does: not all at once at the end. */
export async function strikeUntil(worker: Rooms, clock: ManualClock, until: Date): Promise<void> {
  for (let last = new Date(0); ; ) {
    const [next] = await worker.get(Database).read<{ at: Date | null }>(sweeper, NEXT);
    if (!next?.at || next.at > until || next.at <= last) return;
    last = next.at;
    if (last > clock.now()) clock.set(last);
    await worker.get(SweepDeadlines).run();
  }
}
