import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day of a meeting: who came, which item is on, what each unit said, what came of it, and what was resolved, kept as it falls.
 *
 * Whoever sits at the meeting reads it; the office writes it, but that each unit signs itself in. What was said on a line hangs on that line
 * of the agenda: who may not read the line reads nothing of it. A unit or a person that steps back from a line (回避) loses the line, and with
 * the one policy of recusals the topic under it, from that moment on.
 */
export class DayOfMeeting1763800044000 implements MigrationInterface {
  name = 'DayOfMeeting1763800044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_day (
        meeting_id     uuid primary key references meeting (id),
        version        int not null default 1,
        sign_opened_at timestamptz,
        started_at     timestamptz,
        started_by     text,
        chair          text,
        ended_at       timestamptz,
        ended_by       text,
        check ((started_at is null) = (started_by is null)),
        check ((ended_at is null) = (ended_by is null)),
        check (ended_at >= started_at)
      );
      comment on table meeting_day is 'a meeting as it is held: signed in to, begun, ended; its version counts what the console did';
      comment on column meeting_day.chair is '主持: post of who chaired';
      create table meeting_sign_key (
        meeting_id uuid primary key references meeting (id),
        key        bytea not null check (length(key) = 32)
      );
      comment on table meeting_sign_key is 'from which the code of each minute is reckoned; the api compares and never shows it';
      create table meeting_sign_try (
        meeting_id uuid not null references meeting (id),
        person_id  uuid not null references person (id),
        minute     bigint not null,
        tries      int not null,
        primary key (meeting_id, person_id, minute)
      );
      comment on table meeting_sign_try is 'wrong codes of one person in one minute: six digits are not to be guessed';
      create index meeting_sign_try_person_ix on meeting_sign_try (person_id);

      create table meeting_attendance (
        id           uuid primary key,
        meeting_id   uuid not null references meeting (id),
        agency_id    uuid references agency (id),
        unit         text,
        person_id    uuid references person (id),
        name         text,
        post         text not null,
        role         text not null check (role in ('ATTEND', 'OBSERVE', 'LEAVE')),
        stand_in_for text,
        way          text not null check (way in ('LIST', 'CODE')),
        arrived_at   timestamptz,
        left_at      timestamptz,
        version      int not null default 1,
        noted_at     timestamptz not null,
        noted_by     text not null,
        struck_at    timestamptz,
        struck_why   text,
        check ((agency_id is null) = (unit is not null)),
        check ((role = 'LEAVE') = (arrived_at is null)),
        check (left_at >= arrived_at),
        check ((struck_at is null) = (struck_why is null))
      );
      comment on table meeting_attendance is '签到: 出席 · 列席 · 请假, one row for each who came';
      comment on column meeting_attendance.unit is 'of a guest whose unit is not in the directory';
      comment on column meeting_attendance.stand_in_for is '替会: the post for which this one came';
      comment on column meeting_attendance.struck_at is 'entered by mistake: it counts no more and stays';
      create index meeting_attendance_meeting_ix on meeting_attendance (meeting_id);
      create index meeting_attendance_agency_ix on meeting_attendance (agency_id);
      create index meeting_attendance_person_ix on meeting_attendance (person_id);
      create unique index meeting_attendance_person_uq on meeting_attendance (meeting_id, person_id) where person_id is not null and struck_at is null;
      create unique index meeting_attendance_post_uq on meeting_attendance (meeting_id, coalesce(agency_id::text, unit), post, coalesce(name, '')) where struck_at is null;

      create table meeting_turn (
        id         uuid primary key,
        meeting_id uuid not null references meeting (id),
        line       uuid not null,
        started_at timestamptz not null,
        ended_at   timestamptz,
        skipped    boolean not null default false,
        check (ended_at >= started_at),
        check (not skipped or ended_at = started_at)
      );
      comment on table meeting_turn is 'a line of the agenda was on from then till then; how long it took is the sum of its turns';
      create index meeting_turn_meeting_ix on meeting_turn (meeting_id, started_at);
      create unique index meeting_turn_one_open_uq on meeting_turn (meeting_id) where ended_at is null;

      create table meeting_opinion (
        meeting_id uuid not null references meeting (id),
        line       uuid not null,
        agency_id  uuid not null references agency (id),
        opinion    text not null check (opinion in ('AGREE', 'DISAGREE', 'RESERVE', 'SUPPLEMENT')),
        text       text,
        version    int not null default 1,
        said_at    timestamptz not null,
        noted_by   text not null,
        primary key (meeting_id, line, agency_id)
      );
      comment on table meeting_opinion is '同意 · 不同意 · 保留 · 补充: what a unit said on a line, as it stands; what stood before is in meeting_correction';
      create index meeting_opinion_agency_ix on meeting_opinion (agency_id);
      create table meeting_outcome (
        meeting_id uuid not null references meeting (id),
        line       uuid not null,
        outcome    text not null check (outcome in ('PASSED', 'PASSED_IN_PRINCIPLE', 'REJECTED', 'DEFERRED', 'REFERRED_ON')),
        text       text,
        version    int not null default 1,
        decided_at timestamptz not null,
        noted_by   text not null,
        primary key (meeting_id, line)
      );
      comment on table meeting_outcome is '通过 · 原则通过 · 不通过 · 延后 · 转办: what came of a line';
      create table captured_resolution (
        id             uuid primary key,
        meeting_id     uuid not null references meeting (id),
        line           uuid not null,
        text           text not null,
        lead_id        uuid references agency (id),
        supporting_ids uuid[] not null default '{}',
        due_day        date,
        deliverable    text,
        version        int not null default 1,
        captured_at    timestamptz not null,
        noted_by       text not null,
        removed_at     timestamptz
      );
      comment on table captured_resolution is '议定事项 as it fell under a line of the agenda; its id is the name of its line in the minutes begun from the meeting';
      comment on column captured_resolution.removed_at is 'taken back: it counts no more and stays';
      create index captured_resolution_meeting_ix on captured_resolution (meeting_id, line);
      create index captured_resolution_lead_ix on captured_resolution (lead_id);
      create table meeting_correction (
        id           uuid primary key,
        meeting_id   uuid not null references meeting (id),
        line         uuid not null,
        what         text not null check (what in ('OPINION', 'OUTCOME', 'RESOLUTION')),
        about_id     uuid not null,
        was          jsonb not null,
        corrected_at timestamptz not null,
        corrected_by text not null
      );
      comment on column meeting_correction.about_id is 'the agency whose opinion, the line whose outcome, or the captured resolution';
      create index meeting_correction_meeting_ix on meeting_correction (meeting_id, line, corrected_at);

      create table meeting_recusal (
        id              uuid primary key,
        meeting_id      uuid not null references meeting (id),
        line            uuid not null,
        agency_id       uuid references agency (id),
        attendance_id   uuid references meeting_attendance (id),
        person_id       uuid references person (id),
        who             text not null,
        whole_unit      boolean not null,
        reason          text,
        left_at         timestamptz,
        noted_by        text not null,
        override_reason text,
        overridden_by   text,
        overridden_at   timestamptz,
        check (whole_unit <= (agency_id is not null and attendance_id is null)),
        check (whole_unit or attendance_id is not null),
        check ((left_at is null) = (overridden_at is not null)),
        check ((overridden_at is null) = (override_reason is null))
      );
      comment on table meeting_recusal is '回避: who left the room before a line was taken up, or why the convener let him stay';
      create unique index meeting_recusal_person_uq on meeting_recusal (meeting_id, line, attendance_id) where attendance_id is not null;
      create unique index meeting_recusal_unit_uq on meeting_recusal (meeting_id, line, agency_id) where whole_unit;
      create index meeting_recusal_agency_ix on meeting_recusal (agency_id);
      create index meeting_recusal_attendance_ix on meeting_recusal (attendance_id);
      create index meeting_recusal_person_ix on meeting_recusal (person_id);

      -- The one list of what a person may not see gets a second source.
      alter table recusal_place alter column recusal_id drop not null, add column meeting_recusal_id uuid references meeting_recusal (id),
        add check (num_nonnulls(recusal_id, meeting_recusal_id) = 1);
      create index recusal_place_meeting_ix on recusal_place (meeting_recusal_id);
    `);
    await runner.query(POLICIES);
    await runner.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('What was said in a meeting is not unsaid: drop the database instead.');
  }
}

const TABLES = ['meeting_day', 'meeting_sign_key', 'meeting_sign_try', 'meeting_attendance', 'meeting_turn', 'meeting_opinion', 'meeting_outcome', 'captured_resolution', 'meeting_correction', 'meeting_recusal'];
const ON_LINES = ['meeting_opinion', 'meeting_outcome', 'captured_resolution', 'meeting_correction'];
const READ_BY_ALL = ['meeting_day', 'meeting_sign_key', 'meeting_attendance', 'meeting_turn'];
const CHANGED = ['meeting_day', 'meeting_attendance', 'meeting_turn', 'meeting_opinion', 'meeting_outcome', 'captured_resolution'];

const seated = (table: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${table}.meeting_id and p.agency_id = (select app_agency()) and p.content${more})`;
const owns = (table: string): string => seated(table, ` and p.role = 'OWNER'`);
const leads = (table: string): string => seated(table, ` and p.role in ('OWNER', 'SUPERVISOR')`);
/** Asked through the policies of the agenda: a line for named agencies, or one that the reader stepped back from, is none. */
const onLine = (table: string): string => `exists (select 1 from agenda_item i where i.meeting_id = ${table}.meeting_id and i.line = ${table}.line)`;
const own = (table: string): string => `${table}.person_id = (select app_person()) and ${seated(table)}`;

