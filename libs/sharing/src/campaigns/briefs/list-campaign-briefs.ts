import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { BriefState } from './brief.table.js';

export interface BriefSummary { readonly id: string; readonly number: string; readonly title: string; readonly roundNo: number | null; readonly state: BriefState; readonly asOf: Date; readonly releasedAt: Date | null }

const MOST = 100;
const LIST = {
  name: 'campaign-briefs',
  text: `select b.id, b.number, b.title, b.round_no as "roundNo", b.state, b.as_of as "asOf", b.released_at as "releasedAt" from campaign_brief b where b.campaign_id = $1 order by b.frozen_at desc, b.id desc limit ${MOST}`,
};

/** 历次通报 of a campaign: what was released to the reader's agency, and of who runs it what was frozen; newest first. */
@Injectable()
export class ListCampaignBriefs {
  constructor(private readonly db: Database) {}

  run(actor: Actor, campaignId: string): Promise<readonly BriefSummary[]> {
    return isId(campaignId) ? this.db.read<BriefSummary>(actor, LIST, [campaignId]) : Promise.resolve([]);
  }
}
