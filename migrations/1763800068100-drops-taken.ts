import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 文件投递: files of agencies' folders that were looked at and are not put away yet. Written with what came of them: a file is handed over once, whatever its folder does. */
export class DropsTaken1763800068100 implements MigrationInterface {
  name = 'DropsTaken1763800068100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_drop (
        agency_id uuid not null references agency (id),
        file_name text not null,
        reasons   text[],
        at        timestamptz not null,
        told      bool not null default false,
        primary key (agency_id, file_name)
      );
      comment on table data_drop is '投递文件: looked at, and not put away yet';
      comment on column data_drop.reasons is 'why it was refused, a line each; null: it was handed over';
      comment on column data_drop.told is 'who keeps the portal was told that it cannot be put away';
      alter table data_drop enable row level security; alter table data_drop force row level security;
      create policy data_drop_worker on data_drop to portal_worker using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()));
      grant select, insert, delete on data_drop to portal_worker;
      grant update (told) on data_drop to portal_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was taken is not forgotten: drop the database instead.');
  }
}
