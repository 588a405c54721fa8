import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the convener lets somebody stay, the day has changed: its version is his to raise, too. */
export class ConvenerOnTheDay1763800044100 implements MigrationInterface {
  name = 'ConvenerOnTheDay1763800044100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy meeting_day_convener on meeting_day for update to portal_api using (
        exists (select 1 from party p where p.object_id = meeting_day.meeting_id and p.agency_id = (select app_agency()) and p.content and p.role = 'SUPERVISOR'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy meeting_day_convener on meeting_day');
  }
}
