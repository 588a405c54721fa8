import type { MigrationInterface, QueryRunner } from 'typeorm';
import { knowKinds, onDesk } from './party-kinds.js';

/** In the order of `WORK_KINDS`: the planner takes the index only for kinds that it names. */
const ON_DESK = ['REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'LEAD', 'SUPERVISION_STEP',
  'MEMBER_CHANGE', 'TOPIC_CALL', 'TOPIC', 'MEETING'];

/**
 * 联席会议 at work: how its seats change hands, its calls for topics, topics, meetings and their agendas. Who sits in it lies
 * where it always lay: `joint_conference`, `conference_membership`, `seat`, `seat_holding`, the directory that everybody may read.
 *
 * As with every other matter, that something exists and how it proceeds lies apart from what it says. Of a meeting of some members the
 * others learn at most that it takes place: they have a place without content, or none. A line of an agenda may be for some of
 * those at the table only.
 */
export class ConferenceGround1763800030000 implements MigrationInterface {
  name = 'ConferenceGround1763800030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knowKinds('MEMBER_CHANGE', 'TOPIC_CALL', 'TOPIC', 'MEETING')}
      ${onDesk(ON_DESK)}

      alter table joint_conference add column partial_told boolean not null default true;
      comment on column joint_conference.partial_told is 'members who are not asked to a meeting of some members learn that it takes place';

