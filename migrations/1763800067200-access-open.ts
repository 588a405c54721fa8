import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 权限说明 of what was published: every agency reads it, whether or not it has a place at it. */
export class AccessOpen1763800067200 implements MigrationInterface {
  name = 'AccessOpen1763800067200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Under the rights of whoever asks, and nothing that is there for those at the table alone.
      create function access_open(p_objects uuid[]) returns table (object_id uuid, object_kind text) language sql stable set search_path = public, pg_temp as $$
        select l.id, 'RESPONSIBILITY_LIST' from responsibility_list l where l.id = any (p_objects) and l.state = 'PUBLISHED'
        union all
        select e.id, 'CATALOGUE_ENTRY' from catalogue_entry e where e.id = any (p_objects) and e.edition > 0
        union all
        select t.id, 'TYPICAL_CASE' from typical_case t where t.id = any (p_objects) and t.state = 'PUBLISHED'
      $$;
      comment on function access_open is 'which of these matters are published to every agency';
      revoke execute on function access_open from public;
      grant execute on function access_open to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function access_open');
  }
}
