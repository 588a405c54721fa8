import { Injectable } from '@nestjs/common';
import { agencyAt } from '@portal/cases';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import type { TypicalSummary } from './typical-case-page.js';
import type { TypicalState } from './typical-case.table.js';

export interface TypicalFilter {
  /** true: what the acting agency writes or is asked to approve; otherwise the library. */
  readonly ours?: boolean | null;
  readonly state?: TypicalState | null;
  readonly violationType?: string | null;
  /** Words of its title, its text, its lesson, or its number. */
  readonly query?: string | null;
}

const LIST = {
  name: 'typical-cases',
  text: `
    select t.id, t.number, t.state, c.title, to_jsonb(c.violation_types) as "violationTypes", left(c.text, 120) as excerpt, ${agencyAt('t.agency_id')} as writer, ${agencyAt('t.origin_id')} as origin,
           me.role is not null as seated, t.published_at as "publishedAt", t.last_act_at as "lastActAt", t.last_act_at::text as "sortKey"
      from typical_case t join typical_case_content c on c.typical_case_id = t.id left join party me on me.object_id = t.id and me.agency_id = $1
     where case when $2 then me.role is not null else t.state = 'PUBLISHED' end and ($3::text is null or t.state = $3) and ($4::text is null or $4 = any (c.violation_types))
       and ($5::text is null or strpos(lower(concat_ws(' ', t.number, c.title, c.text, c.lesson)), lower($5)) > 0)
       and ($6::timestamptz is null or (t.last_act_at, t.id) < ($6, $7::uuid))
     order by t.last_act_at desc, t.id desc limit $8`,
};

/** 典型案例库: what was published; or what one writes oneself and is asked to approve. */
@Injectable()
export class ListTypicalCases {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: TypicalFilter, page: PageRequest): Promise<Page<TypicalSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const rows = await this.db.read<TypicalSummary & { sortKey: string }>(actor, LIST, [
      actor.agencyId, filter.ours ?? false, filter.state ?? null, filter.violationType || null, filter.query?.trim().slice(0, 100) || null, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
