import { Injectable } from '@nestjs/common';
import { type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';
import { forgiveReceipts, tellReaders } from './reach-units.js';
import type { BulletinReasonInput } from './return-bulletin.js';

/** 撤回: it holds no longer. It stays to be read as 已撤回 with the reason; nobody signs for it any more. */
@Injectable()
export class WithdrawBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, NOBODY_HAS_READ, INVALID_INPUT */
  run(actor: Actor, input: BulletinReasonInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'WITHDRAW', BULLETIN_ACTS.WITHDRAW, async ({ row }) => {
      const problem = invalid(required('reason', input.reason));
      if (problem) return problem;
      await tx.query(`update bulletin_version set state = 'WITHDRAWN', ended_at = $3, ended_reason = $4 where bulletin_id = $1 and no = $2`, [row.id, row.no, tx.now, input.reason.trim()]);
      await forgiveReceipts(tx, row.id);
      await tellReaders(tx, row.id);
      return { text: input.reason };
    }));
  }
}
