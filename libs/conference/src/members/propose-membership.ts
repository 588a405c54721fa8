import { Injectable } from '@nestjs/common';
import { type Acted, invalid } from '@portal/cases';
import { type Day, dayOf, isId } from '@portal/kernel';
import { type Actor, Database, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { type ConferenceTable, loadTable } from '../conferences/conference-table.js';
import { type SeatedPerson, seatsProblems, seatsRefusal } from './people.js';
import { type Effect, effectProblems } from './succession.js';
import { writeChange } from './write-change.js';

export interface ProposeMembershipInput extends Effect {
  readonly conferenceId: string;
  readonly kind: 'JOIN' | 'LEAVE';
  /** The unit, where the office puts its letter forward; otherwise the acting one. */
  readonly agencyId?: string | null;
  /** Of a unit that joins: its seats, and who is to hold them. */
  readonly people: readonly SeatedPerson[];
}

/**
 * 单位加入、退出: proposed by the unit itself, or by the office with the unit's letter, which the reason names; checked by somebody else of the office,
 * confirmed by the conference.
 */
@Injectable()
export class ProposeMembership {
  constructor(private readonly db: Database) {}

  /** @returns the change; or NOT_FOUND, INVALID_INPUT, ALREADY_MEMBER, UNIT_NOT_MEMBER, LEAD_STAYS, NOT_FOR_ONESELF, SUCCESSOR_NOT_AT_UNIT, PERSON_KNOWN, CHANGE_OPEN */
  run(actor: Actor, input: ProposeMembershipInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => propose(tx, input));
  }
}

async function propose(tx: Tx, input: ProposeMembershipInput): Promise<Acted | Refusal> {
  const table = await loadTable(tx, input.conferenceId);
  const agencyId = input.agencyId ?? tx.actor.agencyId;
  if (!table || agencyId === null || tx.actor.personId === null || !(await mayJoin(tx, table, agencyId))) return notFound();
  const people = input.kind === 'JOIN' ? input.people : [];
  const refusal = invalid(effectProblems(input, dayOf(tx.now)), input.kind === 'JOIN' ? seatsProblems(people) : [])
    ?? await standingRefusal(tx, table, agencyId, input) ?? await seatsRefusal(tx, agencyId, people);
  if (refusal) return refusal;
  // Two who propose for one unit at once: the second one finds the first.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1 || $2, 2))', [table.id, agencyId]);
  const open = await tx.query(`select 1 from member_change where conference_id = $1 and agency_id = $2 and kind <> 'HANDOVER' and state in ('PROPOSED', 'RETURNED', 'CHECKED')`, [table.id, agencyId]);
  if (open.length > 0) return refuse('CHANGE_OPEN');
  return writeChange(tx, table, { kind: input.kind, agencyId, effectiveOn: input.effectiveOn, reason: input.reason, seatId: null, fromPersonId: null, toPersonId: null, people });
}

/** A unit of the conference's own region speaks for itself; for another one the office does. The office is no unit. */
async function mayJoin(tx: Tx, { officeId, regionCode }: ConferenceTable, agencyId: string): Promise<boolean> {
  if (!isId(agencyId) || agencyId === officeId || (tx.actor.agencyId !== agencyId && tx.actor.agencyId !== officeId)) return false;
  return (await tx.query('select 1 from agency where id = $1 and region_code = $2', [agencyId, regionCode])).length > 0;
}

/** Whether the unit is a member on the day: who joins is none, who leaves is one, and the lead stays. */
async function standingRefusal(tx: Tx, table: ConferenceTable, agencyId: string, { kind, effectiveOn }: { readonly kind: 'JOIN' | 'LEAVE'; readonly effectiveOn: Day }): Promise<Refusal | null> {
  const [member] = await tx.query(
    `select 1 from conference_membership where conference_id = $1 and agency_id = $2 and role <> 'INVITED' and (to_day is null or to_day >= $3)`, [table.id, agencyId, effectiveOn]);
  if (kind === 'JOIN') return member ? refuse('ALREADY_MEMBER') : null;
  if (!member) return refuse('UNIT_NOT_MEMBER');
  return agencyId === table.leadId ? refuse('LEAD_STAYS') : null;
}
