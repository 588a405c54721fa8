import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, required } from '@portal/cases';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database, type Tx } from '@portal/platform';
import { perform, type Prepare } from '../matters/perform.js';
import { runUntil } from './clocks.js';
import { leadOf, RESOLUTION, type ResolutionRow } from './load-resolution.js';
import { comingDay } from './resolution.rules.js';
import { RESOLUTION_ACTS } from './resolution.table.js';
import { nameOfActor } from './sign-resolution.js';

export interface DecideDeferralInput extends ActOn {
  readonly grant: boolean;
  /** Another day than the one that was asked for. */
  readonly day?: Day | null;
  /** Needed to refuse. */
  readonly reason?: string | null;
}

/** 延期审批: the convener grants another day, which is counted, or refuses with a reason. The first day stays on record. */
@Injectable()
export class DecideDeferral {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, CONVENER_DECIDES, NO_DEFERRAL_OPEN, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: DecideDeferralInput): Promise<ActResult> {
    const name = input.grant ? 'GRANT' : 'REFUSE';
    return this.db.tx(actor, (tx) => perform(tx, RESOLUTION, input, name, RESOLUTION_ACTS[name], input.grant ? grant(tx, input) : turnDown(tx, input)));
  }
}

const grant = (tx: Tx, { day, reason }: DecideDeferralInput): Prepare<ResolutionRow> => async ({ row }) => {
  const until = day ?? row.asked?.toDay ?? '';
  const problem = invalid(comingDay('day', until, dayOf(tx.now)), optional('reason', reason));
  if (problem) return problem;
  const clock = await runUntil(tx, row, leadOf(row), until, 'resolution.deferral-granted');
  await decide(tx, row, 'GRANTED', clock.dueOn, reason);
  return { text: reason ?? null, facts: { to: clock.dueOn ?? until }, set: { due_on: clock.dueOn, due_at: clock.dueAt, deferrals: row.deferrals + 1 } };
};

const turnDown = (tx: Tx, { reason }: DecideDeferralInput): Prepare<ResolutionRow> => async ({ row }) => {
  const problem = invalid(required('reason', reason ?? ''));
  if (problem) return problem;
  await decide(tx, row, 'REFUSED', null, reason);
  return { text: reason ?? null };
};

async function decide(tx: Tx, { asked }: ResolutionRow, state: 'GRANTED' | 'REFUSED', day: Day | null, reason: string | null | undefined): Promise<void> {
  await tx.query('update resolution_deferral set state = $2, granted_day = $3, decided_at = $4, decided_by = $5, decision_reason = $6 where id = $1',
    [asked?.id, state, day, tx.now, nameOfActor(tx.actor), reason?.trim() || null]);
}
