import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['violation_fact', 'outcome', 'outcome_content', 'outcome_measure', 'outcome_publication', 'outcome_follow_up', 'money_line', 'money_receipt'];

/**
 * 一案多处: what each agency did, for how long, what was published, and where the money went.
 *
 * `place_id` is where an outcome lies: the row (track) of its agency in a joint investigation, or the agency's own case. Who may
 * read the columns of that row may read its outcomes and money; the conference office sees that there is one, and of what kind.
 */
export class Outcomes1763800010000 implements MigrationInterface {
  name = 'Outcomes1763800010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTCOME_TABLES);
    await runner.query(OUTCOME_RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
  }
}

const OUTCOME_TABLES = `
  create table violation_fact (
    id        uuid primary key,
    joint_id  uuid not null references joint_investigation (id),
    position  int not null,
    text      text not null,
    agency_id uuid not null,
    added_at  timestamptz not null,
    unique (joint_id, position)
  );
  comment on table violation_fact is 'what the outcomes of a joint investigation are about: 一事不二罚 goes by these';

  create table outcome (
    id               uuid primary key,
    joint_id         uuid references joint_investigation (id),
    case_id          uuid references case_record (id),
    place_id         uuid not null,
    agency_id        uuid not null references agency (id),
    kind             text not null check (kind in ('AGREEMENT', 'ADMINISTRATIVE_ACTION', 'PENALTY', 'DEMERIT', 'CRIMINAL', 'DISCIPLINE', 'NOT_PUNISHED')),
    level            text not null check (level in ('INSTITUTION', 'PERSON')),
    state            text not null default 'STANDING' check (state in ('STANDING', 'CHANGED', 'REVOKED')),
    version          int not null default 1,
    decided_on       date not null,
    recorded_at      timestamptz not null,
    origin_agency_id uuid,
    confirmed_at     timestamptz,
    ended_on         date,
    check (num_nonnulls(joint_id, case_id) = 1),
    check ((state = 'STANDING') = (ended_on is null))
  );
  comment on column outcome.origin_agency_id is 'to whom it is echoed and who confirms it: the agency whose case it is; null: one''s own';
  create index outcome_joint_ix on outcome (joint_id) where joint_id is not null;
  create index outcome_case_ix on outcome (case_id) where case_id is not null;
  create index outcome_place_ix on outcome (place_id);
  create index outcome_agency_ix on outcome (agency_id, recorded_at desc);

  create table outcome_content (
    outcome_id         uuid primary key references outcome (id),
    place_id           uuid not null,
    agency_id          uuid not null,
    document_no        text not null,
    subject_name       text not null,
    subject_key        text not null,
    basis              text not null,
    text               text not null,
    points             int check (points between 1 and 100),
    fact_ids           uuid[] not null,
    second_fine_reason text,
    earlier_fine_ids   uuid[] not null default '{}',
    ending_document_no text,
    ending_reason      text
  );
  comment on column outcome_content.text is 'what was decided; of 不予处理 the reason';

  create table outcome_measure (
    id         uuid primary key,
    outcome_id uuid not null references outcome (id),
    place_id   uuid not null,
    agency_id  uuid not null,
    code       text not null,
    months     int check (months > 0),
    days       int check (days > 0),
    scope      text not null default '',
    starts_on  date not null,
    ends_on    date check (ends_on >= starts_on),
    expired_at timestamptz,
    handled_at timestamptz,
    handled_note text,
    lifted_at  timestamptz,
    unique (outcome_id, code)
  );
  comment on column outcome_measure.ends_on is 'last day it counts; null: without end, or done at once';
  create index outcome_measure_expiry_ix on outcome_measure (ends_on) where expired_at is null and lifted_at is null and ends_on is not null;

  create table outcome_publication (
    outcome_id   uuid primary key references outcome (id),
    place_id     uuid not null,
    agency_id    uuid not null,
    published_at text not null,
    reference    text not null,
    published_on date not null,
    recorded_at  timestamptz not null,
    seat_title   text not null,
    withdrawn_on date,
    withdrawal_reference text,
    check ((withdrawn_on is null) = (withdrawal_reference is null))
  );
  comment on column outcome_publication.published_at is 'where: the name of the system or site';

  -- What follows at the 医保经办机构: the service agreement.
  create table outcome_follow_up (
    outcome_id  uuid primary key references outcome (id),
    agency_id   uuid not null,
    reason      text not null check (reason in ('EXECUTE_MEASURE', 'LICENCE_REVOKED', 'GRAVE_VIOLATION')),
    asked_at    timestamptz not null,
    action      text check (action in ('TERMINATED', 'SUSPENDED', 'RECOVERED', 'NO_AGREEMENT', 'OTHER')),
    document_no text,
    done_on     date,
    text        text,
    check ((action is null) = (done_on is null))
  );

  create table money_line (
    id          uuid primary key,
    outcome_id  uuid not null references outcome (id),
    place_id    uuid not null,
    joint_id    uuid,
    case_id     uuid,
    agency_id   uuid not null,
    kind        text not null check (kind in ('FOUND', 'RECOVERABLE', 'FINE', 'CONFISCATION', 'CRIMINAL_FINE')),
    amount      numeric(16, 2) not null check (amount > 0),
    recorded_at timestamptz not null,
    voided_at   timestamptz,
    unique (outcome_id, kind),
    check (num_nonnulls(joint_id, case_id) = 1)
  );
  create index money_line_joint_ix on money_line (joint_id);
  create index money_line_case_ix on money_line (case_id);
  comment on column money_line.amount is '元';

  -- What came in, and where to: append-only. A wrong entry is voided with its reason and stays.
  create table money_receipt (
    id          uuid primary key,
    line_id     uuid not null references money_line (id),
    place_id    uuid not null,
    agency_id   uuid not null,
    amount      numeric(16, 2) not null check (amount > 0),
    destination text not null check (destination in ('FISCAL_ACCOUNT', 'TREASURY')),
    receipt_no  text not null,
    received_on date not null,
    recorded_at timestamptz not null,
    seat_title  text not null,
    voided_at   timestamptz,
    void_reason text,
    check ((voided_at is null) = (void_reason is null))
  );
  create index money_receipt_line_ix on money_receipt (line_id);
  create unique index money_receipt_no_uq on money_receipt (agency_id, receipt_no) where voided_at is null;
  comment on table money_receipt is '条例 45: recovered fund money goes back to the 财政专户 it came from, fines and confiscations to the 国库';
`;

