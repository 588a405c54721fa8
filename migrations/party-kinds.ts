/** Steps of migrations that bring a new kind of matter: what is known by then stays, whichever migrations ran before. */

const listed = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');
const within = (kinds: readonly string[]): string => kinds.map((kind) => `''${kind}''`).join(', ');

/** Agencies may sit at matters of these kinds too. */
export const knowKinds = (...kinds: readonly string[]): string => `
      do $$ declare kinds text;
      begin
        select string_agg(distinct quote_literal(hit.kind[1]), ', ') into kinds
          from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') hit (kind) where c.conname = 'party_object_kind_ck';
        alter table party drop constraint party_object_kind_ck;
        execute format('alter table party add constraint party_object_kind_ck check (object_kind in (%s, ${within(kinds)}))', kinds);
      end $$;`;

/** Matters of just these kinds lie on desks, in the order of `WORK_KINDS`: the planner takes the index only for what it names. */
export const onDesk = (kinds: readonly string[]): string => `
      drop index party_work_ix;
      create index party_work_ix on party (agency_id, box, due_at, object_id) include (seal_seat_id, seal_right, object_kind)
       where object_kind in (${listed(kinds)});`;

/** Matters of these kinds lie on desks after those that do so far. */
export const alsoOnDesk = (...kinds: readonly string[]): string => `
      do $$ declare kinds text;
      begin
        select string_agg(quote_literal(hit.kind[1]), ', ' order by hit.n) into kinds
          from pg_class c, regexp_matches(pg_get_indexdef(c.oid), '''([A-Z_]+)''', 'g') with ordinality hit (kind, n) where c.relname = 'party_work_ix';
        drop index party_work_ix;
        execute format('create index party_work_ix on party (agency_id, box, due_at, object_id) include (seal_seat_id, seal_right, object_kind)
                         where object_kind in (%s, ${within(kinds)})', kinds);
      end $$;`;
