import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 应移未移 goes through every open case of the province. The planner, who cannot know how many agencies a province has, reckoned with four of
 * them and looked up case by case: 27 s at a million. Told to join in one go, it needs 3.
 */
export class TransfersDue1763800023500 implements MigrationInterface {
  name = 'TransfersDue1763800023500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter function transfers_due() set enable_nestloop = off; alter function transfers_due() set work_mem = '64MB'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter function transfers_due() reset enable_nestloop; alter function transfers_due() reset work_mem');
  }
}
