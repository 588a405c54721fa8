import './messages/index.js';
import { Module } from '@nestjs/common';
import { CountSealed } from '../referrals/reading/count-sealed.js';
import { ListBriefItems } from './brief/list-brief-items.js';
import { ReadBrief } from './brief/read-brief.js';
import { FreezeStatistic } from './frozen/freeze-statistic.js';
import { ListFrozenStatistics } from './frozen/list-frozen-statistics.js';
import { LoadFrozenStatistic } from './frozen/load-frozen-statistic.js';
import { RerunStatistic } from './frozen/rerun-statistic.js';
import { ListStatisticMatters } from './list-statistic-matters.js';
import { ReadStatistics } from './read-statistics.js';

const USE_CASES = [CountSealed, FreezeStatistic, ListBriefItems, ListFrozenStatistics, ListStatisticMatters, LoadFrozenStatistic, ReadBrief, ReadStatistics, RerunStatistic];

/** 统计 and 领导一页纸. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class StatisticsModule {}
