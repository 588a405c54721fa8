import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional, perform, required } from '@portal/cases';
import { type Actor, Database, isRefusal, type Tx } from '@portal/platform';
import { ENTRY_ACTS } from './catalogue.table.js';
import { meetReview, resumeChange } from './change-clock.js';
import { CATALOGUE_ENTRY } from './load-entry.js';

export interface ReviewCatalogueEntryInput extends ActOn {
  readonly publish: boolean;
  /** Needed to send it back. */
  readonly reason?: string | null;
}

/** 审核: published, or sent back with the reason. A change that is sent back is owed again from the day on which things changed. */
@Injectable()
export class ReviewCatalogueEntry {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: ReviewCatalogueEntryInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => (input.publish ? publish(tx, input) : sendBack(tx, input)));
  }
}

const publish = (tx: Tx, input: ReviewCatalogueEntryInput): Promise<ActResult> => perform(tx, CATALOGUE_ENTRY, input, 'PUBLISH', ENTRY_ACTS.PUBLISH, async ({ row }) => {
  const problem = invalid(optional('reason', input.reason));
  if (problem) return problem;
  await meetReview(tx, row.id);
  const edition = row.edition + 1;
  await tx.query(`update catalogue_edition set state = 'SUPERSEDED' where entry_id = $1 and state = 'IN_FORCE'`, [row.id]);
  await tx.query(`update catalogue_edition set state = 'IN_FORCE' where entry_id = $1 and edition = $2`, [row.id, edition]);
  return { text: input.reason ?? null, facts: { edition }, set: { edition, changed_on: null, published_at: tx.now } };
});

async function sendBack(tx: Tx, input: ReviewCatalogueEntryInput): Promise<ActResult> {
  const loaded = await CATALOGUE_ENTRY.load(tx, input.id);
  if (isRefusal(loaded)) return loaded;
  const change = loaded.row.edition > 0;
  return perform(tx, CATALOGUE_ENTRY, input, change ? 'RETURN_CHANGE' : 'RETURN', change ? ENTRY_ACTS.RETURN_CHANGE : ENTRY_ACTS.RETURN, async ({ row }) => {
    const problem = invalid(required('reason', input.reason ?? ''));
    if (problem) return problem;
    await meetReview(tx, row.id);
    if (row.changedOn !== null) await resumeChange(tx, row.id, row.ownerId, row.changedOn);
    return { text: input.reason ?? null };
  });
}
