import { Injectable } from '@nestjs/common';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';

/** Somebody of an agency, with his posts of the day. */
export interface Colleague { readonly personId: string; readonly name: string; readonly posts: readonly string[] }

const COLLEAGUES = {
  name: 'colleagues',
  text: `
    select p.id as "personId", p.display_name as name, json_agg(distinct s.title) as posts
      from seat s join seat_holding h on h.seat_id = s.id and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2) join person p on p.id = h.person_id
     where s.agency_id = $1 and p.id <> $3
       and ($1 = $4 or exists (select 1 from joint_conference c join agency g on g.region_code = c.region_code where c.office_agency_id = $4 and g.id = $1))
     group by p.id order by p.display_name, p.id`,
};

/** Who may be named for a seat: the people of the own agency, without the one who asks; for the office, those of a unit whose letter it puts forward. */
@Injectable()
export class ListColleagues {
  constructor(private readonly db: Database) {}

  /** @param agencyId the own agency when absent */
  async run(actor: Actor, agencyId?: string | null): Promise<Colleague[]> {
    const unit = agencyId ?? actor.agencyId;
    if (unit === null || !isId(unit)) return [];
    return this.db.read<Colleague>(actor, COLLEAGUES, [unit, dayOf(this.db.now()), actor.personId, actor.agencyId]);
  }
}
