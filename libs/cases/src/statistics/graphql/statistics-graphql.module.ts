import { Module } from '@nestjs/common';
import { StatisticsModule } from '../statistics.module.js';
import { BriefResolver } from './brief.resolver.js';
import { FrozenResolver } from './frozen.resolver.js';
import { StatisticsResolver } from './statistics.resolver.js';

/** 统计 and 领导一页纸 in the schema, for the api only. */
@Module({ imports: [StatisticsModule], providers: [StatisticsResolver, FrozenResolver, BriefResolver] })
export class StatisticsGraphqlModule {}
