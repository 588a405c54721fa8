import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt, findPage, matterTimeline, type TimelineFact } from '@portal/cases';
import type { Day } from '@portal/kernel';
import { type Actor, Database, type PartyRole, type SeatKind } from '@portal/platform';
import { openMatters } from './leaving.sql.js';
import { PERSON_IDS, UNSETTLED } from './load-member-change.js';
import type { LeavingChoice, MemberKind, MemberState } from './member.table.js';

/** Who is named for a seat. What a unit wrote of somebody new stands here; `entered`: he is of the directory by now, `account`: and can sign in. */
export interface NamedPerson {
  readonly seatKind: SeatKind; readonly seatTitle: string; readonly personId: string | null; readonly name: string; readonly post: string | null; readonly phone: string | null; readonly email: string | null;
  readonly isNew: boolean; readonly account: boolean;
}
/** One thing a unit that leaves has in hand, and what was decided about it. */
export interface LeavingMatter {
  readonly objectKind: 'RESOLUTION' | 'MINUTES_SHARE' | 'MEETING' | 'TOPIC'; readonly objectId: string; readonly number: string | null; readonly title: string; readonly dueOn: Day | null;
  readonly mayHand: boolean; readonly choice: LeavingChoice | null; readonly to: AgencyView | null;
}

/** Everything the page of a change shows, as one statement gives it. */
export interface MemberChangePage {
  readonly id: string; readonly number: string; readonly kind: MemberKind; readonly state: MemberState; readonly version: number; readonly viewerRole: PartyRole;
  readonly conferenceId: string; readonly conference: string; readonly officeId: string; readonly leadId: string | null; readonly agency: AgencyView; readonly agencyId: string;
  readonly byAgencyId: string; readonly byOffice: boolean; readonly personIds: readonly string[]; readonly unsettled: number;
  readonly seatId: string | null; readonly seatKind: SeatKind | null; readonly seatTitle: string | null; readonly fromPerson: string | null; readonly toPerson: string | null; readonly toPersonId: string | null;
  readonly people: readonly NamedPerson[]; readonly matters: readonly LeavingMatter[];
  readonly effectiveOn: Day; readonly reason: string; readonly proposedBy: string; readonly checkedBy: string | null;
  readonly openedAt: string; readonly confirmedAt: string | null; readonly timeline: readonly TimelineFact[];
}

/** Columns of a change `m` as its page and the list show them. */
export const MEMBER_CHANGE_COLUMNS = `
  'id', m.id, 'number', m.number, 'kind', m.kind, 'state', m.state, 'version', m.version, 'viewerRole', me.role, 'conferenceId', m.conference_id, 'conference', c.name,
  'officeId', c.office_agency_id, 'leadId', (select k.agency_id from conference_membership k where k.conference_id = c.id and k.role = 'LEAD' and k.to_day is null limit 1),
  'agency', ${agencyAt('m.agency_id')}, 'agencyId', m.agency_id, 'byAgencyId', coalesce(m.by_agency_id, m.agency_id), 'byOffice', m.by_agency_id is not null, 'personIds', ${PERSON_IDS},
  'seatId', m.seat_id, 'seatKind', s.kind, 'seatTitle', s.title, 'fromPerson', (select display_name from person where id = m.from_person_id),
  'toPerson', coalesce((select display_name from person where id = m.to_person_id), (select n.name from member_change_person n where n.change_id = m.id and m.seat_id is not null limit 1)), 'toPersonId', m.to_person_id,
  'effectiveOn', m.effective_on, 'reason', m.reason, 'proposedBy', m.proposed_by, 'checkedBy', m.checked_by, 'openedAt', m.opened_at, 'confirmedAt', m.confirmed_at`;

const PEOPLE = `(
  select coalesce(jsonb_agg(jsonb_build_object('seatKind', n.seat_kind, 'seatTitle', n.seat_title, 'personId', n.person_id, 'name', coalesce(n.name, q.display_name), 'post', n.post, 'phone', n.phone,
           'email', n.email, 'isNew', n.name is not null, 'account', exists (select 1 from account a where a.person_id = n.person_id and a.disabled_at is null)) order by n.position), '[]')
    from member_change_person n left join person q on q.id = n.person_id where n.change_id = m.id)`;
/** While the change is under way what is in hand now; afterwards what was decided. */
const MATTERS = `(
  select coalesce(jsonb_agg(jsonb_build_object('objectKind', x.kind, 'objectId', x.id, 'number', x.number, 'title', x.title, 'dueOn', x."dueOn", 'mayHand', x."mayHand",
           'choice', x.choice, 'to', case when x.choice = 'HAND' then ${agencyAt('x.to_agency_id')} end)
           order by array_position(array['RESOLUTION', 'MINUTES_SHARE', 'MEETING', 'TOPIC'], x.kind), x."dueOn" nulls last, x.id), '[]')
    from (select o.*, case when d.choice = 'STAY' or o."mayHand" then d.choice end as choice, d.to_agency_id
            from (${openMatters('m.agency_id', 'm.conference_id', 'm.effective_on')}) o left join member_change_matter d on d.change_id = m.id and d.object_id = o.id
           where m.kind = 'LEAVE' and m.state in ('PROPOSED', 'RETURNED', 'CHECKED')
          union all
          select d.object_kind, d.object_id, d.number, d.title, d.due_on, false, d.choice, d.to_agency_id from member_change_matter d
           where d.change_id = m.id and m.state not in ('PROPOSED', 'RETURNED', 'CHECKED')) x)`;

const PAGE = {
  name: 'member-change-page',
  text: `
    select jsonb_build_object(${MEMBER_CHANGE_COLUMNS}, 'unsettled', ${UNSETTLED}, 'people', ${PEOPLE}, 'matters', ${MATTERS}, 'timeline', ${matterTimeline('m.id')}) as page
      from member_change m join party me on me.object_id = m.id and me.agency_id = $2 join joint_conference c on c.id = m.conference_id left join seat s on s.id = m.seat_id
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
