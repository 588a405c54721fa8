import { Injectable } from '@nestjs/common';
import { agencyAt } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import type { EntrySummary } from './entry-page.js';
import type { SharingClass } from './catalogue.table.js';

export interface EntryFilter {
  /** Words of the name, the summary, a field, or a number. */
  readonly query?: string | null;
  readonly sharingClass?: SharingClass | null;
  readonly ownerId?: string | null;
  /** Only what the acting agency holds. */
  readonly mine?: boolean | null;
}

/** The edition that a list shows: what is in force; at the table, what is being written first. */
const LIST = {
  name: 'catalogue-entries',
  text: `
    select e.id, e.number, e.state, e.edition, x.name, x.summary, ${agencyAt('e.agency_id')} as agency, x.sharing_class as "sharingClass", x.data_level as "dataLevel", x.refresh,
           greatest(x.refreshed_on, e.refreshed_on) as "refreshedOn", jsonb_array_length(x.fields) as "fieldCount", e.agency_id = $1 as mine, e.published_at as "publishedAt", e.last_act_at as "lastActAt", e.last_act_at::text as "sortKey"
      from catalogue_entry e
      join catalogue_edition x on x.entry_id = e.id and x.edition = greatest(e.edition, 1)
     where ($2::text is null or strpos(lower(concat_ws(' ', e.number, x.name, x.summary, (select string_agg(f ->> 'title', ' ') from jsonb_array_elements(x.fields) f))), lower($2)) > 0)
       and ($3::text is null or x.sharing_class = $3) and ($4::uuid is null or e.agency_id = $4) and (not $5 or e.agency_id = $1)
       and (e.state <> 'WITHDRAWN' or e.agency_id = $1)
       and ($6::timestamptz is null or (e.last_act_at, e.id) < ($6, $7::uuid))
     order by e.last_act_at desc, e.id desc limit $8`,
};

/** 数据目录: what all agencies may ask for, and one's own that are being written. */
@Injectable()
export class ListCatalogueEntries {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: EntryFilter, page: PageRequest): Promise<Page<EntrySummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    if (filter.ownerId && !isId(filter.ownerId)) return toPage([], first, () => []);
    const rows = await this.db.read<EntrySummary & { sortKey: string }>(actor, LIST, [
      actor.agencyId, filter.query?.trim().slice(0, 100) || null, filter.sharingClass ?? null, filter.ownerId || null, filter.mine ?? false, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
