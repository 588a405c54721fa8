import type { NotificationRecipe } from '@portal/notifications';

/** A matter has come to the deputy of a liaison's seat, because its holder is away or does not read: told to the deputy alone. */
export const HANDED_TO_DEPUTY: NotificationRecipe = {
  topic: 'seat.handed-to-deputy',
  compose: async (tx, fact) => {
    const [seat] = await tx.query<{ agencyId: string; title: string; hours: number }>(
      `select s.agency_id as "agencyId", s.title, coalesce((select r.silent_hours from stand_in_rule r where r.agency_id = s.agency_id), 24) as hours from seat s where s.id = $1`, [fact.detail['seatId']]);
    return seat ? [{
      agencyId: seat.agencyId, to: { seatId: String(fact.detail['seatId']), personId: String(fact.detail['personId']) }, titleKey: 'notice.seat.handed-to-deputy.title',
      bodyKey: 'notice.seat.handed-to-deputy.body', reasonKey: 'notice.seat.deputy.reason', params: { seat: seat.title, hours: seat.hours }, urgent: true, email: true,
    }] : [];
  },
};
