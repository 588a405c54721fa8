import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 线索 before cases; saved views of the ledger; its way out to Excel and in from it. */
export class LeadsAndSheets1763800016500 implements MigrationInterface {
  name = 'LeadsAndSheets1763800016500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SOURCE);
    await runner.query(`
      -- The list only grows: whatever is in it by now stays.
      do $$
        declare known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'party_object_kind_ck');
        begin
          alter table party drop constraint party_object_kind_ck;
          execute 'alter table party add constraint party_object_kind_ck check ((' || substring(known from '^CHECK \\((.*)\\)$') || ') or object_kind = ''LEDGER_EXPORT'')';
        end $$;

      -- A lead has no field for whoever reported it: what is not there cannot travel.
      create table lead (
        id               uuid primary key,
        agency_id        uuid not null references agency (id),
        holder_agency_id uuid not null references agency (id),
        number           text not null,
        state            text not null default 'OPEN' check (state in ('OPEN', 'FILED', 'NOT_FILED')),
        version          int not null default 1,
        source           text not null check (source in ('REPORT', 'ASSIGNED', 'EXPOSURE', 'TRANSFERRED', 'HANDLING_AGENCY', 'MONITORING', 'UNANNOUNCED_INSPECTION', 'AUDIT')),
        source_detail    text,
        received_on      date not null,
        subject_kind     text,
        subject_code     text,
        subject_name     text not null,
        region_code      text,
        facts            text not null,
        violation_types  text[] not null default '{}',
        amount_estimated numeric(16, 2) check (amount_estimated >= 0),
        demo_note        text,
        registered_at    timestamptz not null,
        registered_by    uuid not null,
        decided_at       timestamptz,
        decided_by       uuid,
        decision_reason  text,
        case_id          uuid references case_record (id),
        constraint lead_number_uq unique (agency_id, number),
        constraint lead_decided_ck check ((state = 'OPEN') = (decided_at is null)),
        constraint lead_case_ck check ((state = 'FILED') = (case_id is not null)),
        constraint lead_reason_ck check (state <> 'NOT_FILED' or decision_reason is not null)
      );
      comment on column lead.agency_id is 'who registered it';
      comment on column lead.holder_agency_id is 'whose it is to check and decide: who registered it, or who it was passed on to';
      create index lead_case_ix on lead (case_id);
      create index lead_holder_ix on lead (holder_agency_id);
      create index lead_agency_ix on lead (agency_id);
      create table lead_transfer (
        id             uuid primary key,
        lead_id        uuid not null references lead (id),
        from_agency_id uuid not null references agency (id),
        to_agency_id   uuid not null references agency (id),
        reason         text not null,
        at             timestamptz not null,
        person_id      uuid not null
      );
      create index lead_transfer_lead_ix on lead_transfer (lead_id, at);
      create index lead_transfer_from_ix on lead_transfer (from_agency_id);
      create index lead_transfer_to_ix on lead_transfer (to_agency_id);
      create index party_lead_ix on party (agency_id, created_at desc, object_id desc) where object_kind = 'LEAD';
      alter table lead enable row level security;
      alter table lead force row level security;
      alter table lead_transfer enable row level security;
      alter table lead_transfer force row level security;
      create policy lead_read on lead for select to portal_api
        using (exists (select 1 from party p where p.object_id = lead.id and p.agency_id = (select app_agency()) and p.content));
      create policy lead_add on lead for insert to portal_api with check (agency_id = (select app_agency()) and holder_agency_id = agency_id
        and exists (select 1 from party p where p.object_id = lead.id and p.agency_id = (select app_agency()) and p.role = 'OWNER'));
      create policy lead_change on lead for update to portal_api using (holder_agency_id = (select app_agency())) with check (true);
      create policy lead_transfer_read on lead_transfer for select to portal_api
        using (exists (select 1 from party p where p.object_id = lead_transfer.lead_id and p.agency_id = (select app_agency()) and p.content));
      create policy lead_transfer_add on lead_transfer for insert to portal_api with check (from_agency_id = (select app_agency()));
      create policy lead_worker on lead for select to portal_worker using (true);
      create policy lead_transfer_worker on lead_transfer for select to portal_worker using (true);
      grant select, insert on lead, lead_transfer to portal_api;
      grant update (state, version, holder_agency_id, decided_at, decided_by, decision_reason, case_id) on lead to portal_api;
      grant select on lead, lead_transfer to portal_worker;

      create table ledger_view (
        id         uuid primary key,
        agency_id  uuid not null,
        person_id  uuid not null,
        name       text not null,
        search     jsonb not null,
        shared     boolean not null default false,
        is_default boolean not null default false,
        version    int not null default 1,
        created_at timestamptz not null,
        constraint ledger_view_name_uq unique (person_id, agency_id, name)
      );
      comment on column ledger_view.search is 'names and values as the address of the ledger carries them: filter, order, columns';
      create unique index ledger_view_default_uq on ledger_view (person_id, agency_id) where is_default;
      create index ledger_view_agency_ix on ledger_view (agency_id) where shared;
      alter table ledger_view enable row level security;
      alter table ledger_view force row level security;
      create policy ledger_view_read on ledger_view for select to portal_api using (agency_id = (select app_agency())
        and (shared or person_id = (select nullif(current_setting('app.person', true), '')::uuid)));
      create policy ledger_view_write on ledger_view to portal_api using (agency_id = (select app_agency()) and person_id = (select nullif(current_setting('app.person', true), '')::uuid))
        with check (agency_id = (select app_agency()) and person_id = (select nullif(current_setting('app.person', true), '')::uuid));
      grant select, insert, delete on ledger_view to portal_api;
      grant update (name, search, shared, is_default, version) on ledger_view to portal_api;

      create table ledger_layout (
        agency_id  uuid unique,
        name       text not null,
        columns    jsonb not null,
        changed_at timestamptz not null default now()
      );
      comment on table ledger_layout is 'columns of the exported ledger: key, heading, width in characters; agency null: the layout of the liaison office, for all who have none';
      insert into ledger_layout (agency_id, name, columns) values (null, '联席会议办公室台账', '[
        {"key": "ordinal", "heading": "序号", "width": 6}, {"key": "number", "heading": "案件编号", "width": 22}, {"key": "title", "heading": "案由", "width": 36},
        {"key": "subjectName", "heading": "监管对象", "width": 28}, {"key": "subjectCode", "heading": "统一社会信用代码（编号）", "width": 22},
        {"key": "subjectKind", "heading": "对象类别", "width": 14}, {"key": "region", "heading": "所在地区", "width": 12}, {"key": "leadSource", "heading": "线索来源", "width": 14},
        {"key": "violationTypes", "heading": "违法类型", "width": 24}, {"key": "amountInvolved", "heading": "涉案金额（元）", "width": 16},
        {"key": "amountRecovered", "heading": "已追回（元）", "width": 16}, {"key": "agency", "heading": "登记单位", "width": 16}, {"key": "registeredOn", "heading": "登记日期", "width": 12},
        {"key": "state", "heading": "案件状态", "width": 10}, {"key": "referrals", "heading": "移送情况", "width": 36}, {"key": "lamp", "heading": "时限状态", "width": 10},
        {"key": "dueOn", "heading": "最近期限", "width": 12}, {"key": "remark", "heading": "备注", "width": 20}]');
      alter table ledger_layout enable row level security;
      alter table ledger_layout force row level security;
      create policy ledger_layout_read on ledger_layout for select to portal_api, portal_worker using (agency_id is null or agency_id = (select app_agency()));
      create policy ledger_layout_write on ledger_layout for insert to portal_api with check (agency_id = (select app_agency()));
      create policy ledger_layout_change on ledger_layout for update to portal_api using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()));
      create policy ledger_layout_owner on ledger_layout to portal_owner using (true) with check (true);
      grant select, insert on ledger_layout to portal_api;
      grant update (name, columns, changed_at) on ledger_layout to portal_api;
      grant select on ledger_layout to portal_worker;

      create table ledger_export (
        id            uuid primary key,
        agency_id     uuid not null,
        person_id     uuid not null,
        person_name   text not null,
        seat_id       uuid not null,
        state         text not null check (state in ('QUEUED', 'READY', 'FAILED', 'EXPIRED')),
        locale        text not null,
        filter        jsonb not null,
        sort          text not null,
        watermark     text not null,
        rows          int,
        requested_at  timestamptz not null,
        dispatched_at timestamptz,
        ready_at      timestamptz,
        expires_at    timestamptz,
        attachment_id uuid,
        file_name     text,
        size          bigint,
        last_error    text,
        constraint ledger_export_ready_ck check ((state in ('READY', 'EXPIRED')) = (ready_at is not null))
      );
      create index ledger_export_agency_ix on ledger_export (agency_id, requested_at desc);
      create index ledger_export_open_ix on ledger_export (requested_at) where state = 'QUEUED';
      create index ledger_export_expiry_ix on ledger_export (expires_at) where state = 'READY';
      alter table ledger_export enable row level security;
      alter table ledger_export force row level security;
      create policy ledger_export_own on ledger_export to portal_api
        using (agency_id = (select app_agency()) and person_id = (select nullif(current_setting('app.person', true), '')::uuid))
        with check (agency_id = (select app_agency()) and person_id = (select nullif(current_setting('app.person', true), '')::uuid));
      create policy ledger_export_worker on ledger_export to portal_worker using (true) with check (true);
      grant select, insert on ledger_export to portal_api;
      grant update (state, rows, ready_at, expires_at, attachment_id, file_name, size) on ledger_export to portal_api;
      grant select on ledger_export to portal_worker;
      grant update (state, rows, dispatched_at, ready_at, expires_at, attachment_id, file_name, size, last_error) on ledger_export to portal_worker;

      -- The worker builds an export with the rights of the agency that asked for it, and puts it where that agency finds it.
      create policy case_record_export on case_record for select to portal_worker
        using (exists (select 1 from party p where p.object_id = case_record.id and p.agency_id = (select app_agency()) and p.content));
      create policy stored_file_export on stored_file for insert to portal_worker with check (agency_id = (select app_agency()));
      create policy attachment_export on attachment to portal_worker using (object_kind = 'LEDGER_EXPORT') with check (object_kind = 'LEDGER_EXPORT');
      grant select on case_record to portal_worker;
      grant insert on stored_file to portal_worker;
      grant select, insert on attachment to portal_worker;
      grant update (removed_at) on attachment to portal_worker;

      create table ledger_import (
        id         uuid primary key,
        agency_id  uuid not null,
        person_id  uuid not null,
        kind       text not null,
        file_name  text not null,
        sha256     text not null,
        state      text not null check (state in ('CHECKED', 'DONE')),
        rows       jsonb not null,
        row_count  int not null,
        good_count int not null,
        checked_at timestamptz not null,
        done_at    timestamptz,
        made       jsonb not null default '[]',
        constraint ledger_import_done_ck check ((state = 'DONE') = (done_at is not null))
      );
      comment on column ledger_import.rows is 'what was read and what is wrong with it, row by row';
      comment on column ledger_import.made is 'row number and id of what was made of it';
      create unique index ledger_import_once_uq on ledger_import (agency_id, kind, sha256) where state = 'DONE';
      create index ledger_import_agency_ix on ledger_import (agency_id, checked_at desc);
      alter table ledger_import enable row level security;
      alter table ledger_import force row level security;
      create policy ledger_import_own on ledger_import to portal_api using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()));
      grant select, insert on ledger_import to portal_api;
      grant update (state, done_at, made) on ledger_import to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy case_record_export on case_record; drop policy stored_file_export on stored_file; drop policy attachment_export on attachment;
      drop table ledger_import, ledger_export, ledger_layout, ledger_view, lead_transfer, lead; drop index party_lead_ix;
    `);
  }
}

