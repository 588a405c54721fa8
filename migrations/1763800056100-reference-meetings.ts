import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting of others, kept for reference, takes no number of the series here: it is known by its announcement. */
export class ReferenceMeetings1763800056100 implements MigrationInterface {
  name = 'ReferenceMeetings1763800056100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting alter column number drop not null;
      -- Without force the owner reaches every conference's rows; with it he would find none and the check would fail.
      alter table meeting no force row level security;
      update meeting set number = null where kind = 'REFERENCE';
      alter table meeting force row level security;
      alter table meeting add constraint meeting_number_ck check ((kind = 'REFERENCE') = (number is null));
    `);
  }

  async down(): Promise<void> {
    throw new Error('A meeting of others has no number to go back to: drop the database instead.');
  }
}
