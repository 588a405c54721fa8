import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { BriefState } from './brief.table.js';

export interface BriefSummary { readonly id: string; readonly number: string; readonly title: string; /** As it was called when the figures were frozen: who takes no part cannot read the campaign. */ readonly campaignName: string; readonly roundNo: number | null; readonly state: BriefState; readonly asOf: Date; readonly releasedAt: Date | null }

const MOST = 100;
const SUMMARY = `select b.id, b.number, b.title, b.campaign_name as "campaignName", b.round_no as "roundNo", b.state, b.as_of as "asOf", b.released_at as "releasedAt" from campaign_brief b`;
const LIST = { name: 'campaign-briefs', text: `${SUMMARY} where b.campaign_id = $1 order by b.frozen_at desc, b.id desc limit ${MOST}` };
/** A member of the conference reads what was released of a campaign that it takes no part in. */
const RELEASED = { name: 'campaign-briefs-released', text: `${SUMMARY} where b.state = 'RELEASED' order by b.released_at desc, b.id desc limit ${MOST}` };

/** 历次通报: of a campaign what was released to the reader's agency, and of who runs it what was frozen; of all campaigns what was released. The newest 100, newest first. */
@Injectable()
export class ListCampaignBriefs {
  constructor(private readonly db: Database) {}

  /** @param campaignId null: of all campaigns */
  run(actor: Actor, campaignId: string | null): Promise<readonly BriefSummary[]> {
    if (campaignId === null) return this.db.read<BriefSummary>(actor, RELEASED, []);
    return isId(campaignId) ? this.db.read<BriefSummary>(actor, LIST, [campaignId]) : Promise.resolve([]);
  }
}
