import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 导出共享数据: with the consent of who answers for sharing at the agency that asked (国务院令735号 第三十八条: nothing leaks, nothing is used for other ends). */
export class ExportsAllowed1763800070100 implements MigrationInterface {
  name = 'ExportsAllowed1763800070100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table data_request add export_asked_at timestamptz, add export_allowed_at timestamptz;
      comment on column data_request.export_asked_at is 'since when its handlers wait for the consent; null: they have not asked, or were told no';
      comment on column data_request.export_allowed_at is 'since when what is shared may be taken out as a file; null: it is read on the screen only';
      grant update (export_asked_at, export_allowed_at) on data_request to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table data_request drop column export_asked_at, drop column export_allowed_at');
  }
}
