import { endsSoon, type NotificationRecipe } from '@portal/notifications';

/** A matter has come to the deputy of a liaison's seat, because its holder is away or does not read: told to the deputy alone. */
export const HANDED_TO_DEPUTY: NotificationRecipe = {
  topic: 'seat.handed-to-deputy',
  compose: async (tx, fact) => {
    const [seat] = await tx.query<{ agencyId: string; title: string; hours: number; due: string | null }>(
      `select s.agency_id as "agencyId", s.title, coalesce((select r.silent_hours from stand_in_rule r where r.agency_id = s.agency_id), 24) as hours,
              (select coalesce(d.due_on::text, to_char(d.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')) from party p join deadline d on d.id = p.deadline_id
                where p.object_id = $2 and p.agency_id = s.agency_id and d.state = 'RUNNING') as due
         from seat s where s.id = $1`, [fact.detail['seatId'], fact.objectId]);
    if (!seat) return [];
    const { due } = seat;
    return [{
      agencyId: seat.agencyId, to: { seatId: String(fact.detail['seatId']), personId: String(fact.detail['personId']) }, titleKey: 'notice.seat.handed-to-deputy.title',
      bodyKey: 'notice.seat.handed-to-deputy.body', reasonKey: 'notice.seat.deputy.reason', params: { seat: seat.title, hours: seat.hours, ...(due !== null && { due }) },
      urgent: due === null || endsSoon(due, tx.now), email: true,
    }];
  },
};
