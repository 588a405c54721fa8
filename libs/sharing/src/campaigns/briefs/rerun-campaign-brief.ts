import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { ReadCampaignRollup } from '../read-campaign-rollup.js';
import { changesOf, type ReportChange, sameFacts, type SumChange, sumChangesOf } from './brief-differences.rules.js';
import { FindCampaignBrief } from './find-campaign-brief.js';

/** What comes out when a 通报 is reckoned again. */
export interface BriefRerun {
  readonly asOf: Date;
  /** Every report is as it was: so are the figures, byte by byte. */
  readonly same: boolean;
  readonly changes: readonly ReportChange[];
  readonly sums: readonly SumChange[];
}

/** 重算: reckons a 通报 again from the reports as they lie there now, of the same instant or of now, and says what differs and why. */
@Injectable()
export class RerunCampaignBrief {
  constructor(private readonly db: Database, private readonly find: FindCampaignBrief, private readonly rollup: ReadCampaignRollup) {}

  /**
   * @param until SAME: of the instant it was frozen for. NOW: of now
   * @returns null for who has not the 通报, or does not oversee the campaign
   */
  async run(actor: Actor, id: string, until: 'SAME' | 'NOW'): Promise<BriefRerun | null> {
    const found = await this.find.run(actor, id);
    if (!found?.oversees) return null;
    const { brief, facts } = found;
    const now = await this.rollup.run(actor, brief.campaignId, brief.roundNo, until === 'SAME' ? new Date(brief.asOf) : this.db.now());
    if (!now) return null;
    const same = sameFacts(facts, now.facts);
    // A unit that bears another name since makes no other figure.
    if (same && until === 'SAME' && canonicalJson(sumChangesOf(brief.figures, now.rows)) !== '[]') throw new Error(`the figures of ${brief.number} do not follow from its reports`);
    return { asOf: now.asOf, same, changes: same ? [] : changesOf(facts, now.facts), sums: same ? [] : sumChangesOf(brief.figures, now.rows) };
  }
}
