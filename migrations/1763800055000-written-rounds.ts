import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 书面会议: the items of an agenda are sent to the units asked, with a last day; each says of each item once what it thinks.
 *
 * What a unit says is an opinion of the meeting like one noted on the console, so that the minutes begin from the same rows. While the round is open a unit
 * reads its own opinions only; who prepares and who leads reads all. Silence is written down when the round ends, as what it is.
 */
export class WrittenRounds1763800055000 implements MigrationInterface {
  name = 'WrittenRounds1763800055000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table written_round (
        meeting_id   uuid primary key references meeting (id),
        due_on       date not null,
        due_at       timestamptz not null,
        note         text,
        opened_at    timestamptz not null,
        opened_by    text not null,
        closed_at    timestamptz,
        closed_by    text,
        close_reason text,
        check ((closed_at is null) = (closed_by is null)),
        check (close_reason is null or closed_at is not null)
      );
      comment on table written_round is '书面会议: its items are out for answers from opened_at until closed_at';
      comment on column written_round.due_on is 'last day for answers; a day that is off has moved on to the next workday';
      comment on column written_round.close_reason is 'why it ended although a unit still had time';
      create table written_share (
        meeting_id  uuid not null references written_round (meeting_id),
        agency_id   uuid not null references agency (id),
        version     int not null default 1,
        answered_at timestamptz,
        answered_by text,
        primary key (meeting_id, agency_id),
        check ((answered_at is null) = (answered_by is null))
      );
      comment on table written_share is 'a unit that is asked; answered_at: when it had answered each of its items';
      create index written_share_agency_ix on written_share (agency_id);
      create table written_question (
        id         uuid primary key,
        meeting_id uuid not null references written_round (meeting_id),
        line       uuid not null,
        agency_id  uuid not null references agency (id),
        text       text not null,
        asked_at   timestamptz not null,
        asked_by   text not null,
        reply      text,
        replied_at timestamptz,
        replied_by text,
        check (num_nonnulls(reply, replied_at, replied_by) in (0, 3))
      );
      comment on table written_question is 'what a unit asks about an item; once the office has replied, everybody at the item reads both';
      create index written_question_meeting_ix on written_question (meeting_id, asked_at);
      create index written_question_agency_ix on written_question (agency_id);

      alter table meeting_opinion drop constraint meeting_opinion_opinion_check, add column late boolean not null default false,
        add constraint meeting_opinion_opinion_check check (opinion in ('AGREE', 'DISAGREE', 'RESERVE', 'SUPPLEMENT', 'AMEND', 'SILENT', 'CUT_OFF')),
        add check (opinion not in ('SILENT', 'CUT_OFF') or text is null);
      comment on column meeting_opinion.late is '逾期反馈: said in writing after the last day, while the round was still open';
      comment on table meeting_opinion is '同意 · 不同意 · 保留 · 补充 · 有修改意见, as it stands; 逾期未反馈 and 提前结束时未反馈 of a written round are no consent';
    `);
    await runner.query(FUNCTIONS);
    await runner.query(POLICIES);
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  async down(): Promise<void> {
    throw new Error('What units said in writing is not unsaid: drop the database instead.');
  }
}

const TABLES = ['written_round', 'written_share', 'written_question'];
const seated = (table: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${table}.meeting_id and p.agency_id = (select app_agency()) and p.content${more})`;
const owns = (table: string): string => seated(table, ` and p.role = 'OWNER'`);
const leads = (table: string): string => seated(table, ` and p.role in ('OWNER', 'SUPERVISOR')`);
const onLine = (table: string): string => `exists (select 1 from agenda_item i where i.meeting_id = ${table}.meeting_id and i.line = ${table}.line)`;
const own = (table: string): string => `${table}.agency_id = (select app_agency()) and ${seated(table)}`;
const round = (table: string, open: boolean): string => `exists (select 1 from written_round r where r.meeting_id = ${table}.meeting_id and r.closed_at is ${open ? '' : 'not '}null)`;
/** A unit writes for itself, on items it reads, while it is asked. */
const answers = (table: string): string => `${own(table)} and ${round(table, true)} and ${onLine(table)}
  and exists (select 1 from written_share s where s.meeting_id = ${table}.meeting_id and s.agency_id = (select app_agency()))`;

