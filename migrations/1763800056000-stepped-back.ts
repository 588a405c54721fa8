import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who stepped back from an item (回避) is kept from its papers and from every draft of the minutes in which it is written down.
 *
 * The text that several people write is one document and cannot be shown with a piece cut out: to who stepped back from any item of the
 * meeting it is not there at all, in no version of it, until it is issued. That goes for a person, whoever he works for, and for a unit that
 * was asked to draft along; the office as a unit keeps the record, and the lead agency as a unit signs it, through somebody else.
 */
export class SteppedBack1763800056000 implements MigrationInterface {
  name = 'SteppedBack1763800056000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy minutes_owner on minutes for select to portal_owner using (true);
      create function minutes_kept_back() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
        select array_agg(distinct m.id)
          from meeting_recusal r join minutes m on m.meeting_id = r.meeting_id
         where r.left_at is not null
           and ((not r.whole_unit and r.person_id = app_person())
             or (r.whole_unit and r.agency_id = app_agency() and m.agency_id <> app_agency()
                 and not exists (select 1 from meeting_attendee s join conference_membership k on k.agency_id = s.agency_id and k.role = 'LEAD'
                                   join meeting g on g.id = s.meeting_id and g.conference_id = k.conference_id
                                  where s.meeting_id = m.meeting_id and s.agency_id = app_agency())))
      $$;
      comment on function minutes_kept_back is 'minutes of meetings at which the acting person, or his unit, stepped back from an item: until they are issued their text is not for him';
      revoke execute on function minutes_kept_back from public;
      grant execute on function minutes_kept_back to portal_api;

      ${['minutes_update', 'minutes_snapshot'].map((table) =>
        `create policy ${table}_recused on ${table} as restrictive for select to portal_api using (coalesce(minutes_id <> all ((select minutes_kept_back())::uuid[]), true));`).join('\n')}
      create policy minutes_version_recused on minutes_version as restrictive for select to portal_api
        using (kind = 'ISSUED' or coalesce(minutes_id <> all ((select minutes_kept_back())::uuid[]), true));
      create policy minutes_line_recused on minutes_line as restrictive for select to portal_api
        using (coalesce(minutes_id <> all ((select minutes_kept_back())::uuid[]), true) or exists (select 1 from minutes_version v where v.id = minutes_line.version_id));
      -- What a unit itself was asked it reads and answers: those lines were chosen for it.
      ${['minutes_share_line', 'minutes_opinion', 'minutes_handling'].map((table) =>
        `create policy ${table}_recused on ${table} as restrictive for select to portal_api using (coalesce(minutes_id <> all ((select minutes_kept_back())::uuid[]), true)
          or exists (select 1 from minutes_share s where s.id = ${table}.share_id and s.agency_id = (select app_agency())));`).join('\n')}

      -- A unit that stepped back keeps the papers that it brought itself; a person does not.
      create policy meeting_paper_recused on meeting_paper as restrictive for select to portal_api using (
        coalesce(line <> all ((select app_recused())::uuid[]), true)
        and (agency_id = (select app_agency()) or not exists (
          select 1 from meeting_recusal r where r.meeting_id = meeting_paper.meeting_id and r.line = meeting_paper.line and r.whole_unit and r.left_at is not null and r.agency_id = (select app_agency()))));

      -- An agenda is written whole: who does not see all of its lines would lose those that he does not see.
      create function agenda_hides_lines(p_meeting uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce((select app_recused()) && (select array_agg(i.line) from agenda_item i where i.meeting_id = p_meeting), false)
      $$;
      comment on function agenda_hides_lines is 'whether the acting person stepped back from a line of this agenda; says of nobody else anything';
      revoke execute on function agenda_hides_lines from public;
      grant execute on function agenda_hides_lines to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy meeting_paper_recused on meeting_paper;
      ${['minutes_update', 'minutes_snapshot', 'minutes_version', 'minutes_line', 'minutes_share_line', 'minutes_opinion', 'minutes_handling'].map((table) => `drop policy ${table}_recused on ${table};`).join('\n')}
      drop function minutes_kept_back, agenda_hides_lines;
      drop policy minutes_owner on minutes;
    `);
  }
}
