import { daysUntil } from '@portal/cases';
import { cancelDeadline, meetDeadline, startDeadline } from '@portal/deadlines';
import type { Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';

/** 会议回执: until the day that the office named in the notice. */
export const RSVP_CLOCK = 'H30';
/** 书面会议反馈: until the last day of the round. */
export const WRITTEN_CLOCK = 'H32';

/** Each unit's own clock until it has answered. */
export async function startAnswers(tx: Tx, meetingId: string, agencyIds: readonly string[], until: Day): Promise<void> {
  for (const agencyId of agencyIds) {
    await startDeadline(tx, { objectKind: 'MEETING', objectId: meetingId, partId: agencyId, partyAgencyId: agencyId, ruleCode: RSVP_CLOCK, startEvent: 'meeting.noticed', ...daysUntil(until, tx.now) });
  }
}

export const meetAnswer = (tx: Tx, meetingId: string, agencyId: string): Promise<unknown> => meetDeadline(tx, { objectId: meetingId, ruleCode: RSVP_CLOCK, partId: agencyId });

/** Nothing is owed any longer, of one unit or of all; when something ran out stays on record. */
export const stopAnswers = (tx: Tx, meetingId: string, agencyId?: string): Promise<number> =>
  cancelDeadline(tx, { objectId: meetingId, ruleCode: RSVP_CLOCK, owed: true, ...(agencyId !== undefined && { partId: agencyId }) });
