import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import type { ResolutionSummary } from './resolution-page.js';
import { OVERDUE, RESOLUTION_FROM, resolutionSummary } from './resolution.sql.js';
import type { ResolutionState } from './resolution.table.js';
import { counted, liveHalfYear } from './half-year/half-year-fact.sql.js';
import { cutOff, factValues, type HalfYearName, spanOf } from './half-year/half-year-span.rules.js';
import type { HalfYearFigure } from './half-year/half-year.table.js';

export interface ResolutionFilter {
  readonly conferenceId?: string | null;
  /** Only what names the acting agency. */
  readonly mine?: boolean | null;
  readonly state?: ResolutionState | null;
  readonly overdue?: boolean | null;
  /** A unit that is named in it. */
  readonly unitId?: string | null;
  /** The unit that leads it. */
  readonly leadId?: string | null;
  /** Only what a figure of a half-year counts; needs the conference. */
  readonly halfYear?: HalfYearNumberRef | null;
}
/** A figure of a half-year as it stands at an instant; without a figure: what is in none of them. */
export interface HalfYearNumberRef extends HalfYearName { readonly figure?: HalfYearFigure | null; readonly asOf?: Date | null }

const behind = (figure: HalfYearFigure | null): string => (figure === null ? 'select resolution_id from every where restricted' : `select f.resolution_id from fact f where ${counted(figure)}`);
/** @param figure of a half-year ($12 to $15); undefined: of no half-year */
const listOf = (figure: HalfYearFigure | null | undefined) => ({
  name: figure === undefined ? 'resolutions' : `resolutions-${(figure ?? 'uncounted').toLowerCase()}`,
  text: `
    ${figure === undefined ? '' : `with ${liveHalfYear(12)}`}
    select ${resolutionSummary('$2::timestamptz')}, case when e.closed_at is null then e.due_at else 'infinity' end::text as "sortKey"
      ${RESOLUTION_FROM}
     where ($3::uuid is null or e.conference_id = $3) and (not $4 or exists (select 1 from resolution_unit u where u.resolution_id = e.id and u.agency_id = $1))
       and ($5::text is null or e.state = $5) and (not $6 or ${OVERDUE('$2::timestamptz')})
       and ($7::uuid is null or exists (select 1 from resolution_unit u where u.resolution_id = e.id and u.agency_id = $7))
       and ($11::uuid is null or exists (select 1 from resolution_unit u where u.resolution_id = e.id and u.role = 'LEAD' and u.agency_id = $11))
       ${figure === undefined ? '' : `and e.id in (${behind(figure)})`}
       and ($8::timestamptz is null or (case when e.closed_at is null then e.due_at else 'infinity' end, e.id) > ($8, $9::uuid))
     order by case when e.closed_at is null then e.due_at else 'infinity' end, e.id limit $10`,
});

/** 议定事项台账: what the acting agency may see, what is due first on top, what has come to its end below. */
@Injectable()
export class ListResolutions {
  constructor(private readonly db: Database) {}

  /** @returns nothing where the filter names a half-year that has not begun, or one without its conference */
  async run(actor: Actor, filter: ResolutionFilter, page: PageRequest): Promise<Page<ResolutionSummary>> {
    const first = pageSize(page.first);
    const now = this.db.now();
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    const span = filter.halfYear ? spanOf(filter.halfYear, now) : null;
    if ([filter.conferenceId, filter.unitId, filter.leadId].some((id) => id && !isId(id)) || (filter.halfYear && !(span && filter.conferenceId))) return toPage([], first, () => []);
    const ofHalfYear = span && filter.conferenceId ? factValues(filter.conferenceId, span, cutOff(span, now, filter.halfYear?.asOf)) : [];
    const rows = await this.db.read<ResolutionSummary & { sortKey: string }>(actor, listOf(span ? filter.halfYear?.figure ?? null : undefined), [
      actor.agencyId, now, filter.conferenceId || null, filter.mine ?? false, filter.state ?? null, filter.overdue ?? false, filter.unitId || null, ...after, first + 1, filter.leadId || null, ...ofHalfYear]);
    return toPage(rows, first, (row) => [row.sortKey, row.id]);
  }
}
