import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 退信: an e-mail that was taken and came back has failed, and says so. */
export class ReturnedMail1763800067000 implements MigrationInterface {
  name = 'ReturnedMail1763800067000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table delivery add returned_at timestamptz;
      comment on column delivery.returned_at is 'when the mail server that had taken it sent it back; null again once it is sent anew';
      grant update (returned_at) on delivery to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table delivery drop returned_at');
  }
}
