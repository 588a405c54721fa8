import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import type { ResolutionSummary } from './resolution-page.js';
import { OVERDUE, RESOLUTION_FROM, resolutionSummary } from './resolution.sql.js';
import type { ResolutionState } from './resolution.table.js';

export interface ResolutionFilter {
  readonly conferenceId?: string | null;
  /** Only what names the acting agency. */
  readonly mine?: boolean | null;
  readonly state?: ResolutionState | null;
  readonly overdue?: boolean | null;
  /** A unit that is named in it. */
  readonly unitId?: string | null;
}

const LIST = {
  name: 'resolutions',
  text: `
    select ${resolutionSummary('$2::timestamptz')}, case when e.closed_at is null then e.due_at else 'infinity' end::text as "sortKey"
      ${RESOLUTION_FROM}
     where ($3::uuid is null or e.conference_id = $3) and (not $4 or exists (select 1 from resolution_unit u where u.resolution_id = e.id and u.agency_id = $1))
       and ($5::text is null or e.state = $5) and (not $6 or ${OVERDUE('$2::timestamptz')})
       and ($7::uuid is null or exists (select 1 from resolution_unit u where u.resolution_id = e.id and u.agency_id = $7))
       and ($8::timestamptz is null or (case when e.closed_at is null then e.due_at else 'infinity' end, e.id) > ($8, $9::uuid))
     order by case when e.closed_at is null then e.due_at else 'infinity' end, e.id limit $10`,
};

/** 议定事项台账: what the acting agency may see, what is due first on top, what has come to its end below. */
@Injectable()
export class ListResolutions {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: ResolutionFilter, page: PageRequest): Promise<Page<ResolutionSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    if ([filter.conferenceId, filter.unitId].some((id) => id && !isId(id))) return toPage([], first, () => []);
    const rows = await this.db.read<ResolutionSummary & { sortKey: string }>(actor, LIST, [
      actor.agencyId, this.db.now(), filter.conferenceId || null, filter.mine ?? false, filter.state ?? null, filter.overdue ?? false, filter.unitId || null, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
