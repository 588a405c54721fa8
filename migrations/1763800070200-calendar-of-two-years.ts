import { loadWorkCalendar } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work calendar of 2028, as far as it is known. A notice that was imported meanwhile stays. */
export class CalendarOfTwoYears1763800070200 implements MigrationInterface {
  name = 'CalendarOfTwoYears1763800070200';

  async up(runner: QueryRunner): Promise<void> {
    await loadWorkCalendar((sql, values) => runner.query(sql, [...values]));
  }

  async down(): Promise<void> {
    throw new Error('What is known of a year is not forgotten: drop the database instead.');
  }
}
