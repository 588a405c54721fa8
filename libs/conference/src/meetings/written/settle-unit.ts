import { isRefusal, type Tx } from '@portal/platform';
import { syncBoxes } from '../../matters/perform.js';
import { notedBy } from '../day/corrections.js';
import { MEETING } from '../load-meeting.js';
import { meetWritten } from './clocks.js';

/**
 * With nothing left to answer a unit has done what it was asked: its clock is met and the meeting leaves its desk. Of a locked meeting.
 *
 * @returns whether the unit has said something of each item that it is asked about, whoever of it may read it
 */
export async function settleUnit(tx: Tx, meetingId: string, agencyId: string): Promise<boolean> {
  const [stand] = await tx.query<{ done: boolean }>('select written_done($1, $2) as done', [meetingId, agencyId]);
  if (!stand?.done) return false;
  const [first] = await tx.query('update written_share set answered_at = $3, answered_by = $4 where meeting_id = $1 and agency_id = $2 and answered_at is null returning agency_id',
    [meetingId, agencyId, tx.now, notedBy(tx)]);
  if (!first) return true;
  await meetWritten(tx, meetingId, agencyId);
  const after = await MEETING.load(tx, meetingId);
  if (isRefusal(after)) throw new Error(`meeting ${meetingId} was answered and cannot be read`);
  await syncBoxes(tx, MEETING, after.row, after.row.state);
  return true;
}
