import { Injectable } from '@nestjs/common';
import { matterTimeline } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { FACTS_JSON } from '../rollup.sql.js';
import { BRIEF_COLUMNS, type CampaignBrief, type CampaignBriefPage, hashOfBrief } from './brief.js';

const PAGE = {
  name: 'campaign-brief',
  text: `
    with fact as (select f.* from campaign_brief_fact f where f.brief_id = $1)
    select ${BRIEF_COLUMNS}, ${matterTimeline('b.id')} as timeline, ${FACTS_JSON} as facts,
           exists (select 1 from campaign c join joint_conference k on k.id = c.conference_id where c.id = b.campaign_id and $2 in (c.agency_id, k.office_agency_id)) as oversees
      from campaign_brief b where b.id = $1`,
};

/** One 通报, in one statement; its hash is reckoned anew at each reading. */
@Injectable()
export class FindCampaignBrief {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or the acting agency has no place at it */
  async run(actor: Actor, id: string): Promise<CampaignBriefPage | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.read<CampaignBrief & Omit<CampaignBriefPage, 'brief' | 'intact'>>(actor, PAGE, [id, actor.agencyId]);
    if (!row) return null;
    const { facts, timeline, oversees, ...brief } = row;
    return { brief, facts, timeline, oversees, intact: hashOfBrief(brief, facts) === brief.hash };
  }
}
