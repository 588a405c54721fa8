import { COUNTED_RULES, DAY_CLASSES, type Measure, MEASURES, verdictsOf } from './measures.table.js';
import type { NumberKey } from './fact.rules.js';

const RULES = `(values ${COUNTED_RULES.map(({ rule, stage, agreed }) => `('${rule}', '${stage}', ${String(agreed)})`).join(', ')}) as counted (rule, stage, agreed)`;
const RULE_LIST = COUNTED_RULES.map(({ rule }) => `'${rule}'`).join(', ');
const day = (instant: string): string => `(${instant} at time zone 'Asia/Shanghai')::date`;
/** Days from one to another by the type of the rule; of working days the calendar's numbers are taken from each other. */
const between = (from: string, to: string): string =>
  `case when u.calendar = 'WORKING' then (select n from workday where day = ${to}) - (select n from workday where day = ${from}) else ${to} - ${from} end`;

/**
 * The facts of the acting agency ($1) as they stood at an instant ($2): clocks that began from $3 to before $4. Narrowed by kind
 * ($5), sender ($6) and receiver ($7) where given.
 *
 * Sealed referrals are in no figure, not even of those who may read them: a number that differs between two seats of one agency
 * tells the other seat of the matter. What had been stopped by then (撤回, 转送, a day agreed anew) is left out; what ended later
 * still ran. A due date only ever moves while its clock runs, so that where it stands now says truly what was late then.
 */
export const LIVE_FACTS = `
  workday as materialized (
    select g::date as day, (sum(case when coalesce(c.kind = 'MAKEUP_WORKDAY', extract(isodow from g) < 6) then 1 else 0 end) over (order by g))::int as n
      from generate_series(${day('$3::timestamptz')}::timestamp, ${day('greatest($2, $3)::timestamptz')}::timestamp, interval '1 day') g left join cal_day c on c.day = g::date),
  fact as (
    select d.id as clock_id, r.id as referral_id, r.kind, r.from_agency_id, d.party_agency_id as to_agency_id, counted.stage, counted.agreed,
           case when u.calendar = 'WORKING' then 'WORKING' else 'NATURAL' end as day_type, d.started_at, d.due_at, done.at as done_at,
           case when done.at <= d.due_at then 'IN_TIME' when done.at is not null then 'LATE' when pauses.waits then 'OPEN' when d.due_at <= $2 then 'OVERDUE' else 'OPEN' end as verdict,
           case when done.at is not null then (${between(day('d.started_at'), day('done.at'))}) - coalesce(pauses.days, 0) end as days
      from deadline d
      join party p on p.object_id = d.object_id and p.agency_id = $1 and p.object_kind = 'REFERRAL' and p.seal_seat_id is null and p.created_at <= $2
      join referral r on r.id = d.object_id and not r.sealed
      join ${RULES} on counted.rule = d.rule_code
      join deadline_rule u on u.id = d.rule_id
      cross join lateral (select case when d.met_at <= $2 then d.met_at end as at) done
      left join lateral (
        select sum(${between(day('i.from_at'), day('least(i.to_at, i.until_at, done.at, $2)'))})::int as days, bool_or(coalesce(i.to_at, i.until_at, 'infinity') > $2) as waits
          from deadline_interval i where u.pausable and i.deadline_id = d.id and i.kind = 'PAUSE' and i.from_at <= coalesce(done.at, $2)) pauses on true
     where d.rule_code in (${RULE_LIST}) and d.started_at >= $3 and d.started_at < $4 and d.started_at <= $2 and (d.cancelled_at is null or d.cancelled_at > $2)
       and ($5::text is null or r.kind = $5) and ($6::uuid is null or r.from_agency_id = $6) and ($7::uuid is null or d.party_agency_id = $7))`;

/** The facts a statistic ($2) was frozen with, narrowed as the living ones are. */
export const FROZEN_FACTS = `
  fact as (
    select f.clock_id, f.referral_id, f.kind, f.from_agency_id, f.to_agency_id, f.stage, f.agreed, f.day_type, f.started_at, f.due_at, f.done_at, f.verdict, f.days
      from frozen_statistic_fact f
     where f.agency_id = $1 and f.statistic_id = $2 and f.started_at >= $3 and f.started_at < $4
       and ($5::text is null or f.kind = $5) and ($6::uuid is null or f.from_agency_id = $6) and ($7::uuid is null or f.to_agency_id = $7))`;

export const MONTH = `to_char(f.started_at at time zone 'Asia/Shanghai', 'YYYY-MM')`;

/** Columns of a StatisticFact from `f`. Instants as text of one form: what is hashed must not depend on who reads it. */
const utc = (instant: string): string => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
export const FACT_COLUMNS = `
  f.clock_id as "clockId", f.referral_id as "referralId", f.kind, f.from_agency_id as "fromAgencyId", f.to_agency_id as "toAgencyId", f.stage, f.agreed, f.day_type as "dayType",
  ${MONTH} as month, ${utc('f.started_at')} as "startedAt", ${utc('f.due_at')} as "dueAt", ${utc('f.done_at')} as "doneAt", f.verdict, f.days`;

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
