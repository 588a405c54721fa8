import { daysUntil } from '@portal/cases';
import { cancelDeadline, type DeadlineRow, meetDeadline, startDeadline } from '@portal/deadlines';
import type { Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { ANSWER_CLOCK, REPORT_CLOCK, SIGNING_CLOCK } from './resolution.table.js';

interface Of { readonly id: string }
const clockOf = (id: string, agencyId: string) => ({ objectKind: 'RESOLUTION', objectId: id, partyAgencyId: agencyId, partId: agencyId });

/** Each unit's own clock until it has signed. */
export async function startSigning(tx: Tx, { id }: Of, agencyIds: readonly string[]): Promise<void> {
  for (const agencyId of agencyIds) await startDeadline(tx, { ...clockOf(id, agencyId), ruleCode: SIGNING_CLOCK, startEvent: 'resolution.issued' });
}

/** The lead's clock runs until a day; one that ran, or ran out, before is no longer owed. */
export async function runUntil(tx: Tx, { id }: Of, agencyId: string, day: Day, startEvent: string): Promise<DeadlineRow> {
  await cancelDeadline(tx, { objectId: id, ruleCode: REPORT_CLOCK, owed: true });
  return startDeadline(tx, { ...clockOf(id, agencyId), ruleCode: REPORT_CLOCK, startEvent, ...daysUntil(day, tx.now) });
}

/** The clock of each supporting unit until it has answered the report. */
export async function startAnswers(tx: Tx, { id }: Of, agencyIds: readonly string[]): Promise<void> {
  for (const agencyId of agencyIds) await startDeadline(tx, { ...clockOf(id, agencyId), ruleCode: ANSWER_CLOCK, startEvent: 'resolution.reported' });
}

export const meetOwn = (tx: Tx, { id }: Of, ruleCode: string): Promise<DeadlineRow | null> =>
  meetDeadline(tx, { objectId: id, ruleCode, partId: tx.actor.agencyId ?? '' });

/** Nobody is asked any longer what he thinks of a report that was sent back. */
export const stopAnswers = (tx: Tx, { id }: Of): Promise<number> => cancelDeadline(tx, { objectId: id, ruleCode: ANSWER_CLOCK, owed: true });

/** Nothing is owed any longer; when something ran out stays on record. */
export const stopAll = (tx: Tx, { id }: Of): Promise<number> => cancelDeadline(tx, { objectId: id, owed: true });
