import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { type EntryForm, entryProblems } from './catalogue.rules.js';
import { ENTRY_ACTS } from './catalogue.table.js';
import { CATALOGUE_ENTRY } from './load-entry.js';
import { writeEdition } from './write-edition.js';

export type EditCatalogueEntryInput = ActOn & EntryForm;

/** 修改目录条目: the edition that is being written; the one in force stays as it is. */
@Injectable()
export class EditCatalogueEntry {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: EditCatalogueEntryInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CATALOGUE_ENTRY, input, 'EDIT', ENTRY_ACTS.EDIT, async ({ row }) => {
      const problem = invalid(entryProblems(input, dayOf(tx.now)));
      if (problem) return problem;
      await writeEdition(tx, row.id, row.edition + 1, input);
      return {};
    }));
  }
}
