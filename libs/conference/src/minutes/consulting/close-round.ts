import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional } from '@portal/cases';
import { cancelDeadline } from '@portal/deadlines';
import { type Actor, Database, refuse } from '@portal/platform';
import { actOnMinutes } from '../act-on-minutes.js';
import { MINUTES_ACTS } from '../minutes.table.js';
import { roundOverBoxes } from './boxes.js';
import { consultingFacts } from './consulting-facts.js';
import { nameOf } from './consulting.rules.js';
import { openRoundOf } from './rounds.js';

export interface CloseMinutesRoundInput extends ActOn {
  /** Why the round ends although a unit that has not answered still has time. */
  readonly reason?: string | null;
}

/** 结束会签: nothing more is said in this round. Who was silent until the day was over is 逾期未反馈, and has not agreed. */
@Injectable()
export class CloseMinutesRound {
  constructor(private readonly db: Database) {}

  /** @returns the act; or ANSWERS_AWAITED, INVALID_INPUT, MATTER_WRONG_STATE, NOT_YOUR_ACT, … */
  run(actor: Actor, input: CloseMinutesRoundInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'CLOSE_ROUND', MINUTES_ACTS.CLOSE_ROUND, async ({ minutes }) => {
      const { round, shares } = await openRoundOf(tx, minutes.id);
      const silent = shares.filter(({ answeredAt }) => answeredAt === null);
      const refusal = invalid(optional('reason', input.reason));
      if (refusal) return refusal;
      if (silent.length > 0 && tx.now < round.dueAt && !input.reason?.trim()) return refuse('ANSWERS_AWAITED', { count: silent.length });
      await tx.query(`update minutes_round set state = 'CLOSED', closed_at = $2, closed_by = $3 where id = $1`, [round.id, tx.now, nameOf(actor)]);
      await tx.query('update minutes_share set closed_at = $2 where round_id = $1', [round.id, tx.now]);
      for (const { id } of silent) await cancelDeadline(tx, { objectId: id, owed: true });
      await roundOverBoxes(tx, minutes.id, (await consultingFacts(tx, minutes.id)).has('unhandled'));
      return { text: input.reason ?? null, detail: { round: round.no, asked: shares.length, silent: silent.length } };
    }));
  }
}
