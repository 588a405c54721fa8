import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 权限说明: what decides whether somebody sees a matter, for an administrator who is asked why. */
export class AccessExplained1763800062200 implements MigrationInterface {
  name = 'AccessExplained1763800062200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function access_facts(p_objects uuid[], p_agency uuid, p_seat uuid, p_person uuid, p_capacity text, p_now timestamptz)
        returns table (object_id uuid, object_kind text, party boolean, role text, content boolean, seal_seat_id uuid, seal_right boolean, recused boolean, handed boolean, place_content boolean)
        language plpgsql security definer set search_path = public, pg_temp as $$
        declare
          asker uuid := app_agency();
          handed uuid[];
        begin
          if not exists (select 1 from seat s join seat_holding h on h.seat_id = s.id
                          where s.id = app_seat() and s.kind = 'ADMINISTRATOR' and h.person_id = app_person()
                            and (s.agency_id = p_agency or exists (select 1 from joint_conference c where c.office_agency_id = s.agency_id and c.region_code like '%0000'))) then
            raise exception 'access_facts: for the administrator of that agency' using errcode = '42501';
          end if;
          -- What is handed to a deputy is looked up as of the deputy's own agency.
          perform set_config('app.agency', p_agency::text, true);
          handed := stand_in_places(p_seat, p_person, p_now);
          perform set_config('app.agency', coalesce(asker::text, ''), true);
          return query
            select o.id, coalesce(p.object_kind, (select x.object_kind from party x where x.object_id = o.id limit 1)), p.object_id is not null, p.role, p.content, p.seal_seat_id, p.seal_right,
                   exists (select 1 from recusal_place y where y.person_id = p_person and y.object_id = o.id), o.id = any (handed),
                   -- An outcome is there for who sits where it was recorded, its content for all of them but the office.
                   (select bool_or(x.role <> 'OFFICE') from outcome c join party x on x.object_id = c.place_id and x.agency_id = p_agency
                     where c.id = o.id and x.seal_seat_id is null and (p_capacity is distinct from 'STANDS_IN' or x.object_id = any (handed))
                       and not exists (select 1 from recusal_place y where y.person_id = p_person and y.object_id = x.object_id))
              from unnest(p_objects) as o (id)
              left join party p on p.object_id = o.id and p.agency_id = p_agency;
        end $$;
      comment on function access_facts is 'how matters lie for an agency, a seat and a person, whatever row-level security shows; for the administrator who answers for that agency';

      -- Under the rights of whoever asks: what the portal would show him.
      create function access_seen(p_objects uuid[]) returns table (object_id uuid, content boolean) language sql stable set search_path = public, pg_temp as $$
        select s.id, bool_or(s.content) from (
          select p.object_id as id, p.content from party p where p.object_id = any (p_objects) and p.agency_id = app_agency()
          union all
          select c.id, p.role <> 'OFFICE' from outcome c join party p on p.object_id = c.place_id and p.agency_id = app_agency() where c.id = any (p_objects)) s
         group by s.id
      $$;
      revoke execute on function access_facts, access_seen from public;
      grant execute on function access_facts, access_seen to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function access_facts, access_seen');
  }
}
