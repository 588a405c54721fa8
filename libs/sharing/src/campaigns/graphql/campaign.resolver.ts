import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CloseCampaign } from '../close-campaign.js';
import { DraftCampaign } from '../draft-campaign.js';
import { EditCampaign } from '../edit-campaign.js';
import { OpenCampaign } from '../open-campaign.js';
import { OpenReportingRound } from '../open-reporting-round.js';
import { CampaignAnswer } from './campaign-answer.js';
import { CampaignActInput, CampaignReasonInput, DraftCampaignInput, EditCampaignInput, OpenReportingRoundInput } from './campaign.inputs.js';
import { CampaignPayload } from './campaign.types.js';

type Answer = ReturnType<CampaignAnswer['of']>;

/** 专项行动 as it is written, opened and ended. */
@Resolver()
export class CampaignResolver {
  constructor(
    private readonly drafting: DraftCampaign,
    private readonly editing: EditCampaign,
    private readonly opening: OpenCampaign,
    private readonly rounds: OpenReportingRound,
    private readonly closing: CloseCampaign,
    private readonly answer: CampaignAnswer,
  ) {}

  @Mutation(() => CampaignPayload, { description: '起草专项行动, by the office of a conference or the agency that leads it.' })
  @Requires('campaign.run')
  draftCampaign(@CurrentActor() actor: Actor, @Args('input') input: DraftCampaignInput): Answer {
    return this.answer.of(actor, this.drafting.run(actor, input));
  }

  @Mutation(() => CampaignPayload, { description: '修改, while it is a draft.' })
  @Requires('campaign.run')
  editCampaign(@CurrentActor() actor: Actor, @Args('input') input: EditCampaignInput): Answer {
    return this.answer.of(actor, this.editing.run(actor, input));
  }

  @Mutation(() => CampaignPayload, { description: '启动: the units have it, and their list is fixed.' })
  @Requires('campaign.run')
  openCampaign(@CurrentActor() actor: Actor, @Args('input') input: CampaignActInput): Answer {
    return this.answer.of(actor, this.opening.run(actor, input));
  }

  @Mutation(() => CampaignPayload, { description: '开启报送期: each unit owes one report, under its own clock.' })
  @Requires('campaign.run')
  openReportingRound(@CurrentActor() actor: Actor, @Args('input') input: OpenReportingRoundInput): Answer {
    return this.answer.of(actor, this.rounds.run(actor, input));
  }

  @Mutation(() => CampaignPayload, { description: '结束: nothing is owed any longer.' })
  @Requires('campaign.run')
  closeCampaign(@CurrentActor() actor: Actor, @Args('input') input: CampaignReasonInput): Answer {
    return this.answer.of(actor, this.closing.run(actor, input));
  }
}
