import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CheckCampaignReport } from '../check-campaign-report.js';
import { CorrectCampaignReport } from '../correct-campaign-report.js';
import { SaveCampaignReport } from '../save-campaign-report.js';
import { SubmitCampaignReport } from '../submit-campaign-report.js';
import { TakeBackCampaignReport } from '../take-back-campaign-report.js';
import { CampaignAnswer } from './campaign-answer.js';
import { CampaignActInput, CampaignReasonInput, CheckCampaignReportInput, SaveCampaignReportInput, SubmitCampaignReportInput } from './campaign.inputs.js';
import { CampaignReportPayload } from './report.types.js';

type Answer = ReturnType<CampaignAnswer['ofReport']>;

/** 报送, by the unit that owes it. */
@Resolver()
export class CampaignReportResolver {
  constructor(
    private readonly saving: SaveCampaignReport,
    private readonly submitting: SubmitCampaignReport,
    private readonly checking: CheckCampaignReport,
    private readonly takingBack: TakeBackCampaignReport,
    private readonly correcting: CorrectCampaignReport,
    private readonly answer: CampaignAnswer,
  ) {}

  @Mutation(() => CampaignReportPayload, { description: '保存填报; nobody but the unit reads it.' })
  @Requires('campaign.read')
  saveCampaignReport(@CurrentActor() actor: Actor, @Args('input') input: SaveCampaignReportInput): Answer {
    return this.answer.ofReport(actor, this.saving.run(actor, input));
  }

  @Mutation(() => CampaignReportPayload, { description: '报送 or 零报告; where the campaign asks for it, to be checked within the unit first.' })
  @Requires('campaign.read')
  submitCampaignReport(@CurrentActor() actor: Actor, @Args('input') input: SubmitCampaignReportInput): Answer {
    return this.answer.ofReport(actor, this.submitting.run(actor, input));
  }

  @Mutation(() => CampaignReportPayload, { description: '单位审核: hands it in, or sends it back.' })
  @Requires('campaign.read')
  checkCampaignReport(@CurrentActor() actor: Actor, @Args('input') input: CheckCampaignReportInput): Answer {
    return this.answer.ofReport(actor, this.checking.run(actor, input));
  }

  @Mutation(() => CampaignReportPayload, { description: '取回修改: what waits for the check of the own unit.' })
  @Requires('campaign.read')
  takeBackCampaignReport(@CurrentActor() actor: Actor, @Args('input') input: CampaignActInput): Answer {
    return this.answer.ofReport(actor, this.takingBack.run(actor, input));
  }

  @Mutation(() => CampaignReportPayload, { description: '更正: a new version, with its reason.' })
  @Requires('campaign.read')
  correctCampaignReport(@CurrentActor() actor: Actor, @Args('input') input: CampaignReasonInput): Answer {
    return this.answer.ofReport(actor, this.correcting.run(actor, input));
  }
}
