import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 通报: a unit locks the bulletin it receives, and changes nothing of it; that is its sender's alone. */
export class BulletinSender1763800067100 implements MigrationInterface {
  name = 'BulletinSender1763800067100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter policy bulletin_change on bulletin with check (agency_id = (select app_agency()))');
  }

  async down(): Promise<void> {
    throw new Error('What was sent to others is not opened to them again: drop the database instead.');
  }
}
