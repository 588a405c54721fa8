import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 校核: what was said to be wrong with shared data, and what came of it (国务院令809号 第二十六条); and which of the reminders before the end of a grant were given.
 * What was reported is nobody's to change, and an answer is given once.
 */
export class DataCorrections1763800058000 implements MigrationInterface {
  name = 'DataCorrections1763800058000';

  async up(runner: QueryRunner): Promise<void> {
    const seated = (table: string, roles: string): string => `exists (select 1 from party p where p.object_id = ${table}.request_id and p.agency_id = (select app_agency()) and p.content and p.role in (${roles}))`;
    await runner.query(`
      create table data_correction (
        id          uuid primary key,
        request_id  uuid not null references data_request (id),
        fields      text[] not null check (cardinality(fields) > 0),
        text        text not null,
        evidence    text,
        at          timestamptz not null,
        person_name text not null,
        seat_title  text,
        verdict     text check (verdict in ('CORRECTED', 'CONFIRMED', 'DROPPED')),
        answer      text,
        answered_at timestamptz,
        answered_by text,
        check ((verdict is null) = (answered_at is null)),
        check ((answer is null) = (verdict is null or verdict = 'DROPPED'))
      );
      comment on table data_correction is '校核申请: DataCorrection';
      comment on column data_correction.verdict is 'CORRECTED: with another table; CONFIRMED: the data are right; DROPPED: they were destroyed before an answer came';
      create index data_correction_request_ix on data_correction (request_id, at);
      create unique index data_correction_open_ux on data_correction (request_id) where verdict is null;

      create function data_correction_stays() returns trigger language plpgsql as $$
      begin
        if old.verdict is not null or row(new.id, new.request_id, new.fields, new.text, new.evidence, new.at, new.person_name, new.seat_title)
             is distinct from row(old.id, old.request_id, old.fields, old.text, old.evidence, old.at, old.person_name, old.seat_title) then
          raise exception 'what was reported and answered stays as it is';
        end if;
        return new;
      end $$;
      create trigger data_correction_stays before update on data_correction for each row execute function data_correction_stays();
      create trigger data_correction_kept before delete on data_correction for each row execute function refuse_change();

      create table data_reminder (
        request_id uuid not null references data_request (id),
        ends_at    timestamptz not null,
        days       int not null check (days in (0, 1, 7, 30)),
        told_at    timestamptz not null,
        primary key (request_id, ends_at, days)
      );
      comment on table data_reminder is '到期提醒 that were given: so many days before this end';

      alter table data_correction enable row level security; alter table data_correction force row level security;
      alter table data_reminder enable row level security; alter table data_reminder force row level security;
      create policy data_correction_read on data_correction for select to portal_api using (${seated('data_correction', `'SENDER', 'RECEIVER'`)});
      create policy data_correction_add on data_correction for insert to portal_api with check (${seated('data_correction', `'SENDER'`)});
      create policy data_correction_change on data_correction for update to portal_api using (${seated('data_correction', `'SENDER', 'RECEIVER'`)});
      create policy data_reminder_worker on data_reminder to portal_worker using (true) with check (true);
      create policy data_grant_worker on data_grant for select to portal_worker using (true);
      grant select, insert on data_correction to portal_api;
      grant update (verdict, answer, answered_at, answered_by) on data_correction to portal_api;
      grant select, insert on data_reminder to portal_worker;
      grant select on data_grant to portal_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was reported and answered is not undone: drop the database instead.');
  }
}
