import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { missingUnits } from './bulletin.rules.js';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';

/** 催收: units that have not received the version in force are reminded, and no others. */
@Injectable()
export class ChaseBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, ALL_HAVE_RECEIVED, CHASED_JUST_NOW */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'CHASE', BULLETIN_ACTS.CHASE, ({ row }) => ({ facts: { units: missingUnits(row.units, row.no).length }, set: { chased_at: tx.now } })));
  }
}
