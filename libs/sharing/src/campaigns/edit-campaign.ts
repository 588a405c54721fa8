import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import type { CampaignForm } from './campaign.rules.js';
import { CAMPAIGN_ACTS } from './campaign.table.js';
import { CAMPAIGN } from './load-campaign.js';
import { checkCampaign, columnsOfCampaign, writeUnitsAndForm } from './write-campaign.js';

export interface EditCampaignInput extends ActOn, CampaignForm {}

/** 修改, while nobody was told of it. */
@Injectable()
export class EditCampaign {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: EditCampaignInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN, input, 'EDIT', CAMPAIGN_ACTS.EDIT, async ({ row }) => {
      const problem = await checkCampaign(tx, input);
      if (problem) return problem;
      await writeUnitsAndForm(tx, row.id, input);
      return { set: columnsOfCampaign(input) };
    }));
  }
}
