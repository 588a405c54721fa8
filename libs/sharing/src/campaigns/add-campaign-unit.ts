import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { CAMPAIGN_ACTS } from './campaign.table.js';
import { CAMPAIGN } from './load-campaign.js';
import { seatUnits } from './open-campaign.js';
import { unitsOfProvince } from './write-campaign.js';

export interface AddCampaignUnitInput extends ActOn { readonly agencyId: string; readonly reason: string }

/** 增加参加单位: with a reason; it reports from the next round on. */
@Injectable()
export class AddCampaignUnit {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, { agencyId, reason, ...input }: AddCampaignUnitInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN, input, 'ADD_UNIT', CAMPAIGN_ACTS.ADD_UNIT, async ({ row }) => {
      const known = (await unitsOfProvince(tx, [agencyId])).has(agencyId) && !row.units.some((unit) => unit.agencyId === agencyId);
      const problem = invalid(required('reason', reason), known ? [] : [{ field: 'agencyId', code: 'CAMPAIGN_UNIT_UNKNOWN' }]);
      if (problem) return problem;
      await tx.query('insert into campaign_unit (campaign_id, agency_id, from_round, added_at, reason) values ($1, $2, $3, $4, $5)', [row.id, agencyId, row.rounds + 1, tx.now, reason.trim()]);
      await seatUnits(tx, row, [agencyId]);
      return { text: reason, facts: { units: row.units.length + 1, unit: agencyId } };
    }));
  }
}
