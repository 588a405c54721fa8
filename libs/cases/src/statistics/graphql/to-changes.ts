import type { FactChange } from '../frozen/differences.rules.js';
import { shownOf } from '../frozen/counted.rules.js';
import type { Rerun } from '../frozen/rerun-statistic.js';
import type { StatisticRerunType } from './statistics.types.js';

/** Differences with the names of what they are about. */
export function toChanges({ asOf, same, changes, names }: Rerun): StatisticRerunType {
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  const named = (list: readonly FactChange[]) => list.map(({ referralId, cause }) => ({ referralId, cause, number: nameOf(referralId) }));
  return {
    asOf, same, changeCount: changes.length,
    changes: shownOf(changes).map(({ came, went, ...change }) => ({
      ...change, fromAgency: nameOf(change.fromAgencyId), toAgency: nameOf(change.toAgencyId), came: named(came), went: named(went),
    })),
  };
}
