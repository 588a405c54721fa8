import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal } from '@portal/platform';
import type { ActOn, ActResult } from '../act-result.js';
import { withWhoOpened } from '../hand-over/who-opened.js';
import { performAct } from '../perform-act.js';

/** The receiver opens what was sent. From this instant it reads the content, and the sender cannot take it back. */
@Injectable()
export class OpenReferral {
  constructor(private readonly db: Database) {}

  /** @returns the act; or OPENED_BEFORE with who and when, NOT_FOUND when it was recalled first */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const result = await performAct(tx, { id: input.id, expectedVersion: input.expectedVersion, act: 'OPEN' }, async ({ referral }) => ({
        seats: [{ agencyId: referral.toAgencyId, role: 'RECEIVER', content: true }],
      }));
      return isRefusal(result) && result.code === 'OPENED_BEFORE' ? withWhoOpened(tx, input.id, result) : result;
    });
  }
}
