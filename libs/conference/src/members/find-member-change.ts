import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt, findPage, matterTimeline, type TimelineFact } from '@portal/cases';
import type { Day } from '@portal/kernel';
import { type Actor, Database, type PartyRole, type SeatKind } from '@portal/platform';
import type { MemberState } from './member.table.js';

/** Everything the page of a change shows, as one statement gives it. */
export interface MemberChangePage {
  readonly id: string; readonly number: string; readonly state: MemberState; readonly version: number; readonly viewerRole: PartyRole;
  readonly conferenceId: string; readonly conference: string; readonly officeId: string; readonly leadId: string | null; readonly agency: AgencyView; readonly agencyId: string;
  readonly seatId: string; readonly seatKind: SeatKind; readonly seatTitle: string; readonly fromPerson: string | null; readonly toPerson: string; readonly toPersonId: string;
  readonly effectiveOn: Day; readonly reason: string; readonly proposedBy: string; readonly checkedBy: string | null;
  readonly openedAt: string; readonly confirmedAt: string | null; readonly timeline: readonly TimelineFact[];
}

/** Columns of a change `m` as its page and the list show them. */
export const MEMBER_CHANGE_COLUMNS = `
  'id', m.id, 'number', m.number, 'state', m.state, 'version', m.version, 'viewerRole', me.role, 'conferenceId', m.conference_id, 'conference', c.name,
  'officeId', c.office_agency_id, 'leadId', (select k.agency_id from conference_membership k where k.conference_id = c.id and k.role = 'LEAD' and k.to_day is null limit 1),
  'agency', ${agencyAt('m.agency_id')}, 'agencyId', m.agency_id, 'seatId', m.seat_id, 'seatKind', s.kind, 'seatTitle', s.title,
  'fromPerson', (select display_name from person where id = m.from_person_id), 'toPerson', (select display_name from person where id = m.to_person_id), 'toPersonId', m.to_person_id,
  'effectiveOn', m.effective_on, 'reason', m.reason, 'proposedBy', m.proposed_by, 'checkedBy', m.checked_by, 'openedAt', m.opened_at, 'confirmedAt', m.confirmed_at`;

const PAGE = {
  name: 'member-change-page',
  text: `
    select jsonb_build_object(${MEMBER_CHANGE_COLUMNS}, 'timeline', ${matterTimeline('m.id')}) as page
      from member_change m join party me on me.object_id = m.id and me.agency_id = $2 join joint_conference c on c.id = m.conference_id join seat s on s.id = m.seat_id
     where m.id = $1`,
};

/** The page of one change of a seat. */
@Injectable()
export class FindMemberChange {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency has no place at it */
  run(actor: Actor, id: string): Promise<MemberChangePage | null> {
    return findPage<MemberChangePage>(this.db, actor, PAGE, id, actor.agencyId);
  }
}
