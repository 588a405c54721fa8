import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { invalid, LINE, optional, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { type ItemInput, itemProblems, putItems } from '../item-list.js';
import { performAct } from '../perform-act.js';

export interface HandOverItemsInput extends ActOn { readonly items: readonly ItemInput[]; readonly place: string; readonly note?: string | null }

/** 310号令 第十二条: hands the items over, on a list; it counts once the police have signed it too. */
@Injectable()
export class HandOverItems {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, items, place, note }: HandOverItemsInput): Promise<ActResult> {
    const problem = invalid(items.length === 0 ? [{ field: 'items', code: 'REQUIRED' }] : itemProblems(items), required('place', place, LINE), optional('note', note));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'HAND_OVER_ITEMS' }, async () => {
      await putItems(tx, id, items, true);
      return { text: note?.trim() || null, facts: { count: items.length }, data: { place: place.trim() } };
    }));
  }
}
