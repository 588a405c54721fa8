import { cancelDeadline, type DeadlineRow, meetDeadline, startDeadline } from '@portal/deadlines';
import type { Tx } from '@portal/platform';
import { DELIVERY_CLOCK } from '../grants/grant.sql.js';
import { ANSWER_CLOCK } from './request.table.js';

interface Asked { readonly id: string; readonly providerId: string; readonly sharingClass: keyof typeof ANSWER_CLOCK }

/** The provider answers within one workday, or ten where sharing has conditions; what was completed, or is to be answered anew, has the whole term again. */
export const startAnswer = (tx: Tx, { id, providerId, sharingClass }: Asked, startEvent: string): Promise<DeadlineRow> =>
  startDeadline(tx, { objectKind: 'DATA_REQUEST', objectId: id, partyAgencyId: providerId, ruleCode: ANSWER_CLOCK[sharingClass], startEvent });

/** Answered, or told what is missing: the article knows no pause. */
export const meetAnswer = (tx: Tx, { id, sharingClass }: Asked): Promise<DeadlineRow | null> => meetDeadline(tx, { objectId: id, ruleCode: ANSWER_CLOCK[sharingClass] });
/** The answer is no longer owed; that it ran out stays on record. */
export const stopAnswer = (tx: Tx, { id, sharingClass }: Asked): Promise<number> => cancelDeadline(tx, { objectId: id, ruleCode: ANSWER_CLOCK[sharingClass], owed: true });
/** Nothing is owed any longer. */
export const stopAll = (tx: Tx, id: string): Promise<number> => cancelDeadline(tx, { objectId: id, owed: true });

/** While it is disputed nothing can be handed over: the term stops, and begins anew with what ends the dispute (the article knows no pause). One that ran out stays missed. */
export const stopDelivery = async (tx: Tx, { id, undelivered }: Asked & { readonly undelivered: boolean }): Promise<number> => (undelivered ? 0 : cancelDeadline(tx, { objectId: id, ruleCode: DELIVERY_CLOCK }));

/** What is granted is shared within twenty workdays of the answer (第二十二条), or of the end of a dispute in which it stood; what is refused is not. */
export async function startDelivery(tx: Tx, { id, providerId }: Asked, shares: boolean, startEvent = 'data-request.granted'): Promise<void> {
  await cancelDeadline(tx, { objectId: id, ruleCode: DELIVERY_CLOCK, owed: true });
  if (shares) await startDeadline(tx, { objectKind: 'DATA_REQUEST', objectId: id, partyAgencyId: providerId, ruleCode: DELIVERY_CLOCK, startEvent });
}