const sits = (object: string, more = ''): string =>
  `exists (select 1 from party p where p.object_id = ${object} and p.agency_id = (select app_agency())${more})`;
const mine = (table: string): string => `${table}.agency_id = (select app_agency())`;

const OUTCOME_RIGHTS = `
  ${TABLES.map((table) => `alter table ${table} enable row level security; alter table ${table} force row level security;
  create policy ${table}_worker on ${table} for select to portal_worker using (true);
  grant select on ${table} to portal_worker; grant select, insert on ${table} to portal_api;`).join('\n')}

  create policy violation_fact_read on violation_fact for select to portal_api using (${sits('violation_fact.joint_id', ' and p.content')});
  create policy violation_fact_add on violation_fact for insert to portal_api
    with check (${mine('violation_fact')} and ${sits('violation_fact.joint_id', ` and p.role in ('OWNER', 'PARTICIPANT')`)});

  create policy outcome_read on outcome for select to portal_api using (${sits('outcome.place_id')} or ${sits('outcome.id')});
  create policy outcome_add on outcome for insert to portal_api with check (${mine('outcome')} and ${sits('outcome.place_id', ` and p.role = 'OWNER'`)});
  -- Its agency ends it, its origin confirms it.
  create policy outcome_change on outcome for update to portal_api using (${mine('outcome')} or origin_agency_id = (select app_agency()));

  ${['outcome_content', 'outcome_measure', 'outcome_publication'].map((table) => `
  create policy ${table}_read on ${table} for select to portal_api using (${sits(`${table}.place_id`, ` and p.role <> 'OFFICE'`)} or ${sits(`${table}.outcome_id`, ' and p.content')});
  create policy ${table}_add on ${table} for insert to portal_api with check (${mine(table)} and ${sits(`${table}.place_id`, ` and p.role = 'OWNER'`)});
  create policy ${table}_change on ${table} for update to portal_api using (${mine(table)});`).join('\n')}
  create policy outcome_follow_up_read on outcome_follow_up for select to portal_api using (${sits('outcome_follow_up.outcome_id', ' and p.content')});
  create policy outcome_follow_up_add on outcome_follow_up for insert to portal_api with check (${sits('outcome_follow_up.outcome_id', ` and p.role = 'OWNER'`)});
  create policy outcome_follow_up_change on outcome_follow_up for update to portal_api using (${mine('outcome_follow_up')});
  ${['money_line', 'money_receipt'].map((table) => `
  create policy ${table}_read on ${table} for select to portal_api using (${sits(`${table}.place_id`, ` and p.role <> 'OFFICE'`)});
  create policy ${table}_add on ${table} for insert to portal_api with check (${mine(table)} and ${sits(`${table}.place_id`, ` and p.role = 'OWNER'`)});
  create policy ${table}_change on ${table} for update to portal_api using (${mine(table)});`).join('\n')}

  grant update (state, version, ended_on, confirmed_at) on outcome to portal_api;
  grant update (ending_document_no, ending_reason) on outcome_content to portal_api;
  grant update (handled_at, handled_note, lifted_at) on outcome_measure to portal_api;
  grant update (withdrawn_on, withdrawal_reference) on outcome_publication to portal_api;
  grant update (action, document_no, done_on, text) on outcome_follow_up to portal_api;
  grant update (voided_at) on money_line to portal_api;
  grant update (voided_at, void_reason) on money_receipt to portal_api;

  -- A measure that has run its time raises a task though nobody clicked.
  create policy outcome_measure_expires on outcome_measure for update to portal_worker using (true);
  grant update (expired_at) on outcome_measure to portal_worker;
  grant insert on deadline to portal_worker;
`;
