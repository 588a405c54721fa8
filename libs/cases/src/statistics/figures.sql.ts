import { DAY_CLASSES, MEASURE_KEYS, type MeasureKey, MEASURES, measureOf, verdictsOf } from './measures.table.js';
import { type NumberKey } from './fact.rules.js';
import { behind } from './fact.sql.js';

const ROW = 'dimension, month_at, kind, from_agency_id, to_agency_id';
const DAY_MEASURES = MEASURE_KEYS.filter((key) => measureOf(key).form === 'DAYS');
const of = (measure: MeasureKey, part: NumberKey['part'] = 'ALL', dayClass: number | null = null): NumberKey => ({ measure, part, dayClass });
const count = (number: NumberKey): string => `coalesce(sum(f.n) filter (where ${behind(number)}), 0)::int`;
/** Of the days behind a measure: how many there are up to those of a tally, and how many in all. */
const [upTo, inAll] = ['up_to', 'in_all'].map((name) => (measure: MeasureKey): string => `${name}_${measure.toLowerCase()}`) as [(m: MeasureKey) => string, (m: MeasureKey) => string];

/** One measure as a JSON object: counts of its parts, and of days the median, p90 and classes. */
function measureJson(measure: MeasureKey): string {
  const { form } = MEASURES[measure];
  const parts = [`'measure', '${measure}'`, `'all', ${count(of(measure))}`];
  if (form === 'RATE') {
    parts.push(`'hit', ${count(of(measure, 'HIT'))}`, `'miss', ${count(of(measure, 'MISS'))}`, `'leftOut', ${count(of(measure, 'LEFT_OUT'))}`);
  }
  if (form === 'DAYS') {
    // What percentile_disc gives: the first value up to which there are enough.
    const at = (share: number): string => `min(f.days) filter (where ${behind(of(measure))} and f.${upTo(measure)} >= ceil(${share}::float8 * f.${inAll(measure)}))`;
    parts.push(`'median', ${at(0.5)}`, `'p90', ${at(0.9)}`, `'classes', jsonb_build_array(${DAY_CLASSES.map((_, n) => count(of(measure, 'ALL', n))).join(', ')})`);
  }
  return `jsonb_build_object(${parts.join(', ')})`;
}

const shares = DAY_MEASURES.map((measure) => {
  const days = `sum(f.n) filter (where ${behind(of(measure))})`;
  return `${days} over (shown order by f.days) as ${upTo(measure)}, ${days} over shown as ${inAll(measure)}`;
}).join(', ');

/**
 * All figures over the facts named `fact`, in one pass: the whole, by month, by kind, by pair of sender and receiver. Facts that
 * count alike are counted first, so that what is asked of each is asked of a few thousand and not of all. Needs the facts before it
 * in the `with` of its statement.
 */
export const FIGURES = `
  alike as (
    select date_trunc('month', f.started_at at time zone 'Asia/Shanghai') as month_at, f.kind, f.from_agency_id, f.to_agency_id, f.stage, f.agreed, f.day_type, f.verdict, f.days, count(*) as n
      from fact f group by 1, 2, 3, 4, 5, 6, 7, 8, 9),
  tally as (
    select case when grouping(month_at) = 0 then 'MONTH' when grouping(kind) = 0 then 'KIND' when grouping(from_agency_id) = 0 then 'PAIR' else 'TOTAL' end as dimension,
           month_at, kind, from_agency_id, to_agency_id, stage, agreed, day_type, verdict, days, sum(n) as n
      from alike group by stage, agreed, day_type, verdict, days, grouping sets ((), (month_at), (kind), (from_agency_id, to_agency_id))
    union all select 'TOTAL', null, null, null, null, null, null, null, null, null, 0),
  figure as (
    select f.dimension, to_char(f.month_at, 'YYYY-MM') as month, f.kind, f.from_agency_id, f.to_agency_id, jsonb_build_array(${MEASURE_KEYS.map(measureJson).join(', ')}) as numbers
      from (select f.*, ${shares} from tally f window shown as (partition by ${ROW})) f group by ${ROW})`;

/** Rows of figures in the order in which they are shown and hashed. */
export const FIGURE_ROWS = `
  select g.dimension, g.month, g.kind, g.from_agency_id as "fromAgencyId", g.to_agency_id as "toAgencyId", s.short_name as "fromAgency", t.short_name as "toAgency", g.numbers
    from figure g left join agency s on s.id = g.from_agency_id left join agency t on t.id = g.to_agency_id
   order by array_position(array['TOTAL', 'MONTH', 'KIND', 'PAIR'], g.dimension), g.month, g.kind, (g.numbers -> 0 ->> 'all')::int desc, g.from_agency_id, g.to_agency_id`;

export const hasPart = ({ measure, part }: NumberKey): boolean => verdictsOf(MEASURES[measure], part) !== null;
