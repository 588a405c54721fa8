import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { knowKinds, onDesk } from './party-kinds.js';

/** In the order of `WORK_KINDS`: the planner takes the index only for kinds that it names. */
const ON_DESK = ['REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'LEAD', 'SUPERVISION_STEP',
  'MEMBER_CHANGE', 'TOPIC_CALL', 'TOPIC', 'MEETING', 'RESOLUTION'];

/**
 * 议定事项: what a meeting decided, who leads and who supports, by which day, and how it went to its end (粤医保发〔2020〕26号 三(一), 四(一)).
 *
 * At the table are the office, the lead agency of the conference, the units it names, and who sat in the meeting; a unit that did not
 * sit there has a place at the resolution that names it and at no other. The first day stays on record whatever is deferred.
 */
export class Resolutions1763800036000 implements MigrationInterface {
  name = 'Resolutions1763800036000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knowKinds('RESOLUTION')}
      ${onDesk(ON_DESK)}

      create table resolution (
        id            uuid primary key,
        number        text not null,
        conference_id uuid not null references joint_conference (id),
        agency_id     uuid not null references agency (id),
        meeting_id    uuid not null references meeting (id),
        line          uuid,
        state         text not null check (state in ('ISSUED', 'IN_HAND', 'REPORTED', 'CLOSED', 'CANCELLED')),
        version       int not null default 1,
        due_on        date not null,
        due_at        timestamptz not null,
        first_due_on  date not null,
        deferrals     int not null default 0,
        returns       int not null default 0,
        opened_at     timestamptz not null,
        last_act_at   timestamptz not null,
        closed_at     timestamptz,
        unique (agency_id, number),
        check ((state in ('CLOSED', 'CANCELLED')) = (closed_at is not null))
      );
      comment on table resolution is '议定事项: 签收→办理→反馈→复核→办结销号';
      comment on column resolution.agency_id is '联席会议办公室, which issued it and follows it up';
      comment on column resolution.line is 'line of the agenda under which it was decided: the same in every version';
      comment on column resolution.due_on is 'the day in force; a day that is off has moved on to the next workday';
      comment on column resolution.first_due_on is 'the day that the meeting fixed, before any deferral';
      create index resolution_conference_ix on resolution (conference_id, last_act_at desc);
      create index resolution_meeting_ix on resolution (meeting_id);
      create table resolution_content (
        resolution_id uuid primary key references resolution (id),
        title         text not null,
        text          text not null,
        deliverable   text,
        instruction   text
      );
      create table resolution_unit (
        resolution_id uuid not null references resolution (id),
        agency_id     uuid not null references agency (id),
        role          text not null check (role in ('LEAD', 'SUPPORT', 'SHARE')),
        position      int not null,
        signed_at     timestamptz,
        signed_by     text,
        answer        text check (answer in ('AGREE', 'OBJECT')),
        answered_at   timestamptz,
        answered_by   text,
        objection     text,
        primary key (resolution_id, agency_id),
        check ((signed_at is null) = (signed_by is null)),
        check ((answer is null) = (answered_at is null)),
        check ((answer = 'OBJECT') is true = (objection is not null))
      );
      comment on column resolution_unit.role is '牵头 · 配合 · 分工';
      comment on column resolution_unit.answer is 'what a supporting unit said of the report that lies there now';
      create index resolution_unit_agency_ix on resolution_unit (agency_id);
      create unique index resolution_one_lead_uq on resolution_unit (resolution_id) where role = 'LEAD';
      create table resolution_report (
        id            uuid primary key,
        resolution_id uuid not null references resolution (id),
        kind          text not null check (kind in ('PROGRESS', 'REPORT')),
        agency_id     uuid not null,
        agency_name   text not null,
        person_name   text not null,
        seat_title    text not null,
        text          text not null,
        no_evidence   text,
        at            timestamptz not null
      );
      comment on column resolution_report.no_evidence is 'why a report comes without evidence';
      create index resolution_report_resolution_ix on resolution_report (resolution_id, at);
      create table resolution_deferral (
        id              uuid primary key,
        resolution_id   uuid not null references resolution (id),
        from_day        date not null,
        to_day          date not null,
        reason          text not null,
        agency_id       uuid not null,
        asked_at        timestamptz not null,
        asked_by        text not null,
        state           text not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'LAPSED')),
        granted_day     date,
        decided_at      timestamptz,
        decided_by      text,
        decision_reason text,
        check ((state = 'ASKED') = (decided_at is null)),
        check ((state = 'GRANTED') = (granted_day is not null))
      );
      comment on column resolution_deferral.state is 'LAPSED: reported or cancelled before the convener decided';
      create index resolution_deferral_resolution_ix on resolution_deferral (resolution_id, asked_at);
      create unique index resolution_deferral_one_open_uq on resolution_deferral (resolution_id) where state = 'ASKED';
      create table resolution_link (
        resolution_id uuid not null references resolution (id),
        object_kind   text not null check (object_kind in ('CASE', 'REFERRAL', 'LISTED_SUPERVISION', 'CONSULTATION', 'JOINT_INVESTIGATION')),
        object_id     uuid not null,
        number        text not null,
        title         text not null,
        agency_id     uuid not null,
        primary key (resolution_id, object_id)
      );
      comment on table resolution_link is 'a matter that the resolution is about; agency_id tells who said so';
      create index resolution_link_object_ix on resolution_link (object_id);
    `);
    await runner.query(this.policies());
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  private policies(): string {
    const content = ['resolution_content', 'resolution_unit', 'resolution_report', 'resolution_deferral', 'resolution_link'];
    const tables = ['resolution', ...content];
    const seated = (table: string, more = ''): string =>
      `exists (select 1 from party p where p.object_id = ${table}.${table === 'resolution' ? 'id' : 'resolution_id'} and p.agency_id = (select app_agency())${more})`;
    const reads = (table: string): string => seated(table, ' and p.content');
    const owns = (table: string): string => seated(table, ` and p.role = 'OWNER'`);
    const own = (table: string): string => `${reads(table)} and ${table}.agency_id = (select app_agency())`;
    const adds: Readonly<Record<string, string>> = {
      resolution_content: owns('resolution_content'), resolution_unit: owns('resolution_unit'),
      resolution_report: own('resolution_report'), resolution_deferral: own('resolution_deferral'), resolution_link: own('resolution_link'),
    };
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}
      create policy resolution_party on resolution to portal_api using (${seated('resolution')}) with check (${seated('resolution')});
      ${content.map((table) => `
        create policy ${table}_read on ${table} for select to portal_api using (${reads(table)});
        create policy ${table}_add on ${table} for insert to portal_api with check (${adds[table]});`).join('\n')}
      create policy resolution_unit_change on resolution_unit for update to portal_api
        using ((${own('resolution_unit')}) or ${owns('resolution_unit')});
      create policy resolution_deferral_change on resolution_deferral for update to portal_api
        using ((${own('resolution_deferral')}) or ${seated('resolution_deferral', ` and p.role = 'SUPERVISOR'`)});
      ${['resolution_content', 'resolution_report', 'resolution_link'].map((table) =>
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();`).join('\n')}

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant select on ${tables.join(', ')} to portal_worker;
      grant update (state, version, due_on, due_at, deferrals, returns, last_act_at, closed_at) on resolution to portal_api;
      grant update (signed_at, signed_by, answer, answered_at, answered_by, objection) on resolution_unit to portal_api;
      grant update (state, granted_day, decided_at, decided_by, decision_reason) on resolution_deferral to portal_api;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What the conference decided is not undone: drop the database instead.');
  }
}
