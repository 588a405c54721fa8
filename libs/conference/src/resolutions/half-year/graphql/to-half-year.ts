import { offersOf, shownOf, toTimelineEntry, wordOffers } from '@portal/cases';
import { renderHtml } from '@portal/documents';
import { type Actor, t } from '@portal/platform';
import { daysOfReport, type HalfYearReportPage, wasUnderWay } from '../find-half-year-report.js';
import type { HalfYearFact } from '../half-year-fact.rules.js';
import type { HalfYearReport } from '../half-year-report.js';
import { HALF_YEAR_ACTS, HALF_YEAR_FIGURE_KEYS } from '../half-year.table.js';
import type { HalfYearMatter } from '../list-half-year-matters.js';
import { viewerOfReport } from '../load-half-year-report.js';
import { paperOf } from '../paper/fetch-half-year-paper.js';
import type { LiveHalfYear } from '../read-half-year.js';
import type { HalfYearRerun } from '../rerun-half-year.js';
import { type HalfYearDefinitionType, type HalfYearMatterType, type HalfYearReportSummaryType, HalfYearReportType, type HalfYearRerunType, type HalfYearType } from './half-year.types.js';

const wording = (locale: Actor['locale']): { definitions: HalfYearDefinitionType[]; scope: string } => ({
  definitions: HALF_YEAR_FIGURE_KEYS.map((figure) => ({ figure, name: t(locale, `half-year.figure.${figure}.name`), text: t(locale, `half-year.figure.${figure}.text`) })), scope: t(locale, 'half-year.scope'),
});

/** A resolution behind a figure; without its id where the reader has no place at it. */
export const toMatter = (fact: HalfYearFact, reachable: boolean): HalfYearMatterType => ({ ...fact, resolutionId: reachable ? fact.resolutionId : null });
export const toMatters = (matters: readonly HalfYearMatter[]): HalfYearMatterType[] => matters.map((matter) => toMatter(matter, matter.reachable));

/** Who oversees the conference reads all of it. */
export const toHalfYear = (found: LiveHalfYear, { locale }: Pick<Actor, 'locale'>): HalfYearType => ({ ...found, ...wording(locale), overdue: found.overdue.map((fact) => toMatter(fact, true)) });

export const toSummary = (report: HalfYearReport): HalfYearReportSummaryType => report;

export function toReport(page: HalfYearReportPage, actor: Actor): HalfYearReportType {
  const { report, facts, timeline, intact, reachable, oversees } = page;
  const { from, to } = daysOfReport(report);
  const late = facts.filter(({ verdict }) => verdict === 'OVERDUE').sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  return Object.assign(new HalfYearReportType(), {
    ...report, ...wording(actor.locale), from, to, intact, oversees, underWay: wasUnderWay(report), rows: report.figures, overdue: late.map((fact) => toMatter(fact, reachable.includes(fact.resolutionId))),
    html: renderHtml(paperOf(page)), timeline: timeline.map((fact) => toTimelineEntry(fact, actor.locale)),
    availableActions: wordOffers(actor, 'half-year', offersOf(HALF_YEAR_ACTS, { state: report.state, facts: new Set<never>() }, viewerOfReport(actor, report))),
  }) as HalfYearReportType;
}

export const toRerun = ({ asOf, same, changes }: HalfYearRerun): HalfYearRerunType =>
  ({ asOf, same, changeCount: changes.length, changes: shownOf(changes).map((change) => ({ ...change, came: [...change.came], went: [...change.went] })) });
