import type { MigrationInterface, QueryRunner } from 'typeorm';
import { knowKinds } from './party-kinds.js';

/**
 * 纪要 while it is written. Its text is a document that several people write at once: a row for each change as it came
 * (`minutes_update`), append-only, and now and then one row that says the same as all changes up to it (`minutes_snapshot`).
 * A version is the text at one moment, line by line, and never changes.
 *
 * The agency that drafts, and those it has asked to write with it (`minutes_writer`), read and write the text; for anybody else
 * there is none.
 */
export class Minutes1763800034000 implements MigrationInterface {
  name = 'Minutes1763800034000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What others have added to the kinds of matters stays.
      ${knowKinds('MINUTES', 'MINUTES_SHARE', 'SEAL_REQUEST')}

      create table minutes (
        id          uuid primary key,
        meeting_id  uuid,
        agency_id   uuid not null references agency (id),
        state       text not null check (state in ('DRAFTING', 'CONSULTING', 'SIGNING', 'SIGNED', 'ISSUED')),
        version     int not null default 1,
        opened_at   timestamptz not null,
        last_act_at timestamptz not null,
        issued_at   timestamptz,
        check ((state = 'ISSUED') <= (issued_at is not null))
      );
      comment on table minutes is '纪要: 起草→征求意见→审签→代章→印发. It has no number of its own (粤医保发〔2020〕26号 四(二))';
      create index minutes_agency_ix on minutes (agency_id);
      create unique index minutes_meeting_uq on minutes (meeting_id) where meeting_id is not null;
      create table minutes_content (
        minutes_id uuid primary key references minutes (id),
        title      text not null,
        meeting    text not null,
        held_on    date not null,
        place      text,
        chair      text,
        attendance text
      );
      create table minutes_writer (
        minutes_id uuid not null references minutes (id),
        agency_id  uuid not null references agency (id),
        since      timestamptz not null,
        until      timestamptz,
        primary key (minutes_id, agency_id)
      );
      comment on column minutes_writer.until is 'from then on this agency neither reads nor writes the draft';
      create index minutes_writer_agency_ix on minutes_writer (agency_id);
      create table minutes_update (
        seq        bigint generated always as identity primary key,
        minutes_id uuid not null references minutes (id),
        at         timestamptz not null,
        agency_id  uuid not null,
        person_id  uuid not null,
        data       bytea not null
      );
      comment on table minutes_update is 'one change of the text as its writer sent it; within one minutes the order of seq is the order of commits';
      create index minutes_update_minutes_ix on minutes_update (minutes_id, seq);
      create table minutes_snapshot (
        minutes_id uuid primary key references minutes (id),
        upto       bigint not null,
        data       bytea not null
      );
      comment on column minutes_snapshot.upto is 'last change that this state holds';
      create table minutes_version (
        id          uuid primary key,
        minutes_id  uuid not null references minutes (id),
        no          int not null,
        kind        text not null check (kind in ('NAMED', 'SENT', 'SIGNED', 'ISSUED')),
        name        text not null,
        hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
        at          timestamptz not null,
        agency_name text not null,
        person_name text not null,
        seat_title  text not null,
        unique (minutes_id, no)
      );
      comment on column minutes_version.hash is 'SHA-256 over its lines as canonical JSON';
      create table minutes_line (
        version_id  uuid not null references minutes_version (id),
        minutes_id  uuid not null references minutes (id),
        position    int not null,
        line        text not null,
        kind        text not null check (kind in ('SECTION', 'HEADING', 'TEXT', 'DECISION')),
        text        text not null,
        units       uuid[] not null default '{}',
        due_on      text,
        deliverable text,
        primary key (version_id, position),
        unique (version_id, line)
      );
      comment on column minutes_line.line is 'the same line in every version';
      comment on column minutes_line.units is 'agencies that the line concerns; of a DECISION the first leads and the others support';
      create index minutes_line_minutes_ix on minutes_line (minutes_id);
    `);
    const tables = ['minutes', 'minutes_content', 'minutes_writer', 'minutes_update', 'minutes_snapshot', 'minutes_version', 'minutes_line'];
    const of = (table: string): string => (table === 'minutes' ? 'minutes.id' : `${table}.minutes_id`);
    const seated = (table: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${of(table)} and p.agency_id = (select app_agency())${more})`;
    const owns = (table: string): string => seated(table, ` and p.content and p.role = 'OWNER'`);
    const writes = (table: string): string => `(${owns(table)} or (${seated(table, ' and p.content')} and exists (
      select 1 from minutes_writer w where w.minutes_id = ${of(table)} and w.agency_id = (select app_agency()) and w.until is null)))`;
    await runner.query(`
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      create policy minutes_party on minutes to portal_api using (${seated('minutes')}) with check (${seated('minutes')});
      create policy minutes_content_read on minutes_content for select to portal_api using (${seated('minutes_content', ' and p.content')});
      create policy minutes_content_own on minutes_content to portal_api using (${owns('minutes_content')}) with check (${owns('minutes_content')});
      create policy minutes_writer_read on minutes_writer for select to portal_api using (${seated('minutes_writer')});
      create policy minutes_writer_own on minutes_writer to portal_api using (${owns('minutes_writer')}) with check (${owns('minutes_writer')});
      ${['minutes_update', 'minutes_snapshot', 'minutes_version', 'minutes_line'].map((table) =>
        `create policy ${table}_write on ${table} to portal_api using (${writes(table)}) with check (${writes(table)});`).join('\n')}
      create policy minutes_update_own_name on minutes_update as restrictive for insert to portal_api with check (agency_id = (select app_agency()));
      ${['minutes_update', 'minutes_version', 'minutes_line'].map((table) =>
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();`).join('\n')}

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
      grant update (state, version, last_act_at, issued_at) on minutes to portal_api;
      grant update (title, meeting, held_on, place, chair, attendance) on minutes_content to portal_api;
      grant update (since, until) on minutes_writer to portal_api;
      grant update (upto, data) on minutes_snapshot to portal_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What a conference wrote down is not undone: drop the database instead.');
  }
}
