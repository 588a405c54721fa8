import { Injectable } from '@nestjs/common';
import { agencyAt } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import type { RequestSummary } from './request-page.js';
import type { RequestState } from './request.table.js';

export interface RequestFilter {
  /** true: asked by the acting agency; false: asked of it, or brought to it. */
  readonly ours?: boolean | null;
  readonly state?: RequestState | null;
  /** Words of the entry's name, the purpose, the number, or the case's number. */
  readonly query?: string | null;
  readonly entryId?: string | null;
  /** The case or the resolution that the data are for. */
  readonly objectId?: string | null;
}

const LIST = {
  name: 'data-requests',
  text: `
    select r.id, r.number, r.state, x.name as "entryName", x.sharing_class as "sharingClass", ${agencyAt('r.agency_id')} as asker, ${agencyAt('r.provider_id')} as provider, c.purpose,
           c.object_number as "objectNumber", c.until::text as until, r.agency_id = $1 as ours, nullif(p.due_at, 'infinity') as "dueAt", r.last_act_at as "lastActAt", r.last_act_at::text as "sortKey"
      from data_request r join party p on p.object_id = r.id and p.agency_id = $1 join data_request_content c on c.request_id = r.id
      join catalogue_edition x on x.entry_id = r.entry_id and x.edition = r.edition
     where ($2::bool is null or (r.agency_id = $1) = $2) and ($3::text is null or r.state = $3)
       and ($4::text is null or strpos(lower(concat_ws(' ', r.number, x.name, c.purpose, c.object_number)), lower($4)) > 0)
       and ($5::uuid is null or r.entry_id = $5) and ($6::uuid is null or (c.object_id = $6 and r.agency_id = $1))
       and ($7::timestamptz is null or (r.last_act_at, r.id) < ($7, $8::uuid))
     order by r.last_act_at desc, r.id desc limit $9`,
};

/** 数据申请台账: what the acting agency asked for and what is asked of it; what moved last on top. */
@Injectable()
export class ListDataRequests {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: RequestFilter, page: PageRequest): Promise<Page<RequestSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    if ([filter.entryId, filter.objectId].some((id) => id && !isId(id))) return toPage([], first, () => []);
    const rows = await this.db.read<RequestSummary & { sortKey: string }>(actor, LIST, [
      actor.agencyId, filter.ours ?? null, filter.state ?? null, filter.query?.trim().slice(0, 100) || null, filter.entryId || null, filter.objectId || null, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
