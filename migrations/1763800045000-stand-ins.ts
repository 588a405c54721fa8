import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows belong to one matter, with the column that names it: a stand-in sees those of the matters handed to him. */
const OF_A_MATTER: Readonly<Record<string, string>> = {
  party: 'object_id', ledger_entry: 'case_id', agency_clock: 'referral_id', collision_side: 'collision_id',
};
/** What belongs to the agency as a whole: nothing of it is handed to a stand-in. */
const OF_THE_AGENCY = ['recusal', 'frozen_statistic', 'frozen_statistic_fact', 'agency_storage', 'ledger_import', 'ledger_view', 'delivery'];

/**
 * AB角: who takes over what is due on a liaison's seat while its holder is away or does not read.
 *
 * A deputy of a LIAISON seat (B) is a holder in the capacity DEPUTY. He sees and does nothing from it until something is handed to him, and
 * then only that: what is due within the days of a leave, and what lies unread for longer than the unit allows. Both are looked up in the
 * moment of asking, so that they end by themselves when the leave does, or when the holder (A) reads. Clocks are not touched.
 *
 * That somebody is away, and who stands in, is as public among the agencies as who sits where: the two tables are global, like `seat_holding`.
 */
export class StandIns1763800045000 implements MigrationInterface {
  name = 'StandIns1763800045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table seat_leave (
        id         uuid primary key,
        seat_id    uuid not null references seat (id),
        person_id  uuid not null references person (id),
        from_day   date not null,
        to_day     date not null,
        entered_by uuid not null,
        entered_at timestamptz not null,
        ended_at   timestamptz,
        check (to_day >= from_day)
      );
      comment on table seat_leave is 'the holder of a liaison seat is away from 00:00 of one day to 24:00 of another, Asia/Shanghai';
      comment on column seat_leave.ended_at is 'came back before, or never went: from then on it counts for nothing';
      create index seat_leave_seat_ix on seat_leave (seat_id, from_day);
      create index seat_leave_person_ix on seat_leave (person_id);

      create table stand_in_rule (
        agency_id    uuid primary key references agency (id),
        silent_hours int not null check (silent_hours between 1 and 240)
      );
      comment on column stand_in_rule.silent_hours is 'an item with a clock that lies unread on a liaison seat for so long is handed to its deputy; 24 where nothing is set';

      -- Told once that something was handed over; found by the worker, so nobody's act.
      create table stand_in_call (
        seat_id   uuid not null references seat (id),
        object_id uuid not null,
        person_id uuid not null references person (id),
        since     timestamptz not null,
        primary key (seat_id, object_id, person_id)
      );
      comment on table stand_in_call is 'a deputy has been told of a matter that is handed to him';
      create index stand_in_call_person_ix on stand_in_call (person_id);
      alter table stand_in_call enable row level security;
      alter table stand_in_call force row level security;
      create policy stand_in_call_worker on stand_in_call to portal_worker using (true) with check (true);

      grant select on seat_leave, stand_in_rule to portal_api, portal_worker;
      grant insert, update (ended_at) on seat_leave to portal_api;
      grant insert, update (silent_hours) on stand_in_rule to portal_api;
      grant select, insert, delete on stand_in_call to portal_worker;

      create policy notification_handed on notification for select to portal_owner using (true);
      create policy supervision_measure_handed on supervision_measure for select to portal_owner using (true);
      create policy consultation_share_handed on consultation_share for select to portal_owner using (true);
      create function stand_in_places(p_seat uuid, p_person uuid, p_now timestamptz) returns uuid[]
        language plpgsql stable security definer set search_path = public, pg_temp as $$
        declare
          today date := (p_now at time zone 'Asia/Shanghai')::date;
          unit uuid;
          hours int;
          away seat_leave;
          places uuid[];
        begin
          select s.agency_id into unit from seat s join seat_holding h on h.seat_id = s.id
           where s.id = p_seat and s.kind = 'LIAISON' and h.person_id = p_person and h.capacity = 'DEPUTY' and h.from_day <= today and (h.to_day is null or h.to_day >= today);
          if unit is null or app_agency() <> unit then return '{}'; end if;
          hours := coalesce((select r.silent_hours from stand_in_rule r where r.agency_id = unit), 24);
          select * into away from seat_leave l where l.seat_id = p_seat and l.ended_at is null and today between l.from_day and l.to_day
             and exists (select 1 from seat_holding a where a.seat_id = p_seat and a.person_id = l.person_id and a.capacity <> 'DEPUTY' and a.from_day <= today and (a.to_day is null or a.to_day >= today))
           order by l.from_day limit 1;
          with silent as (
            select n.object_id, min(n.created_at) as since from notification n
             where n.seat_id = p_seat and n.created_at <= p_now - make_interval(hours => hours) and (n.read_at is null or n.read_by = p_person)
             group by n.object_id),
          unseen as (
            select s.object_id, s.since from silent s
             where not exists (select 1 from seat_holding a where a.seat_id = p_seat and a.capacity <> 'DEPUTY' and (a.to_day is null or a.to_day >= today)
                                  and (exists (select 1 from journal_entry j where j.object_id = s.object_id and j.person_id = a.person_id and j.at > s.since)
                                    or exists (select 1 from notification m where m.seat_id = p_seat and m.object_id = s.object_id and m.read_by = a.person_id and m.read_at > s.since))))
          select array_agg(p.object_id) into places from party p
           where p.agency_id = unit and p.seal_seat_id is null and not exists (select 1 from recusal_place y where y.person_id = p_person and y.object_id = p.object_id)
             and p.object_id in (
               select w.object_id from party w where w.agency_id = unit and w.box = 'TODO' and w.due_at < 'infinity'
                  and w.due_at > away.from_day::timestamp at time zone 'Asia/Shanghai' and w.due_at <= (away.to_day + 1)::timestamp at time zone 'Asia/Shanghai'
               -- What he has done meanwhile stays his to look at while the leave lasts.
               union all select j.object_id from journal_entry j where j.agency_id = unit and j.at >= away.from_day::timestamp at time zone 'Asia/Shanghai' and j.person_id = p_person and j.seat_id = p_seat
               union all select u.object_id from unseen u join party w on w.object_id = u.object_id and w.agency_id = unit and w.box = 'TODO' and w.due_at < 'infinity'
               union all select u.object_id from unseen u where exists (select 1 from journal_entry j where j.object_id = u.object_id and j.person_id = p_person and j.seat_id = p_seat and j.at > u.since));
          return coalesce(places, '{}')
            || array(select t.id from investigation_track t where t.joint_id = any (places) and t.agency_id = unit)
            || array(select m.id from supervision_measure m where m.supervision_id = any (places) and m.agency_id = unit)
            || array(select s.id from consultation_share s where s.consultation_id = any (places) and s.agency_id = unit);
        end $$;
      comment on function stand_in_places is 'matters handed to the deputy of a liaison seat at an instant, with what hangs on them; a sealed one never is';
      revoke execute on function stand_in_places from public;
      grant execute on function stand_in_places to portal_api, portal_worker;

      -- null: acts from no deputy's seat, and nothing is kept away. Asked once in a statement; an act keeps to what was handed to him as it began.
      create function app_handed() returns uuid[] language plpgsql stable parallel safe as $$
        begin
          if current_setting('app.stands_in', true) is distinct from 'on' then return null; end if;
          return coalesce(nullif(current_setting('app.handed', true), '')::uuid[], stand_in_places(app_seat(), app_person(), current_setting('app.now')::timestamptz));
        end $$;
    `);
    await runner.query(`
      ${Object.entries(OF_A_MATTER).map(([table, column]) =>
        `create policy ${table}_handed on ${table} as restrictive for select to portal_api using (coalesce(${column} = any ((select app_handed())::uuid[]), true));`).join('\n')}
      create policy journal_handed on journal_entry as restrictive for select to portal_api
        using (coalesce(object_id = any ((select app_handed())::uuid[]) or person_id = (select app_person()), true));
      create policy stored_file_handed on stored_file as restrictive for select to portal_api
        using ((select app_handed()) is null or uploaded_by = (select app_person()) or exists (select 1 from attachment a where a.file_id = stored_file.id));
      ${['subject', 'ledger_layout'].map((table) => `create policy ${table}_handed on ${table} as restrictive for select to portal_api using ((select app_handed()) is null or agency_id is null);`).join('\n')}
      ${OF_THE_AGENCY.map((table) => `create policy ${table}_handed on ${table} as restrictive for select to portal_api using ((select app_handed()) is null);`).join('\n')}

      do $$ declare search text := pg_get_functiondef('ledger_search'::regproc);
      begin
        if strpos(search, 'me uuid := app_agency();') = 0 then raise exception 'ledger_search is not as expected'; end if;
        execute replace(search, 'me uuid := app_agency();', 'me uuid := case when app_handed() is null then app_agency() end;');
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin execute replace(pg_get_functiondef('ledger_search'::regproc), 'me uuid := case when app_handed() is null then app_agency() end;', 'me uuid := app_agency();'); end $$;
      ${[...Object.keys(OF_A_MATTER), ...OF_THE_AGENCY, 'stored_file', 'subject', 'ledger_layout'].map((table) => `drop policy ${table}_handed on ${table};`).join('\n')}
      drop policy journal_handed on journal_entry;
      drop policy notification_handed on notification; drop policy supervision_measure_handed on supervision_measure; drop policy consultation_share_handed on consultation_share;
      drop function app_handed, stand_in_places;
      drop table stand_in_call, stand_in_rule, seat_leave;
    `);
  }
}
