import { Module } from '@nestjs/common';
import { AgenciesModule } from '@portal/agencies';
import { NotificationsModule } from '@portal/notifications';
import { CatalogueAnswer } from '../catalogue/graphql/catalogue-answer.js';
import { CatalogueChangeResolver } from '../catalogue/graphql/catalogue-change.resolver.js';
import { CatalogueReadingResolver } from '../catalogue/graphql/catalogue-reading.resolver.js';
import { CatalogueResolver } from '../catalogue/graphql/catalogue.resolver.js';
import { CorrectionResolver } from '../grants/graphql/correction.resolver.js';
import { GrantReadingResolver } from '../grants/graphql/grant-reading.resolver.js';
import { GrantResolver } from '../grants/graphql/grant.resolver.js';
import { WatchSharedData } from '../grants/watch-shared-data.js';
import { DataRequestAnswer } from '../requests/graphql/request-answer.js';
import { RequestAnsweringResolver } from '../requests/graphql/request-answering.resolver.js';
import { RequestDisputeResolver } from '../requests/graphql/request-dispute.resolver.js';
import { RequestReadingResolver } from '../requests/graphql/request-reading.resolver.js';
import { RequestResolver } from '../requests/graphql/request.resolver.js';
import { SharingModule } from '../sharing.module.js';

const ANSWERS = [CatalogueAnswer, DataRequestAnswer, WatchSharedData];

@Module({ imports: [AgenciesModule, NotificationsModule, SharingModule], providers: ANSWERS, exports: [...ANSWERS, SharingModule] })
class SharingAnswers {}

/** 数据共享 in the schema, for the api only. */
@Module({ imports: [SharingAnswers], providers: [CatalogueChangeResolver, CatalogueReadingResolver, CatalogueResolver, RequestAnsweringResolver, RequestDisputeResolver, RequestReadingResolver, RequestResolver, GrantResolver, GrantReadingResolver, CorrectionResolver] })
export class SharingGraphqlModule {}
