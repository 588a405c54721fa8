import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, isRefusal, type Page, type PageRequest, pageSize, type Refusal, type Statement, toPage } from '@portal/platform';
import type { NumberKey, StatisticFact } from './fact.rules.js';
import { behind, FACT_COLUMNS, FROZEN_FACTS, LIVE_FACTS } from './fact.sql.js';
import { periodOf, type StatisticFilter, valuesOf } from './filter.rules.js';
import { notAfter } from './frozen/counted.rules.js';

/** One clock behind a number, with the referral it belongs to. */
export interface StatisticMatter extends StatisticFact {
  readonly id: string;
  /** Null where the reader has no place at the referral any more. */
  readonly number: string | null;
  readonly visible: boolean;
  readonly fromAgency: string;
  readonly toAgency: string;
  readonly ruleLabel: string | null;
}

export interface MattersPage extends Page<StatisticMatter> { readonly totalCount: number }

const list = (facts: string): string => `
  with ${facts},
  page as (select f.* from fact f where @BEHIND and (f.started_at, f.clock_id) < ($8::timestamptz, $9::uuid) order by f.started_at desc, f.clock_id desc limit $10)
  select total.n as "totalCount", row.* from (select count(*)::int as n from fact f where @BEHIND) total left join lateral (
    select ${FACT_COLUMNS}, f.clock_id as id, r.number, r.id is not null as visible, s.short_name as "fromAgency", t.short_name as "toAgency",
           case when $11 = 'en' then u.label_en else u.label end as "ruleLabel", f.started_at::text as "sortKey"
      from page f left join referral r on r.id = f.referral_id left join deadline d on d.id = f.clock_id left join deadline_rule u on u.id = d.rule_id
      join agency s on s.id = f.from_agency_id join agency t on t.id = f.to_agency_id
     order by f.started_at desc, f.clock_id desc) row on true`;

const statement = (source: 'live' | 'frozen', number: NumberKey): Statement => ({
  name: `statistic-${source}-${number.measure}-${number.part}-${number.dayClass ?? 'all'}`.toLowerCase(),
  text: list(source === 'live' ? LIVE_FACTS : FROZEN_FACTS).replaceAll('@BEHIND', behind(number)),
});
const BEGINNING = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** The matters behind a number: as many as the number says, now or of a frozen statistic. */
@Injectable()
export class ListStatisticMatters {
  constructor(private readonly db: Database) {}

  /** @param of the instant of counting (absent: now), or the frozen statistic whose number it is */
  async run(actor: Actor, filter: StatisticFilter, number: NumberKey, of: { readonly asOf?: Date | null; readonly statisticId?: string | null }, page: PageRequest): Promise<MattersPage | Refusal> {
    const period = periodOf(filter);
    if (isRefusal(period)) return period;
    const first = pageSize(page.first);
    const { statisticId } = of;
    if (statisticId && !isId(statisticId)) return { ...toPage<StatisticMatter>([], first, () => []), totalCount: 0 };
    const rows = await this.db.read<StatisticMatter & { totalCount: number; sortKey: string }>(actor, statement(statisticId ? 'frozen' : 'live', number), [
      actor.agencyId, statisticId ?? notAfter(this.db.now(), of.asOf), ...valuesOf(period), ...(decodeCursor(page.after, ['instant', 'id']) ?? BEGINNING), first + 1, actor.locale,
    ]);
    const totalCount = rows[0]?.totalCount ?? 0;
    return { ...toPage(rows.filter(({ id }) => id !== null), first, ({ sortKey, id }) => [sortKey, id]), totalCount };
  }
}
