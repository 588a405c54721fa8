import { Injectable } from '@nestjs/common';
import { someoneMay } from '@portal/agencies';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database, refuse, type Tx } from '@portal/platform';
import { CAMPAIGN_REPORT } from './load-report.js';
import { draftOf, handIn } from './report-draft.js';
import { REPORT_ACTS } from './report.table.js';

export interface CheckCampaignReportInput extends ActOn {
  readonly approve: boolean;
  /** Needed to send it back. */
  readonly reason?: string | null;
}

/** 单位审核: the head or the liaison officer hands it in, or sends it back. Not who filled it in, where another could. */
@Injectable()
export class CheckCampaignReport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, CHECK_BY_ANOTHER, CAMPAIGN_OVER, INVALID_INPUT */
  run(actor: Actor, input: CheckCampaignReportInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => (input.approve ? approve(tx, input) : sendBack(tx, input)));
  }
}

const approve = (tx: Tx, input: CheckCampaignReportInput): Promise<ActResult> => perform(tx, CAMPAIGN_REPORT, input, 'APPROVE', REPORT_ACTS.APPROVE, async ({ row }) => {
  const draft = await draftOf(tx, row.id);
  if (draft?.savedBy === tx.actor.personId && await someoneMay(tx, 'campaign.check', tx.actor.personId)) return refuse('CHECK_BY_ANOTHER');
  return handIn(tx, row);
});

const sendBack = (tx: Tx, input: CheckCampaignReportInput): Promise<ActResult> => perform(tx, CAMPAIGN_REPORT, input, 'SEND_BACK', REPORT_ACTS.SEND_BACK, () =>
  invalid(required('reason', input.reason ?? '')) ?? { text: input.reason ?? null });
