import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { loadMinutes } from '../load-minutes.js';
import { writingRight } from '../writing-right.rules.js';
import { isChange } from './shared-text.rules.js';
import { storeChange, tellCoWriters } from './stored-text.js';

export interface StoredChange { readonly kind: 'stored'; readonly seq: string }

/**
 * Stores one change of a text before anybody else is shown it. What was stored is never lost; what was not stored was never
 * confirmed to its writer, whose machine keeps and repeats it.
 */
@Injectable()
export class AppendChange {
  constructor(private readonly db: Database) {}

  /** @returns where it stands; NOT_FOUND for who may not read the text, TEXT_IS_CLOSED for who may not write it now, UNREADABLE_CHANGE */
  run(actor: Actor, minutesId: string, change: Uint8Array, process: string): Promise<StoredChange | Refusal> {
    if (!isChange(change)) return Promise.resolve(refuse('UNREADABLE_CHANGE'));
    return this.db.tx(actor, (tx) => append(tx, minutesId, change, process));
  }
}

async function append(tx: Tx, minutesId: string, change: Uint8Array, process: string): Promise<StoredChange | Refusal> {
  const loaded = await loadMinutes(tx, minutesId);
  if (isRefusal(loaded)) return loaded;
  const right = writingRight(loaded.place, tx.actor);
  if (right === null) return notFound();
  if (right === 'READ') return refuse('TEXT_IS_CLOSED');
  const seq = await storeChange(tx, minutesId, change);
  await tellCoWriters(tx, minutesId, process);
  return { kind: 'stored', seq };
}
