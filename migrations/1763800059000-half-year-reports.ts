import type { MigrationInterface, QueryRunner } from 'typeorm';
import { knowKinds } from './party-kinds.js';

/**
 * 议定事项落实情况半年报: the figures of one half-year as they stood at an instant, with every resolution behind them, frozen by the office of a
 * conference and released to its members (粤医保发〔2020〕26号 三(一): the office coordinates that what was decided is carried out).
 *
 * Frozen, it is there for the office alone; with the release each member of that day has a place at it. Figures and what is behind them never change.
 */
export class HalfYearReports1763800059000 implements MigrationInterface {
  name = 'HalfYearReports1763800059000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knowKinds('HALF_YEAR_REPORT')}

      create table half_year_report (
        id                 uuid primary key,
        number             text not null,
        conference_id      uuid not null references joint_conference (id),
        agency_id          uuid not null references agency (id),
        year               int not null check (year between 2000 and 2100),
        half               int not null check (half in (1, 2)),
        state              text not null check (state in ('FROZEN', 'RELEASED')),
        version            int not null default 1,
        definition_version int not null,
        as_of              timestamptz not null,
        figures            jsonb not null,
        fact_count         int not null,
        hash               text not null check (hash ~ '^[0-9a-f]{64}$'),
        frozen_at          timestamptz not null,
        frozen_by          text not null,
        released_at        timestamptz,
        released_by        text,
        last_act_at        timestamptz not null,
        unique (agency_id, number),
        check ((state = 'RELEASED') = (released_at is not null)),
        check ((released_at is null) = (released_by is null))
      );
      comment on table half_year_report is '议定事项落实情况半年报: frozen figures, and whether the members have them';
      comment on column half_year_report.agency_id is '联席会议办公室, which froze it';
      comment on column half_year_report.hash is 'sha-256 over the canonical JSON of version of the definitions, conference, half-year, instant, figures and facts';
      create index half_year_report_conference_ix on half_year_report (conference_id, year desc, half desc, frozen_at desc);

      create table half_year_fact (
        report_id     uuid not null references half_year_report (id) deferrable initially deferred,
        resolution_id uuid not null,
        number        text not null,
        title         text not null,
        lead_id       uuid not null,
        lead          text not null,
        carried       boolean not null,
        opened_at     timestamptz not null,
        first_due_on  date not null,
        due_on        date not null,
        due_at        timestamptz not null,
        reported_at   timestamptz,
        ended_at      timestamptz,
        verdict       text not null check (verdict in ('IN_TIME', 'LATE', 'CANCELLED', 'OVERDUE', 'OPEN')),
        deferrals     int not null check (deferrals >= 0),
        returns       int not null check (returns >= 0),
        primary key (report_id, resolution_id)
      );
      comment on table half_year_fact is 'one resolution as it stood at the instant of a report: what every figure of it is reckoned from';
      comment on column half_year_fact.lead is 'short name of the lead unit, of the day of freezing';

      ${['half_year_report', 'half_year_fact'].map((table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy ${table}_read on ${table} for select to portal_api using (${this.seated(table)});
      create policy ${table}_add on ${table} for insert to portal_api with check (${this.seated(table, ` and p.role = 'OWNER'`)});
      grant select, insert on ${table} to portal_api;`).join('\n')}
      create policy half_year_report_worker on half_year_report for select to portal_worker using (true);
      grant select on half_year_report to portal_worker;
      create policy half_year_report_release on half_year_report for update to portal_api using (${this.seated('half_year_report', ` and p.role = 'OWNER'`)});
      grant update (state, version, released_at, released_by, last_act_at) on half_year_report to portal_api;
      create trigger half_year_fact_append_only before update or delete on half_year_fact for each row execute function refuse_change();
      create trigger half_year_fact_no_truncate before truncate on half_year_fact for each statement execute function refuse_change();
    `);
  }

  private seated(table: string, more = ''): string {
    const id = table === 'half_year_fact' ? 'half_year_fact.report_id' : 'half_year_report.id';
    return `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = (select app_agency()) and p.content${more})`;
  }

  async down(): Promise<void> {
    throw new Error('What was reported to the members is not undone: drop the database instead.');
  }
}
