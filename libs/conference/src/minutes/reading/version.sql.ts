/** SQL expression: a version `v` as JSON, without its lines. */
export const VERSION_JSON = `jsonb_build_object('id', v.id, 'no', v.no, 'kind', v.kind, 'name', v.name, 'hash', v.hash, 'at', v.at, 'agency', v.agency_name,
  'person', v.person_name, 'seat', v.seat_title, 'lines', (select count(*) from minutes_line n where n.version_id = v.id))`;

/** SQL expression: the lines of version `v` as a JSON array of `MinutesLine`. */
export const LINES_JSON = `(
  select coalesce(jsonb_agg(jsonb_build_object('line', n.line, 'kind', n.kind, 'text', n.text, 'units', n.units, 'dueOn', n.due_on, 'deliverable', n.deliverable) order by n.position), '[]')
    from minutes_line n where n.version_id = v.id)`;
