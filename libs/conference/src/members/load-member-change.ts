import { isId } from '@portal/kernel';
import { type Actor, notFound, type PartyRole, type Refusal, type Tx } from '@portal/platform';
import { convenes } from '../conferences/conference-table.js';
import type { Loaded, MatterOf, MatterRow } from '../matters/perform.js';
import type { MemberFact, MemberSide } from './member.table.js';

export interface MemberRow extends MatterRow {
  readonly conferenceId: string; readonly agencyId: string; readonly officeId: string; readonly leadId: string | null; readonly seatId: string; readonly toPersonId: string;
  readonly effectiveOn: string; readonly proposedBy: string; readonly checkedBy: string | null;
}

/** Office before convener, convener before unit: who sits where decides what he may do. */
export function memberSide(actor: Pick<Actor, 'agencyId' | 'seatKind'>, { officeId, leadId, agencyId }: Pick<MemberRow, 'officeId' | 'leadId' | 'agencyId'>): MemberSide | null {
  if (actor.agencyId === officeId) return 'OFFICE';
  if (leadId !== null && convenes(actor, leadId)) return 'CONVENER';
  return actor.agencyId === agencyId ? 'UNIT' : null;
}

export const memberFacts = (
  { personId, agencyId }: Pick<Actor, 'personId' | 'agencyId'>, row: Pick<MemberRow, 'toPersonId' | 'proposedBy' | 'checkedBy' | 'agencyId'>,
): ReadonlySet<MemberFact> => new Set<MemberFact>([
  ...(row.agencyId === agencyId ? ['own' as const] : []), ...(row.toPersonId === personId ? ['isSuccessor' as const] : []),
  ...(row.proposedBy === personId ? ['isProposer' as const] : []), ...(row.checkedBy === personId ? ['isChecker' as const] : []),
]);

const LOCKED = `
  select m.id, m.number, m.state, m.version, m.conference_id as "conferenceId", m.agency_id as "agencyId", m.seat_id as "seatId", m.to_person_id as "toPersonId",
         m.effective_on as "effectiveOn", m.proposed_by as "proposedBy", m.checked_by as "checkedBy",
         (select c.office_agency_id from joint_conference c where c.id = m.conference_id) as "officeId",
         (select k.agency_id from conference_membership k where k.conference_id = m.conference_id and k.role = 'LEAD' and k.to_day is null limit 1) as "leadId"
    from member_change m where m.id = $1 for update of m`;

async function load(tx: Tx, id: string): Promise<Loaded<MemberRow> | Refusal> {
  if (!isId(id)) return notFound();
  const [row] = await tx.query<MemberRow>(LOCKED, [id]);
  const [mine] = await tx.query<{ role: PartyRole }>('select role from party where object_id = $1 and agency_id = $2', [id, tx.actor.agencyId]);
  if (!row || !mine) return notFound();
  return {
    row, standing: { state: row.state, facts: memberFacts(tx.actor, row) },
    viewer: { side: memberSide(tx.actor, row), seatKind: tx.actor.seatKind, permissions: tx.actor.permissions },
  };
}

/** Where a change lies: with the office to be checked, with the lead agency to be confirmed, with the unit when it came back. */
export const MEMBER_CHANGE: MatterOf<MemberRow> = {
  kind: 'MEMBER_CHANGE', table: 'member_change', load,
  boxOf: ({ agencyId }, state, row) => {
    if (state === 'PROPOSED' && agencyId === row.officeId) return { box: 'TODO' };
    if (state === 'CHECKED' && agencyId === row.leadId) return { box: 'TODO' };
    if (agencyId === row.agencyId) return { box: state === 'RETURNED' ? 'TODO' : 'STARTED' };
    return { box: agencyId === row.officeId || state === 'CONFIRMED' || state === 'REFUSED' ? 'DONE' : 'COPIED' };
  },
};
