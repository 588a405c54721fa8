import { daysUntil } from '@portal/cases';
import { cancelDeadline, meetDeadline, startDeadline } from '@portal/deadlines';
import type { Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';

/** 报送议题: each member's own clock, until it has handed a topic in or the call is closed. */
const CALL_CLOCK = 'H40';

/** Starts the clocks of members anew; who has answered already has none. */
export async function runCallUntil(tx: Tx, callId: string, day: Day, agencyIds: readonly string[]): Promise<void> {
  await stopCall(tx, callId);
  for (const agencyId of agencyIds) {
    await startDeadline(tx, { ruleCode: CALL_CLOCK, objectKind: 'TOPIC_CALL', objectId: callId, partId: agencyId, partyAgencyId: agencyId, startEvent: 'call.opened', ...daysUntil(day, tx.now) });
  }
}

/** Members that have handed nothing in. */
export async function silentMembers(tx: Tx, callId: string): Promise<string[]> {
  const silent = await tx.query<{ agencyId: string }>(
    `select p.agency_id as "agencyId" from party_list($1) p where p.role = 'PARTICIPANT'
        and not exists (select 1 from topic t where t.call_id = $1 and t.agency_id = p.agency_id and t.submitted_at is not null) order by 1`, [callId]);
  return silent.map(({ agencyId }) => agencyId);
}

/** The acting agency has answered. Where its clock has run out this is late, and stays on record. */
export const answerCall = (tx: Tx, callId: string): Promise<unknown> => meetDeadline(tx, { objectId: callId, ruleCode: CALL_CLOCK, partId: tx.actor.agencyId ?? '' });

export const stopCall = (tx: Tx, callId: string): Promise<number> => cancelDeadline(tx, { objectId: callId, ruleCode: CALL_CLOCK, owed: true });