const FUNCTIONS = `
  ${['written_round', 'agenda', 'meeting_opinion'].map((table) => `create policy ${table}_owner on ${table} for select to portal_owner using (true);`).join('\n  ')}

  -- Items of the agenda in force that a unit is asked about, whoever of it looks: for the unit itself, and for the office.
  create function written_owed(p_meeting uuid, p_agency uuid) returns table (line uuid) language sql stable security definer set search_path = public, pg_temp as $$
    select i.line
      from agenda a join agenda_item i on i.meeting_id = a.meeting_id and i.agenda_version = a.version
      join party w on w.object_id = a.meeting_id and w.agency_id = p_agency and w.content
     where a.meeting_id = p_meeting and a.state = 'APPROVED'
       and (p_agency = (select app_agency()) or exists (select 1 from party o where o.object_id = p_meeting and o.agency_id = (select app_agency()) and o.role = 'OWNER'))
       and (i.visibility = 'MEETING' or w.role in ('OWNER', 'SUPERVISOR') or p_agency = any(i.visible_to))
       and not exists (select 1 from meeting_recusal r where r.meeting_id = i.meeting_id and r.line = i.line and r.whole_unit and r.left_at is not null and r.agency_id = p_agency)
  $$;
  revoke execute on function written_owed from public;
  grant execute on function written_owed to portal_api;

  create function written_done(p_meeting uuid, p_agency uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select not exists (select 1 from written_owed(p_meeting, p_agency) o
                        where not exists (select 1 from meeting_opinion s where s.meeting_id = p_meeting and s.line = o.line and s.agency_id = p_agency))
  $$;
  revoke execute on function written_done from public;
  grant execute on function written_done to portal_api;

  -- In writing nobody leaves a room: from a person who keeps away from the matter of an item the item is kept as soon as it goes round.
  create function written_recused(p_meeting uuid, p_topic uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select p_topic is not null and exists (select 1 from written_round r where r.meeting_id = p_meeting)
       and exists (select 1 from recusal_place y where y.person_id = (select app_person())
                     and (y.object_id = p_topic or y.object_id in (select l.object_id from topic_link l where l.topic_id = p_topic)))
  $$;
  revoke execute on function written_recused from public;
  grant execute on function written_recused to portal_api;
  create policy agenda_item_written on agenda_item as restrictive for select to portal_api
    using (cardinality(coalesce((select app_recused()), '{}'::uuid[])) = 0 or not written_recused(meeting_id, topic_id));
`;

const POLICIES = `
  ${TABLES.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
    create policy ${table}_worker on ${table} for select to portal_worker using (true);
    grant select, insert on ${table} to portal_api;
    grant select on ${table} to portal_worker;`).join('\n')}
  create policy written_round_read on written_round for select to portal_api using (${seated('written_round')});
  create policy written_round_add on written_round for insert to portal_api with check (${owns('written_round')});
  create policy written_round_change on written_round for update to portal_api using (${owns('written_round')});
  create policy written_share_read on written_share for select to portal_api using (${own('written_share')} or ${leads('written_share')} or (${seated('written_share')} and ${round('written_share', false)}));
  create policy written_share_add on written_share for insert to portal_api with check (${owns('written_share')});
  create policy written_share_change on written_share for update to portal_api using (${own('written_share')} or ${owns('written_share')});
  create policy written_question_read on written_question for select to portal_api
    using (${onLine('written_question')} and (${own('written_question')} or ${leads('written_question')} or (${seated('written_question')} and replied_at is not null)));
  create policy written_question_add on written_question for insert to portal_api with check (${answers('written_question')});
  create policy written_question_reply on written_question for update to portal_api using (${owns('written_question')});
  grant update (due_on, due_at, closed_at, closed_by, close_reason) on written_round to portal_api;
  grant update (version, answered_at, answered_by) on written_share to portal_api;
  grant update (reply, replied_at, replied_by) on written_question to portal_api;

  create policy meeting_opinion_sealed on meeting_opinion as restrictive for select to portal_api
    using (${own('meeting_opinion')} or ${leads('meeting_opinion')} or not ${round('meeting_opinion', true)});
  create policy meeting_opinion_written on meeting_opinion for insert to portal_api with check (${answers('meeting_opinion')});
  create policy meeting_opinion_again on meeting_opinion for update to portal_api using (${answers('meeting_opinion')});
  grant update (late) on meeting_opinion to portal_api;
`;
