import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';
import { type Day, isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';

export interface UseFilter {
  /** true: read by the acting agency; false: read of what it holds. */
  readonly ours?: boolean | null;
  readonly requestId?: string | null;
}

export interface UseView {
  readonly id: string; readonly at: string; readonly requestId: string; readonly number: string; readonly entryName: string; readonly asker: AgencyView; readonly provider: AgencyView;
  readonly by: string; readonly way: 'VIEW' | 'EXPORT'; readonly rows: number; readonly purpose: string; readonly objectNumber: string;
  /** Until this day at least the entry is kept. */ readonly keptUntil: Day;
}

/** D06, 第二十九条: records of use are kept three years at least. The table knows neither a change nor a deletion: the day is the earliest on which anybody might think of one. */
const KEPT_YEARS = 3;

const LIST = {
  name: 'data-uses',
  text: `
    select u.id, u.at, u.request_id as "requestId", r.number, x.name as "entryName", ${agencyAt('r.agency_id')} as asker, ${agencyAt('r.provider_id')} as provider,
           concat_ws(' ', u.person_name, u.seat_title) as by, u.way, u.rows, u.purpose, u.object_number as "objectNumber",
           ((u.at at time zone 'Asia/Shanghai') + make_interval(years => ${KEPT_YEARS}))::date::text as "keptUntil", u.at::text as "sortKey"
      from data_use u join data_request r on r.id = u.request_id join catalogue_edition x on x.entry_id = r.entry_id and x.edition = r.edition
     where $1 in (r.agency_id, r.provider_id) and ($2::bool is null or (r.agency_id = $1) = $2) and ($3::uuid is null or u.request_id = $3)
       and ($4::timestamptz is null or (u.at, u.id) < ($4, $5::uuid))
     order by u.at desc, u.id desc limit $6`,
};

/** 使用记录: who read what of ours, and what we read of others; the newest first. */
@Injectable()
export class ListDataUses {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, { ours, requestId }: UseFilter, page: PageRequest): Promise<Page<UseView>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    if (requestId && !isId(requestId)) return toPage([], first, () => []);
    const rows = await this.db.read<UseView & { sortKey: string }>(actor, LIST, [actor.agencyId, ours ?? null, requestId || null, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
