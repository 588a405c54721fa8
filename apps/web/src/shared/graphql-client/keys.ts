import type { KeyingConfig } from '@urql/exchange-graphcache';
import { EMBEDDED } from '../../generated/cache-facts';

/** Types without an id live inside their parent. Everything else is one record for the whole page. */
export const keys: KeyingConfig = {
  ...Object.fromEntries(EMBEDDED.map((type) => [type, () => null])),
  Region: (region) => region.code as string,
};
