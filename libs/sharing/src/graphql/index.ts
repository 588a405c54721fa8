import { Module } from '@nestjs/common';
import { AgenciesModule } from '@portal/agencies';
import { NotificationsModule } from '@portal/notifications';
import { BulletinAnswer } from '../bulletins/graphql/bulletin-answer.js';
import { BulletinChoicesResolver } from '../bulletins/graphql/bulletin-choices.resolver.js';
import { BulletinHandingInResolver } from '../bulletins/graphql/bulletin-handing-in.resolver.js';
import { BulletinReadingResolver } from '../bulletins/graphql/bulletin-reading.resolver.js';
import { BulletinSendingResolver } from '../bulletins/graphql/bulletin-sending.resolver.js';
import { BulletinVersionsResolver } from '../bulletins/graphql/bulletin-versions.resolver.js';
import { BulletinResolver } from '../bulletins/graphql/bulletin.resolver.js';
import { WatchBulletin } from '../bulletins/watch-bulletin.js';
import { CampaignBriefActsResolver, CampaignBriefResolver } from '../campaigns/briefs/graphql/brief.resolver.js';
import { CampaignAnswer } from '../campaigns/graphql/campaign-answer.js';
import { CampaignReadingResolver } from '../campaigns/graphql/campaign-reading.resolver.js';
import { CampaignReportResolver } from '../campaigns/graphql/campaign-report.resolver.js';
import { CampaignRunningResolver } from '../campaigns/graphql/campaign-running.resolver.js';
import { CampaignResolver } from '../campaigns/graphql/campaign.resolver.js';
import { CatalogueAnswer } from '../catalogue/graphql/catalogue-answer.js';
import { CatalogueChangeResolver } from '../catalogue/graphql/catalogue-change.resolver.js';
import { CatalogueReadingResolver } from '../catalogue/graphql/catalogue-reading.resolver.js';
import { CatalogueResolver } from '../catalogue/graphql/catalogue.resolver.js';
import { ConnectorResolver } from '../connectors/graphql/connector.resolver.js';
import { CorrectionResolver } from '../grants/graphql/correction.resolver.js';
import { GrantReadingResolver } from '../grants/graphql/grant-reading.resolver.js';
import { ExportResolver } from '../grants/graphql/export.resolver.js';
import { GrantResolver } from '../grants/graphql/grant.resolver.js';
import { WatchSharedData } from '../grants/watch-shared-data.js';
import { DataRequestAnswer } from '../requests/graphql/request-answer.js';
import { RequestAnsweringResolver } from '../requests/graphql/request-answering.resolver.js';
import { RequestDisputeResolver } from '../requests/graphql/request-dispute.resolver.js';
import { RequestReadingResolver } from '../requests/graphql/request-reading.resolver.js';
import { RequestResolver } from '../requests/graphql/request.resolver.js';
import { TypicalCaseAnswer } from '../typical-cases/graphql/typical-case-answer.js';
import { TypicalCaseDecidingResolver } from '../typical-cases/graphql/typical-case-deciding.resolver.js';
import { TypicalCaseReadingResolver } from '../typical-cases/graphql/typical-case-reading.resolver.js';
import { TypicalCaseResolver } from '../typical-cases/graphql/typical-case.resolver.js';
import { SharingModule } from '../sharing.module.js';

const ANSWERS = [BulletinAnswer, CampaignAnswer, CatalogueAnswer, DataRequestAnswer, TypicalCaseAnswer, WatchBulletin, WatchSharedData];

@Module({ imports: [AgenciesModule, NotificationsModule, SharingModule], providers: ANSWERS, exports: [...ANSWERS, SharingModule] })
class SharingAnswers {}

/** 数据共享 in the schema, for the api only. */
@Module({
  imports: [SharingAnswers],
  providers: [
    TypicalCaseDecidingResolver, TypicalCaseReadingResolver, TypicalCaseResolver,
    BulletinChoicesResolver, BulletinHandingInResolver, BulletinReadingResolver, BulletinResolver, BulletinSendingResolver, BulletinVersionsResolver,
    CampaignBriefActsResolver, CampaignBriefResolver, CampaignReadingResolver, CampaignReportResolver, CampaignResolver, CampaignRunningResolver,
    CatalogueChangeResolver, CatalogueReadingResolver, CatalogueResolver, RequestAnsweringResolver, RequestDisputeResolver, RequestReadingResolver, RequestResolver, GrantResolver, GrantReadingResolver, ExportResolver, CorrectionResolver, ConnectorResolver,
  ],
})
export class SharingGraphqlModule {}
