import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, perform, required } from '@portal/cases';
import { extendDeadline } from '@portal/deadlines';
import { type Actor, Database, isRefusal, type Tx } from '@portal/platform';
import { DATA_REQUEST } from './load-request.js';
import { ANEW_EVENT, ANSWER_CLOCK, ANSWER_EXTENSION, REQUEST_ACTS } from './request.table.js';

export interface ExtendDataAnswerInput extends ActOn {
  /** Workdays more, one to ten. */
  readonly days: number;
  /** Who of the authority in charge consented, as the paper says. */
  readonly approver: string;
  readonly reason: string;
}

/** 延长答复: once in a request, also when it is completed in between; by ten workdays at most, with the consent of the authority in charge; the asker is told by the same act (第二十一条). */
@Injectable()
export class ExtendDataAnswer {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, ANSWER_IN_ONE_DAY, INVALID_INPUT, EXTENSION_USED, EXTENSION_TOO_LATE, EXTENSION_AMOUNT */
  run(actor: Actor, input: ExtendDataAnswerInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'EXTEND', REQUEST_ACTS.EXTEND, async ({ row }) => {
      const { days, approver, reason } = input;
      const problem = invalid(required('approver', approver, LINE), required('reason', reason));
      if (problem) return problem;
      const ruleCode = ANSWER_CLOCK[row.sharingClass];
      const extended = await extendDeadline(tx, { objectId: row.id, ruleCode, extension: ANSWER_EXTENSION, amount: days, approver, reason, usedBefore: await usedBefore(tx, row.id, ruleCode) });
      return isRefusal(extended) ? extended : { text: `${reason.trim()}（${approver.trim()}）`, facts: { days } };
    }));
  }
}

/** Extensions of this answer, also of the term before it was completed; not those of an answer that was given before the mediation ordered another. */
const USED = `
  select i.extension_kind as kind from deadline d join deadline_interval i on i.deadline_id = d.id and i.kind = 'EXTENSION'
   where d.object_id = $1 and d.rule_code = $2 and d.started_at >= coalesce((select max(a.started_at) from deadline a where a.object_id = $1 and a.start_event = $3), '-infinity')`;

const usedBefore = async (tx: Tx, id: string, ruleCode: string): Promise<string[]> => (await tx.query<{ kind: string }>(USED, [id, ruleCode, ANEW_EVENT])).map(({ kind }) => kind);
