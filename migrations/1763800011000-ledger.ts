import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger: one row per agency and case that the agency may read, with a text to search in.
 *
 * Rows come and go with the right to read: triggers on `party`, `case_record` and `referral_content` write them in the
 * transaction that changes the right. A referral that was not opened, and any referral of the sealed channel, gives none.
 *
 * Search: the words of an agency's text are broken into pairs of characters, and each pair is hashed *with the agency*. So
 * the index has no entry in common between two agencies: looking for a word reads nothing of anybody else's, and takes no
 * longer because others have it. The operators of a GIN index are not leakproof and so not used below row-level security;
 * hence one definer function, which takes the agency from the session and from nowhere else.
 */
export class Ledger1763800011000 implements MigrationInterface {
  name = 'Ledger1763800011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger_entry (
        agency_id       uuid not null,
        case_id         uuid not null references case_record (id),
        referral_id     uuid,
        registered_at   timestamptz not null,
        state           text not null,
        number          text not null,
        title           text not null,
        subject_id      uuid,
        subject_kind    text,
        subject_name    text not null,
        subject_code    text not null,
        region_code     text,
        lead_source     text not null,
        violation_types text[] not null,
        amount_involved numeric(16, 2),
        amount_key      numeric(16, 2) not null generated always as (coalesce(amount_involved, -1)) stored,
        from_agency_id  uuid not null,
        primary key (agency_id, case_id)
      );
      comment on table ledger_entry is 'the case ledger of each agency: its own cases, and cases shown to it; written by triggers only';
      comment on column ledger_entry.referral_id is 'null: the case itself is the agency''s to read; set: known through the packet of this referral, as it was handed over';
      comment on column ledger_entry.registered_at is 'own: when it was registered; shown: when it was handed over';
      create index ledger_recent_ix on ledger_entry (agency_id, registered_at desc, case_id desc);
      create index ledger_amount_ix on ledger_entry (agency_id, amount_key desc, case_id desc);
      create index ledger_case_ix on ledger_entry (case_id);
      create index ledger_subject_ix on ledger_entry (agency_id, subject_code);

      -- No role that serves requests has any right on this table.
      create table ledger_text (
        agency_id     uuid not null,
        case_id       uuid not null,
        registered_at timestamptz not null,
        haystack      text not null,
        primary key (agency_id, case_id),
        foreign key (agency_id, case_id) references ledger_entry (agency_id, case_id) on delete cascade
      );
      create index ledger_text_recent_ix on ledger_text (agency_id, registered_at desc, case_id desc);

      create function ledger_fold(p_text text) returns text language sql immutable parallel safe
        return btrim(regexp_replace(lower(normalize(p_text, NFKC)), '\\s+', ' ', 'g'));
      comment on function ledger_fold is 'how text is compared: full width as half width, capitals as small letters, white space as one space';
      create function ledger_tokens(p_agency uuid, p_folded text) returns int4[] language sql immutable parallel safe as $$
        select coalesce(array_agg(distinct (hashtextextended(a || b, seed) & 2147483647)::int4), '{}')
          from (select uuid_hash_extended(p_agency, 11) as seed) agency,
               unnest(string_to_array(p_folded, null), string_to_array(substr(p_folded, 2), null)) pair (a, b)
         where a <> ' ' and b <> ' ';
      $$;
      comment on function ledger_tokens is 'every pair of neighbouring characters, hashed with the agency whose text it is';
      -- No pending list: it is read by every search, whoever wrote to it.
      create index ledger_words_ix on ledger_text using gin (ledger_tokens(agency_id, haystack)) with (fastupdate = off);
    `);
    await runner.query(`
      alter table ledger_entry enable row level security;
      alter table ledger_entry force row level security;
      alter table ledger_text enable row level security;
      alter table ledger_text force row level security;
      create policy ledger_entry_read on ledger_entry for select to portal_api, portal_worker using (agency_id = (select app_agency()));
      create policy ledger_entry_owner on ledger_entry to portal_owner using (true) with check (true);
      create policy ledger_text_owner on ledger_text to portal_owner using (true) with check (true);
      create policy case_record_ledger on case_record for select to portal_owner using (true);
      create policy subject_ledger on subject for select to portal_owner using (true);
      create policy referral_ledger on referral for select to portal_owner using (true);
      create policy referral_content_ledger on referral_content for select to portal_owner using (true);
      grant select on ledger_entry to portal_api, portal_worker;

      create view ledger_source with (security_invoker = true) as
        select p.agency_id, k.id as case_id, null::uuid as referral_id, k.registered_at, k.state, k.number, k.title, s.id as subject_id, s.kind as subject_kind,
               s.name as subject_name, s.code as subject_code, s.region_code, k.lead_source, k.violation_types, k.amount_involved, k.agency_id as from_agency_id,
               ledger_fold(concat_ws(' ', k.number, k.title, s.name, s.code, k.facts)) as haystack
          from party p join case_record k on k.id = p.object_id join subject s on s.id = k.subject_id
         where p.object_kind = 'CASE' and p.content
        union all
        (select distinct on (p.agency_id, r.case_id) p.agency_id, r.case_id, r.id, coalesce(r.sent_at, r.created_at), case r.state when 'CLOSED' then 'CLOSED' else 'REFERRED' end,
               coalesce(r.number, ''), c.title, null::uuid, c.packet #>> '{subject,kind}', coalesce(c.packet #>> '{subject,name}', ''), coalesce(c.packet #>> '{subject,code}', ''),
               f.region_code, coalesce(c.packet ->> 'leadSource', 'TRANSFERRED'), '{}'::text[], c.amount_involved, r.from_agency_id,
               ledger_fold(concat_ws(' ', r.number, c.title, c.packet #>> '{subject,name}', c.packet #>> '{subject,code}', c.packet ->> 'facts'))
          from party p join referral r on r.id = p.object_id join referral_content c on c.referral_id = r.id join agency f on f.id = r.from_agency_id
         where p.object_kind = 'REFERRAL' and p.content and r.case_id is not null and c.packet is not null and r.kind <> 'DISCIPLINE' and p.agency_id <> r.from_agency_id
           and not exists (select from party own where own.object_id = r.case_id and own.agency_id = p.agency_id and own.content)
         order by p.agency_id, r.case_id, r.created_at desc, r.id);
      comment on view ledger_source is 'what the ledger must hold: read where it is written and where it is checked, by no request';

      create function ledger_refresh(p_agency uuid, p_case uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
        declare now_is ledger_source;
        begin
          select * into now_is from ledger_source where agency_id = p_agency and case_id = p_case;
          if now_is.case_id is null then
            delete from ledger_entry where agency_id = p_agency and case_id = p_case;
            return;
          end if;
          insert into ledger_entry as e (agency_id, case_id, referral_id, registered_at, state, number, title, subject_id, subject_kind, subject_name, subject_code,
                                         region_code, lead_source, violation_types, amount_involved, from_agency_id)
          values (now_is.agency_id, now_is.case_id, now_is.referral_id, now_is.registered_at, now_is.state, now_is.number, now_is.title, now_is.subject_id, now_is.subject_kind,
                  now_is.subject_name, now_is.subject_code, now_is.region_code, now_is.lead_source, now_is.violation_types, now_is.amount_involved, now_is.from_agency_id)
          on conflict (agency_id, case_id) do update
            set referral_id = excluded.referral_id, registered_at = excluded.registered_at, state = excluded.state, number = excluded.number, title = excluded.title,
                subject_id = excluded.subject_id, subject_kind = excluded.subject_kind, subject_name = excluded.subject_name, subject_code = excluded.subject_code,
                region_code = excluded.region_code, lead_source = excluded.lead_source, violation_types = excluded.violation_types,
                amount_involved = excluded.amount_involved, from_agency_id = excluded.from_agency_id;
          insert into ledger_text as t (agency_id, case_id, registered_at, haystack) values (now_is.agency_id, now_is.case_id, now_is.registered_at, now_is.haystack)
          on conflict (agency_id, case_id) do update set registered_at = excluded.registered_at, haystack = excluded.haystack
            where (t.registered_at, t.haystack) is distinct from (excluded.registered_at, excluded.haystack);
        end $$;

      create function ledger_on_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          perform ledger_refresh(p.agency_id, new.id) from party p where p.object_id = new.id and p.content;
          return null;
        end $$;
      create trigger ledger_on_case after insert or update on case_record for each row execute function ledger_on_case();

      create function ledger_on_party() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        declare row_is party := coalesce(new, old);
        begin
          if row_is.object_kind = 'CASE' then
            perform ledger_refresh(row_is.agency_id, row_is.object_id);
          elsif row_is.object_kind = 'REFERRAL' then
            perform ledger_refresh(row_is.agency_id, r.case_id) from referral r where r.id = row_is.object_id and r.case_id is not null;
          end if;
          return null;
        end $$;
      create trigger ledger_on_seat after insert on party for each row when (new.content) execute function ledger_on_party();
      create trigger ledger_on_right after update on party for each row when (old.content is distinct from new.content) execute function ledger_on_party();
      create trigger ledger_on_leave after delete on party for each row when (old.content) execute function ledger_on_party();

      create function ledger_on_packet() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          perform ledger_refresh(p.agency_id, r.case_id) from referral r join party p on p.object_id = r.id and p.content where r.id = new.referral_id and r.case_id is not null;
          return null;
        end $$;
      create trigger ledger_on_packet after update on referral_content for each row when (old.packet is distinct from new.packet) execute function ledger_on_packet();

      create function ledger_on_referral() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          perform ledger_refresh(p.agency_id, new.case_id) from party p where p.object_id = new.id and p.content;
          return null;
        end $$;
      create trigger ledger_on_referral after update on referral for each row
        when (new.case_id is not null and (old.state = 'CLOSED') is distinct from (new.state = 'CLOSED')) execute function ledger_on_referral();

      -- Everything anew, for the first time and after a bulk load that ran without triggers. The index is cheaper built than filled.
      create function ledger_rebuild() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
        declare entries bigint;
        begin
          drop index ledger_words_ix;
          truncate ledger_entry, ledger_text;
          create temp table ledger_now on commit drop as select * from ledger_source;
          insert into ledger_entry (agency_id, case_id, referral_id, registered_at, state, number, title, subject_id, subject_kind, subject_name, subject_code,
                                    region_code, lead_source, violation_types, amount_involved, from_agency_id)
          select agency_id, case_id, referral_id, registered_at, state, number, title, subject_id, subject_kind, subject_name, subject_code, region_code, lead_source,
                 violation_types, amount_involved, from_agency_id from ledger_now order by agency_id, registered_at;
          get diagnostics entries = row_count;
          insert into ledger_text select agency_id, case_id, registered_at, haystack from ledger_now order by agency_id, registered_at;
          create index ledger_words_ix on ledger_text using gin (ledger_tokens(agency_id, haystack)) with (fastupdate = off);
          drop table ledger_now;
          return entries;
        end $$;
      select ledger_rebuild();

      -- Which cases of the session's own agency hold every word of the query, newest first. p_limit null: all of them.
      -- Newest rows are simply read: a common word fills a page from them. What they do not fill is looked up by the pairs.
      create function ledger_search(p_query text, p_limit int, p_before timestamptz, p_before_id uuid)
        returns table (case_id uuid, registered_at timestamptz)
        language plpgsql stable security definer set search_path = public, pg_temp
        set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
        declare
          me uuid := app_agency();
          words text[] := (select array_agg(distinct w) from (select w from unnest(string_to_array(ledger_fold(p_query), ' ')) w where w <> '' limit 8) few);
          tokens int4[] := (select array_agg(distinct k) from unnest(words) w, unnest(ledger_tokens(me, w)) k);
          newest constant int := 2000;
          hits int := 0;
          last_at timestamptz := p_before;
          last_id uuid := p_before_id;
        begin
          if me is null or words is null then return; end if;
          if tokens is null then
            return query select t.case_id, t.registered_at from ledger_text t
              where t.agency_id = me and (p_before is null or (t.registered_at, t.case_id) < (p_before, p_before_id))
                and (select bool_and(strpos(t.haystack, w) > 0) from unnest(words) w)
              order by t.registered_at desc, t.case_id desc limit p_limit;
            return;
          end if;
          if p_limit is not null then
            return query select t.case_id, t.registered_at
              from (select * from ledger_text t where t.agency_id = me and (p_before is null or (t.registered_at, t.case_id) < (p_before, p_before_id))
                     order by t.registered_at desc, t.case_id desc limit newest) t
              where (select bool_and(strpos(t.haystack, w) > 0) from unnest(words) w) order by t.registered_at desc, t.case_id desc limit p_limit;
            get diagnostics hits = row_count;
            if hits >= p_limit then return; end if;
            select t.registered_at, t.case_id into last_at, last_id from ledger_text t
             where t.agency_id = me and (p_before is null or (t.registered_at, t.case_id) < (p_before, p_before_id))
             order by t.registered_at desc, t.case_id desc limit 1 offset newest - 1;
            if not found then return; end if;
          end if;
          return query select t.case_id, t.registered_at
            from (select * from ledger_text t where ledger_tokens(t.agency_id, t.haystack) @> tokens offset 0) t
           where t.agency_id = me and (last_at is null or (t.registered_at, t.case_id) < (last_at, last_id))
             and (select bool_and(strpos(t.haystack, w) > 0) from unnest(words) w)
           order by t.registered_at desc, t.case_id desc limit p_limit - hits;
        end $$;

      revoke execute on function ledger_fold, ledger_tokens, ledger_refresh, ledger_on_case, ledger_on_party, ledger_on_packet, ledger_on_referral, ledger_rebuild, ledger_search from public;
      grant execute on function ledger_search to portal_api, portal_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger ledger_on_case on case_record; drop trigger ledger_on_seat on party; drop trigger ledger_on_right on party; drop trigger ledger_on_leave on party;
      drop trigger ledger_on_packet on referral_content; drop trigger ledger_on_referral on referral;
      drop function ledger_search, ledger_rebuild, ledger_refresh, ledger_on_case, ledger_on_party, ledger_on_packet, ledger_on_referral;
      drop view ledger_source; drop table ledger_text, ledger_entry; drop function ledger_tokens, ledger_fold;
      drop policy case_record_ledger on case_record; drop policy subject_ledger on subject; drop policy referral_ledger on referral;
      drop policy referral_content_ledger on referral_content;
    `);
  }
}
