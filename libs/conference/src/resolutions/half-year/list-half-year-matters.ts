import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { HalfYearFact } from './half-year-fact.rules.js';
import { counted, FROZEN_HALF_YEAR, HALF_YEAR_FACT } from './half-year-fact.sql.js';
import type { HalfYearFigure } from './half-year.table.js';

/** A resolution behind a figure of a report, as it stood then. */
export interface HalfYearMatter extends HalfYearFact {
  /** The reader's agency has a place at the resolution itself. */
  readonly reachable: boolean;
}

const statementOf = (figure: HalfYearFigure) => ({
  name: `half-year-matters-${figure.toLowerCase()}`,
  text: `
    with ${FROZEN_HALF_YEAR}
    select ${HALF_YEAR_FACT}, exists (select 1 from party p where p.object_id = f.resolution_id and p.agency_id = $3) as reachable
      from fact f where ${counted(figure)} and ($2::uuid is null or f.lead_id = $2) order by f.due_at, f.resolution_id`,
});

/** The resolutions behind one figure of a frozen report: exactly those that were counted. */
@Injectable()
export class ListHalfYearMatters {
  constructor(private readonly db: Database) {}

  /** @param leadId of this lead unit; null: of all @returns nothing of a report that the acting agency does not have */
  async run(actor: Actor, reportId: string, figure: HalfYearFigure, leadId: string | null): Promise<HalfYearMatter[]> {
    if (!isId(reportId) || (leadId !== null && !isId(leadId))) return [];
    return this.db.read<HalfYearMatter>(actor, statementOf(figure), [reportId, leadId, actor.agencyId]);
  }
}
