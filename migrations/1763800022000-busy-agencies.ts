import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A policy asks of each row whether the acting agency has a place at it. The planner, which cannot know which agency will act,
 * reckons with one of average size; places are few on average, so it gathers all of them before it looks at a single row. A
 * province's agency has tens of thousands: 10 ms for each guarded table of each statement. Told to reckon with a busy agency, it
 * looks the one place up (0.06 ms), and gathers only where a statement looks at very many rows.
 */
export class BusyAgencies1763800022000 implements MigrationInterface {
  name = 'BusyAgencies1763800022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table party alter column agency_id set (n_distinct = 10)');
    await runner.query('analyze party');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table party alter column agency_id reset (n_distinct)');
  }
}
