import { Database, type Actor } from '@portal/platform';
import type { FactChange, NumberChange } from '../frozen/differences.rules.js';
import type { Rerun } from '../frozen/rerun-statistic.js';
import type { StatisticRerunType } from './statistics.types.js';

const MOST_CHANGES = 200;
const MOST_NAMED = 20;
const NAMES = {
  name: 'statistic-names',
  text: `select id, number as name from referral where id = any($1::uuid[]) union all select id, short_name from agency where id = any($2::uuid[])`,
};

/** Differences with the names of what they are about, as the reader may know them. */
export async function toChanges(db: Database, actor: Actor, { asOf, same, changes }: Rerun): Promise<StatisticRerunType> {
  const shown = changes.slice(0, MOST_CHANGES).map((change) => ({ ...change, came: change.came.slice(0, MOST_NAMED), went: change.went.slice(0, MOST_NAMED), counts: change }));
  const agencies = shown.flatMap(({ fromAgencyId, toAgencyId }) => [fromAgencyId, toAgencyId]).filter((id) => id !== null);
  const referrals = shown.flatMap(({ came, went }) => [...came, ...went].map(({ referralId }) => referralId));
  const rows = shown.length === 0 ? [] : await db.read<{ id: string; name: string | null }>(actor, NAMES, [[...new Set(referrals)], [...new Set(agencies)]]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  const named = (list: readonly FactChange[]) => list.map(({ referralId, cause }) => ({ referralId, cause, number: nameOf(referralId) }));
  return {
    asOf, same, changeCount: changes.length,
    changes: shown.map(({ came, went, counts, ...change }: typeof shown[number] & NumberChange) => ({
      ...change, fromAgency: nameOf(change.fromAgencyId), toAgency: nameOf(change.toAgencyId), came: named(came), went: named(went), cameCount: counts.came.length, wentCount: counts.went.length,
    })),
  };
}
