import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search of the ledger with less planning. What the newest texts give is one statement of a helper whose plan is kept; words
 * are broken into pairs only where those did not fill the page. The helper is for `ledger_search` alone: no other role may call it.
 *
 * And what an agency has stored: counted by a trigger in the transaction that enters a file, so that a bound can be kept exactly.
 */
export class LedgerSearch1763800020000 implements MigrationInterface {
  name = 'LedgerSearch1763800020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH);
    await runner.query(STORAGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger stored_file_counted on stored_file; drop function storage_count; drop table agency_storage; drop policy stored_file_counting on stored_file');
    await runner.query('drop function ledger_search, ledger_recent');
    await runner.query(AS_IT_WAS);
  }
}

const SIGNATURE = `create function ledger_search(p_query text, p_limit int, p_before timestamptz, p_before_id uuid)
    returns table (case_id uuid, registered_at timestamptz)
    language plpgsql stable security definer set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$`;
const RIGHTS = `
  revoke execute on function ledger_search from public;
  grant execute on function ledger_search to portal_api, portal_worker;`;
const WORDS = `(select array_agg(distinct w) from (select w from unnest(string_to_array(ledger_fold(p_query), ' ')) w where w <> '' limit 8) few)`;
const HOLDS = `strpos(t.haystack, words[1]) > 0 and (cardinality(words) = 1 or (select bool_and(strpos(t.haystack, w) > 0) from unnest(words[2:]) w))`;
const ORDER = 'order by t.registered_at desc, t.case_id desc';
const recent = (before: string): string => `
      return query select t.case_id, t.registered_at
        from (select * from ledger_text t where t.agency_id = me ${before} ${ORDER} limit newest) t where ${HOLDS} ${ORDER} limit p_limit;`;

const SEARCH = `
  create function ledger_recent(me uuid, words text[], p_limit int, newest int, p_before timestamptz, p_before_id uuid)
    returns table (case_id uuid, registered_at timestamptz)
    language plpgsql stable set search_path = public, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
    begin
      if p_before is null then ${recent('')}
      else ${recent('and (t.registered_at, t.case_id) < (p_before, p_before_id)')}
      end if;
    end $$;
  revoke execute on function ledger_recent from public;

  drop function ledger_search;
  ${SIGNATURE}
    declare
      me uuid := app_agency();
      words text[] := ${WORDS};
      tokens int4[];
      newest constant int := 2000;
      hits int := 0;
      last_at timestamptz := p_before;
      last_id uuid := p_before_id;
    begin
      if me is null or words is null then return; end if;
      if p_limit is not null then
        return query select * from ledger_recent(me, words, p_limit, newest, p_before, p_before_id);
        get diagnostics hits = row_count;
        if hits >= p_limit then return; end if;
        select t.registered_at, t.case_id into last_at, last_id from ledger_text t
         where t.agency_id = me and (p_before is null or (t.registered_at, t.case_id) < (p_before, p_before_id))
         ${ORDER} limit 1 offset newest - 1;
        if not found then return; end if;
      end if;
      tokens := (select array_agg(distinct k) from unnest(words) w, unnest(ledger_tokens(me, w)) k);
      if tokens is null then
        return query select t.case_id, t.registered_at from ledger_text t
          where t.agency_id = me and (last_at is null or (t.registered_at, t.case_id) < (last_at, last_id)) and ${HOLDS}
          ${ORDER} limit p_limit - hits;
        return;
      end if;
      return query select t.case_id, t.registered_at
        from (select * from ledger_text t where ledger_tokens(t.agency_id, t.haystack) @> tokens offset 0) t
       where t.agency_id = me and (last_at is null or (t.registered_at, t.case_id) < (last_at, last_id)) and ${HOLDS}
       ${ORDER} limit p_limit - hits;
    end $$;
  ${RIGHTS}`;

const STORAGE = `
  create table agency_storage (
    agency_id uuid primary key,
    bytes     bigint not null check (bytes >= 0)
  );
  comment on table agency_storage is 'bytes of all files an agency has stored, each counted when it is entered; written by a trigger only';
  alter table agency_storage enable row level security;
  alter table agency_storage force row level security;
  create policy agency_storage_own on agency_storage for select to portal_api using (agency_id = (select app_agency()));
  create policy agency_storage_owner on agency_storage to portal_owner using (true) with check (true);
  create policy stored_file_counting on stored_file for select to portal_owner using (true);
  grant select on agency_storage to portal_api;
  insert into agency_storage (agency_id, bytes) select agency_id, sum(size) from stored_file group by agency_id;

  create function storage_count() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      insert into agency_storage as s (agency_id, bytes) values (new.agency_id, new.size)
        on conflict (agency_id) do update set bytes = s.bytes + excluded.bytes;
      return null;
    end $$;
  revoke execute on function storage_count from public;
  create trigger stored_file_counted after insert on stored_file for each row execute function storage_count();
`;

/** As migration 1763800011000 made it. */
const AS_IT_WAS = `
  ${SIGNATURE}
    declare
      me uuid := app_agency();
      words text[] := ${WORDS};
      tokens int4[] := (select array_agg(distinct k) from unnest(words) w, unnest(ledger_tokens(me, w)) k);
    begin
      if me is null or words is null then return; end if;
      return query select t.case_id, t.registered_at from ledger_text t
        where t.agency_id = me and (p_before is null or (t.registered_at, t.case_id) < (p_before, p_before_id))
          and (tokens is null or ledger_tokens(t.agency_id, t.haystack) @> tokens) and ${HOLDS}
        ${ORDER} limit p_limit;
    end $$;
  ${RIGHTS}`;
