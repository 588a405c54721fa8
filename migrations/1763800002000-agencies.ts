import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who there is: regions, agencies, the joint conference, seats and their holders, people, and how they sign in.
 *
 * These tables are global on purpose (the directory of an agency is no secret from another one, and a visitor has no
 * agency yet when he signs in), so they carry no row-level security. What protects them are narrow grants: the api
 * changes only what signing in changes, deletes nothing, and the worker never sees a password hash or a session.
 */
export class Agencies1763800002000 implements MigrationInterface {
  name = 'Agencies1763800002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table region (
        code        text primary key check (code ~ '^[0-9]{6}$'),
        name        text not null,
        level       text not null check (level in ('PROVINCE', 'CITY', 'COUNTY')),
        parent_code text references region (code),
        check ((level = 'PROVINCE') = (parent_code is null))
      );
      comment on table region is 'GB/T 2260';
      create index region_parent_ix on region (parent_code, code);

      -- A new kind of agency is a row here, not a branch in code.
      create table agency_kind (
        code    text primary key check (code ~ '^[A-Z_]+$'),
        name_zh text not null,
        name_en text not null,
        ordinal int not null unique
      );

      create table agency (
        id          uuid primary key,
        name        text not null,
        short_name  text not null,
        kind        text not null references agency_kind (code),
        also_kinds  text[] not null default '{}',
        region_code text not null references region (code),
        uscc        text not null unique check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
        demo_note   text
      );
      comment on column agency.also_kinds is 'kinds whose duties this agency carries besides its own, e.g. a county 市场监管局 for 药监';
      comment on column agency.demo_note is 'what of this row is made up for the demonstration';
      create index agency_region_ix on agency (region_code, kind);

      create table joint_conference (
        id               uuid primary key,
        region_code      text not null unique references region (code),
        name             text not null,
        office_agency_id uuid not null references agency (id),
        legal_basis      text not null
      );
      create table conference_membership (
        conference_id uuid not null references joint_conference (id),
        agency_id     uuid not null references agency (id),
        role          text not null check (role in ('LEAD', 'MEMBER', 'INVITED')),
        from_day      date not null,
        to_day        date,
        primary key (conference_id, agency_id, from_day),
        check (to_day >= from_day)
      );

      create table person (
        id           uuid primary key,
        display_name text not null,
        email        text,
        phone        text,
        locale       text not null default 'zh-CN' check (locale in ('zh-CN', 'en'))
      );

      -- Rights hang on the seat, never on the person.
      create table seat (
        id            uuid primary key,
        agency_id     uuid not null references agency (id),
        conference_id uuid references joint_conference (id),
        kind          text not null check (kind in ('CONVENER', 'VICE_CONVENER', 'LIAISON', 'OFFICE_DIRECTOR', 'OFFICE_SECRETARY',
                        'AGENCY_HEAD', 'AGENCY_DEPUTY_HEAD', 'HANDLER', 'LEGAL_REVIEWER', 'RECORDER', 'ADMINISTRATOR')),
        title         text not null
      );
      create index seat_agency_ix on seat (agency_id, kind);

      create table seat_holding (
        id        uuid primary key,
        seat_id   uuid not null references seat (id),
        person_id uuid not null references person (id),
        capacity  text not null check (capacity in ('PRINCIPAL', 'DEPUTY', 'PRESIDING')),
        from_day  date not null,
        to_day    date,
        check (to_day >= from_day)
      );
      comment on column seat_holding.from_day is 'in force from 00:00 Asia/Shanghai of this day';
      comment on column seat_holding.to_day is 'in force to the end of this day; null: until further notice';
      create index seat_holding_person_ix on seat_holding (person_id, from_day);
      create index seat_holding_seat_ix on seat_holding (seat_id, from_day);
      create unique index seat_holding_one_open_uq on seat_holding (seat_id) where to_day is null and capacity <> 'DEPUTY';

      create table account (
        person_id          uuid primary key references person (id),
        name               text not null unique check (name = lower(name) and name ~ '^[a-z][a-z0-9._-]{1,63}$'),
        password_hash      text not null check (password_hash like '$argon2id$%'),
        credential_version int not null default 1,
        failures           int not null default 0,
        last_failed_at     timestamptz,
        locked_until       timestamptz,
        totp_secret        bytea,
        totp_last_step     bigint,
        disabled_at        timestamptz
      );
      comment on column account.credential_version is 'a session made under an older version is dead: raised by password change and by disabling';
      comment on column account.totp_secret is 'AES-256-GCM: nonce(12) tag(16) ciphertext, bound to person_id';
      comment on column account.totp_last_step is 'the last 30-second step whose code was used: each code counts once';

      create table session (
        id                 uuid primary key,
        token_hash         bytea not null unique check (length(token_hash) = 32),
        person_id          uuid not null references account (person_id),
        seat_id            uuid not null references seat (id),
        credential_version int not null,
        started_at         timestamptz not null,
        seen_at            timestamptz not null,
        expires_at         timestamptz not null,
        ended_at           timestamptz,
        end_reason         text check (end_reason in ('SIGNED_OUT', 'REPLACED', 'PASSWORD_CHANGED', 'DISABLED')),
        ip                 text,
        user_agent         text,
        check ((ended_at is null) = (end_reason is null))
      );
      comment on column session.token_hash is 'sha-256 of the 256-bit token in the cookie; the token itself is nowhere stored';
      create index session_person_ix on session (person_id) where ended_at is null;

      -- Failures by network source: guessing many accounts from one place gets slower and slower.
      create table sign_in_source (
        ip             text primary key,
        failures       int not null,
        last_failed_at timestamptz not null,
        blocked_until  timestamptz
      );

      create table api_client (
        id          uuid primary key,
        agency_id   uuid not null references agency (id),
        name        text not null,
        secret_hash bytea not null check (length(secret_hash) = 32),
        created_at  timestamptz not null,
        disabled_at timestamptz
      );
      create index api_client_agency_ix on api_client (agency_id);

      grant select on region, agency_kind, agency, joint_conference, conference_membership, person, seat, seat_holding
        to portal_api, portal_worker;
      grant select (person_id, disabled_at) on account to portal_worker;
      grant select on account, session, sign_in_source, api_client to portal_api;
      grant update (password_hash, credential_version, failures, last_failed_at, locked_until, totp_secret, totp_last_step, disabled_at)
        on account to portal_api;
      grant insert, update (token_hash, seat_id, seen_at, ended_at, end_reason) on session to portal_api;
      grant insert, update (failures, last_failed_at, blocked_until) on sign_in_source to portal_api;
      grant insert, update (disabled_at) on api_client to portal_api;
      grant insert, update (to_day) on seat_holding to portal_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table api_client, sign_in_source, session, account, seat_holding, seat, person,
      conference_membership, joint_conference, agency, agency_kind, region`);
  }
}
