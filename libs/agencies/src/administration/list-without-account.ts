import { Injectable } from '@nestjs/common';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';

/** Somebody who sits, or will sit, on a seat and cannot sign in yet. */
export interface WithoutAccount {
  readonly personId: string; readonly name: string; readonly email: string | null; readonly agencyId: string; readonly agencyName: string; readonly seatTitle: string; readonly from: Day;
}

/** By the same measure as `managesAgency`: of the own agency; from the office of the province's conference, of every one. */
const WITHOUT_ACCOUNT = {
  name: 'without-account',
  text: `
    select distinct on (p.id) p.id as "personId", p.display_name as name, p.email, g.id as "agencyId", g.short_name as "agencyName", s.title as "seatTitle", h.from_day as "from"
      from person p join seat_holding h on h.person_id = p.id and (h.to_day is null or h.to_day >= $2) join seat s on s.id = h.seat_id join agency g on g.id = s.agency_id
     where not exists (select 1 from account a where a.person_id = p.id)
       and (g.id = $1 or exists (select 1 from joint_conference c where c.office_agency_id = $1 and c.region_code like '%0000'))
     order by p.id, h.from_day limit 200`,
};

/** For whom an account is still to be opened, among those an administrator answers for. */
@Injectable()
export class ListWithoutAccount {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<WithoutAccount[]> {
    return this.db.read<WithoutAccount>(actor, WITHOUT_ACCOUNT, [actor.agencyId, dayOf(this.db.now())]);
  }
}
