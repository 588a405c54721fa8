import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform, seat } from '@portal/cases';
import { type Actor, Database, type Tx } from '@portal/platform';
import { CAMPAIGN_ACTS } from './campaign.table.js';
import { CAMPAIGN, type CampaignRow } from './load-campaign.js';

/** 启动: the units have it from now on, and their list is fixed. */
@Injectable()
export class OpenCampaign {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN, input, 'OPEN', CAMPAIGN_ACTS.OPEN, async ({ row }) => {
      await seatUnits(tx, row, row.units.map(({ agencyId }) => agencyId));
      return { facts: { units: row.units.length }, set: { opened_at: tx.now } };
    }));
  }
}

/** Seats units at a campaign, and the office where the lead agency runs it. Who runs it sits there already. */
export const seatUnits = (tx: Tx, { id, agencyId: ownerId, officeId }: CampaignRow, units: readonly string[]): Promise<void> => seat(tx, 'CAMPAIGN', id, [
  ...units.filter((unit) => unit !== ownerId && unit !== officeId).map((agencyId) => ({ agencyId, role: 'PARTICIPANT' as const, content: true, box: 'COPIED' as const })),
  ...(officeId === ownerId ? [] : [{ agencyId: officeId, role: 'OFFICE' as const, content: true, box: 'COPIED' as const }]),
]);
