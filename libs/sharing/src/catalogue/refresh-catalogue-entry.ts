import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, dayBorne, invalid, perform } from '@portal/cases';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { ENTRY_ACTS } from './catalogue.table.js';
import { CATALOGUE_ENTRY } from './load-entry.js';

export interface RefreshCatalogueEntryInput extends ActOn {
  /** The day up to which the data go now. */
  readonly refreshedOn: Day;
}

/** 登记数据更新: the data are fresher, what the entry says of them is as it was; nobody has to look it over. */
@Injectable()
export class RefreshCatalogueEntry {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: RefreshCatalogueEntryInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CATALOGUE_ENTRY, input, 'REFRESH', ENTRY_ACTS.REFRESH, ({ row }) => {
      const { refreshedOn } = input;
      const older = row.refreshedOn !== null && refreshedOn < row.refreshedOn;
      return invalid(dayBorne('refreshedOn', refreshedOn, dayOf(tx.now)), older ? [{ field: 'refreshedOn', code: 'OLDER_THAN_SAID' }] : [])
        ?? { facts: { refreshedOn }, set: { refreshed_on: refreshedOn } };
    }));
  }
}
