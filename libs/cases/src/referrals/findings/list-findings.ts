import { Injectable } from '@nestjs/common';
import { type Lamp, lampSql } from '@portal/deadlines';
import { type Day, isDay } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, type Statement, toPage } from '@portal/platform';
import type { FindingState } from '../forms/form-field.js';

export interface FindingFilter {
  /** SENT: findings this agency has handed over (an audit office). RECEIVED: those it must rectify. */
  readonly side: 'SENT' | 'RECEIVED';
  readonly state?: FindingState | null;
  /** Only those whose day has passed and which are not settled. */
  readonly overdue?: boolean | null;
  /** Part of a number of the referral, or of the finding's title. */
  readonly query?: string | null;
}

/** One line of 整改台账. */
export interface FindingItem {
  readonly id: string; readonly referralId: string; readonly referralNumber: string | null; readonly no: string; readonly title: string;
  readonly fromAgency: string; readonly toAgency: string; readonly amount: string | null; readonly rectifiedAmount: string | null; readonly balance: string | null;
  readonly state: FindingState; readonly note: string | null; readonly replyNo: string | null; readonly reportedAt: string | null;
  readonly dueOn: Day | null; readonly lamp: Lamp;
  /** The finding's own receipt; and how often it was opened again after it was closed. */
  readonly receiptNo: string | null; readonly reopenings: number;
}

/** What all lines that the filter lets through add up to, counted to here. */
export interface FindingTotals { readonly count: number; readonly amount: string; readonly rectified: string; readonly balance: string; readonly settled: number }
export interface FindingPage extends Page<FindingItem> { readonly totals: FindingTotals }

const ADDED_UP_TO = 10_000;
const OPEN = `f.state in ('OPEN', 'PARTLY_RECTIFIED')`;

/** Driven from the agency's own findings in the order of their days; a page and its sums are one pass. */
const statement = (side: FindingFilter['side']): Statement => ({
  name: `findings-${side.toLowerCase()}`,
  text: `
with hit as materialized (
  select f.id, f.due_key, f.amount, f.rectified_amount, f.state
    from referral_finding f join referral r on r.id = f.referral_id
   where f.${side === 'SENT' ? 'from_agency_id' : 'to_agency_id'} = $1 and r.sent_at is not null and r.state <> 'RECALLED'
     and ($2::text is null or f.state = $2) and (not $3 or (${OPEN} and f.due_key < $4::date))
     and ($5::text is null or strpos(lower(concat_ws(' ', r.number, f.title)), lower($5)) > 0)
   order by f.due_key, f.id limit ${ADDED_UP_TO}),
totals as (
  select jsonb_build_object('count', count(*), 'amount', coalesce(sum(amount), 0)::text, 'rectified', coalesce(sum(rectified_amount), 0)::text,
           'balance', coalesce(sum(case when state <> 'NOT_ADOPTED' then amount - coalesce(rectified_amount, 0) end), 0)::text,
           'settled', count(*) filter (where state in ('RECTIFIED', 'NOT_ADOPTED'))) as totals from hit)
select t.totals, row.* from totals t left join lateral (
  select f.id, f.referral_id as "referralId", r.number as "referralNumber", f.no, f.title, s.short_name as "fromAgency", g.short_name as "toAgency",
         f.amount::text, f.rectified_amount::text as "rectifiedAmount", (f.amount - coalesce(f.rectified_amount, 0))::text as balance, f.state, f.note,
         f.reply_no as "replyNo", f.reported_at as "reportedAt", f.receipt_no as "receiptNo", f.reopenings, nullif(f.due_key, 'infinity') as "dueOn",
         case when f.state in ('RECTIFIED', 'NOT_ADOPTED') then 'DONE' else coalesce(${lampSql('d', '$6::timestamptz')}, 'GREEN') end as lamp, f.due_key::text as "sortKey"
    from (select id, due_key from hit where (due_key, id) > ($7::date, $8::uuid) order by due_key, id limit $9) page
    join referral_finding f on f.id = page.id join referral r on r.id = f.referral_id
    join agency s on s.id = f.from_agency_id join agency g on g.id = f.to_agency_id
    left join lateral (select * from deadline d where d.object_id = f.referral_id and d.part_id = f.id order by d.started_at desc limit 1) d on true
   order by page.due_key, page.id) row on true`,
});
const STATEMENTS = { SENT: statement('SENT'), RECEIVED: statement('RECEIVED') } as const;
const BEGINNING = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

function positionOf(cursor: string | null | undefined): readonly [string, string] {
  const [due, id] = decodeCursor(cursor, ['code', 'id']) ?? BEGINNING;
  return due === 'infinity' || isDay(due) ? [due, id] : BEGINNING;
}

/** 整改台账: findings of audits by the day on which each is due, with what they add up to. */
@Injectable()
export class ListFindings {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: FindingFilter, today: Day, page: PageRequest): Promise<FindingPage> {
    const first = pageSize(page.first);
    const rows = await this.db.read<FindingItem & { totals: FindingTotals; sortKey: string }>(actor, STATEMENTS[filter.side], [
      actor.agencyId, filter.state ?? null, filter.overdue ?? false, today, filter.query?.replaceAll('\0', '').trim() || null, this.db.now(),
      ...positionOf(page.after), first + 1,
    ]);
    const totals = rows[0]?.totals ?? { count: 0, amount: '0', rectified: '0', balance: '0', settled: 0 };
    return { ...toPage(rows.filter(({ id }) => id !== null), first, ({ sortKey, id }) => [sortKey, id]), totals };
  }
}
