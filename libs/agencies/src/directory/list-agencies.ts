import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, type AgencyKind, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import { agencyJson, type AgencyView } from './agency-view.js';

export interface AgencyFilter { readonly kind?: AgencyKind | null; readonly regionCode?: string | null; readonly query?: string | null; readonly ids?: readonly string[] | null }

const AGENCIES = {
  name: 'agencies',
  text: `select ${agencyJson('g', 'r')} as agency, k.ordinal
           from agency g join region r on r.code = g.region_code join agency_kind k on k.code = g.kind
          where ($1::text is null or g.kind = $1 or $1 = any (g.also_kinds))
            and ($2::text is null or g.region_code = $2)
            and ($3::text is null or strpos(g.name, $3) > 0 or strpos(g.short_name, $3) > 0 or g.uscc = upper($3))
            and ($8::uuid[] is null or g.id = any($8))
            and ($4::text is null or (g.region_code, k.ordinal, g.id) > ($4, $5::int, $6::uuid))
          order by g.region_code, k.ordinal, g.id
          limit $7`,
};

interface Row { readonly agency: AgencyView; readonly ordinal: number }

/** Agencies by region, then by kind in official order: the province before its cities. */
@Injectable()
export class ListAgencies {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: AgencyFilter, page: PageRequest): Promise<Page<AgencyView>> {
    const first = pageSize(page.first);
    const [regionCode, ordinal, id] = decodeCursor(page.after, ['code', 'number', 'id']) ?? [null, null, null];
    const rows = await this.db.read<Row>(actor, AGENCIES, [
      filter.kind ?? null, filter.regionCode ?? null, filter.query?.trim() || null, regionCode, ordinal, id, first + 1, filter.ids?.filter(isId) ?? null,
    ]);
    const { edges, pageInfo } = toPage(rows, first, ({ agency, ordinal: place }) => [agency.region.code, place, agency.id]);
    return { pageInfo, edges: edges.map(({ cursor, node }) => ({ cursor, node: node.agency })) };
  }
}
