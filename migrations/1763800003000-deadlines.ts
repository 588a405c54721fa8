import { loadDeadlineRules, loadWorkCalendar } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rules as rows, the work calendar with its notices, running clocks and their ledger.
 *
 * A rule is never edited where it counts: a change of law is a new row with a later effective_from, and a clock keeps the
 * row it started with. A due date is never edited either: it is computed from the rule and the ledger.
 */
export class Deadlines1763800003000 implements MigrationInterface {
  name = 'Deadlines1763800003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table deadline_rule (
        id             uuid primary key,
        code           text not null,
        source_id      text not null,
        province       text check (province ~ '^[0-9]{6}$'),
        label          text not null,
        label_en       text not null,
        actor          text not null,
        trigger_event  text not null,
        amount         int check (amount > 0),
        unit           text not null check (unit in ('HOUR', 'DAY', 'WORKING_DAY', 'MONTH', 'YEAR', 'NONE')),
        calendar       text not null check (calendar in ('NATURAL', 'WORKING', 'WALL_CLOCK', 'NONE')),
        alt_calendar   text check (alt_calendar in ('NATURAL', 'WORKING')),
        counts_back    boolean not null default false,
        min_amount     int,
        max_amount     int,
        legal_basis    text not null,
        on_breach      text,
        confidence     text not null check (confidence in ('A', 'A/exp', 'A/draft', 'B', 'C', 'HOUSE')),
        statutory      boolean not null,
        enabled        boolean not null,
        unverified     boolean not null,
        note           text not null,
        effective_from date not null,
        effective_to   date,
        extensions     jsonb not null default '[]',
        pausable       boolean not null default false,
        pause_note     text,
        extension_of   text,
        constraint deadline_rule_version_uq unique nulls not distinct (code, province, effective_from),
        constraint deadline_rule_period_ck check (effective_to > effective_from),
        constraint deadline_rule_house_ck check (statutory = (confidence <> 'HOUSE')),
        constraint deadline_rule_unread_ck check (confidence <> 'C' or (unverified and not enabled))
      );
      comment on column deadline_rule.source_id is 'row of the source table; code adds a letter where that row holds several numbers';
      comment on column deadline_rule.alt_calendar is 'the other reading of a text that does not define its days: shown beside, never decisive';
      create index deadline_rule_source_ix on deadline_rule (source_id);
      create function deadline_rule_fixed() returns trigger language plpgsql as $$
        begin
          raise exception 'deadline_rule % is not edited: add a row with a later effective_from', old.code using errcode = '42501';
        end $$;
      create trigger deadline_rule_fixed before delete or update of id, code, source_id, province, amount, unit, calendar, alt_calendar,
        counts_back, legal_basis, effective_from, extensions, pausable, statutory on deadline_rule
        for each row execute function deadline_rule_fixed();

      create table cal_notice (
        year            int primary key,
        notice_no       text,
        number_verified boolean not null,
        status          text not null check (status in ('PUBLISHED', 'PROVISIONAL')),
        source          text not null,
        imported_at     timestamptz not null default now()
      );
      comment on column cal_notice.status is 'PROVISIONAL (暂估): no notice yet, only the legal days are known';
      create table cal_day (
        day  date primary key,
        year int not null references cal_notice (year) on delete cascade,
        kind text not null check (kind in ('LEGAL_HOLIDAY', 'BRIDGE_OFF', 'WEEKEND_IN_HOLIDAY', 'MAKEUP_WORKDAY')),
        constraint cal_day_year_ck check (year = extract(year from day))
      );
      create index cal_day_year_ix on cal_day (year, day);

      create table deadline (
        id              uuid primary key,
        rule_id         uuid not null references deadline_rule (id),
        rule_code       text not null,
        object_kind     text not null,
        object_id       uuid not null,
        party_agency_id uuid not null,
        start_event     text,
        started_at      timestamptz not null,
        amount          int not null check (amount > 0),
        state           text not null default 'RUNNING' check (state in ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'CANCELLED')),
        due_on          date,
        due_at          timestamptz not null,
        judged_at       timestamptz not null,
        yellow_at       timestamptz not null,
        strict_due_on   date,
        alt_due_on      date,
        provisional     boolean not null,
        remind_at       timestamptz,
        paused_since    timestamptz,
        resume_at       timestamptz,
        met_at          timestamptz,
        missed_at       timestamptz,
        cancelled_at    timestamptz,
        computed_at     timestamptz not null,
        version         int not null default 1,
        constraint deadline_paused_ck check ((state = 'PAUSED') = (paused_since is not null)),
        constraint deadline_met_ck check ((state = 'MET') = (met_at is not null)),
        constraint deadline_missed_ck check (state <> 'MISSED' or missed_at is not null)
      );
      comment on table deadline is 'a running clock of one matter; due_* and judged_at are computed from the rule and the ledger, never edited';
      comment on column deadline.amount is 'the rule''s amount, or the one a decision fixed within the rule''s bounds';
      comment on column deadline.judged_at is 'what the lamp goes by: an extension that does not displace the strict date leaves it behind due_at';
      create index deadline_rule_ix on deadline (rule_id);
      create unique index deadline_running_uq on deadline (object_id, rule_code) where state in ('RUNNING', 'PAUSED');
      create index deadline_object_ix on deadline (object_id, started_at);
      create index deadline_run_out_ix on deadline (due_at) where missed_at is null and (state = 'RUNNING' or (state = 'MET' and met_at > due_at));
      create index deadline_remind_ix on deadline (remind_at) where state = 'RUNNING' and remind_at is not null;
      create index deadline_resume_ix on deadline (resume_at) where state = 'PAUSED' and resume_at is not null;
      create index deadline_provisional_ix on deadline (computed_at) where provisional and state in ('RUNNING', 'PAUSED');

      create table deadline_interval (
        id             uuid primary key,
        deadline_id    uuid not null references deadline (id),
        object_id      uuid not null,
        kind           text not null check (kind in ('PAUSE', 'EXTENSION')),
        from_at        timestamptz not null,
        to_at          timestamptz,
        until_at       timestamptz,
        extension_kind text,
        mode           text check (mode in ('ADD', 'TOTAL')),
        amount         int check (amount > 0),
        unit           text,
        strict_stays   boolean,
        approver       text,
        reason         text not null,
        basis          text not null,
        person_id      uuid,
        seat_id        uuid,
        constraint deadline_interval_pause_ck check (kind <> 'PAUSE' or (extension_kind is null and amount is null)),
        constraint deadline_interval_extension_ck check (kind <> 'EXTENSION' or
          (extension_kind is not null and mode is not null and amount is not null and unit is not null and approver is not null and strict_stays is not null)),
        constraint deadline_interval_order_ck check (to_at >= from_at)
      );
      comment on table deadline_interval is 'the ledger of a clock: pauses and extensions';
      create index deadline_interval_deadline_ix on deadline_interval (deadline_id, from_at);
      create unique index deadline_pause_open_uq on deadline_interval (deadline_id) where kind = 'PAUSE' and to_at is null;
      create unique index deadline_extension_once_uq on deadline_interval (deadline_id, extension_kind) where kind = 'EXTENSION';

      alter table deadline enable row level security;
      alter table deadline force row level security;
      alter table deadline_interval enable row level security;
      alter table deadline_interval force row level security;
      create policy deadline_party on deadline to portal_api
        using (exists (select 1 from party p where p.object_id = deadline.object_id and p.agency_id = (select app_agency())))
        with check (exists (select 1 from party p where p.object_id = deadline.object_id and p.agency_id = (select app_agency())));
      create policy deadline_interval_party on deadline_interval to portal_api
        using (exists (select 1 from party p where p.object_id = deadline_interval.object_id and p.agency_id = (select app_agency())))
        with check (exists (select 1 from party p where p.object_id = deadline_interval.object_id and p.agency_id = (select app_agency())));
      create policy deadline_worker on deadline to portal_worker using (true) with check (true);
      create policy deadline_interval_worker on deadline_interval to portal_worker using (true) with check (true);

      grant select on deadline_rule, cal_notice, cal_day to portal_api, portal_worker;
      grant select, insert, update on deadline, deadline_interval to portal_api;
      grant select, update on deadline, deadline_interval to portal_worker;
    `);
    const query = (sql: string, values: readonly unknown[]): Promise<unknown> => runner.query(sql, [...values]);
    await loadWorkCalendar(query);
    await loadDeadlineRules(query);
  }

  async down(): Promise<void> {
    throw new Error('Statutory clocks are not undone: drop the database instead.');
  }
}
