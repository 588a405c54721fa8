import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Statistics that were frozen: the figures of one instant with every clock behind them. Each belongs to the agency that froze
 * it, holds what that agency could see then, and is never changed.
 */
export class Statistics1763800021000 implements MigrationInterface {
  name = 'Statistics1763800021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table frozen_statistic (
        id                 uuid primary key,
        agency_id          uuid not null references agency (id),
        name               text not null,
        definition_version int not null,
        period             jsonb not null,
        as_of              timestamptz not null,
        figures            jsonb not null,
        fact_count         int not null,
        hash               text not null check (hash ~ '^[0-9a-f]{64}$'),
        frozen_at          timestamptz not null,
        person_id          uuid not null,
        person_name        text not null,
        seat_title         text not null
      );
      comment on column frozen_statistic.period is 'what was asked for: days from and to, kind, sender, receiver';
      comment on column frozen_statistic.hash is 'sha-256 over the canonical JSON of version, period, instant, figures and facts';
      create index frozen_statistic_agency_ix on frozen_statistic (agency_id, frozen_at desc, id desc);

      create table frozen_statistic_fact (
        statistic_id   uuid not null references frozen_statistic (id) deferrable initially deferred,
        clock_id       uuid not null,
        agency_id      uuid not null,
        referral_id    uuid not null,
        kind           text not null,
        from_agency_id uuid not null,
        to_agency_id   uuid not null,
        stage          text not null check (stage in ('RECEIPT', 'DECISION', 'ANSWER')),
        agreed         boolean not null,
        day_type       text not null check (day_type in ('NATURAL', 'WORKING')),
        started_at     timestamptz not null,
        due_at         timestamptz not null,
        done_at        timestamptz,
        verdict        text not null check (verdict in ('IN_TIME', 'LATE', 'OVERDUE', 'OPEN')),
        days           int,
        primary key (statistic_id, clock_id)
      );
      comment on column frozen_statistic_fact.agency_id is 'whose statistic it is behind';

      ${['frozen_statistic', 'frozen_statistic_fact'].map((table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy ${table}_own on ${table} to portal_api using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()));
      create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
      create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change();
      grant select, insert on ${table} to portal_api;`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table frozen_statistic_fact, frozen_statistic');
  }
}
