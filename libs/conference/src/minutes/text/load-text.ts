import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, isRefusal } from '@portal/platform';
import * as Y from 'yjs';
import { loadMinutes } from '../load-minutes.js';
import { STORED_TEXT, storedText, type StoredPart } from './stored-text.js';

/** What is stored of a text, as one change, and the last stored change that it holds. */
export interface LoadedText { readonly state: Uint8Array; readonly upto: string; readonly parts: number }

/** Beyond so many changes they are written down once more as one. */
const FOLD_FROM = 200;

/** Reads a text from what is stored of it; when that has become much, leaves a snapshot for the next reader. */
@Injectable()
export class LoadText {
  constructor(private readonly db: Database) {}

  /** @param after only what was stored after this change */
  async run(actor: Actor, minutesId: string, after = '0'): Promise<LoadedText> {
    if (!isId(minutesId)) return merged([], after);
    const text = merged(await this.db.read<StoredPart>(actor, STORED_TEXT, [minutesId, after]), after);
    if (after === '0' && text.parts > FOLD_FROM) await this.fold(actor, minutesId);
    return text;
  }

  /** Made of what is stored and nothing else, while nothing can be stored: it never runs ahead of a change, nor behind one. */
  private async fold(actor: Actor, minutesId: string): Promise<void> {
    await this.db.tx(actor, async (tx) => {
      if (isRefusal(await loadMinutes(tx, minutesId))) return;
      const { state, upto } = merged(await storedText(tx, minutesId), '0');
      await tx.query(
        `insert into minutes_snapshot (minutes_id, upto, data) values ($1, $2, $3)
         on conflict (minutes_id) do update set upto = excluded.upto, data = excluded.data where minutes_snapshot.upto < excluded.upto`,
        [minutesId, upto, Buffer.from(state)]);
    });
  }
}

const merged = (parts: readonly StoredPart[], after: string): LoadedText => ({
  state: Y.mergeUpdates(parts.map(({ data }) => new Uint8Array(data))), upto: parts.at(-1)?.seq ?? after, parts: parts.length,
});
