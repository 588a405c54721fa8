import { Injectable } from '@nestjs/common';
import { joinConference, leaveConference, moveSeat, type Sitting } from '@portal/agencies';
import type { ActResult } from '@portal/cases';
import { type Actor, Database, isRefusal, type Refusal, type Tx } from '@portal/platform';
import { type Particulars, perform } from '../matters/perform.js';
import { handOver } from '../resolutions/hand-over.js';
import { type DecideMemberChangeInput, reasonProblem } from './decision.js';
import { openMatters } from './leaving.sql.js';
import { MEMBER_CHANGE, type MemberRow } from './load-member-change.js';
import { MEMBER_ACTS } from './member.table.js';
import { enterPeople } from './people.js';

/**
 * 联席会议确定: the convener confirms. From 00:00 of the day the seat is another's, the unit is a member, or is none any more; what hangs on a seat goes with it,
 * what was signed stays signed. What a unit that leaves hands over is another's from the confirmation on.
 */
@Injectable()
export class ConfirmMemberChange {
  constructor(private readonly db: Database) {}

  /** @returns the act; or CONVENER_DECIDES, NOT_FOR_ONESELF, OWN_PROPOSAL, OWN_CHECK, MATTERS_UNSETTLED, SEAT_HANDOVER_TOO_EARLY, PERSON_KNOWN, … */
  run(actor: Actor, input: DecideMemberChangeInput): Promise<ActResult> {
    const name = input.approve ? 'CONFIRM' : 'REFUSE';
    return this.db.tx(actor, (tx) => perform(tx, MEMBER_CHANGE, input, name, MEMBER_ACTS[name], async ({ row }) => {
      const problem = reasonProblem(input);
      if (problem) return problem;
      if (!input.approve) return { text: input.reason ?? null };
      const done = await carryOut(tx, row);
      return isRefusal(done) ? done : { ...done, text: input.reason ?? null, set: { ...done.set, confirmed_at: tx.now } };
    }));
  }
}

/** Whether the rest can be done shows when people are entered: who was entered for nothing is not there afterwards. */
async function carryOut(tx: Tx, row: MemberRow): Promise<Particulars | Refusal> {
  if (row.kind === 'LEAVE') return leave(tx, row);
  await tx.query('savepoint carry_out');
  const sittings = await enterPeople(tx, row.id);
  const done = isRefusal(sittings) ? sittings : await seatThem(tx, row, sittings);
  if (isRefusal(done)) await tx.query('rollback to savepoint carry_out');
  return done;
}

async function seatThem(tx: Tx, row: MemberRow, sittings: readonly Sitting[]): Promise<Particulars | Refusal> {
  if (row.kind === 'JOIN') return (await joinConference(tx, row, sittings, row.effectiveOn)) ?? {};
  const toPersonId = row.toPersonId ?? sittings[0]?.personId ?? '';
  return (await moveSeat(tx, { seatId: row.seatId ?? '', toPersonId, from: row.effectiveOn })) ?? { set: { to_person_id: toPersonId } };
}

/** What is still in hand: a resolution that was reported or closed since the office decided stays where it is. */
const HANDED = `
  select d.object_id as id, d.to_agency_id as "to" from member_change m join member_change_matter d on d.change_id = m.id and d.choice = 'HAND'
    join lateral (${openMatters('m.agency_id', 'm.conference_id', 'm.effective_on')}) o on o.id = d.object_id and o."mayHand"
   where m.id = $1 order by d.object_id`;

async function leave(tx: Tx, row: MemberRow): Promise<Particulars | Refusal> {
  const refusal = await leaveConference(tx, row, row.effectiveOn);
  if (refusal) return refusal;
  const handed = await tx.query<{ id: string; to: string }>(HANDED, [row.id]);
  for (const { id, to } of handed) await handOver(tx, id, { from: row.agencyId, to });
  return { facts: { handed: handed.length } };
}
