import { cancelDeadline, type DeadlineRow, meetDeadline, startDeadline } from '@portal/deadlines';
import { atTime, type Day, dayOf } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { CHANGE_CLOCK, REVIEW_CLOCK } from './catalogue.table.js';

const clockOf = (id: string, agencyId: string) => ({ objectKind: 'CATALOGUE_ENTRY', objectId: id, partyAgencyId: agencyId });

const changeOf = (tx: Tx, id: string, agencyId: string, changedOn: Day) =>
  ({ ...clockOf(id, agencyId), ruleCode: CHANGE_CLOCK, startedAt: changedOn === dayOf(tx.now) ? tx.now : atTime(changedOn, '00:00') });

/** The clock of a change runs from the day on which things changed, not from the day somebody told the portal. */
export const startChange = (tx: Tx, id: string, agencyId: string, changedOn: Day): Promise<DeadlineRow> =>
  startDeadline(tx, { ...changeOf(tx, id, agencyId, changedOn), startEvent: 'catalogue.change-reported' });

/** A return sets the same term going again: from the same day, with the workdays that were taken before it. */
export const resumeChange = (tx: Tx, id: string, agencyId: string, changedOn: Day): Promise<DeadlineRow> =>
  startDeadline(tx, { ...changeOf(tx, id, agencyId, changedOn), startEvent: 'catalogue.returned', continues: true });

/** What was handed in is off the owner's desk; the office has its own days. */
export async function startReview(tx: Tx, id: string, officeId: string): Promise<void> {
  await meetDeadline(tx, { objectId: id, ruleCode: CHANGE_CLOCK });
  await startDeadline(tx, { ...clockOf(id, officeId), ruleCode: REVIEW_CLOCK, startEvent: 'catalogue.submitted' });
}

export const meetReview = (tx: Tx, id: string): Promise<DeadlineRow | null> => meetDeadline(tx, { objectId: id, ruleCode: REVIEW_CLOCK });
export const stopAll = (tx: Tx, id: string): Promise<number> => cancelDeadline(tx, { objectId: id, owed: true });
