import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The four boxes of the workbench over every kind of matter that lies in them: one index gives them in the order of time left. */
export class WorkList1763800010600 implements MigrationInterface {
  name = 'WorkList1763800010600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index party_work_ix on party (agency_id, box, due_at, object_id) include (seal_seat_id, seal_right, object_kind)
       where object_kind in ('REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'SUPERVISION_STEP')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index party_work_ix');
  }
}
