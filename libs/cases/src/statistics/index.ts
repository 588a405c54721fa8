export { ListBriefItems } from './brief/list-brief-items.js';
export { ReadBrief } from './brief/read-brief.js';
export { FreezeStatistic, type FreezeInput } from './frozen/freeze-statistic.js';
export { ListFrozenStatistics } from './frozen/list-frozen-statistics.js';
export { LoadFrozenStatistic } from './frozen/load-frozen-statistic.js';
export { RerunStatistic } from './frozen/rerun-statistic.js';
export { ListStatisticMatters } from './list-statistic-matters.js';
export { ReadStatistics } from './read-statistics.js';
export { StatisticsModule } from './statistics.module.js';
