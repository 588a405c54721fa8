import { dayOf } from '@portal/kernel';
import type { NotificationRecipe } from '@portal/notifications';

/** Somebody else has touched the way one signs in: told to that person alone, on every seat he holds, by e-mail too. */
export const SECOND_FACTOR_RESET: NotificationRecipe = {
  topic: 'account.totp-reset',
  compose: async (tx, fact) => {
    const seats = await tx.query<{ seatId: string; agencyId: string; by: string | null }>(
      `select s.id as "seatId", s.agency_id as "agencyId", (select short_name from agency where id = $3) as by
         from seat_holding h join seat s on s.id = h.seat_id
        where h.person_id = $1 and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2) order by s.id`,
      [fact.objectId, dayOf(tx.now), fact.agencyId]);
    return seats.map(({ seatId, agencyId, by }) => ({
      agencyId, to: { seatId, personId: fact.objectId }, titleKey: 'notice.account.totp-reset.title', bodyKey: 'notice.account.totp-reset.body',
      reasonKey: 'notice.account.reason', params: { agency: by ?? '' }, urgent: true, email: true,
    }));
  },
};
