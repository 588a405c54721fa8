import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is recused from nothing pays nothing: that he is not is found with his session, in the same turn, and said with
 * `app.recused = 'off'`. Without that word the database looks for itself, so forgetting it is safe.
 */
export class RecusalPrice1763800013500 implements MigrationInterface {
  name = 'RecusalPrice1763800013500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function app_recused() returns uuid[] language plpgsql stable parallel safe as $$
        declare person uuid; places uuid[];
        begin
          if current_setting('app.recused', true) = 'off' then return null; end if;
          person := nullif(current_setting('app.person', true), '')::uuid;
          if person is null then return null; end if;
          select array_agg(object_id) into places from recusal_place where person_id = person;
          return places;
        end $$;
      -- Asked before any agency is known; says yes or no and nothing of what.
      create function person_recused(p_person uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
        begin return exists (select 1 from recusal_place where person_id = p_person); end $$;
      revoke execute on function person_recused from public;
      grant execute on function person_recused to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function person_recused;
      create or replace function app_recused() returns uuid[] language plpgsql stable parallel safe as $$
        declare person uuid := nullif(current_setting('app.person', true), '')::uuid; places uuid[];
        begin
          if person is null then return null; end if;
          select array_agg(object_id) into places from recusal_place where person_id = person;
          return places;
        end $$;
    `);
  }
}
