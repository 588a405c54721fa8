import { counted } from './half-year-fact.sql.js';
import { figureRule, HALF_YEAR_FIGURE_KEYS, type HalfYearFigure } from './half-year.table.js';

const number = (figure: HalfYearFigure): string => {
  const { times } = figureRule(figure);
  return `jsonb_build_object('figure', '${figure}', 'matters', count(*) filter (where ${counted(figure)}), 'times', ${times ? `coalesce(sum(f.${times}) filter (where ${counted(figure)}), 0)` : 'null'})`;
};

/**
 * Rows of figures over the facts named `fact`, in one pass, in the order in which they are shown and hashed: the whole first, then the lead units, who has
 * most on top. Of no facts there is the whole, all noughts.
 */
export const HALF_YEAR_ROWS = `
  select f.lead_id as "leadId", case when grouping(f.lead_id) = 0 then min(f.lead) end as lead, jsonb_build_array(${HALF_YEAR_FIGURE_KEYS.map(number).join(', ')}) as numbers
    from fact f group by grouping sets ((), (f.lead_id)) order by grouping(f.lead_id) desc, count(*) desc, f.lead_id`;
