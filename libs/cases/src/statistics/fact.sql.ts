import { COUNTED_RULES, DAY_CLASSES, type Measure, MEASURES, verdictsOf } from './measures.table.js';
import type { NumberKey } from './fact.rules.js';
import { utcText } from './frozen/counted.rules.js';

const RULES = `(values ${COUNTED_RULES.map(({ rule, stage, agreed }) => `('${rule}', '${stage}', ${String(agreed)})`).join(', ')}) as counted (rule, stage, agreed)`;
const RULE_LIST = COUNTED_RULES.map(({ rule }) => `'${rule}'`).join(', ');
const day = (instant: string): string => `(${instant} at time zone 'Asia/Shanghai')::date`;
/** How many working days lie up to a day: looked up by its place in the list, which is reckoned once. */
const workdaysTo = (instant: string): string => `(select list from workdays)[1 + ${day(instant)} - (select first from workdays)]`;
/** Days from one instant to another by the type of the rule; of working days the calendar's numbers are taken from each other. */
const between = (from: string, to: string): string => `case when c.working then ${workdaysTo(to)} - ${workdaysTo(from)} else ${day(to)} - ${day(from)} end`;

/**
 * The facts of the acting agency ($1) as they stood at an instant ($2): clocks that began from $3 to before $4. Narrowed by kind
 * ($5), sender ($6) and receiver ($7) where given. Read from the agency's own list of clocks, and of pauses only where there were any.
 *
 * Sealed referrals are in no figure, not even of those who may read them: a number that differs between two seats of one agency
 * tells the other seat of the matter. What had been stopped by then (撤回, 转送, a day agreed anew) is left out; what ended later
 * still ran. A due date only ever moves while its clock runs, so that where it stands now says truly what was late then.
 */
export const LIVE_FACTS = `
  workdays as materialized (
    select array_agg(n order by day) as list, min(day) as first from (
      select g::date as day, (sum(case when coalesce(k.kind = 'MAKEUP_WORKDAY', extract(isodow from g) < 6) then 1 else 0 end) over (order by g))::int as n
        from generate_series(${day('$3::timestamptz')}::timestamp, ${day('greatest($2, $3)::timestamptz')}::timestamp, interval '1 day') g left join cal_day k on k.day = g::date) counted),
  fact as not materialized (
    select c.clock_id, c.referral_id, c.kind, c.from_agency_id, c.to_agency_id, counted.stage, counted.agreed,
           case when c.working then 'WORKING' else 'NATURAL' end as day_type, c.started_at, c.due_at, done.at as done_at,
           case when done.at <= c.due_at then 'IN_TIME' when done.at is not null then 'LATE' when pauses.waits then 'OPEN' when c.due_at <= $2 then 'OVERDUE' else 'OPEN' end as verdict,
           case when done.at is not null then (${between('c.started_at', 'done.at')}) - coalesce(pauses.days, 0) end as days
      from agency_clock c
      join ${RULES} on counted.rule = c.rule_code
      cross join lateral (select case when c.met_at <= $2 then c.met_at end as at) done
      left join lateral (
        select sum(${between('i.from_at', 'least(i.to_at, i.until_at, done.at, $2)')})::int as days, bool_or(coalesce(i.to_at, i.until_at, 'infinity') > $2) as waits
          from deadline_interval i where c.paused and i.deadline_id = c.clock_id and i.kind = 'PAUSE' and i.from_at <= coalesce(done.at, $2)) pauses on true
     where c.agency_id = $1 and c.seated_at <= $2 and c.rule_code in (${RULE_LIST}) and c.started_at >= $3 and c.started_at < $4 and c.started_at <= $2
       and (c.cancelled_at is null or c.cancelled_at > $2)
       and ($5::text is null or c.kind = $5) and ($6::uuid is null or c.from_agency_id = $6) and ($7::uuid is null or c.to_agency_id = $7))`;

/** The facts a statistic ($2) was frozen with, narrowed as the living ones are. */
export const FROZEN_FACTS = `
  fact as (
    select f.clock_id, f.referral_id, f.kind, f.from_agency_id, f.to_agency_id, f.stage, f.agreed, f.day_type, f.started_at, f.due_at, f.done_at, f.verdict, f.days
      from frozen_statistic_fact f
     where f.agency_id = $1 and f.statistic_id = $2 and f.started_at >= $3 and f.started_at < $4
       and ($5::text is null or f.kind = $5) and ($6::uuid is null or f.from_agency_id = $6) and ($7::uuid is null or f.to_agency_id = $7))`;

export const MONTH = `to_char(f.started_at at time zone 'Asia/Shanghai', 'YYYY-MM')`;

/** Columns of a StatisticFact from `f`. */
export const FACT_COLUMNS = `
  f.clock_id as "clockId", f.referral_id as "referralId", f.kind, f.from_agency_id as "fromAgencyId", f.to_agency_id as "toAgencyId", f.stage, f.agreed, f.day_type as "dayType",
  ${MONTH} as month, ${utcText('f.started_at')} as "startedAt", ${utcText('f.due_at')} as "dueAt", ${utcText('f.done_at')} as "doneAt", f.verdict, f.days`;

/** Condition on a fact `f`: it is among those behind a number. The same in TypeScript: `fact.rules.ts`. */
export function behind({ measure: key, part, dayClass }: NumberKey): string {
  const measure: Measure = MEASURES[key];
  const verdicts = verdictsOf(measure, part);
  if (verdicts === null) return 'false';
  const conditions = [`f.stage = '${measure.stage}'`, `f.verdict in (${verdicts.map((verdict) => `'${verdict}'`).join(', ')})`];
  if (measure.agreed) conditions.push('f.agreed');
  if (measure.form === 'DAYS') {
    conditions.push(`f.day_type = '${measure.days}'`, 'f.days is not null');
    const [from, to] = dayClass === null ? [null, null] : (DAY_CLASSES[dayClass] ?? [null, -1]);
    if (from !== null) conditions.push(`f.days >= ${from}`);
    if (to !== null) conditions.push(`f.days <= ${to}`);
  } else if (dayClass !== null) return 'false';
  return conditions.join(' and ');
}
