import { AddCampaignUnit } from './add-campaign-unit.js';
import { EditCampaignBrief } from './briefs/edit-campaign-brief.js';
import { FindCampaignBrief } from './briefs/find-campaign-brief.js';
import { FreezeCampaignBrief } from './briefs/freeze-campaign-brief.js';
import { ListCampaignBriefs } from './briefs/list-campaign-briefs.js';
import { FetchBriefPaper } from './briefs/paper/fetch-brief-paper.js';
import { ReleaseCampaignBrief } from './briefs/release-campaign-brief.js';
import { RerunCampaignBrief } from './briefs/rerun-campaign-brief.js';
import { CheckCampaignReport } from './check-campaign-report.js';
import { CloseCampaign } from './close-campaign.js';
import { CorrectCampaignReport } from './correct-campaign-report.js';
import { DraftCampaign } from './draft-campaign.js';
import { EditCampaign } from './edit-campaign.js';
import { FindCampaign } from './find-campaign.js';
import { FindCampaignConference } from './find-campaign-conference.js';
import { FindCampaignReport } from './find-campaign-report.js';
import { ListCampaigns } from './list-campaigns.js';
import { OpenCampaign } from './open-campaign.js';
import { OpenReportingRound } from './open-reporting-round.js';
import { ReadCampaignRollup } from './read-campaign-rollup.js';
import { ReturnCampaignReport } from './return-campaign-report.js';
import { ReviseCampaignForm } from './revise-campaign-form.js';
import { SaveCampaignReport } from './save-campaign-report.js';
import { SubmitCampaignReport } from './submit-campaign-report.js';
import { TakeBackCampaignReport } from './take-back-campaign-report.js';
import { UrgeCampaignReports } from './urge-campaign-reports.js';

/** 专项行动 and its 报送, for both processes. */
export const CAMPAIGN_USE_CASES = [
  AddCampaignUnit, CheckCampaignReport, CloseCampaign, CorrectCampaignReport, DraftCampaign, EditCampaign, FindCampaign, FindCampaignConference, FindCampaignReport, ListCampaigns, OpenCampaign, OpenReportingRound, ReadCampaignRollup,
  EditCampaignBrief, FetchBriefPaper, FindCampaignBrief, FreezeCampaignBrief, ListCampaignBriefs, ReleaseCampaignBrief, RerunCampaignBrief,
  ReturnCampaignReport, ReviseCampaignForm, SaveCampaignReport, SubmitCampaignReport, TakeBackCampaignReport, UrgeCampaignReports,
];
