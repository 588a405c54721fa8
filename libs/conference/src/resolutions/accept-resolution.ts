import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, optional } from '@portal/cases';
import { type Actor, Database, refuse } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { stopAll } from './clocks.js';
import { RESOLUTION } from './load-resolution.js';
import { RESOLUTION_ACTS } from './resolution.table.js';

export interface AcceptResolutionInput extends ActOn {
  /** Needed while a supporting unit is silent or objects. */
  readonly reason?: string | null;
}

/** 复核办结、销号: over the silence or the objection of a unit only with a reason that stays on record. */
@Injectable()
export class AcceptResolution {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, UNITS_NOT_AGREED, INVALID_INPUT */
  run(actor: Actor, input: AcceptResolutionInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, RESOLUTION, input, 'ACCEPT', RESOLUTION_ACTS.ACCEPT, async ({ row }) => {
      const problem = invalid(optional('reason', input.reason));
      if (problem) return problem;
      const open = row.units.filter(({ role, answer }) => role !== 'LEAD' && answer !== 'AGREE').length;
      if (open > 0 && !input.reason?.trim()) return refuse('UNITS_NOT_AGREED', { units: open }, [{ field: 'reason', code: 'REQUIRED' }]);
      await stopAll(tx, row);
      return { text: input.reason ?? null, facts: { notAgreed: open }, set: { closed_at: tx.now } };
    }));
  }
}
