import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onDesk } from './party-kinds.js';

const BEFORE = ['REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'SUPERVISION_STEP'];
const NOW = ['REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'LEAD', 'SUPERVISION_STEP'];

/** 线索 lie in the boxes of 工作台 like every other matter, by the day on which their check ends. */
export class LeadsOnDesk1763800020500 implements MigrationInterface {
  name = 'LeadsOnDesk1763800020500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${onDesk(NOW)}
      update party p set due_at = d.due_at, deadline_id = d.id from deadline d
       where p.object_kind = 'LEAD' and p.box = 'TODO' and d.object_id = p.object_id and d.party_agency_id = p.agency_id and d.state in ('RUNNING', 'MISSED')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(onDesk(BEFORE));
  }
}
