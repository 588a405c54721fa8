import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Subjects, cases, and the evidence lists of cases.
 *
 * An organisation is one row for everybody, found by its 统一社会信用代码: the register of organisations is public.
 * A person, and a group that has no such code, is known only to the agency that registered it (agency_id is set).
 */
export class Cases1763800005000 implements MigrationInterface {
  name = 'Cases1763800005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table subject (
        id             uuid primary key,
        kind           text not null check (kind in ('MEDICAL_INSTITUTION', 'RETAIL_PHARMACY', 'LONG_TERM_CARE_INSTITUTION',
                         'PHYSICIAN', 'PHARMACIST', 'INSURED_PERSON', 'OTHER_ORGANISATION')),
        code           text not null,
        name           text not null,
        name_key       text collate "C" not null,
        region_code    text references region (code),
        address        text,
        representative text,
        demo_note      text,
        agency_id      uuid references agency (id),
        created_at     timestamptz not null,
        constraint subject_scope_ck check ((agency_id is null) =
          (kind not in ('PHYSICIAN', 'PHARMACIST', 'INSURED_PERSON') and code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'))
      );
      comment on column subject.name_key is 'the name without what people write differently (市, brackets, company form): similar names lie beside each other';
      comment on column subject.agency_id is 'null: an organisation of the public register; set: known to this agency only';
      create unique index subject_register_uq on subject (code) where agency_id is null;
      create unique index subject_own_uq on subject (agency_id, code) where agency_id is not null;
      create index subject_name_ix on subject (name_key);
      create index subject_region_ix on subject (region_code);
      alter table subject enable row level security;
      alter table subject force row level security;
      create policy subject_read on subject for select to portal_api using (agency_id is null or agency_id = (select app_agency()));
      create policy subject_add on subject for insert to portal_api
        with check ((select app_agency()) is not null and (agency_id is null or agency_id = (select app_agency())));

      create table case_record (
        id               uuid primary key,
        agency_id        uuid not null references agency (id),
        number           text not null,
        title            text not null,
        state            text not null default 'REGISTERED' check (state in ('REGISTERED', 'INVESTIGATING', 'REFERRED', 'CLOSED')),
        version          int not null default 1,
        subject_id       uuid not null references subject (id),
        lead_source      text not null check (lead_source in ('REPORT', 'ASSIGNED', 'EXPOSURE', 'TRANSFERRED', 'HANDLING_AGENCY',
                           'MONITORING', 'UNANNOUNCED_INSPECTION', 'AUDIT')),
        lead_detail      text,
        facts            text not null,
        violation_types  text[] not null check (cardinality(violation_types) between 1 and 12),
        occurred_from    date,
        occurred_to      date,
        amount_involved  numeric(16, 2) check (amount_involved >= 0),
        amount_basis     text,
        amount_recovered numeric(16, 2) check (amount_recovered >= 0),
        published_source text,
        demo_note        text,
        registered_at    timestamptz not null,
        registered_by    uuid not null,
        changed_at       timestamptz not null,
        changed_by       uuid not null,
        constraint case_number_uq unique (agency_id, number),
        constraint case_period_ck check (occurred_to >= occurred_from)
      );
      comment on column case_record.amount_involved is '涉案金额, 元';
      create index case_subject_ix on case_record (subject_id);
      alter table case_record enable row level security;
      alter table case_record force row level security;
      create policy case_read on case_record for select to portal_api
        using (exists (select 1 from party p where p.object_id = case_record.id and p.agency_id = (select app_agency()) and p.content));
      create policy case_register on case_record for insert to portal_api
        with check (agency_id = (select app_agency())
          and exists (select 1 from party p where p.object_id = case_record.id and p.agency_id = (select app_agency()) and p.role = 'OWNER'));
      create policy case_change on case_record for update to portal_api
        using (exists (select 1 from party p where p.object_id = case_record.id and p.agency_id = (select app_agency()) and p.role = 'OWNER'));

      -- The evidence list: the eight kinds of 刑事诉讼法 50 and 行政处罚法 46. What is struck off stays, marked.
      create table case_evidence (
        id         uuid primary key,
        case_id    uuid not null references case_record (id),
        position   int not null,
        kind       text not null check (kind in ('DOCUMENTARY', 'PHYSICAL', 'AUDIOVISUAL', 'ELECTRONIC', 'WITNESS', 'PARTY_STATEMENT',
                     'EXPERT_OPINION', 'INSPECTION_RECORD')),
        name       text not null,
        source     text,
        original   boolean not null,
        copies     int not null check (copies between 1 and 9999),
        note       text,
        removed_at timestamptz
      );
      create index case_evidence_case_ix on case_evidence (case_id, position);
      alter table case_evidence enable row level security;
      alter table case_evidence force row level security;
      create policy case_evidence_read on case_evidence for select to portal_api
        using (exists (select 1 from party p where p.object_id = case_evidence.case_id and p.agency_id = (select app_agency()) and p.content));
      create policy case_evidence_add on case_evidence for insert to portal_api
        with check (exists (select 1 from party p where p.object_id = case_evidence.case_id and p.agency_id = (select app_agency()) and p.role = 'OWNER'));
      create policy case_evidence_change on case_evidence for update to portal_api
        using (exists (select 1 from party p where p.object_id = case_evidence.case_id and p.agency_id = (select app_agency()) and p.role = 'OWNER'));

      -- The ledger: newest registration first, one agency, one index.
      create index party_case_ix on party (agency_id, created_at desc, object_id desc) where object_kind = 'CASE';

      grant select, insert on subject to portal_api;
      grant select, insert on case_record, case_evidence to portal_api;
      grant update (title, state, version, lead_source, lead_detail, facts, violation_types, occurred_from, occurred_to, amount_involved,
                    amount_basis, amount_recovered, changed_at, changed_by) on case_record to portal_api;
      grant update (position, kind, name, source, original, copies, note, removed_at) on case_evidence to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index party_case_ix; drop table case_evidence, case_record, subject');
  }
}
