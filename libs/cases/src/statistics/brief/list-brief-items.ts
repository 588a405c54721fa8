import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, type Statement, toPage } from '@portal/platform';
import { ITEM_JOINS, itemColumns, linesOf } from './brief.sql.js';
import { briefValues } from './read-brief.js';
import type { BriefItem, BriefSection } from './sections.js';

export interface BriefItemsPage extends Page<BriefItem> { readonly totalCount: number; readonly sum: string | null }

const list = (section: BriefSection): Statement => ({
  name: `brief-items-${section.toLowerCase()}`,
  gathers: true,
  text: `with ${linesOf([section])},
    page as (select * from line where rank > $7 order by rank limit $8)
    select total.n as "totalCount", total.sum, item.* from (select count(*)::int as n, sum(amount)::text as sum from line) total
      left join lateral (select ${itemColumns('$6')}, l.rank from page l ${ITEM_JOINS} order by l.rank) item on true`,
});

/** 附表: all lines of one section of the page. */
@Injectable()
export class ListBriefItems {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, section: BriefSection, page: PageRequest): Promise<BriefItemsPage> {
    const first = pageSize(page.first);
    const [after] = decodeCursor(page.after, ['number']) ?? [0];
    const rows = await this.db.read<BriefItem & { rank: number; totalCount: number; sum: string | null }>(
      actor, list(section), [...briefValues(actor, this.db.now()), actor.locale, after, first + 1]);
    return {
      ...toPage(rows.filter(({ id }) => id !== null), first, ({ rank }) => [rank]), totalCount: rows[0]?.totalCount ?? 0, sum: rows[0]?.sum ?? null,
    };
  }
}
