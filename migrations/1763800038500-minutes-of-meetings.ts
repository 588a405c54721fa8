import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes that were begun from a meeting belong to that meeting. */
export class MinutesOfMeetings1763800038500 implements MigrationInterface {
  name = 'MinutesOfMeetings1763800038500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table minutes add constraint minutes_meeting_fkey foreign key (meeting_id) references meeting (id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table minutes drop constraint minutes_meeting_fkey');
  }
}
