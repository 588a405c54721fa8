import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage, type WorkBox } from '@portal/platform';
import type { MinutesState } from '../minutes.table.js';
import type { MinutesSummary } from './minutes-page.js';

export interface MinutesFilter { readonly box?: WorkBox | null; readonly state?: MinutesState | null }

const LIST = {
  name: 'minutes-list',
  text: `
    select m.id, m.state, coalesce(c.title, i.title, s.title) as title, coalesce(c.meeting, i.meeting, s.meeting) as meeting, coalesce(c.held_on, i.held_on, s.held_on) as "heldOn", g.short_name as agency, p.box, m.opened_at as "openedAt", m.last_act_at as "lastActAt",
           p.last_act_at::text as "sortKey"
      from party p
      join minutes m on m.id = p.object_id
      join agency g on g.id = m.agency_id
      left join minutes_content c on c.minutes_id = m.id
      left join lateral (select x.title, x.meeting, x.held_on from minutes_share x where x.minutes_id = m.id and x.agency_id = $1 order by x.round_no desc limit 1) s on true
      left join lateral (select o.title, o.meeting, o.held_on from minutes_issue o where o.minutes_id = m.id order by o.no desc limit 1) i on true
     where p.agency_id = $1 and p.object_kind = 'MINUTES'
       and ($2::text is null or p.box = $2) and ($3::text is null or m.state = $3)
       and ($4::timestamptz is null or (p.last_act_at, p.object_id) < ($4, $5::uuid))
     order by p.last_act_at desc, p.object_id desc limit $6`,
};

/** 纪要: those of the acting agency, what happened last on top. */
@Injectable()
export class ListMinutes {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: MinutesFilter, page: PageRequest): Promise<Page<MinutesSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const rows = await this.db.read<MinutesSummary & { sortKey: string }>(actor, LIST, [actor.agencyId, filter.box ?? null, filter.state ?? null, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
