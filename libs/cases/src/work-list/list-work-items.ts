import { Injectable } from '@nestjs/common';
import { type Lamp, lampSql } from '@portal/deadlines';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, type Statement, toPage, type WorkBox } from '@portal/platform';
import { KIND, KIND_JOINS, NUMBER, OF_WORK_KIND, STATE, TITLE } from './work-kinds.sql.js';

export interface WorkItemFilter {
  readonly lamp?: Lamp | null;
  readonly state?: string | null;
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

const OVER = `(r.id is not null and r.holder_agency_id is null) or ji.state = 'CLOSED' or (r.id is null and p.box = 'DONE')`;
const LAMP = `coalesce(${lampSql('d', '$5::timestamptz')}, case when ${OVER} then 'DONE' else 'GREEN' end)`;
const COLUMNS = `
  p.object_id as id, p.object_kind as "objectKind", p.object_id as "objectId", ${NUMBER} as number, ${TITLE} as title, ${STATE} as state, ${KIND} as kind,
  coalesce(f.short_name, '') as "fromAgency", coalesce(t.short_name, '') as "toAgency", h.short_name as holder,
  case when r.id is not null then coalesce(r.holder_agency_id = $1, false) else p.box = 'TODO' end as "holderIsMe",
  r.id is null or r.opened_at is not null as opened, nullif(p.due_at, 'infinity') as "dueAt", ${LAMP} as lamp,
  case when $6 = 'en' then dr.label_en else dr.label end as "deadlineLabel", dr.legal_basis as "legalBasis", r.sent_at as "sentAt",
  p.last_act_at as "lastActAt", c.amount_involved::text as "amountInvolved", p.due_at::text as "sortKey"`;
const JOINS = `${KIND_JOINS}
  left join deadline d on d.id = p.deadline_id
  left join deadline_rule dr on dr.id = d.rule_id`;

/**
 * The length of a page stands in the statement and not among its values: a planner that does not know it prepares for a
 * tenth of the box and reads that much (one statement per length that is asked for, prepared once).
 */
const whole = (length: number): Statement => ({
  name: `work-items-${length}`,
  text: `with p as (${IN_BOX} order by p.due_at, p.object_id limit ${length}) select ${COLUMNS} from p ${JOINS} order by p.due_at, p.object_id`,
});

const filtered = (length: number): Statement => ({
  name: `work-items-filtered-${length}`,
  text: `with p as not materialized (${IN_BOX}) select ${COLUMNS} from p ${JOINS}
          where ($7::text is null or ${LAMP} = $7) and ($8::text is null or ${STATE} = $8)
            and ($9::text is null or strpos(lower(concat_ws(' ', ${NUMBER}, ${TITLE}, f.short_name, t.short_name)), lower($9)) > 0)
          order by p.due_at, p.object_id limit ${length}`,
});

const BEGINNING = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

/** 工作台: one box of an agency, sorted by time left and not by arrival. */
@Injectable()
export class ListWorkItems {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, box: WorkBox, filter: WorkItemFilter, page: PageRequest): Promise<Page<WorkItem>> {
    const first = pageSize(page.first);
    const [dueAt, id] = decodeCursor(page.after, ['instant', 'id']) ?? BEGINNING;
    const query = filter.query?.trim() || null;
    const values = [actor.agencyId, box, dueAt, id, this.db.now(), actor.locale];
    const narrowed = Boolean(filter.lamp ?? filter.state ?? query);
    const rows = narrowed
      ? await this.db.read<WorkItem & { sortKey: string }>(actor, filtered(first + 1), [...values, filter.lamp ?? null, filter.state ?? null, query])
      : await this.db.read<WorkItem & { sortKey: string }>(actor, whole(first + 1), values);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
