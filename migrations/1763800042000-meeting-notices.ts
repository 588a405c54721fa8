import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 会议通知 and 回执: what the units asked to a meeting were told, and what each answered.
 *
 * A notice is a row for each SEQUENCE of the meeting's iCalendar event, kept as it was told. An answer belongs to its unit: it reads
 * its own, the office and the lead agency read all. A link in an e-mail is one meeting, one unit and one holder of one seat; the api
 * cannot list links, it can only spend one whose secret it was shown.
 */
export class MeetingNotices1763800042000 implements MigrationInterface {
  name = 'MeetingNotices1763800042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting add column noticed_at timestamptz, add column rsvp_due_on date, add column urged_on date, add column timed_sequence int not null default 0;
      comment on column meeting.rsvp_due_on is 'last day for answers to the notice';
      comment on column meeting.urged_on is 'day on which those who had not answered were last reminded: at most once a day';
      comment on column meeting.timed_sequence is 'SEQUENCE under which its time was last set: an answer to an earlier one was to another time';
      grant update (noticed_at, rsvp_due_on, urged_on, timed_sequence) on meeting to portal_api;
      alter table meeting_content add column link text;
      comment on column meeting_content.link is 'where a video meeting is joined; read in the portal, in no e-mail';
      grant update (link) on meeting_content to portal_api;

      create table meeting_notice (
        meeting_id  uuid not null references meeting (id),
        sequence    int not null,
        act         text not null check (act in ('NOTICE', 'CHANGE', 'CANCEL')),
        at          timestamptz not null,
        form        text not null,
        starts_at   timestamptz not null,
        ends_at     timestamptz not null,
        place       text,
        rsvp_due_on date,
        asked       uuid[] not null,
        told        uuid[] not null,
        dropped     uuid[] not null,
        primary key (meeting_id, sequence)
      );
      comment on column meeting_notice.asked is 'agencies that are asked with this notice';
      comment on column meeting_notice.told is 'agencies asked before, that are told of this change';
      comment on column meeting_notice.dropped is 'agencies asked before, for which the meeting is off';

      create table meeting_rsvp (
        id             uuid primary key,
        meeting_id     uuid not null references meeting (id),
        agency_id      uuid not null,
        sequence       int not null,
        answer         text not null check (answer in ('ATTEND', 'DECLINE', 'DELEGATE')),
        reason         text,
        stand_in       text,
        stand_in_phone text,
        stand_in_id    uuid,
        via            text not null check (via in ('PORTAL', 'MAIL')),
        at             timestamptz not null,
        person_name    text not null,
        seat_title     text not null,
        check ((answer = 'DECLINE') = (reason is not null)),
        check ((answer = 'DELEGATE') = (stand_in is not null))
      );
      comment on table meeting_rsvp is '回执: every answer of a unit; the latest holds';
      comment on column meeting_rsvp.sequence is 'the notice it answers';
      comment on column meeting_rsvp.stand_in is 'post of who comes instead, with the name where the directory has it';
      create index meeting_rsvp_meeting_ix on meeting_rsvp (meeting_id, agency_id, at desc);

      create table meeting_link (
        token_hash  bytea primary key check (length(token_hash) = 32),
        id          uuid not null unique,
        meeting_id  uuid not null references meeting (id),
        agency_id   uuid not null,
        person_id   uuid not null,
        seat_id     uuid not null,
        created_at  timestamptz not null,
        uses        int not null default 0,
        window_from timestamptz
      );
      comment on column meeting_link.token_hash is 'sha-256 of the 256-bit secret in the e-mail; the secret itself is stored nowhere';
      comment on column meeting_link.uses is 'since window_from: what a link is used for within an hour is limited';
      create index meeting_link_meeting_ix on meeting_link (meeting_id);

      -- The only way of the api to a link: by its secret, counted. Whether it still holds depends on the meeting and the seat, which are asked afterwards.
      create function meeting_link_spend(p_hash bytea, p_now timestamptz)
        returns table (id uuid, meeting_id uuid, agency_id uuid, person_id uuid, seat_id uuid, uses int)
        language sql volatile security definer set search_path = public, pg_temp as $$
          update meeting_link l
             set uses = case when l.window_from > p_now - interval '1 hour' then l.uses + 1 else 1 end,
                 window_from = case when l.window_from > p_now - interval '1 hour' then l.window_from else p_now end
           where l.token_hash = p_hash
          returning l.id, l.meeting_id, l.agency_id, l.person_id, l.seat_id, l.uses;
        $$;
      revoke execute on function meeting_link_spend from public;
      grant execute on function meeting_link_spend to portal_api;
    `);
    await runner.query(POLICIES);
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  async down(): Promise<void> {
    throw new Error('What people were told and what they answered is not undone: drop the database instead.');
  }
}

const seated = (table: string, more: string): string =>
  `exists (select 1 from party p where p.object_id = ${table}.meeting_id and p.agency_id = (select app_agency())${more})`;
const OWNS = ` and p.role = 'OWNER'`;
const RUNS = ` and p.content and (p.role in ('OWNER', 'SUPERVISOR') or meeting_rsvp.agency_id = p.agency_id)`;

const POLICIES = `
  ${['meeting_notice', 'meeting_rsvp', 'meeting_link'].map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;`).join('\n')}
  ${['meeting_notice', 'meeting_rsvp'].map((table) => `
    create policy ${table}_worker on ${table} for select to portal_worker using (true);
    create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
    grant select, insert on ${table} to portal_api;
    grant select on ${table} to portal_worker;`).join('\n')}
  create policy meeting_notice_read on meeting_notice for select to portal_api using (${seated('meeting_notice', ' and p.content')});
  create policy meeting_notice_add on meeting_notice for insert to portal_api with check (${seated('meeting_notice', OWNS)});
  create policy meeting_rsvp_read on meeting_rsvp for select to portal_api using (${seated('meeting_rsvp', RUNS)});
  create policy meeting_rsvp_add on meeting_rsvp for insert to portal_api
    with check (agency_id = (select app_agency()) and ${seated('meeting_rsvp', ' and p.content')});
  create policy meeting_link_owner on meeting_link to portal_owner using (true) with check (true);
  create policy meeting_link_worker on meeting_link for insert to portal_worker with check (true);
  grant insert on meeting_link to portal_worker;
`;
