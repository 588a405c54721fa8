import { daysUntil } from '@portal/cases';
import { cancelDeadline, type DeadlineRow, meetDeadline, startDeadline } from '@portal/deadlines';
import type { Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { WRITTEN_CLOCK } from '../rsvp/clocks.js';

/** A unit's own clock until it has answered each of its items. */
export const startWritten = (tx: Tx, meetingId: string, agencyId: string, until: Day): Promise<DeadlineRow> => startDeadline(tx, {
  objectKind: 'MEETING', objectId: meetingId, partId: agencyId, partyAgencyId: agencyId, ruleCode: WRITTEN_CLOCK, startEvent: 'meeting.round-opened', ...daysUntil(until, tx.now),
});

export const meetWritten = (tx: Tx, meetingId: string, agencyId: string): Promise<unknown> => meetDeadline(tx, { objectId: meetingId, ruleCode: WRITTEN_CLOCK, partId: agencyId });

/** Nothing is owed any longer, of one unit or of all; when something ran out stays on record. */
export const stopWritten = (tx: Tx, meetingId: string, agencyId?: string): Promise<number> =>
  cancelDeadline(tx, { objectId: meetingId, ruleCode: WRITTEN_CLOCK, owed: true, ...(agencyId !== undefined && { partId: agencyId }) });
