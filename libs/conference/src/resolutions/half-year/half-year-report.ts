import { agencyAt, hashOfFrozen } from '@portal/cases';
import type { AgencyView } from '@portal/agencies';
import type { Day } from '@portal/kernel';
import type { HalfYearFact, HalfYearRow } from './half-year-fact.rules.js';
import type { HalfYearState } from './half-year.table.js';

/** Figures of a half-year at an instant, with the resolutions that are overdue. */
export interface HalfYearFigures {
  readonly conferenceId: string; readonly conference: string; readonly year: number; readonly half: number; readonly from: Day; readonly to: Day;
  readonly asOf: Date; readonly definitionVersion: number;
  readonly rows: readonly HalfYearRow[];
  readonly overdue: readonly HalfYearFact[];
}

/** A report as it was frozen: who, when, by which version of 口径, what, and the hash over all of it. */
export interface HalfYearReport {
  readonly id: string; readonly number: string; readonly conferenceId: string; readonly conference: string; readonly agencyId: string; readonly agency: AgencyView;
  readonly year: number; readonly half: number; readonly state: HalfYearState; readonly version: number; readonly definitionVersion: number; readonly asOf: Date;
  readonly figures: readonly HalfYearRow[]; readonly factCount: number; readonly hash: string; readonly frozenAt: Date; readonly frozenBy: string;
  readonly releasedAt: Date | null; readonly releasedBy: string | null;
  /** The report of the same half-year that was released last, where it is another than this. */
  readonly replacedBy: { readonly id: string; readonly number: string } | null;
}

/** Columns of a HalfYearReport from `r`. */
export const REPORT_COLUMNS = `
  r.id, r.number, r.conference_id as "conferenceId", (select c.name from joint_conference c where c.id = r.conference_id) as conference, r.agency_id as "agencyId", ${agencyAt('r.agency_id')} as agency,
  r.year, r.half, r.state, r.version, r.definition_version as "definitionVersion", r.as_of as "asOf", r.figures, r.fact_count as "factCount", r.hash, r.frozen_at as "frozenAt", r.frozen_by as "frozenBy",
  r.released_at as "releasedAt", r.released_by as "releasedBy",
  (select jsonb_build_object('id', n.id, 'number', n.number) from half_year_report n
    where r.state = 'RELEASED' and n.conference_id = r.conference_id and n.year = r.year and n.half = r.half and n.released_at > r.released_at order by n.released_at desc limit 1) as "replacedBy"`;

/** What the hash is over. */
export const hashOfReport = ({ definitionVersion, conferenceId, year, half, asOf, figures }: Pick<HalfYearReport, 'definitionVersion' | 'conferenceId' | 'year' | 'half' | 'asOf' | 'figures'>, facts: readonly HalfYearFact[]): string =>
  hashOfFrozen({ definitionVersion, conferenceId, year, half, asOf, figures }, facts);
