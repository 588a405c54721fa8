import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 挂牌督办 and the ladder 提醒→催办→函询→约谈→通报. The process (who, which level, by when, how far) lies apart from what is said;
 * the office sees the process, and the content only where it nominated or was given it. A measure is a matter of its own with
 * clocks of its own, for each agency answers for what it owns.
 */
export class Supervision1763800012500 implements MigrationInterface {
  name = 'Supervision1763800012500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table listed_supervision (
        id             uuid primary key,
        number         text not null,
        state          text not null check (state in ('NOMINATED', 'RETURNED', 'LISTED', 'DELISTING_REQUESTED', 'DELISTED')),
        version        int not null default 1,
        level          text not null check (level in ('PROVINCE', 'CITY')),
        case_id        uuid references case_record (id),
        agency_id      uuid not null references agency (id),
        lead_agency_id uuid not null references agency (id),
        report_days    int,
        nominated_at   timestamptz not null,
        listed_at      timestamptz,
        delisted_at    timestamptz,
        last_act_at    timestamptz not null,
        unique (agency_id, number),
        check ((state = 'DELISTED') = (delisted_at is not null))
      );
      comment on column listed_supervision.agency_id is 'who nominated it';
      comment on column listed_supervision.lead_agency_id is 'the lead agency of the conference, whose convener decides';
      comment on column listed_supervision.report_days is 'working days from one progress report to the next; null: none is asked for';
      create index listed_supervision_case_ix on listed_supervision (case_id);
      create index listed_supervision_lead_ix on listed_supervision (lead_agency_id);
      create table listed_supervision_content (
        supervision_id uuid primary key references listed_supervision (id),
        title          text not null,
        reason         text not null,
        packet         jsonb not null default '{}',
        decision       text
      );
      comment on column listed_supervision_content.packet is 'what of the case the convener reads, as it was when it was nominated';
      create table supervision_measure (
        id             uuid primary key,
        supervision_id uuid not null references listed_supervision (id),
        agency_id      uuid not null references agency (id),
        position       int not null,
        due_at         timestamptz not null,
        done_at        timestamptz,
        reports        int not null default 0
      );
      create index supervision_measure_supervision_ix on supervision_measure (supervision_id, position);
      create table supervision_measure_content (
        measure_id     uuid primary key references supervision_measure (id),
        supervision_id uuid not null references listed_supervision (id),
        text           text not null
      );
      create index supervision_measure_content_supervision_ix on supervision_measure_content (supervision_id);
      create table supervision_report (
        id             uuid primary key,
        measure_id     uuid not null references supervision_measure (id),
        supervision_id uuid not null references listed_supervision (id),
        agency_id      uuid not null references agency (id),
        agency_name    text not null,
        person_name    text not null,
        seat_title     text not null,
        ordinal        int not null,
        done           boolean not null,
        text           text not null,
        at             timestamptz not null,
        unique (measure_id, ordinal)
      );
      create index supervision_report_supervision_ix on supervision_report (supervision_id);

      create table supervision_step (
        id               uuid primary key,
        number           text not null,
        kind             text not null check (kind in ('REMINDER', 'URGING', 'INQUIRY', 'INTERVIEW', 'CRITICISM')),
        state            text not null check (state in ('ISSUED', 'ANSWERED')),
        version          int not null default 1,
        object_kind      text not null,
        object_id        uuid not null,
        object_number    text not null,
        agency_id        uuid not null references agency (id),
        target_agency_id uuid not null references agency (id),
        skipped          boolean not null,
        issued_at        timestamptz not null,
        due_at           timestamptz,
        answered_at      timestamptz,
        unique (agency_id, number),
        check ((state = 'ANSWERED') = (answered_at is not null))
      );
      comment on column supervision_step.object_id is 'the matter it is about: a referral, a track, a listed supervision, a consultation';
      comment on column supervision_step.skipped is 'a lower rung was left out; the reason is in the content';
      create index supervision_step_object_ix on supervision_step (object_id, issued_at);
      create index supervision_step_target_ix on supervision_step (target_agency_id);
      create table supervision_step_content (
        step_id     uuid primary key references supervision_step (id),
        reason      text not null,
        skip_reason text
      );
      create table supervision_reply (
        id          uuid primary key,
        step_id     uuid not null unique references supervision_step (id),
        agency_id   uuid not null references agency (id),
        agency_name text not null,
        person_name text not null,
        seat_title  text not null,
        text        text not null,
        at          timestamptz not null
      );
      -- What has run out and is still owed: what a person looks through before a step is decided.
      create index deadline_missed_ix on deadline (missed_at, id) where state = 'MISSED';
    `);
    const process = ['listed_supervision', 'supervision_measure', 'supervision_step'];
    const content = ['listed_supervision_content', 'supervision_measure_content', 'supervision_report', 'supervision_step_content', 'supervision_reply'];
    const matterOf: Readonly<Record<string, string>> = {
      listed_supervision: 'id', supervision_measure: 'supervision_id', supervision_step: 'id', listed_supervision_content: 'supervision_id',
      supervision_measure_content: 'supervision_id', supervision_report: 'supervision_id', supervision_step_content: 'step_id', supervision_reply: 'step_id',
    };
    const seated = (table: string, more = ''): string =>
      `exists (select 1 from party p where p.object_id = ${table}.${matterOf[table]} and p.agency_id = (select app_agency())${more})`;
    await runner.query(`
      ${[...process, ...content].map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      ${process.map((table) => `create policy ${table}_party on ${table} to portal_api using (${seated(table)}) with check (${seated(table)});`).join('\n')}
      ${content.map((table) => `
        create policy ${table}_read on ${table} for select to portal_api using (${seated(table, ' and p.content')});
        create policy ${table}_add on ${table} for insert to portal_api with check (${seated(table, ' and p.content')});`).join('\n')}
      create policy listed_supervision_content_change on listed_supervision_content for update to portal_api
        using (${seated('listed_supervision_content', ` and p.role in ('OWNER', 'SUPERVISOR')`)});
      ${['supervision_measure_content', 'supervision_report', 'supervision_step_content', 'supervision_reply'].map((table) =>
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();`).join('\n')}

      grant select, insert on ${[...process, ...content].join(', ')} to portal_api;
      grant select on ${[...process, ...content].join(', ')} to portal_worker;
      grant update (state, version, level, report_days, listed_at, delisted_at, last_act_at) on listed_supervision to portal_api;
      grant update (title, reason, packet, decision) on listed_supervision_content to portal_api;
      grant update (done_at, reports) on supervision_measure to portal_api;
      grant update (state, version, answered_at) on supervision_step to portal_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was decided about agencies is not undone: drop the database instead.');
  }
}
