import { Injectable } from '@nestjs/common';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { HalfYearFact, HalfYearRow } from './half-year-fact.rules.js';
import { counted, HALF_YEAR_FACT, liveHalfYear } from './half-year-fact.sql.js';
import { HALF_YEAR_ROWS } from './half-year-figures.sql.js';
import type { HalfYearFigures } from './half-year-report.js';
import { cutOff, factValues, type HalfYearName, spanOf } from './half-year-span.rules.js';
import { HALF_YEAR_DEFINITIONS } from './half-year.table.js';
import { oversees } from './oversees.sql.js';

const FIGURES = {
  name: 'half-year-figures',
  text: `
    with ${liveHalfYear()}
    select c.id as "conferenceId", c.name as conference, c.office_agency_id = $5 as "isOffice", (select count(*)::int from every where restricted) as restricted,
           (select jsonb_agg(jsonb_build_object('leadId', w."leadId", 'lead', w.lead, 'numbers', w.numbers)) from (${HALF_YEAR_ROWS}) w) as rows,
           (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from (select ${HALF_YEAR_FACT} from fact f where ${counted('OVERDUE')} order by f.due_at, f.resolution_id) o) as overdue
      from joint_conference c where c.id = $1 and ${oversees('$5', '$6')}`,
};

interface Row { readonly conferenceId: string; readonly conference: string; readonly isOffice: boolean; readonly restricted: number; readonly rows: readonly HalfYearRow[]; readonly overdue: readonly HalfYearFact[] }
export interface LiveHalfYear extends HalfYearFigures {
  /** How many were decided among some of the members, or for named units only: they are in no figure. */
  readonly restricted: number;
  /** The reader's agency may freeze them. */
  readonly isOffice: boolean;
}

/** 议定事项 of a half-year in figures, as they stand or stood at an instant; in one statement. */
@Injectable()
export class ReadHalfYear {
  constructor(private readonly db: Database) {}

  /**
   * @param asOf within the half-year, not after now; absent: now, or the end of the half-year
   * @returns null when there is no such conference or half-year, when it has not begun, and for who is neither office nor lead agency of the conference
   */
  async run(actor: Actor, conferenceId: string, name: HalfYearName, asOf?: Date | null): Promise<LiveHalfYear | null> {
    const now = this.db.now();
    const span = spanOf(name, now);
    if (!span || !isId(conferenceId)) return null;
    const at = cutOff(span, now, asOf);
    const [row] = await this.db.read<Row>(actor, FIGURES, [...factValues(conferenceId, span, at), actor.agencyId, dayOf(now)]);
    return row ? { ...row, year: span.year, half: span.half, from: span.from, to: span.to, asOf: at, definitionVersion: HALF_YEAR_DEFINITIONS } : null;
  }
}
