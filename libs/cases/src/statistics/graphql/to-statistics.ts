import { type Locale, t } from '@portal/platform';
import type { FrozenStatistic } from '../frozen/frozen-statistic.js';
import type { Statistics } from '../figures.js';
import { DAY_CLASSES, MEASURE_KEYS } from '../measures.table.js';
import type { FrozenStatisticType, StatisticsType } from './statistics.types.js';

/** Figures with their 口径 in the reader's language. */
export function toStatistics(statistics: Statistics, locale: Locale, office: boolean): StatisticsType {
  const say = (key: string): string => t(locale, `statistic.${key}`);
  return {
    ...statistics, scope: say(office ? 'scope.OFFICE' : 'scope.PARTY'),
    definitions: MEASURE_KEYS.map((measure) => ({
      measure, name: say(`${measure}.name`), hit: say(`${measure}.hit`), all: say(`${measure}.all`), leftOut: say(`${measure}.leftOut`),
    })),
    dayClasses: DAY_CLASSES.map(([from, to]) => ({ from, to })),
  };
}

export const toFrozen = ({ figures: _, ...statistic }: FrozenStatistic): FrozenStatisticType => statistic;
