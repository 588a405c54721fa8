import type { MigrationInterface, QueryRunner } from 'typeorm';

const index = (kinds: readonly string[]): string => `
  drop index party_work_ix;
  create index party_work_ix on party (agency_id, box, due_at, object_id) include (seal_seat_id, seal_right, object_kind)
   where object_kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})`;

const BEFORE = ['REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'SUPERVISION_STEP'];
/** In the order of `WORK_KINDS`: the planner takes the index only for exactly these. */
const NOW = ['REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'LEAD', 'SUPERVISION_STEP'];

/** 线索 lie in the boxes of 工作台 like every other matter, by the day on which their check ends. */
export class LeadsOnDesk1763800020500 implements MigrationInterface {
  name = 'LeadsOnDesk1763800020500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${index(NOW)};
      update party p set due_at = d.due_at, deadline_id = d.id from deadline d
       where p.object_kind = 'LEAD' and p.box = 'TODO' and d.object_id = p.object_id and d.party_agency_id = p.agency_id and d.state in ('RUNNING', 'MISSED')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(index(BEFORE));
  }
}
