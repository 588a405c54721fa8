import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { actOnMinutes } from '../act-on-minutes.js';
import { MINUTES_ACTS } from '../minutes.table.js';
import { endSignature, putBoxes } from './decide-minutes.js';
import { lapseSeal } from './seal/load-seal-request.js';

export interface TakeBackMinutesInput extends ActOn { readonly reason: string }

/** 收回: the office takes a text back into drafting before it is issued. A signature that was given stays on record and counts no more, a seal that was asked for lapses. */
@Injectable()
export class TakeBackMinutes {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: TakeBackMinutesInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'TAKE_BACK', MINUTES_ACTS.TAKE_BACK, async ({ minutes }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      await endSignature(tx, minutes.id, 'TAKEN_BACK', input.reason.trim());
      await lapseSeal(tx, minutes.id);
      await putBoxes(tx, minutes, 'STARTED');
      return { text: input.reason };
    }));
  }
}
