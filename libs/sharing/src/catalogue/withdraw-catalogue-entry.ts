import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { ENTRY_ACTS } from './catalogue.table.js';
import { stopAll } from './change-clock.js';
import { CATALOGUE_ENTRY } from './load-entry.js';

export interface WithdrawCatalogueEntryInput extends ActOn { readonly reason: string }

/** 撤下目录条目: nobody can ask for it any longer; what was granted before runs on until its end. A draft, or a change that is being written, ends with it. */
@Injectable()
export class WithdrawCatalogueEntry {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: WithdrawCatalogueEntryInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CATALOGUE_ENTRY, input, 'WITHDRAW', ENTRY_ACTS.WITHDRAW, async ({ row }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      await stopAll(tx, row.id);
      return { text: input.reason, set: { changed_on: null } };
    }));
  }
}
