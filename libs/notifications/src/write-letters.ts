import { newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import { putIntoDigest } from './digest/put-into-digest.js';
import { mailWay, type NoticeWay } from './digest/way.rules.js';
import type { NoticeParams, RecipeBook } from './recipe.js';
import type { WorkerSettings } from './settings.js';

export interface Holder { readonly personId: string; readonly email: string | null; /** How this person wants to be told; null: has not said. */ readonly wanted: NoticeWay | null }

/** A notice as it was written down. */
export interface Told {
  readonly id: string;
  readonly agencyId: string;
  readonly topic: string;
  readonly objectKind: string;
  readonly urgent: boolean;
  readonly params: NoticeParams;
}

/** Lays one e-mail about a notice for each of these people, in the way each wants it; one that was taken back unsent is laid anew. */
export async function writeLetters(tx: Tx, told: Told, holders: readonly Holder[], book: RecipeBook, settings: WorkerSettings): Promise<void> {
  const { due } = told.params;
  const weight = { urgent: told.urgent, alone: told.objectKind === 'PERSON' || book.enclosureOf(told.topic) !== undefined, ...(typeof due === 'string' && { due }) };
  for (const { personId, email, wanted } of holders) {
    const way = mailWay(weight, wanted, tx.now);
    if (way === 'PORTAL') continue;
    if (way === 'DIGEST' && settings.digestAt.length > 0) {
      await putIntoDigest(tx, told.id, { agencyId: told.agencyId, personId, email }, settings);
      continue;
    }
    const id = newId();
    await tx.query(
      `insert into delivery (id, notification_id, agency_id, person_id, state, next_at, last_error, message_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $6)
       on conflict (notification_id, person_id, channel) do update set state = excluded.state, attempts = 0, next_at = excluded.next_at, dispatched_at = null, last_error = excluded.last_error
         where delivery.state = 'WITHDRAWN'`,
      [id, told.id, told.agencyId, personId, email ? 'PENDING' : 'FAILED', tx.now, email ? null : 'no e-mail address', `<${id}@${settings.mailHost}>`],
    );
  }
}
