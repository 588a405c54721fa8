import { loadDeadlineRules } from '@portal/deadlines';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoOnDesk, knowKinds } from './party-kinds.js';

/**
 * 专项行动 and its 报送 (粤医保发〔2020〕26号 四(二): the office collects, sorts and sums up how special campaigns go, and tells the state and the members by the day).
 *
 * A campaign is seen by who takes part. A report is a matter of its own between one unit and who runs the campaign: no unit sees another's. What a unit has filled in and not handed in is
 * the unit's alone. What was handed in, sent back and urged is only ever added to.
 */
export class Campaigns1763800064000 implements MigrationInterface {
  name = 'Campaigns1763800064000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knowKinds('CAMPAIGN', 'CAMPAIGN_REPORT')}
      ${alsoOnDesk('CAMPAIGN', 'CAMPAIGN_REPORT')}

      create table campaign (
        id            uuid primary key,
        number        text not null,
        agency_id     uuid not null references agency (id),
        conference_id uuid not null references joint_conference (id),
        lead_id       uuid not null references agency (id),
        state         text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
        version       int not null default 1,
        name          text not null,
        basis         text not null,
        aims          text not null,
        from_day      date not null,
        to_day        date not null check (to_day >= from_day),
        rhythm        text not null check (rhythm in ('MONTHLY', 'QUARTERLY', 'ONCE')),
        due_workdays  int not null check (due_workdays between 1 and 60),
        checked       boolean not null,
        form_no       int not null default 1,
        opened_at     timestamptz,
        closed_at     timestamptz,
        created_at    timestamptz not null,
        last_act_at   timestamptz not null,
        unique (agency_id, number),
        check (state <> 'OPEN' or opened_at is not null),
        check ((state = 'CLOSED') = (closed_at is not null))
      );
      comment on table campaign is '专项行动: Campaign';
      comment on column campaign.agency_id is 'who runs it: 联席会议办公室, or the lead agency of the conference';
      comment on column campaign.lead_id is '牵头单位';
      comment on column campaign.due_workdays is 'a report is due so many workdays after the end of its period';
      comment on column campaign.checked is 'a report is checked by the head or the liaison officer of the unit before it is handed in';
      create index campaign_conference_ix on campaign (conference_id);
      create index campaign_lead_ix on campaign (lead_id);

      create table campaign_unit (
        campaign_id uuid not null references campaign (id),
        agency_id   uuid not null references agency (id),
        from_round  int not null default 1,
        added_at    timestamptz not null,
        reason      text,
        primary key (campaign_id, agency_id),
        check (from_round = 1 or reason is not null)
      );
      comment on table campaign_unit is '参加单位: fixed with the opening; who comes later is added with a reason';
      comment on column campaign_unit.from_round is 'the first round that the unit reports for';
      create index campaign_unit_agency_ix on campaign_unit (agency_id);

      create table campaign_form (
        campaign_id uuid not null references campaign (id),
        no          int not null check (no > 0),
        fields      jsonb not null check (jsonb_typeof(fields) = 'array' and jsonb_array_length(fields) > 0),
        written_at  timestamptz not null,
        primary key (campaign_id, no)
      );
      comment on column campaign_form.fields is '[{key, label, type, measure, help, required, sums, figure, units}]: units null for all';

      create table reporting_round (
        id          uuid primary key,
        campaign_id uuid not null references campaign (id),
        no          int not null check (no > 0),
        form_no     int not null,
        from_day    date not null,
        to_day      date not null check (to_day >= from_day),
        due_on      date not null,
        opened_at   timestamptz not null,
        unique (campaign_id, no),
        foreign key (campaign_id, form_no) references campaign_form (campaign_id, no)
      );
      comment on table reporting_round is '报送期: ReportingRound';
      create index reporting_round_form_ix on reporting_round (campaign_id, form_no);

      create table campaign_report (
        id           uuid primary key,
        campaign_id  uuid not null references campaign (id),
        round_id     uuid not null references reporting_round (id),
        agency_id    uuid not null references agency (id),
        owner_id     uuid not null references agency (id),
        number       text not null,
        title        text not null,
        state        text not null check (state in ('FILLING', 'CHECKING', 'IN')),
        version      int not null default 1,
        counted      int,
        due_on       date not null,
        handed_in_at timestamptz,
        zero         boolean not null default false,
        opened_at    timestamptz not null,
        last_act_at  timestamptz not null,
        unique (round_id, agency_id),
        check (state <> 'IN' or counted is not null),
        check ((counted is null) = (handed_in_at is null))
      );
      comment on table campaign_report is 'what one unit reports for one round';
      comment on column campaign_report.counted is 'the version in force; null while none was handed in, and when it was sent back';
      comment on column campaign_report.due_on is 'the day of the round, or the day until which it was sent back';
      create index campaign_report_campaign_ix on campaign_report (campaign_id, agency_id);
      create index campaign_report_agency_ix on campaign_report (agency_id);
      create index campaign_report_owner_ix on campaign_report (owner_id);

      create table campaign_report_draft (
        report_id uuid primary key references campaign_report (id),
        agency_id uuid not null references agency (id),
        answers   jsonb not null check (jsonb_typeof(answers) = 'object'),
        zero      boolean not null default false,
        reason    text,
        saved_at  timestamptz not null,
        saved_by  uuid not null
      );
      comment on table campaign_report_draft is 'what the unit is filling in: nobody else reads it';
      comment on column campaign_report_draft.reason is 'why what was handed in is corrected';
      create index campaign_report_draft_agency_ix on campaign_report_draft (agency_id);

