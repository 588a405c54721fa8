import { Inject, Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { meetDeadline } from '@portal/deadlines';
import { type Actor, CONFIG, type Config, Database, isRefusal } from '@portal/platform';
import { DATA_REQUEST } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';
import { noteUpload } from './erase-taken-uploads.js';
import { CORRECTION_CLOCK } from './grant.sql.js';
import { readLines, type TableInput } from './read-lines.js';
import { writeDelivery } from './write-delivery.js';

/** 核实更正: the data were wrong and a corrected table comes with the answer; or 核实无误. */
export type DataErrorVerdict = 'CORRECTED' | 'CONFIRMED';

export type AnswerDataErrorInput = ActOn & TableInput & {
  readonly verdict: DataErrorVerdict;
  /** What was checked, and what it came to. */
  readonly text: string;
};

/**
 * 核实、更正、反馈 (第二十六条): with the corrected table, which takes the place of the former, or with the reason why the data are right. After the end of the grant
 * nothing is handed over any more: what was corrected at the source is then told in words.
 */
@Injectable()
export class AnswerDataError {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, CORRECTION_NONE, INVALID_INPUT, and what writeDelivery refuses */
  async run(actor: Actor, input: AnswerDataErrorInput): Promise<ActResult> {
    const lines = await readLines(this.db, this.config, actor, input);
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, input.verdict, REQUEST_ACTS[input.verdict], async ({ row }) => {
      const problem = invalid(required('text', input.text));
      if (problem) return problem;
      const delivered = input.verdict === 'CORRECTED' && !row.ended ? await writeDelivery(tx, row, lines) : null;
      if (delivered && isRefusal(delivered)) return delivered;
      if (delivered) await noteUpload(tx, row, input.fileId);
      await tx.query(
        `update data_correction set verdict = $2, answer = $3, answered_at = $4, answered_by = $5 where request_id = $1 and verdict is null`,
        [row.id, input.verdict, input.text.trim(), tx.now, [tx.actor.personName, tx.actor.seatTitle].filter(Boolean).join(' ')]);
      await meetDeadline(tx, { objectId: row.id, ruleCode: CORRECTION_CLOCK });
      return { text: input.text, facts: { verdict: input.verdict, ...delivered } };
    }));
  }
}
