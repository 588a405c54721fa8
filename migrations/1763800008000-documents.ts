import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents of matters, and the facts that an agency filled in because the portal does not hold them. A draft belongs to its
 * agency; an issued document to the parties of its matter who may read its content, unless it is an internal form. What was
 * issued is never changed: the policy lets drafts be updated and nothing else.
 */
export class Documents1763800008000 implements MigrationInterface {
  name = 'Documents1763800008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_document (
        id           uuid primary key,
        agency_id    uuid not null references agency (id),
        object_id    uuid not null,
        object_kind  text not null check (object_kind in ('CASE', 'REFERRAL', 'JOINT_INVESTIGATION', 'OUTCOME', 'CONSULTATION', 'LISTED_SUPERVISION', 'SUPERVISION_STEP')),
        form         text not null,
        form_version int not null,
        title        text not null,
        audience     text not null check (audience in ('PARTIES', 'AGENCY')),
        state        text not null default 'DRAFT' check (state in ('DRAFT', 'ISSUED', 'DISCARDED')),
        version      int not null default 1,
        model        jsonb not null,
        facts        jsonb not null,
        facts_hash   text not null check (facts_hash ~ '^[0-9a-f]{64}$'),
        blanks       text[] not null default '{}',
        number       text,
        issued_on    date,
        issued_at    timestamptz,
        issued_by    text,
        sha256       text check (sha256 ~ '^[0-9a-f]{64}$'),
        size         bigint,
        created_at   timestamptz not null,
        created_by   uuid not null,
        changed_at   timestamptz not null,
        changed_by   uuid not null,
        constraint case_document_issued_ck check ((state = 'ISSUED') = (sha256 is not null and issued_at is not null and issued_on is not null))
      );
      comment on column case_document.facts is 'which facts the form read, and the hash of each as it was then: a draft is stale when one hashes differently now';
      comment on column case_document.model is 'the document as it is printed; of an issued one the bytes under sha256 are what counts';
      create index case_document_object_ix on case_document (object_id, created_at);
      create unique index case_document_number_uq on case_document (agency_id, form, number) where number is not null;
      alter table case_document enable row level security;
      alter table case_document force row level security;
      create policy case_document_read on case_document for select to portal_api
        using (exists (select 1 from party p where p.object_id = case_document.object_id and p.agency_id = (select app_agency())
          and (case_document.agency_id = (select app_agency()) or (p.content and case_document.state = 'ISSUED' and case_document.audience = 'PARTIES'))));
      create policy case_document_draft on case_document for insert to portal_api
        with check (agency_id = (select app_agency()) and state = 'DRAFT'
          and exists (select 1 from party p where p.object_id = case_document.object_id and p.agency_id = (select app_agency()) and p.content));
      create policy case_document_change on case_document for update to portal_api
        using (agency_id = (select app_agency()) and state = 'DRAFT'
          and exists (select 1 from party p where p.object_id = case_document.object_id and p.agency_id = (select app_agency())))
        with check (agency_id = (select app_agency()));

      create table matter_fact (
        agency_id  uuid not null references agency (id),
        object_id  uuid not null,
        key        text not null,
        value      text not null,
        entered_at timestamptz not null,
        entered_by uuid not null,
        primary key (agency_id, object_id, key)
      );
      comment on table matter_fact is 'filled in once for a matter by one agency, for all of its documents; never over a fact that the portal holds';
      alter table matter_fact enable row level security;
      alter table matter_fact force row level security;
      create policy matter_fact_own on matter_fact to portal_api
        using (agency_id = (select app_agency()) and exists (select 1 from party p where p.object_id = matter_fact.object_id and p.agency_id = (select app_agency())))
        with check (agency_id = (select app_agency())
          and exists (select 1 from party p where p.object_id = matter_fact.object_id and p.agency_id = (select app_agency()) and p.content));

      grant select, insert on case_document, matter_fact to portal_api;
      grant update (form_version, title, state, version, model, facts, facts_hash, blanks, number, issued_on, issued_at, issued_by, sha256, size,
                    changed_at, changed_by) on case_document to portal_api;
      grant update (value, entered_at, entered_by) on matter_fact to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table matter_fact, case_document');
  }
}
