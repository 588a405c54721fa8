import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database, refuse } from '@portal/platform';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';
import { oweReceipts, reachUnits } from './reach-units.js';
import { byOf } from './write-bulletin.js';

/** 发出: it reaches the units of its list, and no other, now or later. A 重大情况通报 is written about at once, past the digests. */
@Injectable()
export class SendBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, AUDIENCE_EMPTY */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'SEND', BULLETIN_ACTS.SEND, async ({ row }) => {
      const unitIds = row.units.map(({ agencyId }) => agencyId);
      if (unitIds.length === 0) return refuse('AUDIENCE_EMPTY');
      await reachUnits(tx, row.id, unitIds, row.no);
      await tx.query(`update bulletin_version set state = 'IN_FORCE', at = $3, by = $4 where bulletin_id = $1 and no = $2`, [row.id, row.no, tx.now, byOf(tx)]);
      await oweReceipts(tx, row, unitIds, 'bulletin.sent');
      return { facts: { units: unitIds.length }, set: { sent_at: tx.now } };
    }));
  }
}
