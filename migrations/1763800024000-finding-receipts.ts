import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 逐项回执: a receipt for each finding of an audit; a finding that was closed can be opened again. */
export class FindingReceipts1763800024000 implements MigrationInterface {
  name = 'FindingReceipts1763800024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referral_finding
        add column receipt_no text,
        add column reopenings int not null default 0,
        add column reopened_at timestamptz;
      comment on column referral_finding.receipt_no is 'receipt of this finding; of those received before there was one each, that of the whole referral';
      alter table referral add column findings_settled boolean not null default false;
      comment on column referral.findings_settled is 'at least one finding is closed';
      update referral_finding f set receipt_no = r.receipt_no from referral r where r.id = f.referral_id and r.receipt_no is not null;
      update referral r set findings_settled = true
       where exists (select 1 from referral_finding f where f.referral_id = r.id and f.state in ('RECTIFIED', 'NOT_ADOPTED'));
      grant update (receipt_no, reopenings, reopened_at, due_on, due_key) on referral_finding to portal_api;
      grant update (findings_settled) on referral to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referral drop column findings_settled;
      alter table referral_finding drop column receipt_no, drop column reopenings, drop column reopened_at;
    `);
  }
}
