import { Module } from '@nestjs/common';
import { MinutesModule } from '../minutes.module.js';
import { MinutesActsResolver } from './minutes-acts.resolver.js';
import { MinutesAnswer } from './minutes-answer.js';
import { MinutesResolver } from './minutes.resolver.js';
import { OpenMinutesResolver } from './open-minutes.resolver.js';

@Module({ imports: [MinutesModule], providers: [MinutesAnswer], exports: [MinutesAnswer, MinutesModule] })
class MinutesAnswerModule {}

/** Minutes in the schema, for the api only. */
@Module({ imports: [MinutesAnswerModule], providers: [MinutesResolver, MinutesActsResolver, OpenMinutesResolver] })
export class MinutesGraphqlModule {}
