import { utcText } from '@portal/cases';
import { REPORT_CLOCK } from '../resolution.table.js';
import { figureRule, type HalfYearFigure } from './half-year.table.js';

/**
 * The resolutions of a conference as they stood at an instant: those that could have been carried out in a half-year. Four values: the conference, the first
 * instant of the half-year, that of the next, and the instant of counting. States are reckoned from what is only ever added (clocks, deferrals, acts), so that an
 * instant of long ago gives today what it gave then.
 *
 * `every` holds all of them, `fact` those that are counted: what was decided among some of the members, or for named units only, is not told to the others, not even
 * as a number. It is told by who has a place: everybody who was asked to a meeting of all.
 *
 * @param first number of the placeholder of the first value
 */
export function liveHalfYear(first = 1): string {
  const [conference, from, end, asOf] = [0, 1, 2, 3].map((n) => `$${first + n}`) as [string, string, string, string];
  // What falls on the first instant of the next half-year belongs to that.
  const happened = (at: string): string => `(${at} <= ${asOf} and ${at} < ${end})`;
  return `
  every as materialized (
    select e.id as resolution_id, e.number, k.title, u.agency_id as lead_id, g.short_name as lead, e.opened_at < ${from} as carried, e.opened_at, e.first_due_on, c.due_on, c.due_at,
           case when ${happened('c.met_at')} then c.met_at end as reported_at, case when ${happened('e.closed_at')} then e.closed_at end as ended_at,
           case when ${happened('e.closed_at')} then case when e.state = 'CANCELLED' then 'CANCELLED' when c.met_at <= c.due_at then 'IN_TIME' else 'LATE' end
                when ${happened('c.met_at')} then 'OPEN' when c.due_at <= ${asOf} then 'OVERDUE' else 'OPEN' end as verdict,
           (select count(*)::int from resolution_deferral f where f.resolution_id = e.id and f.state = 'GRANTED' and f.decided_at >= ${from} and ${happened('f.decided_at')}) as deferrals,
           (select count(*)::int from matter_act a where a.object_id = e.id and a.act = 'RETURN' and a.at >= ${from} and ${happened('a.at')}) as returns,
           m.kind not in ('REGULAR', 'EXTRAORDINARY') or exists (
             select 1 from meeting_attendee a where a.meeting_id = m.id and a.agency_id not in (select p.agency_id from party_list(e.id) p)) as restricted
      from resolution e
      join resolution_content k on k.resolution_id = e.id
      join resolution_unit u on u.resolution_id = e.id and u.role = 'LEAD'
      join agency g on g.id = u.agency_id
      join meeting m on m.id = e.meeting_id
      join lateral (select d.due_on, d.due_at, d.met_at from deadline d where d.object_id = e.id and d.rule_code = '${REPORT_CLOCK}' and ${happened('d.started_at')}
                     order by d.started_at desc, d.id desc limit 1) c on true
     where e.conference_id = ${conference} and ${happened('e.opened_at')} and (e.closed_at is null or e.closed_at >= ${from})),
  fact as (select * from every where not restricted)`;
}

/** The facts that a report ($1) was frozen with. */
export const FROZEN_HALF_YEAR = 'fact as (select * from half_year_fact x where x.report_id = $1)';

const COLUMNS = ['resolution_id', 'number', 'title', 'lead_id', 'lead', 'carried', 'opened_at', 'first_due_on', 'due_on', 'due_at', 'reported_at', 'ended_at', 'verdict', 'deferrals', 'returns'];
/** Columns of `fact` in the order in which they are kept. */
export const KEPT_COLUMNS = COLUMNS.join(', ');

/** Columns of a HalfYearFact from `f`. */
export const HALF_YEAR_FACT = `
  f.resolution_id as "resolutionId", f.number, f.title, f.lead_id as "leadId", f.lead, f.carried, ${utcText('f.opened_at')} as "openedAt", f.first_due_on::text as "firstDueOn",
  f.due_on::text as "dueOn", ${utcText('f.due_at')} as "dueAt", ${utcText('f.reported_at')} as "reportedAt", ${utcText('f.ended_at')} as "endedAt", f.verdict, f.deferrals, f.returns`;

/** Condition on a fact `f`: a figure counts it. The same in TypeScript: `half-year-fact.rules.ts`. */
export function counted(figure: HalfYearFigure): string {
  const { verdicts, carried, times } = figureRule(figure);
  return [
    ...(verdicts ? [`f.verdict in (${verdicts.map((verdict) => `'${verdict}'`).join(', ')})`] : []),
    ...(carried === undefined ? [] : [carried ? 'f.carried' : 'not f.carried']),
    ...(times ? [`f.${times} > 0`] : []),
  ].join(' and ') || 'true';
}
