import { Module } from '@nestjs/common';
import { ConsultingResolver } from '../consulting/graphql/consulting.resolver.js';
import { ShareAnswer } from '../consulting/graphql/share-answer.js';
import { ShareResolver } from '../consulting/graphql/share.resolver.js';
import { MinutesModule } from '../minutes.module.js';
import { MinutesActsResolver } from './minutes-acts.resolver.js';
import { MinutesAnswer } from './minutes-answer.js';
import { MinutesResolver } from './minutes.resolver.js';
import { IssueResolver } from '../signing/graphql/issue.resolver.js';
import { SealResolver } from '../signing/graphql/seal.resolver.js';
import { SigningResolver } from '../signing/graphql/signing.resolver.js';
import { OpenMinutesResolver } from './open-minutes.resolver.js';

@Module({ imports: [MinutesModule], providers: [MinutesAnswer, ShareAnswer], exports: [MinutesAnswer, ShareAnswer, MinutesModule] })
class MinutesAnswerModule {}

/** Minutes in the schema, for the api only. */
@Module({ imports: [MinutesAnswerModule], providers: [MinutesResolver, MinutesActsResolver, OpenMinutesResolver, ConsultingResolver, ShareResolver, IssueResolver, SealResolver, SigningResolver] })
export class MinutesGraphqlModule {}
