import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage, type WorkBox } from '@portal/platform';
import type { ListedState, SupervisionLevel } from '../listed/listed.table.js';
import type { ListedSummary } from './listed-page.js';

export interface ListedFilter { readonly box?: WorkBox | null; readonly state?: ListedState | null; readonly level?: SupervisionLevel | null }

const REGISTER = {
  name: 'listed-supervisions',
  text: `
    select l.id, l.number, l.state, l.level, k.title, g.short_name as agency, p.box, nullif(p.due_at, 'infinity') as "dueAt", l.nominated_at as "nominatedAt",
           l.listed_at as "listedAt", l.last_act_at as "lastActAt", p.last_act_at::text as "sortKey", m.measures, m.done as "measuresDone", m.overdue
      from party p
      join listed_supervision l on l.id = p.object_id
      join agency g on g.id = l.agency_id
      left join listed_supervision_content k on k.supervision_id = l.id
      cross join lateral (
        select count(*)::int as measures, count(done_at)::int as done, coalesce(bool_or(done_at is null and due_at <= $5), false) as overdue
          from supervision_measure m where m.supervision_id = l.id) m
     where p.agency_id = $1 and p.object_kind = 'LISTED_SUPERVISION'
       and ($2::text is null or p.box = $2) and ($3::text is null or l.state = $3) and ($4::text is null or l.level = $4)
       and ($6::timestamptz is null or (p.last_act_at, p.object_id) < ($6, $7::uuid))
     order by p.last_act_at desc, p.object_id desc limit $8`,
};

/** 挂牌督办 register: what the acting agency has to do with, what happened last on top. */
@Injectable()
export class ListListedSupervisions {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: ListedFilter, page: PageRequest): Promise<Page<ListedSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const rows = await this.db.read<ListedSummary & { sortKey: string }>(
      actor, REGISTER, [actor.agencyId, filter.box ?? null, filter.state ?? null, filter.level ?? null, this.db.now(), ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
