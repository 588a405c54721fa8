import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';

/** Units that sit together in a conference: a list to choose from, as it is today. */
export interface AudienceGroup { readonly conferenceId: string; readonly name: string; readonly units: readonly AgencyView[] }

/** Conferences of the own region and of those above and below it. */
const GROUPS = {
  name: 'bulletin-audience',
  text: `
    select c.id as "conferenceId", c.name,
           (select coalesce(jsonb_agg(${agencyAt('m.agency_id')} order by m.role, m.agency_id), '[]')
              from (select x.agency_id, x.role from conference_membership x where x.conference_id = c.id and x.from_day <= $2::date and (x.to_day is null or x.to_day >= $2::date)
                    union select c.office_agency_id, 'OFFICE') m where m.agency_id <> $1) as units
      from joint_conference c join agency a on a.id = $1 and left(a.region_code, 2) = left(c.region_code, 2)
     where c.region_code = a.region_code or right(c.region_code, 4) = '0000' or right(a.region_code, 4) = '0000' order by (c.region_code = a.region_code) desc, c.region_code`,
};

/** Among whom the units of a bulletin are chosen. */
@Injectable()
export class ListBulletinAudience {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<AudienceGroup[]> {
    return this.db.read<AudienceGroup>(actor, GROUPS, [actor.agencyId, dayOf(this.db.now())]);
  }
}
