import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was handed out by hand before the minutes becomes the resolution of their line when they are issued. */
export class ResolutionsInMinutes1763800055100 implements MigrationInterface {
  name = 'ResolutionsInMinutes1763800055100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant update (minutes_id, minutes_line) on resolution to portal_api');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke update (minutes_id, minutes_line) on resolution from portal_api');
  }
}
