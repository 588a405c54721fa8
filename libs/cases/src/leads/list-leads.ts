import { Injectable } from '@nestjs/common';
import { type Lamp, lampSql } from '@portal/deadlines';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import type { LeadSource } from '../case.rules.js';
import type { LeadState } from './lead.rules.js';
import { LEAD_CLOCK, leadColumns } from './lead-store.js';

export interface LeadFilter {
  readonly state?: LeadState | null;
  readonly source?: LeadSource | null;
  readonly lamp?: Lamp | null;
  /** Part of a number, a subject's name, or what is said. */
  readonly query?: string | null;
}

export interface LeadSummary {
  readonly id: string; readonly number: string; readonly state: LeadState; readonly source: LeadSource; readonly subjectName: string; readonly receivedOn: string; readonly registeredAt: string;
  readonly agencyName: string; readonly holderName: string; readonly factsBegin: string; readonly amountEstimated: string | null; readonly caseId: string | null;
  readonly lamp: Lamp | null; readonly dueAt: string | null;
}

const LIST = {
  name: 'leads',
  text: `
select ${leadColumns('$1::timestamptz')}, p.created_at as "seatedAt"
  from party p join lead l on l.id = p.object_id join agency g on g.id = l.agency_id join agency h on h.id = l.holder_agency_id ${LEAD_CLOCK}
 where p.agency_id = app_agency() and p.object_kind = 'LEAD'
   and ($2::text is null or l.state = $2) and ($3::text is null or l.source = $3)
   and ($4::text is null or ${lampSql('clock', '$1::timestamptz')} = $4)
   and ($5::text is null or strpos(lower(concat_ws(' ', l.number, l.subject_name, l.facts)), lower($5)) > 0)
   and ($6::timestamptz is null or (p.created_at, p.object_id) < ($6, $7::uuid))
 order by p.created_at desc, p.object_id desc limit $8`,
};

/** 线索: what the acting agency registered or was handed, newest first. */
@Injectable()
export class ListLeads {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: LeadFilter, page: PageRequest): Promise<Page<LeadSummary>> {
    const first = pageSize(page.first);
    const [at, id] = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const rows = await this.db.read<LeadSummary & { seatedAt: string }>(actor, LIST, [
      this.db.now(), filter.state ?? null, filter.source ?? null, filter.lamp ?? null, filter.query?.replaceAll('\0', '').trim() || null, at, id, first + 1]);
    return toPage(rows, first, (row) => [new Date(row.seatedAt).toISOString(), row.id]);
  }
}
