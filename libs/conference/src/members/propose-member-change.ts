import { Injectable } from '@nestjs/common';
import { type Acted, invalid } from '@portal/cases';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database, notFound, refuse, type Refusal, type SeatKind, type Tx } from '@portal/platform';
import { loadTable, placeAt } from '../conferences/conference-table.js';
import { type Succession, successionProblems, successorRefusal } from './succession.js';
import { writeChange } from './write-change.js';

export interface ProposeMemberChangeInput extends Succession { readonly conferenceId: string; readonly seatId: string }

/** 提出成员调整: a unit names who is to take one of its seats at the conference, of its own people or somebody new. Nobody names himself. */
@Injectable()
export class ProposeMemberChange {
  constructor(private readonly db: Database) {}

  /** @returns the change; or NOT_FOUND, INVALID_INPUT, NOT_FOR_ONESELF, SUCCESSOR_NOT_AT_UNIT, SUCCESSOR_HOLDS_SEAT, PERSON_KNOWN, CHANGE_OPEN */
  run(actor: Actor, input: ProposeMemberChangeInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => propose(tx, input));
  }
}

interface SeatRow { readonly kind: SeatKind; readonly title: string; readonly holderId: string | null; readonly open: boolean }

async function propose(tx: Tx, input: ProposeMemberChangeInput): Promise<Acted | Refusal> {
  const { agencyId, personId } = tx.actor;
  const table = await loadTable(tx, input.conferenceId);
  if (agencyId === null || personId === null || !table || placeAt(tx.actor, table) === null || !isId(input.seatId)) return notFound();
  // Two who propose for one seat at once: the second one finds the first.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [input.seatId]);
  const [found] = await tx.query<SeatRow>(
    `select s.kind, s.title, (select h.person_id from seat_holding h where h.seat_id = s.id and h.capacity <> 'DEPUTY' and h.from_day <= $4 and (h.to_day is null or h.to_day >= $4) limit 1) as "holderId",
            exists (select 1 from member_change m where m.seat_id = s.id and m.state in ('PROPOSED', 'RETURNED', 'CHECKED')) as open
       from seat s where s.id = $1 and s.agency_id = $2 and s.conference_id = $3`, [input.seatId, agencyId, table.id, dayOf(tx.now)]);
  if (!found) return notFound();
  const refusal = invalid(successionProblems(input, dayOf(tx.now))) ?? await successorRefusal(tx, agencyId, input.seatId, input);
  if (refusal) return refusal;
  if (found.open) return refuse('CHANGE_OPEN');
  return writeChange(tx, table, {
    kind: 'HANDOVER', agencyId, effectiveOn: input.effectiveOn, reason: input.reason, seatId: input.seatId, fromPersonId: found.holderId, ...successor(input, found),
  });
}

/** Somebody new lies with the change until it is confirmed. */
export const successor = ({ toPersonId, newPerson }: Pick<Succession, 'toPersonId' | 'newPerson'>, seat: Pick<SeatRow, 'kind' | 'title'>) =>
  ({ toPersonId: newPerson ? null : toPersonId ?? null, people: newPerson ? [{ seatKind: seat.kind, seatTitle: seat.title, newPerson }] : [] });
