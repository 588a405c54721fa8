import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 整改台账 and 移而不答: each read from one index in its own order. */
export class Rectification1763800007500 implements MigrationInterface {
  name = 'Rectification1763800007500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referral_finding
        add column from_agency_id uuid references agency (id),
        add column to_agency_id uuid references agency (id),
        add column due_key date not null default 'infinity';
      update referral_finding f set from_agency_id = r.from_agency_id, to_agency_id = r.to_agency_id, due_key = coalesce(f.due_on, r.reply_by, 'infinity')
        from referral r where r.id = f.referral_id;
      alter table referral_finding alter column from_agency_id set not null, alter column to_agency_id set not null;
      comment on column referral_finding.due_key is 'the finding''s own day, else that of the referral; infinity where there is none';
      create index referral_finding_sent_ix on referral_finding (from_agency_id, due_key, id);
      create index referral_finding_received_ix on referral_finding (to_agency_id, due_key, id);
      create index deadline_late_ix on deadline (rule_code, due_at, id) where state in ('RUNNING', 'MISSED');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index deadline_late_ix;
      alter table referral_finding drop column from_agency_id, drop column to_agency_id, drop column due_key;
    `);
  }
}
