import type { ReferralKind } from '../../generated/graphql';
import { today } from '../../shared/fields';
import { useUrlFilter } from '../../shared/url';

const NAMES = ['from', 'to', 'kind'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The period that the address asks for; else the year so far. */
export function usePeriod() {
  const { values, set, clear } = useUrlFilter(NAMES);
  const now = today();
  const from = values.from && DAY.test(values.from) ? values.from : `${now.slice(0, 4)}-01-01`;
  const to = values.to && DAY.test(values.to) ? values.to : now;
  return { from, to, kind: values.kind as ReferralKind | undefined, set, clear };
}
