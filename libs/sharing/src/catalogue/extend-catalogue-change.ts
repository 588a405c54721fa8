import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, perform, required } from '@portal/cases';
import { extendDeadline } from '@portal/deadlines';
import { type Actor, Database, isRefusal } from '@portal/platform';
import { CHANGE_CLOCK, CHANGE_EXTENSION, ENTRY_ACTS } from './catalogue.table.js';
import { CATALOGUE_ENTRY } from './load-entry.js';

export interface ExtendCatalogueChangeInput extends ActOn {
  /** Who agreed, as the paper says. */
  readonly approver: string;
  readonly reason: string;
}

/** 特殊情况: five workdays more, once, with the agreement the article asks for. */
@Injectable()
export class ExtendCatalogueChange {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT, EXTENSION_USED, EXTENSION_TOO_LATE */
  run(actor: Actor, input: ExtendCatalogueChangeInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CATALOGUE_ENTRY, input, 'EXTEND', ENTRY_ACTS.EXTEND, async ({ row }) => {
      const problem = invalid(required('approver', input.approver, LINE), required('reason', input.reason));
      if (problem) return problem;
      const extended = await extendDeadline(tx, { objectId: row.id, ruleCode: CHANGE_CLOCK, extension: CHANGE_EXTENSION, approver: input.approver, reason: input.reason });
      return isRefusal(extended) ? extended : { text: `${input.reason.trim()}（${input.approver.trim()}）` };
    }));
  }
}
