import { isId } from '@portal/kernel';
import { type Actor, notFound, type PartyRole, type Refusal, type Tx } from '@portal/platform';
import { convenes } from '../conferences/conference-table.js';
import type { Loaded, MatterOf, MatterRow } from '../matters/perform.js';
import { openMatters } from './leaving.sql.js';
import type { MemberFact, MemberKind, MemberSide } from './member.table.js';

export interface MemberRow extends MatterRow {
  readonly kind: MemberKind;
  readonly conferenceId: string; readonly agencyId: string; readonly officeId: string; readonly leadId: string | null; readonly seatId: string | null; readonly toPersonId: string | null;
  /** Who put it forward: the unit, or the office with the unit's letter. */
  readonly byAgencyId: string;
  /** Those named who are of the directory. */
  readonly personIds: readonly string[];
  /** What a unit that leaves has in hand and nothing is decided about yet. */
  readonly unsettled: number;
  readonly effectiveOn: string; readonly proposedBy: string; readonly checkedBy: string | null;
}

/** Office before convener, convener before unit: who sits where decides what he may do. */
export function memberSide(actor: Pick<Actor, 'agencyId' | 'seatKind'>, { officeId, leadId, agencyId }: Pick<MemberRow, 'officeId' | 'leadId' | 'agencyId'>): MemberSide | null {
  if (actor.agencyId === officeId) return 'OFFICE';
  if (leadId !== null && convenes(actor, leadId)) return 'CONVENER';
  return actor.agencyId === agencyId ? 'UNIT' : null;
}

type Stated = Pick<MemberRow, 'kind' | 'toPersonId' | 'personIds' | 'proposedBy' | 'checkedBy' | 'byAgencyId' | 'unsettled'>;

export const memberFacts = ({ personId, agencyId }: Pick<Actor, 'personId' | 'agencyId'>, row: Stated): ReadonlySet<MemberFact> => new Set<MemberFact>([
  ...(row.byAgencyId === agencyId ? ['own' as const] : []),
  ...(personId !== null && (row.toPersonId === personId || row.personIds.includes(personId)) ? ['isSuccessor' as const] : []),
  ...(row.proposedBy === personId ? ['isProposer' as const] : []), ...(row.checkedBy === personId ? ['isChecker' as const] : []),
  ...(row.kind === 'LEAVE' ? ['leaves' as const] : []), ...(row.unsettled === 0 ? ['settled' as const] : []),
]);

/** SQL: how many matters of a unit that leaves by a change `m` nothing is decided about; none once the change is over. */
export const UNSETTLED = `(
  case when m.kind = 'LEAVE' and m.state in ('PROPOSED', 'CHECKED') then (
    select count(*)::int from (${openMatters('m.agency_id', 'm.conference_id', 'm.effective_on')}) o
     where not exists (select 1 from member_change_matter d where d.change_id = m.id and d.object_id = o.id and (d.choice = 'STAY' or o."mayHand"))) else 0 end)`;
/** SQL: those named in a change `m` who are of the directory. */
export const PERSON_IDS = `(select coalesce(jsonb_agg(n.person_id), '[]') from member_change_person n where n.change_id = m.id and n.person_id is not null)`;

const ROW = `
  select m.id, m.number, m.state, m.version, m.kind, m.conference_id as "conferenceId", m.agency_id as "agencyId", m.seat_id as "seatId", m.to_person_id as "toPersonId",
         coalesce(m.by_agency_id, m.agency_id) as "byAgencyId", ${PERSON_IDS} as "personIds", ${UNSETTLED} as unsettled,
         m.effective_on as "effectiveOn", m.proposed_by as "proposedBy", m.checked_by as "checkedBy",
         (select c.office_agency_id from joint_conference c where c.id = m.conference_id) as "officeId",
         (select k.agency_id from conference_membership k where k.conference_id = m.conference_id and k.role = 'LEAD' and k.to_day is null limit 1) as "leadId"
    from member_change m where m.id = $1`;

async function load(tx: Tx, id: string): Promise<Loaded<MemberRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left.
  await tx.query('select 1 from member_change where id = $1 for update', [id]);
  const [row] = await tx.query<MemberRow>(ROW, [id]);
  const [mine] = await tx.query<{ role: PartyRole }>('select role from party where object_id = $1 and agency_id = $2', [id, tx.actor.agencyId]);
  if (!row || !mine) return notFound();
  return {
    row, standing: { state: row.state, facts: memberFacts(tx.actor, row) },
    viewer: { side: memberSide(tx.actor, row), seatKind: tx.actor.seatKind, permissions: tx.actor.permissions },
  };
}

/** Where a change lies: with the office to be checked, with the lead agency to be confirmed, with who proposed it when it came back. */
export const MEMBER_CHANGE: MatterOf<MemberRow> = {
  kind: 'MEMBER_CHANGE', table: 'member_change', load,
  boxOf: ({ agencyId }, state, row) => {
    if (state === 'PROPOSED' && agencyId === row.officeId) return { box: 'TODO' };
    if (state === 'CHECKED' && agencyId === row.leadId) return { box: 'TODO' };
    if (agencyId === row.byAgencyId) return { box: state === 'RETURNED' ? 'TODO' : 'STARTED' };
    if (agencyId === row.agencyId) return { box: 'COPIED' };
    return { box: agencyId === row.officeId || state === 'CONFIRMED' || state === 'REFUSED' ? 'DONE' : 'COPIED' };
  },
};
