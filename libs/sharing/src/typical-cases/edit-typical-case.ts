import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { TYPICAL_CASE } from './load-typical-case.js';
import { typicalProblems, type TypicalWords } from './typical-case.rules.js';
import { TYPICAL_ACTS } from './typical-case.table.js';

export type EditTypicalCaseInput = ActOn & TypicalWords;

/** 修改: what the check found is written otherwise. Who edits is who wrote it, and does not approve it. */
@Injectable()
export class EditTypicalCase {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: EditTypicalCaseInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TYPICAL_CASE, input, 'EDIT', TYPICAL_ACTS.EDIT, async ({ row }) => {
      const problem = invalid(typicalProblems(input));
      if (problem) return problem;
      await tx.query('update typical_case_content set title = $2, text = $3, lesson = $4, violation_types = $5, written_by = $6 where typical_case_id = $1',
        [row.id, input.title.trim(), input.text.trim(), input.lesson.trim(), input.violationTypes, tx.actor.personId]);
      return {};
    }));
  }
}
