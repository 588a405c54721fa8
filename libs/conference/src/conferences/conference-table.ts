import { dayOf, isId } from '@portal/kernel';
import type { Actor, Tx } from '@portal/platform';

/** LEAD 牵头 · MEMBER 成员 · INVITED 邀请. */
export const CONFERENCE_ROLES = ['LEAD', 'MEMBER', 'INVITED'] as const;
export type ConferenceRole = (typeof CONFERENCE_ROLES)[number];

/** Who sits at a conference on a day. */
export interface ConferenceTable {
  readonly id: string; readonly name: string; readonly regionCode: string;
  readonly officeId: string;
  /** Its convener decides. */
  readonly leadId: string;
  /** Whether members who are not asked to a meeting of some members learn that it takes place. */
  readonly partialTold: boolean;
  readonly members: readonly { readonly agencyId: string; readonly role: ConferenceRole }[];
}

const TABLE = `
  select c.id, c.name, c.region_code as "regionCode", c.office_agency_id as "officeId", c.partial_told as "partialTold",
         (array_agg(m.agency_id) filter (where m.role = 'LEAD'))[1] as "leadId", json_agg(json_build_object('agencyId', m.agency_id, 'role', m.role)) as members
    from joint_conference c
    join conference_membership m on m.conference_id = c.id and m.from_day <= $2 and (m.to_day is null or m.to_day >= $2)
   where c.id = $1 group by c.id`;

/** The conference as it sits today; null when there is none, or when it has no lead. */
export async function loadTable(tx: Tx, conferenceId: string): Promise<ConferenceTable | null> {
  if (!isId(conferenceId)) return null;
  const [table] = await tx.query<ConferenceTable>(TABLE, [conferenceId, dayOf(tx.now)]);
  return table?.leadId ? table : null;
}

/** OFFICE prepares, CONVENER decides, MEMBER takes part. */
export type ConferencePlace = 'OFFICE' | 'CONVENER' | 'MEMBER';

/** Whether the actor sits where the conference decides: 召集人, 副召集人 at its lead agency. */
export const convenes = ({ agencyId, seatKind }: Pick<Actor, 'agencyId' | 'seatKind'>, leadId: string): boolean =>
  agencyId === leadId && (seatKind === 'CONVENER' || seatKind === 'VICE_CONVENER');

/** The actor's place at a conference; null when his agency is neither its office nor a member of it. Who is only invited is none. */
export function placeAt(actor: Pick<Actor, 'agencyId' | 'seatKind'>, table: ConferenceTable): ConferencePlace | null {
  if (actor.agencyId === table.officeId) return 'OFFICE';
  if (convenes(actor, table.leadId)) return 'CONVENER';
  return table.members.some(({ agencyId, role }) => agencyId === actor.agencyId && role !== 'INVITED') ? 'MEMBER' : null;
}

/** The seats from which decisions of the conference come. */
export const CONVENER_SEAT = { kinds: ['CONVENER', 'VICE_CONVENER'], code: 'CONVENER_DECIDES' } as const;
