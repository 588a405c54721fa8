import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database, isRefusal, notFound, putParty, type Tx } from '@portal/platform';
import { officeOf } from '../office.js';
import { ENTRY_ACTS } from './catalogue.table.js';
import { startReview } from './change-clock.js';
import { CATALOGUE_ENTRY } from './load-entry.js';

/** 提交审核: the first edition, or a change. */
@Injectable()
export class SubmitCatalogueEntry {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => submit(tx, input));
  }
}

async function submit(tx: Tx, input: ActOn): Promise<ActResult> {
  const loaded = await CATALOGUE_ENTRY.load(tx, input.id);
  if (isRefusal(loaded)) return loaded;
  const change = loaded.row.edition > 0;
  return perform(tx, CATALOGUE_ENTRY, input, change ? 'SUBMIT_CHANGE' : 'SUBMIT', change ? ENTRY_ACTS.SUBMIT_CHANGE : ENTRY_ACTS.SUBMIT, async ({ row }) => {
    const office = row.officeId ?? await officeOf(tx, row.ownerId);
    if (office === null) return notFound();
    await putParty(tx, { objectKind: 'CATALOGUE_ENTRY', objectId: row.id, agencyId: office, role: 'OFFICE', content: true, box: 'TODO' });
    await startReview(tx, row.id, office);
    return { facts: { edition: row.edition + 1 } };
  });
}
