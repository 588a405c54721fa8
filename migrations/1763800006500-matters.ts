import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What agencies can have to do with besides cases and referrals, and the place of one agency among several equals. */
export class Matters1763800006500 implements MigrationInterface {
  name = 'Matters1763800006500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table party drop constraint party_object_kind_check, drop constraint party_role_check;
      alter table party
        add constraint party_object_kind_ck check (object_kind in ('CASE', 'REFERRAL', 'LEAD', 'JOINT_INVESTIGATION', 'OUTCOME', 'CONSULTATION',
          'LISTED_SUPERVISION', 'SUPERVISION_STEP', 'DOCUMENT')),
        add constraint party_role_ck check (role in ('OWNER', 'SENDER', 'RECEIVER', 'FORWARDER', 'SUPERVISOR', 'OFFICE', 'PARTICIPANT'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table party drop constraint party_object_kind_ck, drop constraint party_role_ck;
      alter table party
        add constraint party_object_kind_check check (object_kind in ('CASE', 'REFERRAL')),
        add constraint party_role_check check (role in ('OWNER', 'SENDER', 'RECEIVER', 'FORWARDER', 'SUPERVISOR', 'OFFICE'));
    `);
  }
}