      create table member_change (
        id             uuid primary key,
        number         text not null,
        conference_id  uuid not null references joint_conference (id),
        agency_id      uuid not null references agency (id),
        state          text not null check (state in ('PROPOSED', 'RETURNED', 'CHECKED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
        version        int not null default 1,
        seat_id        uuid not null references seat (id),
        from_person_id uuid references person (id),
        to_person_id   uuid not null references person (id),
        effective_on   date not null,
        reason         text not null,
        proposed_by    uuid not null,
        checked_by     uuid,
        opened_at      timestamptz not null,
        last_act_at    timestamptz not null,
        confirmed_at   timestamptz,
        unique (agency_id, number),
        check ((state = 'CONFIRMED') = (confirmed_at is not null))
      );
      comment on table member_change is '成员调整：由所在单位提出，办公室核对，联席会议确定 (粤医保发〔2020〕26号 三(一))';
      comment on column member_change.effective_on is 'the seat changes hands at 00:00 Asia/Shanghai of this day';
      create index member_change_conference_ix on member_change (conference_id, last_act_at desc);
      create index member_change_seat_ix on member_change (seat_id);
      create unique index member_change_one_open_uq on member_change (seat_id) where state in ('PROPOSED', 'RETURNED', 'CHECKED');

      create table topic_call (
        id            uuid primary key,
        number        text not null,
        conference_id uuid not null references joint_conference (id),
        agency_id     uuid not null references agency (id),
        state         text not null check (state in ('OPEN', 'CLOSED')),
        version       int not null default 1,
        title         text not null,
        note          text not null,
        due_at        timestamptz not null,
        opened_at     timestamptz not null,
        closed_at     timestamptz,
        last_act_at   timestamptz not null,
        unique (agency_id, number),
        check ((state = 'CLOSED') = (closed_at is not null))
      );
      create index topic_call_conference_ix on topic_call (conference_id, opened_at desc);

      create table meeting (
        id            uuid primary key,
        number        text not null,
        conference_id uuid not null references joint_conference (id),
        agency_id     uuid not null references agency (id),
        kind          text not null check (kind in ('REGULAR', 'EXTRAORDINARY', 'PARTIAL', 'EXPERT_REVIEW')),
        form          text not null check (form in ('ON_SITE', 'VIDEO', 'WRITTEN')),
        state         text not null check (state in ('PLANNED', 'NOTICED', 'HELD', 'CANCELLED')),
        version       int not null default 1,
        starts_at     timestamptz not null,
        ends_at       timestamptz not null,
        sequence      int not null default 0,
        opened_at     timestamptz not null,
        last_act_at   timestamptz not null,
        held_at       timestamptz,
        cancelled_at  timestamptz,
        unique (agency_id, number),
        check (ends_at > starts_at),
        check ((state = 'HELD') = (held_at is not null)),
        check ((state = 'CANCELLED') = (cancelled_at is not null))
      );
      comment on column meeting.agency_id is '联席会议办公室, which prepares it';
      comment on column meeting.sequence is 'SEQUENCE of its iCalendar event: grows with every change of time, place or state that the invited are told';
      create index meeting_conference_ix on meeting (conference_id, starts_at desc);
      create table meeting_content (
        meeting_id  uuid primary key references meeting (id),
        title       text not null,
        place       text,
        published   jsonb
      );
      comment on column meeting_content.published is 'of a past meeting that was entered from an announcement: what was published, with its source';
      create table meeting_attendee (
        meeting_id uuid not null references meeting (id),
        agency_id  uuid not null references agency (id),
        role       text not null check (role in ('ATTEND', 'OBSERVE')),
        primary key (meeting_id, agency_id)
      );
      comment on column meeting_attendee.role is '出席 · 列席';
      create index meeting_attendee_agency_ix on meeting_attendee (agency_id);

      create table topic (
        id            uuid primary key,
        number        text not null,
        conference_id uuid not null references joint_conference (id),
        call_id       uuid references topic_call (id),
        agency_id     uuid not null references agency (id),
        state         text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'MERGED', 'WITHDRAWN', 'PROPOSED', 'APPROVED', 'DEFERRED', 'ON_AGENDA', 'DISCUSSED')),
        version       int not null default 1,
        late          boolean not null default false,
        merged_into   uuid references topic (id),
        meeting_id    uuid references meeting (id),
        deferrals     int not null default 0,
        opened_at     timestamptz not null,
        submitted_at  timestamptz,
        decided_at    timestamptz,
        last_act_at   timestamptz not null,
        unique (agency_id, number),
        check ((state = 'MERGED') = (merged_into is not null))
      );
      comment on column topic.agency_id is 'who proposed it, whatever it is merged into';
      comment on column topic.late is 'handed in after the call had ended';
      create index topic_conference_ix on topic (conference_id, last_act_at desc);
      create index topic_call_ix on topic (call_id);
      create index topic_merged_ix on topic (merged_into);
      create index topic_meeting_ix on topic (meeting_id);
      create table topic_content (
        topic_id  uuid primary key references topic (id),
        title     text not null,
        category  text not null check (category in ('MAJOR_CASE', 'SUPERVISION', 'JOINT_INSPECTION', 'DATA_SHARING', 'RULES', 'INFORMATION', 'OTHER')),
        problem   text not null,
        basis     text not null,
        proposal  text not null,
        consulted text,
        presenter text,
        minutes   int not null check (minutes between 1 and 240)
      );
      comment on column topic_content.consulted is '征求意见情况: what the units concerned said, and where they differ';
      create table topic_agency (
        topic_id  uuid not null references topic (id),
        agency_id uuid not null references agency (id),
        primary key (topic_id, agency_id)
      );
      comment on table topic_agency is '涉及单位';
      create table topic_link (
        topic_id    uuid not null references topic (id),
        object_kind text not null check (object_kind in ('CASE', 'REFERRAL', 'LISTED_SUPERVISION', 'CONSULTATION', 'JOINT_INVESTIGATION')),
        object_id   uuid not null,
        number      text not null,
        title       text not null,
        state       text not null,
        primary key (topic_id, object_id)
      );
      comment on table topic_link is 'a matter that the topic is about, as its proposer saw it when he pulled it in';
      create index topic_link_object_ix on topic_link (object_id);

