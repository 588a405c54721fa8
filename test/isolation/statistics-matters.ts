import type { Client } from 'pg';
import { addDays } from '@portal/kernel';
import type { PortalClient } from '../support/client.js';
import { today } from '../support/story.js';

/** Whatever there is, also what comes after midnight of a run. */
export const EVERYTHING = { from: `${Number(today().slice(0, 4)) - 1}-01-01`, to: addDays(today(), 1) };

/** A statistic of each of these, frozen. */
export async function frozenStatistics(...clients: readonly PortalClient[]): Promise<void> {
  for (const client of clients) {
    await client.get('mutation ($input: FreezeStatisticInput!) { freezeStatistic(input: $input) { __typename ... on FrozenStatistic { id } } }', { input: { name: '通报数据', filter: EVERYTHING } });
  }
}

const NOT_SEALED = 'exists (select 1 from referral r where r.id = d.object_id and not r.sealed)';

/** What of statistics an agency may see: clocks of the referrals it may see, never of a sealed one; what it froze itself; on the page for heads, lines of what it may see anyway. */
export async function allowedOfStatistics(superuser: Client, agency: string, seen: ReadonlySet<string>, known: Readonly<Record<string, ReadonlySet<string>>>): Promise<Record<string, Set<string>>> {
  const ids = async (sql: string, values: unknown[]): Promise<string[]> => (await superuser.query<{ id: string }>(sql, values)).rows.map(({ id }) => id);
  const referrals = [...seen];
  const lines = [...known['MoneyLine'] ?? []];
  return {
    StatisticMatter: new Set([...await ids(`select d.id from deadline d where d.object_id = any($1) and ${NOT_SEALED}`, [referrals]), ...await ids('select clock_id as id from frozen_statistic_fact where agency_id = $1', [agency])]),
    FrozenStatistic: new Set(await ids('select id from frozen_statistic where agency_id = $1', [agency])),
    BriefItem: new Set([
      ...await ids(`select d.id from deadline d where d.id = any($1) and not exists (select 1 from referral r where r.id = d.object_id and r.sealed)`, [[...known['Deadline'] ?? []]]),
      ...await ids('select a.id from referral_act a join referral r on r.id = a.referral_id where r.id = any($1) and not r.sealed', [referrals]),
      ...await ids('select id from referral where id = any($1) and not sealed', [referrals]), ...Object.values(known).flatMap((all) => [...all]).filter((id) => !seen.has(id) && !known['Deadline']?.has(id)),
      ...lines, ...await ids('select id from money_receipt where line_id = any($1)', [lines]),
    ]),
  };
}

/** How many hand-overs the figures of an agency must count. */
export async function handOversOf(superuser: Client, seen: ReadonlySet<string>): Promise<number> {
  const { rows: [row] } = await superuser.query<{ n: number }>(`select count(*)::int as n from deadline d where d.rule_code = 'H01' and d.cancelled_at is null and d.object_id = any($1) and ${NOT_SEALED}`, [[...seen]]);
  return row?.n ?? 0;
}
