import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { BULLETIN_ACTS } from './bulletin.table.js';
import { BULLETIN } from './load-bulletin.js';
import { oweReceipts, reachUnits } from './reach-units.js';
import { checkUnits } from './write-bulletin.js';

export interface AddBulletinUnitsInput extends ActOn { readonly unitIds: readonly string[] }

/** 增发: more units, each chosen. They read the version in force, and none before it. */
@Injectable()
export class AddBulletinUnits {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: AddBulletinUnitsInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, BULLETIN, input, 'ADD', BULLETIN_ACTS.ADD, async ({ row }) => {
      const { unitIds } = input;
      const problem = invalid(unitIds.length === 0 ? [{ field: 'unitIds', code: 'REQUIRED' }] : [], row.units.some(({ agencyId }) => unitIds.includes(agencyId)) ? [{ field: 'unitIds', code: 'UNIT_TWICE' }] : [])
        ?? await checkUnits(tx, unitIds);
      if (problem) return problem;
      await tx.query('insert into bulletin_recipient (bulletin_id, agency_id, added_at) select $1, u.id, $3 from unnest($2::uuid[]) as u (id)', [row.id, unitIds, tx.now]);
      await reachUnits(tx, row.id, unitIds, row.no);
      await oweReceipts(tx, row, unitIds, 'bulletin.units-added');
      return { facts: { units: unitIds.length } };
    }));
  }
}
