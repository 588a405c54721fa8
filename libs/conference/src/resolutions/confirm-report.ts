import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { meetOwn } from './clocks.js';
import { RESOLUTION } from './load-resolution.js';
import { ANSWER_CLOCK, RESOLUTION_ACTS } from './resolution.table.js';
import { nameOfActor } from './sign-resolution.js';

export interface ConfirmReportInput {
  readonly id: string;
  readonly agree: boolean;
  /** What the unit objects to; needed when it does not agree. */
  readonly objection?: string | null;
}

/** 配合单位确认: each supporting unit says once of a report whether it is so. Silence is no consent. */
@Injectable()
export class ConfirmReport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SIGN_FIRST, ALREADY_CONFIRMED, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, { id, agree, objection }: ConfirmReportInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESOLUTION, { id }, 'CONFIRM', RESOLUTION_ACTS.CONFIRM, async () => {
      const refusal = agree ? null : invalid(required('objection', objection ?? ''));
      if (refusal) return refusal;
      const said = agree ? null : (objection ?? '').trim();
      await tx.query(
        'update resolution_unit set answer = $3, answered_at = $4, answered_by = $5, objection = $6 where resolution_id = $1 and agency_id = $2',
        [id, tx.actor.agencyId, agree ? 'AGREE' : 'OBJECT', tx.now, nameOfActor(tx.actor), said]);
      await meetOwn(tx, { id }, ANSWER_CLOCK);
      return { text: said, facts: { answer: agree ? 'AGREE' : 'OBJECT' } };
    }));
  }
}