const POLICIES = `
  ${TABLES.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
    create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
  ${READ_BY_ALL.map((table) => `create policy ${table}_read on ${table} for select to portal_api using (${seated(table)});`).join('\n')}
  ${ON_LINES.map((table) => `create policy ${table}_read on ${table} for select to portal_api using (${seated(table)} and ${onLine(table)});`).join('\n')}
  ${['meeting_day', 'meeting_sign_key', 'meeting_turn', ...ON_LINES].map((table) => `create policy ${table}_add on ${table} for insert to portal_api with check (${owns(table)});`).join('\n')}
  ${CHANGED.map((table) => `create policy ${table}_change on ${table} for update to portal_api using (${owns(table)});`).join('\n')}
  create policy meeting_attendance_add on meeting_attendance for insert to portal_api
    with check (${owns('meeting_attendance')} or (way = 'CODE' and agency_id = (select app_agency()) and ${own('meeting_attendance')}));
  create policy meeting_sign_try_own on meeting_sign_try to portal_api using (${own('meeting_sign_try')}) with check (${own('meeting_sign_try')});
  create policy meeting_recusal_read on meeting_recusal for select to portal_api
    using (${leads('meeting_recusal')} or (agency_id = (select app_agency()) and ${seated('meeting_recusal')}));
  create policy meeting_recusal_add on meeting_recusal for insert to portal_api with check (${leads('meeting_recusal')});
  create policy meeting_recusal_owner on meeting_recusal for select to portal_owner using (true);

  -- Who stepped back from a line reads it no more, in no version of the agenda.
  create policy agenda_item_recused on agenda_item as restrictive for select to portal_api using (
    coalesce(line <> all ((select app_recused())::uuid[]), true)
    and not exists (select 1 from meeting_recusal r where r.meeting_id = agenda_item.meeting_id and r.line = agenda_item.line and r.whole_unit and r.left_at is not null and r.agency_id = (select app_agency())));

  create trigger meeting_correction_append_only before update or delete on meeting_correction for each row execute function refuse_change();
  create trigger meeting_recusal_append_only before update or delete on meeting_recusal for each row execute function refuse_change();

  grant select, insert on ${TABLES.join(', ')} to portal_api;
  grant select on ${TABLES.join(', ')} to portal_worker;
  grant update (version, sign_opened_at, started_at, started_by, chair, ended_at, ended_by) on meeting_day to portal_api;
  grant update (tries) on meeting_sign_try to portal_api;
  grant update (post, name, role, stand_in_for, arrived_at, left_at, version, noted_at, noted_by, struck_at, struck_why) on meeting_attendance to portal_api;
  grant update (ended_at) on meeting_turn to portal_api;
  grant update (opinion, text, version, said_at, noted_by) on meeting_opinion to portal_api;
  grant update (outcome, text, version, decided_at, noted_by) on meeting_outcome to portal_api;
  grant update (text, lead_id, supporting_ids, due_day, deliverable, version, captured_at, noted_by, removed_at) on captured_resolution to portal_api;
`;

