import { DAY_CLASSES, MEASURE_KEYS, type MeasureKey, MEASURES, verdictsOf } from './measures.table.js';
import { type NumberKey } from './fact.rules.js';
import { behind, MONTH } from './fact.sql.js';

const count = (number: NumberKey): string => `(count(*) filter (where ${behind(number)}))::int`;

/** One measure as a JSON object: counts of its parts, and of days the median, p90 and classes. */
function measureJson(measure: MeasureKey): string {
  const of = (part: NumberKey['part'], dayClass: number | null = null): NumberKey => ({ measure, part, dayClass });
  const { form } = MEASURES[measure];
  const parts = [`'measure', '${measure}'`, `'all', ${count(of('ALL'))}`];
  if (form === 'RATE') {
    parts.push(`'hit', ${count(of('HIT'))}`, `'miss', ${count(of('MISS'))}`, `'leftOut', ${count(of('LEFT_OUT'))}`);
  }
  if (form === 'DAYS') {
    const at = (share: number): string => `percentile_disc(${share}) within group (order by f.days) filter (where ${behind(of('ALL'))})`;
    parts.push(`'median', ${at(0.5)}`, `'p90', ${at(0.9)}`, `'classes', jsonb_build_array(${DAY_CLASSES.map((_, n) => count(of('ALL', n))).join(', ')})`);
  }
  return `jsonb_build_object(${parts.join(', ')})`;
}

/**
 * All figures over the facts named `fact`, in one pass: the whole, by month, by kind, by pair of sender and receiver. Needs the
 * facts before it in the `with` of its statement.
 */
export const FIGURES = `
  figure as (
    select case when grouping(${MONTH}) = 0 then 'MONTH' when grouping(f.kind) = 0 then 'KIND' when grouping(f.from_agency_id) = 0 then 'PAIR' else 'TOTAL' end as dimension,
           ${MONTH} as month, f.kind, f.from_agency_id, f.to_agency_id, jsonb_build_array(${MEASURE_KEYS.map(measureJson).join(', ')}) as numbers
      from fact f group by grouping sets ((), (${MONTH}), (f.kind), (f.from_agency_id, f.to_agency_id)))`;

/** Rows of figures in the order in which they are shown and hashed. */
export const FIGURE_ROWS = `
  select g.dimension, g.month, g.kind, g.from_agency_id as "fromAgencyId", g.to_agency_id as "toAgencyId", s.short_name as "fromAgency", t.short_name as "toAgency", g.numbers
    from figure g left join agency s on s.id = g.from_agency_id left join agency t on t.id = g.to_agency_id
   order by array_position(array['TOTAL', 'MONTH', 'KIND', 'PAIR'], g.dimension), g.month, g.kind, (g.numbers -> 0 ->> 'all')::int desc, g.from_agency_id, g.to_agency_id`;

export const hasPart = ({ measure, part }: NumberKey): boolean => verdictsOf(MEASURES[measure], part) !== null;
