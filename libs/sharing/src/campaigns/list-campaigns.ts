import { Injectable } from '@nestjs/common';
import { agencyAt } from '@portal/cases';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import type { CampaignSummary } from './campaign-page.js';
import type { CampaignState } from './campaign.table.js';

export interface CampaignFilter {
  readonly state?: CampaignState | null;
  /** Words of the name or the number. */
  readonly query?: string | null;
}

const LIST = {
  name: 'campaigns',
  text: `
    select c.id, c.number, c.name, c.state, c.from_day::text as "from", c.to_day::text as "to", c.rhythm, ${agencyAt('c.agency_id')} as owner, c.last_act_at as "lastActAt", c.last_act_at::text as "sortKey",
           (select count(*)::int from campaign_unit u where u.campaign_id = c.id) as units, (select count(*)::int from reporting_round o where o.campaign_id = c.id) as rounds,
           s.expected, s.reported, own.id as "ownReportId", own.due_on::text as "ownDueOn"
      from campaign c join party p on p.object_id = c.id and p.agency_id = $1
      cross join lateral (select count(*)::int as expected, count(r.counted)::int as reported from campaign_report r where r.campaign_id = c.id) s
      left join lateral (select r.id, r.due_on from campaign_report r where r.campaign_id = c.id and r.agency_id = $1 and r.state <> 'IN' and c.state = 'OPEN' order by r.due_on, r.id limit 1) own on true
     where ($2::text is null or c.state = $2) and ($3::text is null or strpos(lower(concat_ws(' ', c.number, c.name)), lower($3)) > 0)
       and ($4::timestamptz is null or (c.last_act_at, c.id) < ($4, $5::uuid))
     order by c.last_act_at desc, c.id desc limit $6`,
};

/** 专项行动: those that the acting agency runs or takes part in; what moved last on top. */
@Injectable()
export class ListCampaigns {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: CampaignFilter, page: PageRequest): Promise<Page<CampaignSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const rows = await this.db.read<CampaignSummary & { sortKey: string }>(actor, LIST, [actor.agencyId, filter.state ?? null, filter.query?.trim().slice(0, 100) || null, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
