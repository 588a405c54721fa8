import { Module } from '@nestjs/common';
import { SupervisionModule } from '../supervision.module.js';
import { DelistingResolver } from './delisting.resolver.js';
import { LadderResolver } from './ladder.resolver.js';
import { ListedResolver } from './listed.resolver.js';
import { SupervisionAnswer } from './supervision-answer.js';

@Module({ imports: [SupervisionModule], providers: [SupervisionAnswer], exports: [SupervisionAnswer, SupervisionModule] })
class SupervisionAnswerModule {}

/** 督办 in the schema, for the api only. */
@Module({ imports: [SupervisionAnswerModule], providers: [ListedResolver, DelistingResolver, LadderResolver] })
export class SupervisionGraphqlModule {}
