import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, daysUntil, invalid, perform, required } from '@portal/cases';
import { startDeadline } from '@portal/deadlines';
import { addDays, type Day, dayOf, isDay } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { REPORT_CLOCK } from './campaign.table.js';
import { CAMPAIGN_REPORT } from './load-report.js';
import { REPORT_ACTS } from './report.table.js';

const LONGEST_DAYS = 365;

export interface ReturnCampaignReportInput extends ActOn {
  readonly reason: string;
  /** The day until which it is owed anew. */
  readonly until: Day;
}

/** 退回: what was handed in does not count any longer, and is owed anew until a day. */
@Injectable()
export class ReturnCampaignReport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, CAMPAIGN_OVER, INVALID_INPUT */
  run(actor: Actor, { reason, until, ...input }: ReturnCampaignReportInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN_REPORT, input, 'RETURN', REPORT_ACTS.RETURN, async ({ row }) => {
      const today = dayOf(tx.now);
      const problem = invalid(required('reason', reason),
        !isDay(until) ? [{ field: 'until', code: 'NOT_A_DAY' }] : until <= today ? [{ field: 'until', code: 'DUE_DAY_PAST' }] : until > addDays(today, LONGEST_DAYS) ? [{ field: 'until', code: 'DUE_DAY_TOO_FAR' }] : []);
      if (problem) return problem;
      await tx.query('insert into campaign_report_return (report_id, no, reason, until_day, at) values ($1, $2, $3, $4, $5)', [row.id, row.counted, reason.trim(), until, tx.now]);
      await startDeadline(tx, { objectKind: 'CAMPAIGN_REPORT', objectId: row.id, partyAgencyId: row.agencyId, ruleCode: REPORT_CLOCK, startEvent: 'campaign-report.returned', ...daysUntil(until, tx.now) });
      return { text: reason, facts: { no: row.counted ?? 0, until }, set: { counted: null, handed_in_at: null, zero: false, due_on: until } };
    }));
  }
}
