import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';
import { type Day, dayOf, isDay, isId } from '@portal/kernel';
import { type Actor, Database, type HoldingCapacity, type SeatKind } from '@portal/platform';
import { CONFERENCE_COLUMNS, type ConferenceSummary } from './conference-columns.js';
import type { ConferenceRole } from './conference-table.js';

/** Who holds a seat, from when to when. */
export interface HolderView { readonly personId: string; readonly name: string; readonly capacity: HoldingCapacity; readonly fromDay: Day; readonly toDay: Day | null }
export interface ConferenceSeatView {
  readonly id: string; readonly kind: SeatKind; readonly title: string; readonly agencyId: string; readonly mine: boolean;
  /** On the day that was asked for. */
  readonly holders: readonly HolderView[];
  /** Who takes it over later. */
  readonly coming: readonly HolderView[];
}
export interface MembershipView { readonly agency: AgencyView; readonly role: ConferenceRole; readonly fromDay: Day; readonly toDay: Day | null; readonly seats: readonly ConferenceSeatView[] }
export interface ConferencePage extends ConferenceSummary { readonly day: Day; readonly members: readonly MembershipView[]; readonly officeSeats: readonly ConferenceSeatView[] }

const holdings = (when: string): string => `(
  select coalesce(json_agg(json_build_object('personId', h.person_id, 'name', p.display_name, 'capacity', h.capacity, 'fromDay', h.from_day, 'toDay', h.to_day) order by h.capacity desc, h.from_day), '[]')
    from seat_holding h join person p on p.id = h.person_id where h.seat_id = s.id and ${when})`;
const seatsOf = (agency: string): string => `(
  select coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'agencyId', s.agency_id, 'mine', s.agency_id = $1,
           'holders', ${holdings('h.from_day <= $2::date and (h.to_day is null or h.to_day >= $2::date)')}, 'coming', ${holdings('h.from_day > $2::date')})
           order by array_position(array['CONVENER', 'VICE_CONVENER', 'LIAISON', 'OFFICE_DIRECTOR', 'OFFICE_SECRETARY'], s.kind), s.id), '[]')
    from seat s where s.conference_id = c.id and s.agency_id = ${agency})`;

const PAGE = {
  name: 'conference-page',
  text: `
    select ${CONFERENCE_COLUMNS}, $2::date as day, ${seatsOf('c.office_agency_id')} as "officeSeats",
      (select coalesce(json_agg(json_build_object('agency', ${agencyAt('m.agency_id')}, 'role', m.role, 'fromDay', m.from_day, 'toDay', m.to_day, 'seats', ${seatsOf('m.agency_id')})
                order by array_position(array['LEAD', 'MEMBER', 'INVITED'], m.role), k.ordinal), '[]')
         from conference_membership m join agency g on g.id = m.agency_id join agency_kind k on k.code = g.kind
        where m.conference_id = c.id and m.from_day <= $2::date and (m.to_day is null or m.to_day >= $2::date)) as members
      from joint_conference c join region rc on rc.code = c.region_code where c.id = $3`,
};

/** Members and seats of a conference as they were, are or will be on a day: the directory that everybody may read. */
@Injectable()
export class FindConference {
  constructor(private readonly db: Database) {}

  /** @param day today when absent */
  async run(actor: Actor, id: string, day?: Day | null): Promise<ConferencePage | null> {
    if (!isId(id) || (day && !isDay(day))) return null;
    const [page] = await this.db.read<ConferencePage>(actor, PAGE, [actor.agencyId, day ?? dayOf(this.db.now()), id]);
    return page ?? null;
  }
}
