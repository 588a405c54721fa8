import { type Acted, writeMatterAct } from '@portal/cases';
import { newId } from '@portal/kernel';
import { record, type Tx } from '@portal/platform';
import type { ConferenceTable } from '../conferences/conference-table.js';
import { seat } from '../matters/perform.js';
import { takeNumber } from '../matters/take-number.js';
import type { MemberKind } from './member.table.js';
import { type SeatedPerson, writePeople } from './people.js';

/** A change as it is proposed. `agencyId`: the unit it is about, whoever puts it forward. */
export interface Proposal {
  readonly kind: MemberKind; readonly agencyId: string; readonly effectiveOn: string; readonly reason: string;
  readonly seatId: string | null; readonly fromPersonId: string | null; readonly toPersonId: string | null; readonly people: readonly SeatedPerson[];
}

/** Puts a change on the table: before the unit it is about, the office, and the lead agency whose convener confirms it. */
export async function writeChange(tx: Tx, table: ConferenceTable, { kind, agencyId, ...proposal }: Proposal): Promise<Acted> {
  const id = newId();
  const place = { objectKind: 'MEMBER_CHANGE', objectId: id } as const;
  const byOffice = tx.actor.agencyId === table.officeId;
  await seat(tx, 'MEMBER_CHANGE', id, [
    { agencyId, role: 'OWNER', content: true, box: agencyId === table.officeId ? 'TODO' : byOffice ? 'COPIED' : 'STARTED' },
    ...(agencyId === table.officeId ? [] : [{ agencyId: table.officeId, role: 'OFFICE' as const, content: true, box: 'TODO' as const }]),
    ...(agencyId === table.leadId ? [] : [{ agencyId: table.leadId, role: 'SUPERVISOR' as const, content: true, box: 'COPIED' as const }]),
  ]);
  await tx.query(
    `insert into member_change (id, number, conference_id, agency_id, by_agency_id, kind, state, seat_id, from_person_id, to_person_id, effective_on, reason, proposed_by, opened_at, last_act_at)
     values ($1, $2, $3, $4, $5, $6, 'PROPOSED', $7, $8, $9, $10, $11, $12, $13, $13)`,
    [id, await takeNumber(tx, '调整'), table.id, agencyId, tx.actor.agencyId === agencyId ? null : tx.actor.agencyId, kind, proposal.seatId, proposal.fromPersonId, proposal.toPersonId,
      proposal.effectiveOn, proposal.reason.trim(), tx.actor.personId, tx.now]);
  await writePeople(tx, id, proposal.people, false);
  const actId = await writeMatterAct(tx, { ...place, act: 'PROPOSE', state: 'PROPOSED', audience: 'PARTIES', text: proposal.reason });
  await record(tx, 'member.proposed', { ...place, actId, detail: { state: 'PROPOSED', kind, ...(proposal.seatId !== null && { seatId: proposal.seatId }) } });
  return { kind: 'acted', id, actId, version: 1 };
}
