/**
 * SQL: the version of the agenda that papers are laid at: the one in force; for who prepares it, the one being written where none is in force yet.
 * `m` is the meeting, `me` the reader's place at it.
 */
export const AGENDA_SHOWN = `coalesce((select a.version from agenda a where a.meeting_id = m.id and a.state = 'APPROVED'),
  case when me.role in ('OWNER', 'SUPERVISOR') then (select max(a.version) from agenda a where a.meeting_id = m.id) end)`;

/** SQL: what a package holds, as the reader may see it: row-level security has left out the rest. Its text is what tells whether a package is out of date. */
export const CONTENTS = `jsonb_build_object('number', m.number, 'title', k.title, 'place', k.place, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'conference', c.name, 'kind', m.kind, 'form', m.form,
  'items', (select coalesce(jsonb_agg(jsonb_build_object('line', i.line, 'position', i.position, 'title', i.title, 'minutes', i.minutes,
     'presenter', nullif(concat_ws(' ', (select g.short_name from agency g where g.id = i.presenter_id), i.presenter), ''),
     'papers', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'fileId', f.id, 'ordinal', p.ordinal, 'ofLine', p.of_line, 'title', p.title, 'name', f.name, 'sha256', f.sha256,
                         'mediaType', f.media_type, 'size', f.size) order by p.ordinal), '[]')
                  from meeting_paper p join meeting_paper_file f on f.paper_id = p.id and f.revision = p.revision
                 where p.meeting_id = m.id and p.line = i.line and p.withdrawn_at is null)) order by i.position), '[]')
     from agenda_item i where i.meeting_id = m.id and i.agenda_version = ${AGENDA_SHOWN}))`;

/** SQL: the meeting `$1` with the reader's place at it, for the expressions above; only with its content. */
export const MEETING_READ = `
      from meeting m
      join party me on me.object_id = m.id and me.agency_id = $2 and me.content
      join joint_conference c on c.id = m.conference_id
      join meeting_content k on k.meeting_id = m.id
     where m.id = $1`;
