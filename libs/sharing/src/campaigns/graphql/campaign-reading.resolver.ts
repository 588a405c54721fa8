import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { FindCampaignConference } from '../find-campaign-conference.js';
import { ListCampaigns } from '../list-campaigns.js';
import { ReadCampaignRollup } from '../read-campaign-rollup.js';
import { CampaignAnswer } from './campaign-answer.js';
import { CampaignFilterInput } from './campaign.inputs.js';
import { CampaignConferenceType, CampaignConnectionType, CampaignType } from './campaign.types.js';
import { CampaignReportType, CampaignRollupType } from './report.types.js';

/** 专项行动: the list, one campaign, one report, and the roll-up. */
@Resolver()
export class CampaignReadingResolver {
  constructor(private readonly list: ListCampaigns, private readonly conference: FindCampaignConference, private readonly rollup: ReadCampaignRollup, private readonly answer: CampaignAnswer) {}

  @Query(() => CampaignConnectionType, { description: 'Those that the caller’s agency runs or takes part in; what moved last on top.' })
  @Requires('campaign.read')
  async campaigns(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => CampaignFilterInput, nullable: true }) filter: CampaignFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<CampaignConnectionType> {
    return await this.list.run(actor, filter ?? {}, { first: first ?? 20, after }) as unknown as CampaignConnectionType;
  }

  @Query(() => CampaignConferenceType, { nullable: true, description: 'Null for who is neither the office of a conference nor leads one.' })
  @Requires('campaign.read')
  async campaignConference(@CurrentActor() actor: Actor): Promise<CampaignConferenceType | null> {
    return await this.conference.run(actor) as CampaignConferenceType | null;
  }

  @Query(() => CampaignType, { nullable: true, description: 'Null when there is none or the agency takes no part in it.' })
  @Requires('campaign.read')
  campaign(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CampaignType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => CampaignReportType, { nullable: true, description: 'Null when there is none or the agency has no place at it.' })
  @Requires('campaign.read')
  campaignReport(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CampaignReportType | null> {
    return this.answer.report(actor, id);
  }

  @Query(() => CampaignRollupType, { nullable: true, description: '汇总, for who runs the campaign and for the conference’s office.' })
  @Requires('campaign.read')
  async campaignRollup(
    @CurrentActor() actor: Actor, @Args('campaignId', { type: () => ID }) campaignId: string, @Args('roundNo', { type: () => Int, nullable: true }) roundNo: number | null,
  ): Promise<CampaignRollupType | null> {
    return await this.rollup.run(actor, campaignId, roundNo) as CampaignRollupType | null;
  }
}
