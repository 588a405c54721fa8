import type { KeyingConfig } from '@urql/exchange-graphcache';
import { EMBEDDED } from '../../generated/cache-facts';

/**
 * Types without an id live inside their parent. Everything else is one record for the whole page, but for lines of a reckoning: the
 * same clock is another line at another instant.
 */
export const keys: KeyingConfig = {
  ...Object.fromEntries(EMBEDDED.map((type) => [type, () => null])),
  StatisticMatter: () => null,
  BriefItem: () => null,
  // As it was handed over, asked for without its id, it is another one than as it stands now: its day may have been set anew.
  Finding: (finding) => (finding.id as string | undefined) ?? null,
  // Who holds a seat is asked for one day and another.
  ConferenceSeat: () => null,
  Region: (region) => region.code as string,
};
