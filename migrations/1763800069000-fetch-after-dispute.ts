import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 取数 after a dispute: who lets the answer stand, or records that it does, is not the agency that holds the data and has no sight of its connector. */
export class FetchAfterDispute1763800069000 implements MigrationInterface {
  name = 'FetchAfterDispute1763800069000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy data_connector_owner on data_connector for select to portal_owner using (true);
      create policy data_fetch_owner on data_fetch to portal_owner using (true) with check (true);
      create function data_fetch_again(p_id uuid, p_request uuid, p_now timestamptz, p_by text) returns void language sql security definer set search_path = public, pg_temp as $$
        insert into data_fetch (id, entry_id, request_id, agency_id, cause, state, next_at, asked_at, asked_by)
        select p_id, r.entry_id, r.id, r.provider_id, 'GRANT', 'WAITING', p_now, p_now, p_by
          from data_request r join data_connector n on n.entry_id = r.entry_id and n.enabled and n.kind = 'HTTP_PULL'
         where r.id = p_request and r.state in ('NEGOTIATING', 'MEDIATING', 'AT_SUPERIOR')
           and exists (select 1 from party me where me.object_id = r.id and me.agency_id = app_agency() and me.role in ('SENDER', 'OFFICE'))
        on conflict (request_id) where state = 'WAITING' and request_id is not null do update set next_at = least(data_fetch.next_at, excluded.next_at), dispatched_at = null
      $$;
      comment on function data_fetch_again is 'orders a table anew when a dispute ends with the answer as it was; for who asked and for the office, at that request';
      revoke execute on function data_fetch_again from public;
      grant execute on function data_fetch_again to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function data_fetch_again; drop policy data_fetch_owner on data_fetch; drop policy data_connector_owner on data_connector');
  }
}
