import { Injectable } from '@nestjs/common';
import { agencyAt } from '@portal/cases';
import { type Day, isDay, isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import type { BulletinSummary } from './bulletin-page.js';
import { type BulletinKind, RECEIPT_CLOCK } from './bulletin.table.js';

export interface BulletinFilter {
  /** true: sent by the acting agency, drafts among them; false: sent to it. */
  readonly ours?: boolean | null;
  /** true: 重大情况通报 alone; false: all others. */
  readonly urgent?: boolean | null;
  readonly kinds?: readonly BulletinKind[] | null;
  readonly subjectId?: string | null;
  /** An own case that it comes from. */
  readonly caseId?: string | null;
  /** Sent, or while it is a draft begun, in these days. */
  readonly from?: Day | null;
  readonly to?: Day | null;
  /** true: what the acting agency has still to receive. */
  readonly toReceive?: boolean | null;
  /** Words of its title, of its subject's name, or its number. */
  readonly query?: string | null;
}

const DAY = `(coalesce(b.sent_at, b.opened_at) at time zone 'Asia/Shanghai')::date`;
const LIST = {
  name: 'bulletins',
  text: `
    select b.id, b.number, b.kind, b.state, v.title, v.subject_name as "subjectName", b.current_no as no, ${agencyAt('b.agency_id')} as sender, b.agency_id = $1 as ours, b.sent_at as "sentAt",
           case when b.agency_id <> $1 then mine.at is not null end as received,
           case when b.agency_id = $1 then (select count(*)::int from bulletin_receipt q join bulletin_recipient r on r.bulletin_id = q.bulletin_id and r.agency_id = q.agency_id where q.bulletin_id = b.id and q.no = b.current_no) end as "receivedCount",
           (select count(*)::int from bulletin_recipient r where r.bulletin_id = b.id) as "unitCount",
           (select d.due_at from deadline d where d.object_id = b.id and d.party_agency_id = $1 and d.rule_code = '${RECEIPT_CLOCK}' and d.state in ('RUNNING', 'MISSED') order by d.started_at desc limit 1) as "dueAt",
           b.last_act_at as "lastActAt", b.last_act_at::text as "sortKey"
      from party p join bulletin b on b.id = p.object_id join bulletin_version v on v.bulletin_id = b.id and v.no = b.current_no
      left join bulletin_receipt mine on mine.bulletin_id = b.id and mine.no = b.current_no and mine.agency_id = $1
     where p.agency_id = $1 and p.object_kind = 'BULLETIN'
       and ($2::bool is null or (b.agency_id = $1) = $2) and ($3::bool is null or (b.kind = 'URGENT_NOTICE') = $3) and ($4::text[] is null or b.kind = any ($4))
       and ($5::uuid is null or v.subject_id = $5) and ($6::uuid is null or (b.case_id = $6 and b.agency_id = $1)) and ($7::date is null or ${DAY} >= $7) and ($8::date is null or ${DAY} <= $8)
       and ($9::bool is null or (b.agency_id <> $1 and b.state in ('SENT', 'WITHDRAWN') and mine.at is null) = $9)
       and ($10::text is null or strpos(lower(concat_ws(' ', b.number, v.title, v.subject_name)), lower($10)) > 0)
       and ($11::timestamptz is null or (b.last_act_at, b.id) < ($11, $12::uuid))
     order by b.last_act_at desc, b.id desc limit $13`,
};

/** 通报台账: what was sent and what came, by kind, subject, case, days; what moved last on top. */
@Injectable()
export class ListBulletins {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: BulletinFilter, page: PageRequest): Promise<Page<BulletinSummary>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const { subjectId, caseId, from, to } = filter;
    if ([subjectId, caseId].some((id) => id && !isId(id)) || [from, to].some((day) => day && !isDay(day))) return toPage([], first, () => []);
    const rows = await this.db.read<BulletinSummary & { sortKey: string }>(actor, LIST, [
      actor.agencyId, filter.ours ?? null, filter.urgent ?? null, filter.kinds?.length ? filter.kinds : null, subjectId || null, caseId || null, from || null, to || null, filter.toReceive ?? null,
      filter.query?.trim().slice(0, 100) || null, ...after, first + 1]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
