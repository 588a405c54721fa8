import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { invalid, lines, required } from '../act-input.rules.js';
import type { ActOn, ActResult } from '../act-result.js';
import { performAct } from '../perform-act.js';

export interface RequestSupplementInput extends ActOn { readonly items: readonly string[]; readonly reason: string }

/** 补正 (程序规定 180): says what is missing. The review waits, the sender has 3日; refusing for 材料不全 is not offered anywhere. */
@Injectable()
export class RequestSupplement {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { id, expectedVersion, items, reason }: RequestSupplementInput): Promise<ActResult> {
    const problem = invalid(lines('items', items), required('reason', reason));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, (tx) => performAct(tx, { id, expectedVersion, act: 'REQUEST_SUPPLEMENT' }, async () => ({
      text: reason.trim(), data: { items: items.map((item) => item.trim()) },
    })));
  }
}
