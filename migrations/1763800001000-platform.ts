import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground: who is party to what, the journal, the outbox, files, and number series.
 *
 * Isolation: every table that holds an agency's data has row-level security forced, and its policy goes through an
 * equality on `party`. The agency of the open transaction is the local setting `app.agency`; after commit that setting
 * reads back as '' and not NULL, hence nullif().
 */
export class Platform1763800001000 implements MigrationInterface {
  name = 'Platform1763800001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_agency() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.agency', true), '')::uuid;

      -- One row per agency that has to do with a matter. Lists are read from here: one agency, one index, one order.
      create table party (
        agency_id    uuid not null,
        object_id    uuid not null,
        object_kind  text not null check (object_kind in ('CASE', 'REFERRAL')),
        role         text not null check (role in ('OWNER', 'SENDER', 'RECEIVER', 'FORWARDER', 'SUPERVISOR', 'OFFICE')),
        content      boolean not null default false,
        box          text not null default 'COPIED' check (box in ('TODO', 'DONE', 'STARTED', 'COPIED')),
        due_at       timestamptz not null default 'infinity',
        deadline_id  uuid,
        last_act_at  timestamptz not null,
        created_at   timestamptz not null,
        primary key (object_id, agency_id)
      );
      comment on column party.content is 'false: sees only that the matter exists and how it proceeds; true: may read its content';
      comment on column party.box is 'where the matter lies for this agency: TODO = its clock runs or its act is awaited';
      create index party_box_ix on party (agency_id, object_kind, box, due_at, object_id);
      create index party_recent_ix on party (agency_id, object_kind, last_act_at desc, object_id);
      alter table party enable row level security;
      alter table party force row level security;
      create policy party_own on party for select to portal_api using (agency_id = (select app_agency()));
      create policy party_worker on party to portal_worker using (true) with check (true);
      create policy party_owner on party to portal_owner using (true) with check (true);

      -- Writing another agency's row is possible only through these two, and only for a matter one is party to.
      create function party_put(p_object uuid, p_kind text, p_agency uuid, p_role text, p_content boolean, p_box text,
                                p_due timestamptz, p_deadline uuid, p_now timestamptz) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          if exists (select 1 from party where object_id = p_object)
             and not exists (select 1 from party where object_id = p_object and agency_id = app_agency()) then
            raise exception 'party_put: not a party' using errcode = '42501';
          end if;
          if not exists (select 1 from party where object_id = p_object) and p_agency is distinct from app_agency() then
            raise exception 'party_put: the first party is oneself' using errcode = '42501';
          end if;
          insert into party (agency_id, object_id, object_kind, role, content, box, due_at, deadline_id, last_act_at, created_at)
          values (p_agency, p_object, p_kind, p_role, p_content, p_box, coalesce(p_due, 'infinity'), p_deadline, p_now, p_now)
          on conflict (object_id, agency_id) do update
            set role = excluded.role, content = excluded.content, box = excluded.box, due_at = excluded.due_at,
                deadline_id = excluded.deadline_id, last_act_at = excluded.last_act_at;
        end $$;
      create function party_remove(p_object uuid, p_agency uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          if not exists (select 1 from party where object_id = p_object and agency_id = app_agency() and role = 'SENDER') then
            raise exception 'party_remove: only the sender takes back' using errcode = '42501';
          end if;
          delete from party where object_id = p_object and agency_id = p_agency;
        end $$;
      -- The parties of a matter one is party to: who else is at the table is never a secret from those who sit there.
      create function party_list(p_object uuid) returns table (agency_id uuid, role text, content boolean, box text)
        language sql stable security definer set search_path = public, pg_temp as $$
          select p.agency_id, p.role, p.content, p.box from party p
           where p.object_id = p_object
             and exists (select 1 from party me where me.object_id = p_object and me.agency_id = app_agency());
        $$;
      revoke execute on function party_put, party_remove, party_list from public;
      grant execute on function party_put, party_remove, party_list to portal_api, portal_worker;

      -- The record nobody can dispute: one row per act, append-only, each row hashed over the one before of the same matter.
      create table journal_entry (
        id            uuid primary key,
        seq           bigint generated always as identity unique,
        at            timestamptz not null,
        topic         text not null,
        object_kind   text not null,
        object_id     uuid not null,
        act_id        uuid,
        audience      text not null check (audience in ('PARTIES', 'AGENCY')),
        agency_id     uuid,
        person_id     uuid,
        seat_id       uuid,
        on_behalf_of  text,
        api_client_id uuid,
        request_id    text not null,
        detail        jsonb not null default '{}',
        prev_hash     bytea,
        hash          bytea not null,
        unique nulls not distinct (object_id, prev_hash)
      );
      create index journal_entry_object_ix on journal_entry (object_id, seq);
      create index journal_entry_agency_ix on journal_entry (agency_id, at desc);
      create function journal_hash(e journal_entry) returns bytea language sql stable
        return sha256(convert_to(jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.topic,
          e.object_kind, e.object_id, e.act_id, e.audience, e.agency_id, e.person_id, e.seat_id, e.on_behalf_of,
          e.api_client_id, e.request_id, e.detail, encode(e.prev_hash, 'hex'))::text, 'UTF8'));
      create function journal_seal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          -- One writer at a time per matter; matters do not wait for each other.
          perform pg_advisory_xact_lock(hashtextextended(new.object_id::text, 0));
          -- The number given before the wait is out of turn: with it, a later writer would look for the end of the chain in the
          -- wrong place, and find it there for ever.
          new.seq := nextval('journal_entry_seq_seq');
          select j.hash into new.prev_hash from journal_entry j where j.object_id = new.object_id order by j.seq desc limit 1;
          new.hash := journal_hash(new);
          return new;
        end $$;
      create trigger journal_seal before insert on journal_entry for each row execute function journal_seal();
      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$;
      create trigger journal_append_only before update or delete on journal_entry for each row execute function refuse_change();
      create trigger journal_no_truncate before truncate on journal_entry for each statement execute function refuse_change();
      alter table journal_entry enable row level security;
      alter table journal_entry force row level security;
      create policy journal_read on journal_entry for select to portal_api using (
        agency_id = (select app_agency())
        or (audience = 'PARTIES' and exists (select 1 from party p where p.object_id = journal_entry.object_id and p.agency_id = (select app_agency()))));
      create policy journal_write on journal_entry for insert to portal_api with check (agency_id is not distinct from (select app_agency()));
      create policy journal_worker on journal_entry to portal_worker using (true) with check (true);
      create policy journal_owner on journal_entry to portal_owner using (true) with check (true);

      -- Facts leave through here, ids only. Each row carries its own mark: sequence order is not commit order.
      create table outbox_message (
        id            uuid primary key references journal_entry (id),
        topic         text not null,
        object_kind   text not null,
        object_id     uuid not null,
        created_at    timestamptz not null,
        dispatched_at timestamptz,
        done_at       timestamptz,
        attempts      int not null default 0,
        last_error    text
      );
      create index outbox_waiting_ix on outbox_message (created_at) where done_at is null;
      alter table outbox_message enable row level security;
      alter table outbox_message force row level security;
      create policy outbox_write on outbox_message for insert to portal_api with check (true);
      create policy outbox_worker on outbox_message to portal_worker using (true) with check (true);

      -- Files: bytes lie in the file store under their hash; what was uploaded, by whom, and where it is attached lies here.
      create table stored_file (
        id          uuid primary key,
        agency_id   uuid not null,
        name        text not null,
        size        bigint not null,
        sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        media_type  text not null,
        uploaded_by uuid not null,
        uploaded_at timestamptz not null
      );
      create table attachment (
        id          uuid primary key,
        object_id   uuid not null,
        object_kind text not null,
        slot        text not null,
        file_id     uuid not null references stored_file (id),
        name        text not null,
        size        bigint not null,
        sha256      text not null,
        media_type  text not null,
        attached_by uuid not null,
        attached_at timestamptz not null,
        removed_at  timestamptz
      );
      create index attachment_object_ix on attachment (object_id);
      create index attachment_file_ix on attachment (file_id);
      alter table stored_file enable row level security;
      alter table stored_file force row level security;
      alter table attachment enable row level security;
      alter table attachment force row level security;
      create policy stored_file_own on stored_file to portal_api using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()));
      create policy attachment_party on attachment to portal_api
        using (exists (select 1 from party p where p.object_id = attachment.object_id and p.agency_id = (select app_agency()) and p.content))
        with check (exists (select 1 from party p where p.object_id = attachment.object_id and p.agency_id = (select app_agency()) and p.content));

      -- Document numbers: a row per series is locked, never max + 1.
      create table number_series (
        agency_id uuid not null,
        series    text not null,
        year      int not null,
        last      int not null,
        primary key (agency_id, series, year)
      );
      alter table number_series enable row level security;
      alter table number_series force row level security;
      create policy number_series_own on number_series to portal_api using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()));

      grant usage on schema public to portal_api, portal_worker;
      grant select on party to portal_api;
      grant select, insert, update, delete on party to portal_worker;
      grant select, insert on journal_entry to portal_api, portal_worker;
      grant insert on outbox_message to portal_api;
      grant select, insert, update on outbox_message to portal_worker;
      grant select, insert on stored_file to portal_api;
      grant select, insert on attachment to portal_api;
      grant update (removed_at) on attachment to portal_api;
      grant select, insert, update on number_series to portal_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead.');
  }
}
