import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database, isRefusal } from '@portal/platform';
import { TYPICAL_CASE } from './load-typical-case.js';
import { TYPICAL_ACTS } from './typical-case.table.js';

export interface EndTypicalCaseInput extends ActOn { readonly reason: string }

/** 撤下, by who wrote it or by the agency whose case it is: it leaves the library. A draft is discarded, and nobody is told. */
@Injectable()
export class EndTypicalCase {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: EndTypicalCaseInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const loaded = await TYPICAL_CASE.load(tx, input.id);
      const act = !isRefusal(loaded) && loaded.row.state === 'DRAFT' ? 'DISCARD' : 'WITHDRAW';
      return perform(tx, TYPICAL_CASE, input, act, TYPICAL_ACTS[act], () => invalid(required('reason', input.reason)) ?? { text: input.reason });
    });
  }
}
