import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A call for topics has a clock: its rule, H40, is a row as every other. */
export class TopicCallClock1763800045200 implements MigrationInterface {
  name = 'TopicCallClock1763800045200';

  async up(runner: QueryRunner): Promise<void> {
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  /** A rule that clocks may stand on is not taken away. */
  async down(): Promise<void> {}
}
