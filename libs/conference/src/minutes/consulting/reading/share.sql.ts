/** SQL expression: the lines of share `s` as a JSON array of `AskedLine`, in their order. */
export const ASKED_LINES = `(
  select coalesce(jsonb_agg(jsonb_build_object('line', l.line, 'position', l.position, 'kind', l.kind, 'text', l.text, 'units', l.units, 'dueOn', l.due_on, 'deliverable', l.deliverable,
           'opinion', case when o.line is not null then jsonb_build_object('opinion', o.opinion, 'proposal', o.proposal, 'reason', o.reason, 'late', o.late, 'at', o.at, 'person', o.person_name, 'seat', o.seat_title) end,
           'handling', case when h.line is not null then jsonb_build_object('outcome', h.outcome, 'reason', h.reason, 'text', h.text, 'at', h.at, 'person', h.person_name, 'seat', h.seat_title) end)
           order by l.position), '[]')
    from minutes_share_line l
    left join minutes_opinion o on o.share_id = l.share_id and o.line = l.line
    left join minutes_handling h on h.share_id = l.share_id and h.line = l.line
   where l.share_id = s.id)`;