const COLUMNS = [
  'agency_id', 'case_id', 'referral_id', 'registered_at', 'state', 'number', 'title', 'subject_id', 'subject_kind', 'subject_name', 'subject_code', 'region_code', 'lead_source',
  'violation_types', 'amount_involved', 'from_agency_id', 'joint_id',
];
const CHANGED = COLUMNS.filter((column) => !['agency_id', 'case_id'].includes(column));

/** A case may also be known through a 一案多查; nothing that is sealed enters the ledger, not even as a count. */
const SOURCE = `
  alter table ledger_entry add column joint_id uuid;
  comment on column ledger_entry.joint_id is 'set: known through this joint investigation, as it was told to its parties';
  create policy joint_investigation_ledger on joint_investigation for select to portal_owner using (true);
  create policy joint_content_ledger on joint_content for select to portal_owner using (true);

  create or replace view ledger_source with (security_invoker = true) as
    select p.agency_id, k.id as case_id, null::uuid as referral_id, k.registered_at, k.state, k.number, k.title, s.id as subject_id, s.kind as subject_kind,
           s.name as subject_name, s.code as subject_code, s.region_code, k.lead_source, k.violation_types, k.amount_involved, k.agency_id as from_agency_id,
           ledger_fold(concat_ws(' ', k.number, k.title, s.name, s.code, k.facts)) as haystack, null::uuid as joint_id
      from party p join case_record k on k.id = p.object_id join subject s on s.id = k.subject_id
     where p.object_kind = 'CASE' and p.content and p.seal_seat_id is null
    union all
    (select distinct on (shown.agency_id, shown.case_id) shown.agency_id, shown.case_id, shown.referral_id, shown.registered_at, shown.state, shown.number, shown.title, null::uuid,
           shown.subject_kind, shown.subject_name, shown.subject_code, f.region_code, shown.lead_source, '{}'::text[], shown.amount_involved, shown.from_agency_id, shown.haystack, shown.joint_id
      from (
        select p.agency_id, r.case_id, r.id as referral_id, null::uuid as joint_id, 0 as rank, coalesce(r.sent_at, r.created_at) as registered_at,
               case r.state when 'CLOSED' then 'CLOSED' else 'REFERRED' end as state, coalesce(r.number, '') as number, c.title, c.packet #>> '{subject,kind}' as subject_kind,
               coalesce(c.packet #>> '{subject,name}', '') as subject_name, coalesce(c.packet #>> '{subject,code}', '') as subject_code,
               coalesce(c.packet ->> 'leadSource', 'TRANSFERRED') as lead_source, c.amount_involved, r.from_agency_id,
               ledger_fold(concat_ws(' ', r.number, c.title, c.packet #>> '{subject,name}', c.packet #>> '{subject,code}', c.packet ->> 'facts')) as haystack
          from party p join referral r on r.id = p.object_id join referral_content c on c.referral_id = r.id
         where p.object_kind = 'REFERRAL' and p.content and p.seal_seat_id is null and not r.sealed and r.kind <> 'DISCIPLINE' and r.case_id is not null and c.packet is not null
           and p.agency_id <> r.from_agency_id
        union all
        select p.agency_id, j.case_id, null, j.id, 1, j.opened_at, case j.state when 'CLOSED' then 'CLOSED' else 'INVESTIGATING' end, j.number, c.title, null,
               c.subject_name, c.subject_code, 'TRANSFERRED', null::numeric(16, 2), j.owner_agency_id, ledger_fold(concat_ws(' ', j.number, c.title, c.subject_name, c.subject_code, c.summary))
          from party p join joint_investigation j on j.id = p.object_id join joint_content c on c.joint_id = j.id
         where p.object_kind = 'JOINT_INVESTIGATION' and p.content and p.seal_seat_id is null and p.agency_id <> j.owner_agency_id) shown
      join agency f on f.id = shown.from_agency_id
     where not exists (select from party own where own.object_id = shown.case_id and own.agency_id = shown.agency_id and own.content)
     order by shown.agency_id, shown.case_id, shown.rank, shown.registered_at desc, shown.referral_id, shown.joint_id);

  create or replace function ledger_refresh(p_agency uuid, p_case uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare now_is ledger_source;
    begin
      select * into now_is from ledger_source where agency_id = p_agency and case_id = p_case;
      if now_is.case_id is null then
        delete from ledger_entry where agency_id = p_agency and case_id = p_case;
        return;
      end if;
      insert into ledger_entry (${COLUMNS.join(', ')}) values (${COLUMNS.map((column) => `now_is.${column}`).join(', ')})
      on conflict (agency_id, case_id) do update set ${CHANGED.map((column) => `${column} = excluded.${column}`).join(', ')};
      insert into ledger_text as t (agency_id, case_id, registered_at, haystack) values (now_is.agency_id, now_is.case_id, now_is.registered_at, now_is.haystack)
      on conflict (agency_id, case_id) do update set registered_at = excluded.registered_at, haystack = excluded.haystack
        where (t.registered_at, t.haystack) is distinct from (excluded.registered_at, excluded.haystack);
    end $$;

  create or replace function ledger_on_party() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    declare row_is party := coalesce(new, old);
    begin
      if row_is.object_kind = 'CASE' then
        perform ledger_refresh(row_is.agency_id, row_is.object_id);
      elsif row_is.object_kind = 'REFERRAL' then
        perform ledger_refresh(row_is.agency_id, r.case_id) from referral r where r.id = row_is.object_id and r.case_id is not null;
      elsif row_is.object_kind = 'JOINT_INVESTIGATION' then
        perform ledger_refresh(row_is.agency_id, j.case_id) from joint_investigation j where j.id = row_is.object_id;
      end if;
      return null;
    end $$;
  drop trigger ledger_on_right on party;
  create trigger ledger_on_right after update on party for each row
    when ((old.content, old.seal_seat_id) is distinct from (new.content, new.seal_seat_id)) execute function ledger_on_party();

  create function ledger_on_joint() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      perform ledger_refresh(p.agency_id, j.case_id) from joint_investigation j join party p on p.object_id = j.id and p.content
        where j.id = case tg_table_name when 'joint_content' then (to_jsonb(new) ->> 'joint_id')::uuid else (to_jsonb(new) ->> 'id')::uuid end;
      return null;
    end $$;
  create trigger ledger_on_joint after update on joint_investigation for each row when (old.state is distinct from new.state) execute function ledger_on_joint();
  create trigger ledger_on_joint_text after insert or update on joint_content for each row execute function ledger_on_joint();
  revoke execute on function ledger_on_joint from public;

  create or replace function ledger_rebuild() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
    declare entries bigint;
    begin
      drop index ledger_words_ix;
      truncate ledger_entry, ledger_text;
      create temp table ledger_now on commit drop as select * from ledger_source;
      insert into ledger_entry (${COLUMNS.join(', ')}) select ${COLUMNS.join(', ')} from ledger_now order by agency_id, registered_at;
      get diagnostics entries = row_count;
      insert into ledger_text select agency_id, case_id, registered_at, haystack from ledger_now order by agency_id, registered_at;
      create index ledger_words_ix on ledger_text using gin (ledger_tokens(agency_id, haystack)) with (fastupdate = off);
      drop table ledger_now;
      return entries;
    end $$;
  select ledger_rebuild();`;
