import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AddCampaignUnit } from '../add-campaign-unit.js';
import { ReturnCampaignReport } from '../return-campaign-report.js';
import { ReviseCampaignForm } from '../revise-campaign-form.js';
import { UrgeCampaignReports } from '../urge-campaign-reports.js';
import { CampaignAnswer } from './campaign-answer.js';
import { AddCampaignUnitInput, ReturnCampaignReportInput, ReviseCampaignFormInput, UrgeCampaignReportsInput } from './campaign.inputs.js';
import { CampaignPayload } from './campaign.types.js';
import { CampaignReportPayload } from './report.types.js';

/** What who runs a campaign does while it runs. */
@Resolver()
export class CampaignRunningResolver {
  constructor(
    private readonly adding: AddCampaignUnit,
    private readonly revising: ReviseCampaignForm,
    private readonly urging: UrgeCampaignReports,
    private readonly returning: ReturnCampaignReport,
    private readonly answer: CampaignAnswer,
  ) {}

  @Mutation(() => CampaignPayload, { description: '增加参加单位; it reports from the next round on.' })
  @Requires('campaign.run')
  addCampaignUnit(@CurrentActor() actor: Actor, @Args('input') input: AddCampaignUnitInput): ReturnType<CampaignAnswer['of']> {
    return this.answer.of(actor, this.adding.run(actor, input));
  }

  @Mutation(() => CampaignPayload, { description: '修订报表, for the rounds to come.' })
  @Requires('campaign.run')
  reviseCampaignForm(@CurrentActor() actor: Actor, @Args('input') input: ReviseCampaignFormInput): ReturnType<CampaignAnswer['of']> {
    return this.answer.of(actor, this.revising.run(actor, input));
  }

  @Mutation(() => CampaignPayload, { description: '催报: tells those who owe a report, and nobody else.' })
  @Requires('campaign.run')
  urgeCampaignReports(@CurrentActor() actor: Actor, @Args('input') input: UrgeCampaignReportsInput): ReturnType<CampaignAnswer['of']> {
    return this.answer.of(actor, this.urging.run(actor, input));
  }

  @Mutation(() => CampaignReportPayload, { description: '退回: it does not count any longer.' })
  @Requires('campaign.run')
  returnCampaignReport(@CurrentActor() actor: Actor, @Args('input') input: ReturnCampaignReportInput): ReturnType<CampaignAnswer['ofReport']> {
    return this.answer.ofReport(actor, this.returning.run(actor, input));
  }
}
