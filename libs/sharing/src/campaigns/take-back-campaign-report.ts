import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { CAMPAIGN_REPORT } from './load-report.js';
import { REPORT_ACTS } from './report.table.js';

/** 取回修改: what waits for the check of the own unit is filled in further; nobody has to send it back first. */
@Injectable()
export class TakeBackCampaignReport {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, SEAT_LACKS_RIGHT, MATTER_WRONG_STATE, CAMPAIGN_OVER */
  run(actor: Actor, input: ActOn): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN_REPORT, input, 'TAKE_BACK', REPORT_ACTS.TAKE_BACK, () => ({})));
  }
}
