import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { CAMPAIGN_REPORT } from './load-report.js';
import { REPORT_ACTS } from './report.table.js';

export interface CorrectCampaignReportInput extends ActOn { readonly reason: string }

/** 更正: begins a new version with its reason. What was handed in counts until the new one is. */
@Injectable()
export class CorrectCampaignReport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, CAMPAIGN_OVER, INVALID_INPUT */
  run(actor: Actor, { reason, ...input }: CorrectCampaignReportInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN_REPORT, input, 'CORRECT', REPORT_ACTS.CORRECT, async ({ row }) => {
      const problem = invalid(required('reason', reason));
      if (problem) return problem;
      await tx.query(
        `insert into campaign_report_draft (report_id, agency_id, answers, zero, reason, saved_at, saved_by)
         select v.report_id, v.agency_id, v.answers, false, $3, $4, $5 from campaign_report_version v where v.report_id = $1 and v.no = $2
         on conflict (report_id) do update set answers = excluded.answers, zero = false, reason = excluded.reason, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
        [row.id, row.counted, reason.trim(), tx.now, tx.actor.personId]);
      return { text: reason };
    }));
  }
}
