import { Injectable } from '@nestjs/common';
import { type Lamp, lampSql } from '@portal/deadlines';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, type Statement, toPage, type WorkBox } from '@portal/platform';
import { columnsOf, OF_WORK_KIND, WORK_KINDS, type WorkColumns } from './work-kinds.sql.js';

export interface WorkItemFilter {
  readonly lamp?: Lamp | null;
  readonly state?: string | null;
  /** A kind of matter, or of referral. */
  readonly kind?: string | null;
  /** Part of a number or, where the content may be read, of a title. */
  readonly query?: string | null;
}

/** One matter in a box of an agency. */
export interface WorkItem {
  readonly id: string; readonly objectKind: string; readonly objectId: string; readonly number: string | null; readonly title: string | null;
  readonly state: string; readonly kind: string; readonly fromAgency: string; readonly toAgency: string; readonly holder: string | null;
  readonly holderIsMe: boolean; readonly opened: boolean; readonly dueAt: string | null; readonly lamp: Lamp; readonly deadlineLabel: string | null;
  readonly legalBasis: string | null; readonly sentAt: string | null; readonly lastActAt: string; readonly amountInvolved: string | null;
}

/** The agency's rows of one box, the one that ends first on top; a page is read from the index alone. */
const IN_BOX = `
  select p.object_id, p.object_kind, p.due_at, p.deadline_id, p.last_act_at, p.content, p.box from party p
   where p.agency_id = $1 and p.${OF_WORK_KIND} and p.box = $2 and (p.due_at, p.object_id) > ($3::timestamptz, $4::uuid)`;

const lamp = ({ over }: WorkColumns): string => `coalesce(${lampSql('d', '$5::timestamptz')}, case when ${over} then 'DONE' else 'GREEN' end)`;
const select = (columns: WorkColumns): string => `
  select p.object_id as id, p.object_kind as "objectKind", p.object_id as "objectId", ${columns.number} as number, ${columns.title} as title, ${columns.state} as state, ${columns.kind} as kind,
  coalesce(f.short_name, '') as "fromAgency", coalesce(t.short_name, '') as "toAgency", h.short_name as holder,
  case when r.id is not null then coalesce(r.holder_agency_id = $1, false) else p.box = 'TODO' end as "holderIsMe",
  r.id is null or r.opened_at is not null as opened, nullif(p.due_at, 'infinity') as "dueAt", ${lamp(columns)} as lamp,
  case when $6 = 'en' then dr.label_en else dr.label end as "deadlineLabel", dr.legal_basis as "legalBasis", r.sent_at as "sentAt",
  p.last_act_at as "lastActAt", c.amount_involved::text as "amountInvolved", p.due_at::text as "sortKey"
  from p ${columns.joins}
  left join deadline d on d.id = p.deadline_id
  left join deadline_rule dr on dr.id = d.rule_id`;

/**
 * The length of a page stands in the statement and not among its values: a planner that does not know it prepares for a
 * tenth of the box and reads that much (one statement per length that is asked for, prepared once).
 */
const whole = (length: number, kinds: readonly string[]): Statement => ({
  name: `work-items-${length}-${kinds.map((kind) => WORK_KINDS.indexOf(kind)).join('-')}`,
  plannedOnce: true,
  text: `with p as (${IN_BOX} order by p.due_at, p.object_id limit ${length}) ${select(columnsOf(kinds))} order by p.due_at, p.object_id`,
});

const EVERY = columnsOf(WORK_KINDS);
const filtered = (length: number): Statement => ({
  name: `work-items-filtered-${length}`,
  text: `with p as not materialized (${IN_BOX}) ${select(EVERY)}
          where ($7::text is null or ${lamp(EVERY)} = $7) and ($8::text is null or ${EVERY.state} = $8)
            and ($9::text is null or strpos(lower(concat_ws(' ', ${EVERY.number}, ${EVERY.title}, f.short_name, t.short_name)), lower($9)) > 0)
            and ($10::text is null or p.object_kind = $10 or r.kind = $10)
          order by p.due_at, p.object_id limit ${length}`,
});

type Row = WorkItem & { sortKey: string };
const BEGINNING = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

/** 工作台: one box of an agency, sorted by time left and not by arrival. */
@Injectable()
export class ListWorkItems {
  /**
   * The kinds that were met in each box. A policy on a table that a page has no row of costs as much as on one it has, so
   * that only these are joined; a row of another kind makes the page be asked again, with it.
   */
  private readonly met = new Map<string, readonly string[]>();

  constructor(private readonly db: Database) {}

  async run(actor: Actor, box: WorkBox, filter: WorkItemFilter, page: PageRequest): Promise<Page<WorkItem>> {
    const first = pageSize(page.first);
    const [dueAt, id] = decodeCursor(page.after, ['instant', 'id']) ?? BEGINNING;
    const query = filter.query?.trim() || null;
    const values = [actor.agencyId, box, dueAt, id, this.db.now(), actor.locale];
    const narrowed = Boolean(filter.lamp ?? filter.state ?? filter.kind ?? query);
    const rows = narrowed
      ? await this.db.read<Row>(actor, filtered(first + 1), [...values, filter.lamp ?? null, filter.state ?? null, query, filter.kind ?? null])
      : await this.ofMetKinds(actor, `${actor.agencyId} ${box}`, first + 1, values);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }

  private async ofMetKinds(actor: Actor, box: string, length: number, values: readonly unknown[]): Promise<Row[]> {
    const expected = this.met.get(box) ?? ['REFERRAL'];
    const rows = await this.db.read<Row>(actor, whole(length, expected), values);
    const kinds = WORK_KINDS.filter((kind) => expected.includes(kind) || rows.some(({ objectKind }) => objectKind === kind));
    if (kinds.length === expected.length) return rows;
    this.met.set(box, kinds);
    return this.db.read<Row>(actor, whole(length, kinds), values);
  }
}
