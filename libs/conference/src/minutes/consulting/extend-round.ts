import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, daysUntil, invalid, required } from '@portal/cases';
import { cancelDeadline, startDeadline } from '@portal/deadlines';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database, putParties } from '@portal/platform';
import { actOnMinutes } from '../act-on-minutes.js';
import { MINUTES_ACTS } from '../minutes.table.js';
import { askedBox, waitAgain } from './boxes.js';
import { lastDayProblems } from './consulting.rules.js';
import { COMMENT_CLOCK } from './consulting.table.js';
import { openRoundOf } from './rounds.js';

export interface ExtendMinutesRoundInput extends ActOn { readonly dueOn: Day; readonly reason: string }

/** 延长会签时限: another last day for everybody; who has answered may think again until then. */
@Injectable()
export class ExtendMinutesRound {
  constructor(private readonly db: Database) {}

  /** @returns the act; or INVALID_INPUT, MATTER_WRONG_STATE, NOT_YOUR_ACT, … */
  run(actor: Actor, input: ExtendMinutesRoundInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'EXTEND_ROUND', MINUTES_ACTS.EXTEND_ROUND, async ({ minutes }) => {
      const { round, shares } = await openRoundOf(tx, minutes.id);
      const refusal = invalid(lastDayProblems(input.dueOn, dayOf(tx.now)), required('reason', input.reason), input.dueOn <= round.dueOn ? [{ field: 'dueOn', code: 'NOT_LATER' }] : []);
      if (refusal) return refusal;
      let due: { readonly on: unknown; readonly at: unknown } = { on: input.dueOn, at: round.dueAt };
      for (const { id, agencyId, answeredAt } of shares) {
        await cancelDeadline(tx, { objectId: id, owed: true });
        const clock = await startDeadline(tx, {
          ruleCode: COMMENT_CLOCK, objectKind: 'MINUTES_SHARE', objectId: id, partyAgencyId: agencyId, startEvent: 'minutes.round-extended', ...daysUntil(input.dueOn, tx.now),
        });
        due = { on: clock.dueOn, at: clock.dueAt };
        if (answeredAt === null) await putParties(tx, await askedBox(tx, minutes.id, [{ agencyId, dueAt: new Date(clock.dueAt ?? tx.now), deadlineId: clock.id }]));
        else await cancelDeadline(tx, { objectId: id });
      }
      if (shares.some(({ answeredAt }) => answeredAt === null)) await waitAgain(tx, minutes.id);
      await tx.query('update minutes_round set due_on = $2, due_at = $3 where id = $1', [round.id, due.on, due.at]);
      await tx.query('update minutes_share set due_on = $2, due_at = $3 where round_id = $1', [round.id, due.on, due.at]);
      return { text: input.reason, detail: { round: round.no, from: round.dueOn, to: input.dueOn } };
    }));
  }
}
