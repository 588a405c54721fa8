import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform } from '@portal/cases';
import { type Actor, Database, type Tx } from '@portal/platform';
import { CAMPAIGN_ACTS } from './campaign.table.js';
import { type CampaignField, formProblems } from './form.rules.js';
import { CAMPAIGN, type CampaignRow } from './load-campaign.js';
import { writeForm } from './write-campaign.js';

export interface ReviseCampaignFormInput extends ActOn { readonly fields: readonly CampaignField[] }

/** 修订报表: a new version for the rounds to come. Rounds that are open keep the one they were opened with. */
@Injectable()
export class ReviseCampaignForm {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, { fields, ...input }: ReviseCampaignFormInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN, input, 'REVISE', CAMPAIGN_ACTS.REVISE, async ({ row }) => {
      const problem = invalid(formProblems(fields, row.units.map(({ agencyId }) => agencyId)));
      if (problem) return problem;
      const no = await isUsed(tx, row) ? row.formNo + 1 : row.formNo;
      await writeForm(tx, row.id, no, { fields });
      return { facts: { form: no }, set: { form_no: no } };
    }));
  }
}

async function isUsed(tx: Tx, { id, formNo }: CampaignRow): Promise<boolean> {
  const [found] = await tx.query<{ used: boolean }>('select exists (select 1 from reporting_round r where r.campaign_id = $1 and r.form_no = $2) as used', [id, formNo]);
  return found?.used ?? false;
}
