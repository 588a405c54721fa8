import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an agency says when it closes a case of its own; with money that is not even, why its head lets it be. */
export class CaseClosing1763800010500 implements MigrationInterface {
  name = 'CaseClosing1763800010500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_closing (
        case_id             uuid primary key references case_record (id),
        agency_id           uuid not null,
        text                text not null,
        unreconciled_reason text,
        closed_at           timestamptz not null,
        person_name         text not null,
        seat_title          text not null
      );
      alter table case_closing enable row level security;
      alter table case_closing force row level security;
      create policy case_closing_own on case_closing to portal_api
        using (exists (select 1 from party p where p.object_id = case_closing.case_id and p.agency_id = (select app_agency()) and p.content))
        with check (agency_id = (select app_agency()) and exists (select 1 from party p where p.object_id = case_closing.case_id and p.agency_id = (select app_agency()) and p.role = 'OWNER'));
      create trigger case_closing_append_only before update or delete on case_closing for each row execute function refuse_change();
      grant select, insert on case_closing to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_closing');
  }
}
