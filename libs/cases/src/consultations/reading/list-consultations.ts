import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage, type WorkBox } from '@portal/platform';
import type { ConsultationState } from '../consultation.table.js';
import type { ConsultationSummary } from './consultation-page.js';

export interface ConsultationFilter { readonly box?: WorkBox | null; readonly state?: ConsultationState | null; readonly caseId?: string | null }

const LIST = {
  name: 'consultations',
  text: `
    select c.id, c.number, c.kind, c.state, c.round, k.title, g.short_name as agency, case when p.role = 'OWNER' then c.case_id end as "caseId", p.box,
           nullif(p.due_at, 'infinity') as "dueAt", c.opened_at as "openedAt", c.last_act_at as "lastActAt", p.last_act_at::text as "sortKey",
           (select count(*)::int from consultation_share s where s.consultation_id = c.id and s.round = c.round) as invited,
           (select count(*)::int from consultation_share s where s.consultation_id = c.id and s.round = c.round and s.answered_at is not null) as answered
      from party p
      join consultation c on c.id = p.object_id
      join agency g on g.id = c.agency_id
      left join consultation_content k on k.consultation_id = c.id
     where p.agency_id = $1 and p.object_kind = 'CONSULTATION'
       and ($2::text is null or p.box = $2) and ($3::text is null or c.state = $3) and ($4::uuid is null or c.case_id = $4)
       and ($5::timestamptz is null or (p.last_act_at, p.object_id) < ($5, $6::uuid))
     order by p.last_act_at desc, p.object_id desc limit $7`,
};

/** 会商: those of the acting agency, what happened last on top. */
@Injectable()
export class ListConsultations {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: ConsultationFilter, page: PageRequest): Promise<Page<ConsultationSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const caseId = filter.caseId ?? null;
    if (caseId !== null && !isId(caseId)) return toPage([], first, () => []);
    const rows = await this.db.read<ConsultationSummary & { sortKey: string }>(actor, LIST, [actor.agencyId, filter.box ?? null, filter.state ?? null, caseId, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
