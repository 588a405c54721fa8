import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, type Refusal, type SeatKind, type Tx } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { MEMBER_CHANGE, type MemberRow } from './load-member-change.js';
import { MEMBER_ACTS } from './member.table.js';
import { type SeatedPerson, seatsProblems, seatsRefusal, writePeople } from './people.js';
import { successor } from './propose-member-change.js';
import { effectProblems, type Succession, successionProblems, successorRefusal } from './succession.js';

/** `people`: of a unit that joins. */
export type ProposeMemberAgainInput = ActOn & Succession & { readonly people?: readonly SeatedPerson[] | null };

/** 退回后重新提出. */
@Injectable()
export class ProposeMemberAgain {
  constructor(private readonly db: Database) {}

  /** @returns the act; or as ProposeMemberChange, MATTER_WRONG_STATE */
  run(actor: Actor, input: ProposeMemberAgainInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEMBER_CHANGE, input, 'PROPOSE_AGAIN', MEMBER_ACTS.PROPOSE_AGAIN, async ({ row }) => {
      const named = await whoIsNamed(tx, row, input);
      if ('code' in named) return named;
      await writePeople(tx, row.id, named.people, true);
      return { text: input.reason, set: { to_person_id: named.toPersonId, effective_on: input.effectiveOn, reason: input.reason.trim(), checked_by: null } };
    }));
  }
}

interface WhoIsNamed { readonly toPersonId: string | null; readonly people: readonly SeatedPerson[] }

async function whoIsNamed(tx: Tx, { seatId, agencyId, kind }: MemberRow, input: ProposeMemberAgainInput): Promise<WhoIsNamed | Refusal> {
  const today = dayOf(tx.now);
  if (seatId === null) {
    const people = kind === 'JOIN' ? input.people ?? [] : [];
    return invalid(effectProblems(input, today), kind === 'JOIN' ? seatsProblems(people) : []) ?? await seatsRefusal(tx, agencyId, people) ?? { toPersonId: null, people };
  }
  const refusal = invalid(successionProblems(input, today)) ?? await successorRefusal(tx, agencyId, seatId, input);
  if (refusal) return refusal;
  const [seat] = await tx.query<{ kind: SeatKind; title: string }>('select kind, title from seat where id = $1', [seatId]);
  if (!seat) throw new Error(`seat ${seatId} is not there`);
  return successor(input, seat);
}
