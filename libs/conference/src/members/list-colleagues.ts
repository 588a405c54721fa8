import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';

/** Somebody of one's own agency, with his posts of the day. */
export interface Colleague { readonly personId: string; readonly name: string; readonly posts: readonly string[] }

const COLLEAGUES = {
  name: 'colleagues',
  text: `
    select p.id as "personId", p.display_name as name, json_agg(distinct s.title) as posts
      from seat s join seat_holding h on h.seat_id = s.id and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2) join person p on p.id = h.person_id
     where s.agency_id = $1 and p.id <> $3 group by p.id order by p.display_name, p.id`,
};

/** Who may be named for a seat of the agency: its people, without the one who asks. */
@Injectable()
export class ListColleagues {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Colleague[]> {
    return this.db.read<Colleague>(actor, COLLEAGUES, [actor.agencyId, dayOf(this.db.now()), actor.personId]);
  }
}
