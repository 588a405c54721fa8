import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, perform, required } from '@portal/cases';
import { cancelDeadline, meetDeadline } from '@portal/deadlines';
import { type Actor, Database } from '@portal/platform';
import { DATA_REQUEST } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';
import { CORRECTION_CLOCK, DESTRUCTION_CLOCK, tellWatchers } from './grant.sql.js';

export interface FileDestructionInput extends ActOn {
  /** What was destroyed, where and how; what stays in the case file, and under which rule. */
  readonly statement: string;
  /** Who destroyed it and who watched: posts. */
  readonly witnesses: string;
}

/** 数据销毁说明 (第二十七条, 第二十九条): closes the request, after its end or before. The rows leave the portal with it; the record of who read them stays. */
@Injectable()
export class FileDestruction {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: FileDestructionInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'DESTROY', REQUEST_ACTS.DESTROY, async ({ row }) => {
      const problem = invalid(required('statement', input.statement), required('witnesses', input.witnesses, LINE));
      if (problem) return problem;
      // Before the end nothing is owed: a clock that was laid ahead for it falls away.
      await (row.ended ? meetDeadline : cancelDeadline)(tx, { objectId: row.id, ruleCode: DESTRUCTION_CLOCK });
      // Nothing is left to correct: whoever reported it no longer has the data.
      await cancelDeadline(tx, { objectId: row.id, ruleCode: CORRECTION_CLOCK, owed: true });
      await tx.query(`update data_correction set verdict = 'DROPPED', answered_at = $2 where request_id = $1 and verdict is null`, [row.id, tx.now]);
      await tx.query('delete from data_row where request_id = $1', [row.id]);
      await tellWatchers(tx, row.id);
      return { text: `${input.statement.trim()}（${input.witnesses.trim()}）` };
    }));
  }
}
