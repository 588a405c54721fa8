/** SQL expressions of the statement around: a notice to a seat, and when it is asked. */
export interface AskedOf {
  readonly seat: string;
  readonly object: string;
  /** Of the holders this one alone; null: all of them. */
  readonly person: string;
  readonly day: string;
  readonly now: string;
}

/**
 * SQL, what follows `from`: the people `p` who hold the seat (`h`) and whom its notice reaches. Not who is shut out or has stepped back from the matter (回避); of a
 * liaison's seat (AB角) the deputy while the matter is handed to him, and then not the holder who is away.
 */
export const reached = ({ seat, object, person, day, now }: AskedOf): string => `
  seat_holding h join seat k on k.id = h.seat_id join person p on p.id = h.person_id left join account a on a.person_id = p.id
  where h.seat_id = ${seat} and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day}) and a.disabled_at is null and p.id = coalesce(${person}, p.id)
    and not exists (select 1 from recusal_place y where y.person_id = p.id and y.object_id = ${object})
    and case when k.kind <> 'LIAISON' then true
      when h.capacity = 'DEPUTY' then ${object} = any (stand_in_places(k.id, p.id, ${now}))
      else not exists (select 1 from seat_leave l join seat_holding d on d.seat_id = l.seat_id and d.capacity = 'DEPUTY' and d.from_day <= ${day} and (d.to_day is null or d.to_day >= ${day})
        where l.seat_id = k.id and l.person_id = p.id and l.ended_at is null and ${day} between l.from_day and l.to_day and ${object} = any (stand_in_places(k.id, d.person_id, ${now}))) end`;

/** SQL: rows of Holder for a statement about an area: how `p` wants to be told of the matter. */
export const holderOf = (object: string, area: string): string => `json_build_object('personId', p.id, 'email', p.email, 'wanted', (
  select w.way from notice_preference w where w.person_id = p.id and (w.object_id = ${object} or w.area = ${area}) order by w.object_id nulls last limit 1))`;
