import { Injectable } from '@nestjs/common';
import { someoneMay } from '@portal/agencies';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, isRefusal, refuse, type Tx } from '@portal/platform';
import { CAMPAIGN_REPORT } from './load-report.js';
import { type Filled, handIn, saveDraft } from './report-draft.js';
import { REPORT_ACTS } from './report.table.js';

export interface SubmitCampaignReportInput extends ActOn, Filled {}

/** 报送, or 零报告 with one click; where the campaign asks for it, to the head or the liaison officer of the own unit first. */
@Injectable()
export class SubmitCampaignReport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, CAMPAIGN_OVER, NOBODY_SIGNS, INVALID_INPUT naming the field */
  run(actor: Actor, input: SubmitCampaignReportInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => (await isChecked(tx, input.id) ? askCheck(tx, input) : handOver(tx, input)));
  }
}

/** What the campaign asks of its reports was fixed when it was opened. */
async function isChecked(tx: Tx, id: string): Promise<boolean> {
  const [found] = isId(id) ? await tx.query<{ checked: boolean }>('select c.checked from campaign_report r join campaign c on c.id = r.campaign_id where r.id = $1', [id]) : [];
  return found?.checked ?? false;
}

const askCheck = (tx: Tx, input: SubmitCampaignReportInput): Promise<ActResult> => perform(tx, CAMPAIGN_REPORT, input, 'ASK_CHECK', REPORT_ACTS.ASK_CHECK, async ({ row }) => {
  if (!(await someoneMay(tx, 'campaign.check'))) return refuse('NOBODY_SIGNS');
  const saved = await saveDraft(tx, row, input, true);
  return isRefusal(saved) ? saved : { facts: { zero: input.zero ? 1 : 0 } };
});

const handOver = (tx: Tx, input: SubmitCampaignReportInput): Promise<ActResult> => perform(tx, CAMPAIGN_REPORT, input, 'HAND_IN', REPORT_ACTS.HAND_IN, async ({ row }) => {
  const saved = await saveDraft(tx, row, input, true);
  return isRefusal(saved) ? saved : handIn(tx, row);
});
