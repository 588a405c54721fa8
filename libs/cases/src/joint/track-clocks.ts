import { cancelDeadline, type DeadlineRow, meetDeadline, startDeadline } from '@portal/deadlines';
import type { AgencyKind, Tx } from '@portal/platform';
import { clockOfKind, REPLY_CLOCK, TRACK_CLOCKS } from './track-stages.table.js';

const province = (tx: Tx): string | null => (tx.actor.regionCode === null ? null : `${tx.actor.regionCode.slice(0, 2)}0000`);

/** The invited agency's clock: so many days from now to answer, agreed and not law. */
export const startReplyClock = (tx: Tx, trackId: string, agencyId: string, days: number): Promise<DeadlineRow> =>
  startDeadline(tx, {
    ruleCode: REPLY_CLOCK, objectKind: 'INVESTIGATION_TRACK', objectId: trackId, partyAgencyId: agencyId, startEvent: 'joint.invited', amount: days, province: province(tx),
  });

/** The clock of the agency's own inquiry, by its own law. */
export const startTrackClock = (tx: Tx, trackId: string, agency: { readonly id: string; readonly kind: AgencyKind }, startedAt?: Date): Promise<DeadlineRow> =>
  startDeadline(tx, {
    ruleCode: clockOfKind(agency.kind), objectKind: 'INVESTIGATION_TRACK', objectId: trackId, partyAgencyId: agency.id, startEvent: 'joint.joined',
    province: province(tx), ...(startedAt && { startedAt }),
  });

/** The invitation is answered, whatever the answer. */
export const meetReplyClock = (tx: Tx, trackId: string): Promise<DeadlineRow | null> => meetDeadline(tx, { objectId: trackId, ruleCode: REPLY_CLOCK });

export const cancelReplyClock = (tx: Tx, trackId: string): Promise<number> => cancelDeadline(tx, { objectId: trackId, ruleCode: REPLY_CLOCK });

/** The inquiry has come to an outcome. */
export async function meetTrackClock(tx: Tx, trackId: string): Promise<void> {
  for (const ruleCode of TRACK_CLOCKS) await meetDeadline(tx, { objectId: trackId, ruleCode });
}

/** Who leaves leaves no clock behind. */
export const cancelTrackClocks = (tx: Tx, trackId: string): Promise<number> => cancelDeadline(tx, { objectId: trackId });
