import { Injectable } from '@nestjs/common';
import { type Acted, invalid, writeMatterAct } from '@portal/cases';
import { dayOf, isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { loadTable, placeAt } from '../conferences/conference-table.js';
import { seat } from '../matters/perform.js';
import { takeNumber } from '../matters/take-number.js';
import { type Succession, successionProblems, successorRefusal } from './succession.js';

export interface ProposeMemberChangeInput extends Succession { readonly conferenceId: string; readonly seatId: string }

/** 提出成员调整: a unit names who is to take one of its seats at the conference. Nobody names himself. */
@Injectable()
export class ProposeMemberChange {
  constructor(private readonly db: Database) {}

  /** @returns the change; or NOT_FOUND, INVALID_INPUT, NOT_FOR_ONESELF, SUCCESSOR_NOT_AT_UNIT, SUCCESSOR_HOLDS_SEAT, CHANGE_OPEN */
  run(actor: Actor, input: ProposeMemberChangeInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => propose(tx, input));
  }
}

async function propose(tx: Tx, input: ProposeMemberChangeInput): Promise<Acted | Refusal> {
  const { agencyId, personId } = tx.actor;
  const table = await loadTable(tx, input.conferenceId);
  if (agencyId === null || personId === null || !table || placeAt(tx.actor, table) === null || !isId(input.seatId)) return notFound();
  // Two who propose for one seat at once: the second one finds the first.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [input.seatId]);
  const [found] = await tx.query<{ holderId: string | null; open: boolean }>(
    `select (select h.person_id from seat_holding h where h.seat_id = s.id and h.capacity <> 'DEPUTY' and h.from_day <= $4 and (h.to_day is null or h.to_day >= $4) limit 1) as "holderId",
            exists (select 1 from member_change m where m.seat_id = s.id and m.state in ('PROPOSED', 'RETURNED', 'CHECKED')) as open
       from seat s where s.id = $1 and s.agency_id = $2 and s.conference_id = $3`, [input.seatId, agencyId, table.id, dayOf(tx.now)]);
  if (!found) return notFound();
  const refusal = invalid(successionProblems(input, dayOf(tx.now))) ?? await successorRefusal(tx, input.seatId, input);
  if (refusal) return refusal;
  if (found.open) return refuse('CHANGE_OPEN');

  const id = newId();
  const place = { objectKind: 'MEMBER_CHANGE', objectId: id } as const;
  await seat(tx, 'MEMBER_CHANGE', id, [
    { agencyId, role: 'OWNER', content: true, box: agencyId === table.officeId ? 'TODO' : 'STARTED' },
    ...(agencyId === table.officeId ? [] : [{ agencyId: table.officeId, role: 'OFFICE' as const, content: true, box: 'TODO' as const }]),
    ...(agencyId === table.leadId ? [] : [{ agencyId: table.leadId, role: 'SUPERVISOR' as const, content: true, box: 'COPIED' as const }]),
  ]);
  await tx.query(
    `insert into member_change (id, number, conference_id, agency_id, state, seat_id, from_person_id, to_person_id, effective_on, reason, proposed_by, opened_at, last_act_at)
     values ($1, $2, $3, $4, 'PROPOSED', $5, $6, $7, $8, $9, $10, $11, $11)`,
    [id, await takeNumber(tx, '调整'), table.id, agencyId, input.seatId, found.holderId, input.toPersonId, input.effectiveOn, input.reason.trim(), personId, tx.now]);
  const actId = await writeMatterAct(tx, { ...place, act: 'PROPOSE', state: 'PROPOSED', audience: 'PARTIES', text: input.reason });
  await record(tx, 'member.proposed', { ...place, actId, detail: { state: 'PROPOSED', seatId: input.seatId } });
  return { kind: 'acted', id, actId, version: 1 };
}
