import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database, isRefusal } from '@portal/platform';
import type { Answer } from './form.rules.js';
import { CAMPAIGN_REPORT } from './load-report.js';
import { saveDraft } from './report-draft.js';
import { REPORT_ACTS } from './report.table.js';

export interface SaveCampaignReportInput extends ActOn { readonly answers: readonly Answer[] }

/** 保存填报: nobody but the unit reads it. It may be incomplete, but nothing in it may be wrong. */
@Injectable()
export class SaveCampaignReport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, CAMPAIGN_OVER, INVALID_INPUT naming the field */
  run(actor: Actor, { answers, ...input }: SaveCampaignReportInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN_REPORT, input, 'SAVE', REPORT_ACTS.SAVE, async ({ row }) => {
      const saved = await saveDraft(tx, row, { answers }, false);
      return isRefusal(saved) ? saved : {};
    }));
  }
}
