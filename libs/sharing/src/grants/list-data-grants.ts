import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import { suspendedAt } from './grant.sql.js';

export interface GrantSummary {
  /** Of the request. */ readonly id: string; readonly number: string; readonly entryName: string; readonly asker: AgencyView; readonly provider: AgencyView; readonly ours: boolean; readonly rowCount: number; readonly endsAt: string;
  readonly daysLeft: number; readonly suspended: boolean; readonly reads: number; readonly lastReadAt: string | null;
}

const LIST = {
  name: 'data-grants',
  text: `
    select r.id, r.number, x.name as "entryName", ${agencyAt('r.agency_id')} as asker, ${agencyAt('r.provider_id')} as provider, r.agency_id = $1 as ours, g.row_count as "rowCount", g.ends_at as "endsAt",
           greatest(0, ceil(extract(epoch from g.ends_at - $2::timestamptz) / 86400))::int as "daysLeft", ${suspendedAt('r.id')} as suspended, u.reads, u.last as "lastReadAt", s.ended, g.ends_at::text as "sortKey"
      from data_request r join party p on p.object_id = r.id and p.agency_id = $1 join data_grant g on g.request_id = r.id
      join catalogue_edition x on x.entry_id = r.entry_id and x.edition = r.edition
      cross join lateral (select (g.ends_at <= $2)::int as ended) s
      cross join lateral (select count(*)::int as reads, max(d.at) as last from data_use d where d.request_id = r.id) u
     where r.state = 'DELIVERED' and ($3::int is null or (s.ended, g.ends_at, r.id) > ($3, $4::timestamptz, $5::uuid))
     order by s.ended, g.ends_at, r.id limit $6`,
};

/** 共享中的数据: what others read of ours and we of theirs, what ends first on top; after them what has ended, until its destruction was stated. */
@Injectable()
export class ListDataGrants {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, page: PageRequest): Promise<Page<GrantSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['number', 'instant', 'id']) ?? [null, null, null];
    const rows = await this.db.read<GrantSummary & { ended: number; sortKey: string }>(actor, LIST, [actor.agencyId, this.db.now(), ...after, first + 1]);
    return toPage(rows, first, (row) => [row.ended, row.sortKey, row.id]);
  }
}
