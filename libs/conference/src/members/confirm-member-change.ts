import { Injectable } from '@nestjs/common';
import { moveSeat } from '@portal/agencies';
import type { ActResult } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { type DecideMemberChangeInput, reasonProblem } from './decision.js';
import { MEMBER_CHANGE } from './load-member-change.js';
import { MEMBER_ACTS } from './member.table.js';

/** 联席会议确定: the convener confirms. The seat changes hands at 00:00 of the day; what hangs on it goes with it, what was signed stays signed. */
@Injectable()
export class ConfirmMemberChange {
  constructor(private readonly db: Database) {}

  /** @returns the act; or CONVENER_DECIDES, NOT_FOR_ONESELF, OWN_PROPOSAL, OWN_CHECK, SEAT_HANDOVER_TOO_EARLY, … */
  run(actor: Actor, input: DecideMemberChangeInput): Promise<ActResult> {
    const name = input.approve ? 'CONFIRM' : 'REFUSE';
    return this.db.tx(actor, (tx) => perform(tx, MEMBER_CHANGE, input, name, MEMBER_ACTS[name], async ({ row }) => {
      const problem = reasonProblem(input) ?? (input.approve ? await moveSeat(tx, { seatId: row.seatId, toPersonId: row.toPersonId, from: row.effectiveOn }) : null);
      return problem ?? { text: input.reason ?? null, set: input.approve ? { confirmed_at: tx.now } : {} };
    }));
  }
}
