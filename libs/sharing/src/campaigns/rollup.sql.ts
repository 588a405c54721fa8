const over = (day: string): string => `((${day} + 1)::timestamp at time zone 'Asia/Shanghai')`;

/**
 * `fact`: every report of a campaign ($1), or of one round ($2), as it stood at an instant ($3). Read from what is only ever added (versions and what was sent back), so that an instant gives
 * in five years what it gave on that day. Narrowed by row-level security to what the reader may see.
 */
export const LIVE_FACTS = `
  fact as (
    select r.id as report_id, r.agency_id, g.short_name as agency, o.no as round_no, v.no, coalesce(v.zero, false) as zero, coalesce(v.answers, '{}') as answers, v.reason, back.reason as returned,
           coalesce((select min(n.at) from campaign_report_version n where n.report_id = r.id and n.at <= $3 and n.no > coalesce(back.no, 0)), $3) >= ${over('coalesce(back.until_day, o.due_on)')} as late
      from campaign_report r join reporting_round o on o.id = r.round_id join agency g on g.id = r.agency_id
      left join lateral (select x.no, x.reason, x.until_day from campaign_report_return x where x.report_id = r.id and x.at <= $3 order by x.no desc limit 1) back on true
      left join lateral (select n.no, n.zero, n.answers, n.reason from campaign_report_version n where n.report_id = r.id and n.at <= $3 and n.no > coalesce(back.no, 0) order by n.no desc limit 1) v on true
     where r.campaign_id = $1 and ($2::int is null or o.no = $2) and r.opened_at <= $3)`;

/** `fact`: the reports behind a 通报 ($3), as they were frozen with it. */
export const FROZEN_FACTS = 'fact as (select f.* from campaign_brief_fact f where f.brief_id = $3)';

/** Columns of a RollupFact from `f`. */
export const FACT_COLUMNS = `f.report_id as "reportId", f.agency_id as "agencyId", f.agency, f.round_no as "roundNo", f.no, f.zero, f.answers, f.reason, f.returned, f.late`;

const who = `'reportId', f.report_id, 'agencyId', f.agency_id, 'agency', f.agency, 'roundNo', f.round_no`;
const latest = (part: string): string => `(array_agg(a.field -> '${part}' order by a.round_no desc))[1]`;

/**
 * The rows of a roll-up over `fact`, as one JSON array: every field of the forms that the rounds of a campaign ($1, $2) were opened with, over the reports of the units that are asked for it.
 * A sum is exact; what stands behind it and what is missing comes with it.
 */
export const ROLLUP_ROWS = `(
  select coalesce(jsonb_agg(jsonb_build_object('key', x.key, 'label', x.label, 'type', x.type, 'measure', x.measure, 'sums', x.sums, 'sum', x.sum, 'expected', x.expected, 'reported', x.reported, 'zeros', x.zeros,
           'entries', x.entries, 'missing', x.missing) order by x.place, x.key, x.type), '[]')
    from (
      select a.field ->> 'key' as key, a.field ->> 'type' as type, ${latest('label')} as label, ${latest('measure')} as measure, ${latest('sums')} as sums, min(a.place) as place,
             count(*) as expected, count(f.no) as reported, count(*) filter (where f.zero) as zeros,
             case when bool_or((a.field ->> 'sums')::bool) and count(f.no) > 0
               then trim_scale(coalesce(sum(case when (a.field ->> 'sums')::bool then (f.answers ->> (a.field ->> 'key'))::numeric end), 0))::text end as sum,
             coalesce(jsonb_agg(jsonb_build_object(${who}, 'value', f.answers ->> (a.field ->> 'key'), 'zero', f.zero) order by f.round_no, f.agency_id) filter (where f.no is not null), '[]') as entries,
             coalesce(jsonb_agg(jsonb_build_object(${who}) order by f.round_no, f.agency_id) filter (where f.no is null), '[]') as missing
        from (select o.no as round_no, e.field, e.place from reporting_round o join campaign_form k on k.campaign_id = o.campaign_id and k.no = o.form_no
                cross join lateral jsonb_array_elements(k.fields) with ordinality e (field, place) where o.campaign_id = $1 and ($2::int is null or o.no = $2)) a
        join fact f on f.round_no = a.round_no and (coalesce(jsonb_typeof(a.field -> 'units'), 'null') = 'null' or a.field -> 'units' ? f.agency_id::text)
       group by a.field ->> 'key', a.field ->> 'type') x)`;

export const FACTS_JSON = `(select coalesce(jsonb_agg(to_jsonb(x) order by x."roundNo", x."agencyId"), '[]') from (select ${FACT_COLUMNS} from fact f) x)`;
