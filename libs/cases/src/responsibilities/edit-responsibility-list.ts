import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { ActOn, ActResult } from '../matters/acted.js';
import { perform } from '../matters/perform.js';
import type { ListForm } from './list.rules.js';
import { LIST_ACTS } from './list.table.js';
import { RESPONSIBILITY_LIST } from './load-list.js';
import { formRefusal, writeEntries } from './write-entries.js';

export type EditResponsibilityListInput = ActOn & ListForm;

/** 修改责任清单: the version that is being written. */
@Injectable()
export class EditResponsibilityList {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: EditResponsibilityListInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESPONSIBILITY_LIST, input, 'EDIT', LIST_ACTS.EDIT, async ({ row }) => {
      const problem = await formRefusal(tx, input);
      if (problem) return problem;
      await writeEntries(tx, row.id, input);
      return { set: { in_force_from: input.inForceFrom, source: input.source?.trim() || null } };
    }));
  }
}
