import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows of shared data leave the portal when nobody reads them any longer: those of a former table with the one that takes its place, all of them when the grant ends
 * (国务院令809号 第二十七条). Until now they waited for the statement of destruction. The worker, which takes them away, sees whose they are, and not what they say.
 */
export class RowsOfEndedGrants1763800069500 implements MigrationInterface {
  name = 'RowsOfEndedGrants1763800069500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy data_row_superseded on data_row for delete to portal_api using (
        exists (select 1 from party p where p.object_id = data_row.request_id and p.agency_id = (select app_agency()) and p.role = 'RECEIVER')
        and batch < (select g.batch from data_grant g where g.request_id = data_row.request_id));
      create policy data_row_whose on data_row for select to portal_worker using (true);
      create policy data_row_ended on data_row for delete to portal_worker using (true);
      grant select (request_id, batch), delete on data_row to portal_worker;

      alter table data_row no force row level security;
      delete from data_row w where w.batch < (select max(l.batch) from data_row l where l.request_id = w.request_id);
      alter table data_row force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was taken away is not brought back: drop the database instead.');
  }
}
