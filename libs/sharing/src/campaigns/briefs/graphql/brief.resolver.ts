import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type ActResult, withStateName } from '@portal/cases';
import { RerunEnum } from '@portal/cases/graphql';
import { type Actor, CurrentActor, isConflict, isRefusal, Requires } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { EditCampaignBrief } from '../edit-campaign-brief.js';
import { FindCampaignBrief } from '../find-campaign-brief.js';
import { FreezeCampaignBrief } from '../freeze-campaign-brief.js';
import { ListCampaignBriefs } from '../list-campaign-briefs.js';
import { ReleaseCampaignBrief } from '../release-campaign-brief.js';
import { RerunCampaignBrief } from '../rerun-campaign-brief.js';
import { CampaignBriefPayload, CampaignBriefRerunType, CampaignBriefSummaryType, CampaignBriefType, EditCampaignBriefInput, FreezeCampaignBriefInput, ReleaseCampaignBriefInput } from './brief.types.js';
import { toBrief } from './to-brief.js';

/** 专项行动通报 as it is read. */
@Resolver()
export class CampaignBriefResolver {
  constructor(private readonly find: FindCampaignBrief, private readonly list: ListCampaignBriefs, private readonly again: RerunCampaignBrief) {}

  @Query(() => CampaignBriefType, { nullable: true, description: 'Null when there is none or the agency does not have it.' })
  @Requires('campaign.read')
  async campaignBrief(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CampaignBriefType | null> {
    const found = await this.find.run(actor, id);
    return found && toBrief(found, actor);
  }

  @Query(() => [CampaignBriefSummaryType], { description: 'Of one campaign: what was released to the caller’s agency, and of who runs it what was frozen. Without a campaign: what was released to it, of any. The latest 100, newest first.' })
  @Requires('campaign.read')
  async campaignBriefs(@CurrentActor() actor: Actor, @Args('campaignId', { type: () => ID, nullable: true }) campaignId: string | null): Promise<CampaignBriefSummaryType[]> {
    return [...await this.list.run(actor, campaignId ?? null)];
  }

  @Query(() => CampaignBriefRerunType, { nullable: true, description: '重算, for who oversees the campaign: what differs when it is reckoned again, and why.' })
  @Requires('campaign.read')
  async rerunCampaignBrief(
    @CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('until', { type: () => RerunEnum, nullable: true, defaultValue: 'SAME' }) until: 'SAME' | 'NOW' | null,
  ): Promise<CampaignBriefRerunType | null> {
    return await this.again.run(actor, id, until ?? 'SAME') as CampaignBriefRerunType | null;
  }
}

type Answer = Promise<CampaignBriefType | RefusalType | EditConflictType>;

/** 固定, 改写 and 发布, by who runs the campaign. */
@Resolver()
export class CampaignBriefActsResolver {
  constructor(private readonly freezing: FreezeCampaignBrief, private readonly editing: EditCampaignBrief, private readonly releasing: ReleaseCampaignBrief, private readonly find: FindCampaignBrief) {}

  @Mutation(() => CampaignBriefPayload, { description: '固定: keeps the figures of an instant with every report behind them, and drafts the words.' })
  @Requires('campaign.run')
  async freezeCampaignBrief(@CurrentActor() actor: Actor, @Args('input') input: FreezeCampaignBriefInput): Answer {
    return this.answer(actor, await this.freezing.run(actor, input));
  }

  @Mutation(() => CampaignBriefPayload, { description: '改写 the words, until the release.' })
  @Requires('campaign.run')
  async editCampaignBrief(@CurrentActor() actor: Actor, @Args('input') input: EditCampaignBriefInput): Answer {
    return this.answer(actor, await this.editing.run(actor, input));
  }

  @Mutation(() => CampaignBriefPayload, { description: '发布, once: the members have it and are told of it.' })
  @Requires('campaign.run')
  async releaseCampaignBrief(@CurrentActor() actor: Actor, @Args('input') input: ReleaseCampaignBriefInput): Answer {
    return this.answer(actor, await this.releasing.run(actor, input));
  }

  private async answer(actor: Actor, result: ActResult): Answer {
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'campaign-brief', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.find.run(actor, result.id);
    if (!page) throw new Error(`brief ${result.id} was written and cannot be read`);
    return toBrief(page, actor);
  }
}
