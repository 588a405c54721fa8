import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';

export interface BulletinReasonInput extends ActOn { readonly reason: string }

/** 退回修改: what is to be put right before it can be sent. */
@Injectable()
export class ReturnBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: BulletinReasonInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'RETURN', BULLETIN_ACTS.RETURN, () => invalid(required('reason', input.reason)) ?? { text: input.reason }));
  }
}
