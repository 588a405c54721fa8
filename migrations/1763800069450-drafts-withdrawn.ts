import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 撤下: also an entry of the catalogue that was never published, which then has no edition in force. */
export class DraftsWithdrawn1763800069450 implements MigrationInterface {
  name = 'DraftsWithdrawn1763800069450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table catalogue_entry drop constraint catalogue_entry_check1;
      alter table catalogue_entry add constraint catalogue_entry_edition_ck check (case when state in ('DRAFT', 'IN_REVIEW') then edition = 0 when state <> 'WITHDRAWN' then edition > 0 else true end);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table catalogue_entry drop constraint catalogue_entry_edition_ck;
      alter table catalogue_entry add constraint catalogue_entry_check1 check ((state in ('DRAFT', 'IN_REVIEW')) = (edition = 0));
    `);
  }
}