      create table agenda (
        meeting_id   uuid not null references meeting (id),
        version      int not null,
        state        text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
        submitted_at timestamptz,
        decided_at   timestamptz,
        decided_by   text,
        decided_seat text,
        reason       text,
        primary key (meeting_id, version),
        check ((state in ('APPROVED', 'SUPERSEDED')) <= (decided_at is not null))
      );
      comment on column agenda.decided_by is 'name of the day of who decided it; beside it the seat he decided from';
      create unique index agenda_one_open_uq on agenda (meeting_id) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
      create unique index agenda_one_in_force_uq on agenda (meeting_id) where state = 'APPROVED';
      create table agenda_item (
        id             uuid primary key,
        meeting_id     uuid not null references meeting (id),
        agenda_version int not null,
        position       int not null,
        kind           text not null check (kind in ('FOLLOW_UP', 'TOPIC', 'OTHER')),
        line           uuid not null,
        topic_id       uuid references topic (id),
        title          text not null,
        minutes        int not null check (minutes between 1 and 240),
        presenter_id   uuid references agency (id),
        presenter      text,
        visibility     text not null check (visibility in ('MEETING', 'NAMED')),
        visible_to     uuid[] not null default '{}',
        foreign key (meeting_id, agenda_version) references agenda (meeting_id, version),
        unique (meeting_id, agenda_version, position),
        unique (meeting_id, agenda_version, line),
        check ((kind = 'TOPIC') = (topic_id is not null))
      );
      comment on column agenda_item.line is 'the same line in every version of the agenda';
      comment on column agenda_item.minutes is 'how long it is planned to take';
      comment on column agenda_item.visible_to is 'with NAMED: the agencies at the table that it is for, beside the office and the lead agency';
      create index agenda_item_topic_ix on agenda_item (topic_id);
    `);
    await runner.query(this.policies());
  }

  private policies(): string {
    const process: Readonly<Record<string, string>> = { member_change: 'id', topic_call: 'id', topic: 'id', meeting: 'id', agenda: 'meeting_id' };
    const content: Readonly<Record<string, string>> = {
      meeting_content: 'meeting_id', meeting_attendee: 'meeting_id', topic_content: 'topic_id', topic_agency: 'topic_id', topic_link: 'topic_id', agenda_item: 'meeting_id',
    };
    const all = { ...process, ...content };
    const tables = Object.keys(all);
    const seated = (table: string, more = ''): string =>
      `exists (select 1 from party p where p.object_id = ${table}.${all[table as keyof typeof all]} and p.agency_id = (select app_agency())${more})`;
    const reads = (table: string): string => seated(table, table === 'agenda_item'
      ? ` and p.content and (agenda_item.visibility = 'MEETING' or p.role in ('OWNER', 'SUPERVISOR') or (select app_agency()) = any (agenda_item.visible_to))` : ' and p.content');
    /** Why an agenda was sent back is text: it is for those who may read the content. */
    const stands = (table: string): string => seated(table, table === 'agenda' ? ' and p.content' : '');
    const owns = (table: string): string => seated(table, ` and p.role = 'OWNER'`);
    /** Lists that are replaced as a whole while what they belong to is a draft. */
    const drafts: Readonly<Record<string, string>> = {
      topic_agency: `exists (select 1 from topic t where t.id = topic_agency.topic_id and t.state in ('DRAFT', 'RETURNED'))`,
      topic_link: `exists (select 1 from topic t where t.id = topic_link.topic_id and t.state in ('DRAFT', 'RETURNED'))`,
      meeting_attendee: `exists (select 1 from meeting m where m.id = meeting_attendee.meeting_id and m.state in ('PLANNED', 'NOTICED'))`,
      agenda_item: `exists (select 1 from agenda a where a.meeting_id = agenda_item.meeting_id and a.version = agenda_item.agenda_version and a.state in ('DRAFT', 'RETURNED'))`,
    };
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      ${Object.keys(process).map((table) => `create policy ${table}_party on ${table} to portal_api using (${stands(table)}) with check (${stands(table)});`).join('\n')}
      ${Object.keys(content).map((table) => `
        create policy ${table}_read on ${table} for select to portal_api using (${reads(table)});
        create policy ${table}_add on ${table} for insert to portal_api with check (${owns(table)}${drafts[table] ? ` and ${drafts[table]}` : ''});`).join('\n')}
      ${['meeting_content', 'topic_content'].map((table) => `create policy ${table}_change on ${table} for update to portal_api using (${owns(table)});`).join('\n')}
      ${Object.entries(drafts).map(([table, draft]) => `create policy ${table}_replace on ${table} for delete to portal_api using (${owns(table)} and ${draft});`).join('\n')}

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
      grant delete on ${Object.keys(drafts).join(', ')} to portal_api;
      grant update (state, version, to_person_id, effective_on, reason, checked_by, last_act_at, confirmed_at) on member_change to portal_api;
      grant update (state, version, title, note, due_at, closed_at, last_act_at) on topic_call to portal_api;
      grant update (state, version, late, merged_into, meeting_id, deferrals, submitted_at, decided_at, last_act_at) on topic to portal_api;
      grant update (title, category, problem, basis, proposal, consulted, presenter, minutes) on topic_content to portal_api;
      grant update (kind, form, state, version, starts_at, ends_at, sequence, last_act_at, held_at, cancelled_at) on meeting to portal_api;
      grant update (title, place) on meeting_content to portal_api;
      grant update (state, submitted_at, decided_at, decided_by, decided_seat, reason) on agenda to portal_api;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What the conference decided is not undone: drop the database instead.');
  }
}