const FUNCTIONS = `
  create policy recusal_owner on recusal for select to portal_owner using (true);
  create policy topic_link_owner on topic_link for select to portal_owner using (true);
  create policy agenda_item_owner on agenda_item for select to portal_owner using (true);
  create policy meeting_attendance_owner on meeting_attendance for select to portal_owner using (true);

  -- Whom of those present the head of his agency has granted to keep away from a matter that the line is about. A recusal is its agency's own
  -- affair: the office learns of it when the person sits in the room and the matter comes up, and not of the reason.
  create function recused_present(p_meeting uuid, p_line uuid) returns table (attendance_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
    select distinct a.id
      from meeting_attendance a
     where a.meeting_id = p_meeting and a.struck_at is null and a.role <> 'LEAVE'
       and exists (select 1 from party p where p.object_id = p_meeting and p.agency_id = (select app_agency()) and p.role in ('OWNER', 'SUPERVISOR'))
       and exists (
         select 1 from agenda_item i
           join lateral (select i.topic_id as id union select l.object_id from topic_link l where l.topic_id = i.topic_id) o on true
           join recusal_place y on y.object_id = o.id and y.recusal_id is not null
           join recusal r on r.id = y.recusal_id and r.state = 'GRANTED'
          where i.meeting_id = p_meeting and i.line = p_line and i.topic_id is not null
            and (y.person_id = a.person_id or (a.person_id is null and r.agency_id = a.agency_id and r.person_name = a.name)))
  $$;
  revoke execute on function recused_present from public;
  grant execute on function recused_present to portal_api;

  -- From the moment he has left, the line and the topic under it are kept from a person by the list of recusals; a unit loses the content of the topic, unless it is its own.
  create function meeting_recusal_takes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if new.left_at is null then return null; end if;
      if new.person_id is not null and not new.whole_unit then
        insert into recusal_place (person_id, object_id, meeting_recusal_id)
        select new.person_id, o.id, new.id
          from (select new.line as id union select i.topic_id from agenda_item i where i.meeting_id = new.meeting_id and i.line = new.line and i.topic_id is not null) o
        on conflict do nothing;
      end if;
      if new.whole_unit then
        update party set content = false
         where agency_id = new.agency_id and role <> 'OWNER'
           and object_id in (select i.topic_id from agenda_item i where i.meeting_id = new.meeting_id and i.line = new.line);
      end if;
      return null;
    end $$;
  revoke execute on function meeting_recusal_takes from public;
  create trigger meeting_recusal_takes after insert on meeting_recusal for each row execute function meeting_recusal_takes();
`;
