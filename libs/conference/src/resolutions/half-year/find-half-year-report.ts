import { Injectable } from '@nestjs/common';
import { matterTimeline, type TimelineFact } from '@portal/cases';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { halfYearOf } from '../../meetings/radar/half-year.rules.js';
import type { HalfYearFact } from './half-year-fact.rules.js';
import { HALF_YEAR_FACT } from './half-year-fact.sql.js';
import { type HalfYearReport, hashOfReport, REPORT_COLUMNS } from './half-year-report.js';
import { oversees } from './oversees.sql.js';

/** A frozen report with what is behind it. */
export interface HalfYearReportPage {
  readonly report: HalfYearReport;
  readonly facts: readonly HalfYearFact[];
  /** The hash over what lies there now is the one it was frozen with. */
  readonly intact: boolean;
  readonly timeline: readonly TimelineFact[];
  /** Resolutions behind it at which the reader's agency has a place. */
  readonly reachable: readonly string[];
  /** The reader's agency oversees all that the conference has decided. */
  readonly oversees: boolean;
}

const PAGE = {
  name: 'half-year-report',
  text: `
    select ${REPORT_COLUMNS}, ${matterTimeline('r.id')} as timeline,
           (select coalesce(jsonb_agg(to_jsonb(x) order by x."resolutionId"), '[]') from (select ${HALF_YEAR_FACT} from half_year_fact f where f.report_id = r.id) x) as facts,
           (select coalesce(jsonb_agg(p.object_id), '[]') from half_year_fact f join party p on p.object_id = f.resolution_id and p.agency_id = $2 where f.report_id = r.id) as reachable,
           (select ${oversees('$2', '$3')} from joint_conference c where c.id = r.conference_id) as oversees
      from half_year_report r where r.id = $1`,
};

/** One report, in one statement; its hash is reckoned anew at each reading. */
@Injectable()
export class FindHalfYearReport {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or the acting agency has no place at it */
  async run(actor: Actor, id: string): Promise<HalfYearReportPage | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.read<HalfYearReport & Omit<HalfYearReportPage, 'report' | 'intact'>>(actor, PAGE, [id, actor.agencyId, dayOf(this.db.now())]);
    if (!row) return null;
    const { facts, timeline, reachable, oversees: all, ...report } = row;
    return { report, facts, timeline, reachable, oversees: all, intact: hashOfReport(report, facts) === report.hash };
  }
}

/** The days of a report. */
export const daysOfReport = ({ year, half }: Pick<HalfYearReport, 'year' | 'half'>) => halfYearOf(`${year}-${half === 1 ? '01' : '07'}-01`);
/** Whether it was frozen before its half-year was over: a later instant of it can be reckoned. */
export const wasUnderWay = (report: Pick<HalfYearReport, 'year' | 'half' | 'asOf'>): boolean => dayOf(new Date(report.asOf)) <= daysOfReport(report).to;