      create table campaign_report_version (
        report_id  uuid not null references campaign_report (id),
        no         int not null check (no > 0),
        agency_id  uuid not null references agency (id),
        zero       boolean not null,
        answers    jsonb not null check (jsonb_typeof(answers) = 'object'),
        figures    jsonb not null check (jsonb_typeof(figures) = 'object'),
        reason     text,
        at         timestamptz not null,
        handed_by  text not null,
        primary key (report_id, no),
        check (not zero or answers = '{}'::jsonb)
      );
      comment on table campaign_report_version is 'what was handed in, each time: kept as it was';
      comment on column campaign_report_version.figures is 'what the portal itself counted for the bound fields when it was handed in';
      create index campaign_report_version_agency_ix on campaign_report_version (agency_id);

      create table campaign_report_return (
        report_id uuid not null,
        no        int not null,
        reason    text not null,
        until_day date not null,
        at        timestamptz not null,
        primary key (report_id, no),
        foreign key (report_id, no) references campaign_report_version (report_id, no)
      );
      comment on table campaign_report_return is '退回: a version that does not count any longer, and why';

      create table campaign_urge (
        report_id uuid not null references campaign_report (id),
        act_id    uuid not null,
        at        timestamptz not null,
        primary key (report_id, act_id)
      );
      comment on table campaign_urge is '催报: who was urged by which act';
      create index campaign_urge_act_ix on campaign_urge (act_id);
    `);
    await runner.query(this.policies());
    await loadDeadlineRules((sql, values) => runner.query(sql, [...values]));
  }

  private policies(): string {
    const seated = (id: string, more = ''): string => `exists (select 1 from party p where p.object_id = ${id} and p.agency_id = (select app_agency()) and p.content${more})`;
    const mine = `agency_id = (select app_agency())`;
    const owned = (table: string): string => `exists (select 1 from campaign c where c.id = ${table}.campaign_id and c.${mine})`;
    const report = (table: string): string => seated(`${table}.report_id`);
    const ofOwner = (table: string): string => `exists (select 1 from campaign_report r where r.id = ${table}.report_id and r.owner_id = (select app_agency()))`;
    const tables = ['campaign', 'campaign_unit', 'campaign_form', 'reporting_round', 'campaign_report', 'campaign_report_draft', 'campaign_report_version', 'campaign_report_return', 'campaign_urge'];
    return `
      ${tables.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;`).join('\n')}
      create policy campaign_read on campaign for select to portal_api using (${seated('campaign.id')});
      create policy campaign_add on campaign for insert to portal_api with check (${mine} and ${seated('campaign.id', ` and p.role = 'OWNER'`)});
      create policy campaign_change on campaign for update to portal_api using (${mine} and ${seated('campaign.id')});
      ${['campaign_unit', 'campaign_form', 'reporting_round'].map((table) => `
      create policy ${table}_read on ${table} for select to portal_api using (${seated(`${table}.campaign_id`)});
      create policy ${table}_add on ${table} for insert to portal_api with check (${owned(table)});`).join('\n')}
      create policy campaign_unit_drop on campaign_unit for delete to portal_api using (${owned('campaign_unit')} and exists (select 1 from campaign c where c.id = campaign_unit.campaign_id and c.state = 'DRAFT'));
      create policy campaign_form_change on campaign_form for update to portal_api using (${owned('campaign_form')});
      create policy campaign_report_read on campaign_report for select to portal_api using (${seated('campaign_report.id')});
      create policy campaign_report_add on campaign_report for insert to portal_api with check (owner_id = (select app_agency()) and ${seated('campaign_report.id')});
      create policy campaign_report_change on campaign_report for update to portal_api using ((select app_agency()) in (agency_id, owner_id) and ${seated('campaign_report.id')});
      create policy campaign_report_draft_own on campaign_report_draft to portal_api using (${mine} and ${report('campaign_report_draft')}) with check (${mine} and ${report('campaign_report_draft')});
      create policy campaign_report_version_read on campaign_report_version for select to portal_api using (${report('campaign_report_version')});
      create policy campaign_report_version_add on campaign_report_version for insert to portal_api with check (${mine} and ${report('campaign_report_version')});
      ${['campaign_report_return', 'campaign_urge'].map((table) => `
      create policy ${table}_read on ${table} for select to portal_api using (${report(table)});
      create policy ${table}_add on ${table} for insert to portal_api with check (${ofOwner(table)});`).join('\n')}
      ${['campaign', 'campaign_report', 'campaign_urge'].map((table) => `create policy ${table}_worker on ${table} for select to portal_worker using (true);`).join('\n')}

      create function campaign_form_stays() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or exists (select 1 from reporting_round r where r.campaign_id = old.campaign_id and r.form_no = old.no) then
            raise exception 'a form that a round was opened with stays as it is' using errcode = '42501';
          end if;
          return new;
        end $$;
      create trigger campaign_form_stays before update or delete on campaign_form for each row execute function campaign_form_stays();
      ${['reporting_round', 'campaign_report_version', 'campaign_report_return', 'campaign_urge'].map((table) => `
      create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();`).join('\n')}

      grant select, insert on ${tables.join(', ')} to portal_api;
      grant update, delete on campaign_report_draft to portal_api;
      grant delete on campaign_unit to portal_api;
      grant update (fields, written_at) on campaign_form to portal_api;
      grant update (lead_id, state, version, name, basis, aims, from_day, to_day, rhythm, due_workdays, checked, form_no, opened_at, closed_at, last_act_at) on campaign to portal_api;
      grant update (state, version, counted, due_on, handed_in_at, zero, last_act_at) on campaign_report to portal_api;
      grant select on campaign, campaign_report, campaign_urge to portal_worker;
    `;
  }

  async down(): Promise<void> {
    throw new Error('What units have reported is not undone: drop the database instead.');
  }
}
