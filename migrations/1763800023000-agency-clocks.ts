import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a clock says, and what its row of the list is compared by. */
const OF_CLOCK = ['rule_id', 'rule_code', 'to_agency_id', 'started_at', 'due_at', 'met_at', 'cancelled_at', 'asks_in'] as const;
const OF_REFERRAL = ['kind', 'from_agency_id'] as const;
const COLUMNS = ['agency_id', 'clock_id', 'referral_id', ...OF_REFERRAL, ...OF_CLOCK, 'working', 'paused', 'seated_at'].join(', ');

/**
 * The clocks of referrals, listed for each agency that has a place there.
 *
 * A statistic of the conference office goes through every clock of a year. Below row-level security each was looked up at three tables,
 * each of which asked `party` again: 30 µs a clock. Here an agency's clocks lie beside each other in the order of their beginning, and
 * whose they are stands on the row. Written by triggers only, in the transaction that changes a clock, a pause or a place; a sealed
 * referral or place gives none. `agency_clock_source` says what must be there: a test compares the two.
 */
export class AgencyClocks1763800023000 implements MigrationInterface {
  name = 'AgencyClocks1763800023000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(SOURCE);
    await runner.query(TRIGGERS);
    await runner.query('select agency_clock_rebuild()');
    await runner.query('analyze agency_clock');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger agency_clock_starts on deadline; drop trigger agency_clock_moves on deadline; drop trigger agency_clock_goes on deadline;
      drop trigger agency_clock_pauses on deadline_interval; drop trigger agency_clock_seat on party; drop trigger agency_clock_seal on party;
      drop trigger agency_clock_leave on party; drop trigger agency_clock_referral on referral;
      drop function agency_clock_rebuild, agency_clock_refresh, agency_clock_starts, agency_clock_moves, agency_clock_pauses, agency_clock_on_party, agency_clock_on_referral;
      drop view agency_clock_source; drop table agency_clock;
      drop policy deadline_listed on deadline; drop policy deadline_interval_listed on deadline_interval; drop policy referral_listed on referral;
    `);
  }
}

const TABLE = `
  create table agency_clock (
    agency_id      uuid not null,
    clock_id       uuid not null,
    referral_id    uuid not null,
    kind           text not null,
    from_agency_id uuid not null,
    rule_id        uuid not null,
    rule_code      text not null,
    to_agency_id   uuid not null,
    started_at     timestamptz not null,
    due_at         timestamptz not null,
    met_at         timestamptz,
    cancelled_at   timestamptz,
    asks_in        text,
    working        boolean not null,
    paused         boolean not null,
    seated_at      timestamptz not null,
    primary key (clock_id, agency_id)
  );
  comment on table agency_clock is 'for each agency the clocks of the referrals it has an unsealed place at; written by triggers only';
  comment on column agency_clock.to_agency_id is 'whose clock it is';
  comment on column agency_clock.asks_in is 'state of the referral, while the clock runs or has run out unmet for whoever holds the referral; else null';
  comment on column agency_clock.working is 'its rule counts working days';
  comment on column agency_clock.paused is 'it has stood still, or does: deadline_interval says when';
  comment on column agency_clock.seated_at is 'since when the agency has its place';
  create index agency_clock_started_ix on agency_clock (agency_id, started_at desc, clock_id desc);
  create index agency_clock_due_ix on agency_clock (agency_id, due_at) include (referral_id, clock_id, kind, rule_code, rule_id, to_agency_id, asks_in) where asks_in is not null;
  create index agency_clock_referral_ix on agency_clock (referral_id, agency_id);

  alter table agency_clock enable row level security;
  alter table agency_clock force row level security;
  create policy agency_clock_own on agency_clock for select to portal_api using (agency_id = (select app_agency()));
  create policy agency_clock_recused on agency_clock as restrictive for select to portal_api using (coalesce(referral_id <> all ((select app_recused())::uuid[]), true));
  create policy agency_clock_owner on agency_clock to portal_owner using (true) with check (true);
  grant select on agency_clock to portal_api;

  create policy deadline_listed on deadline to portal_owner using (true);
  create policy deadline_interval_listed on deadline_interval for select to portal_owner using (true);
  create policy referral_listed on referral to portal_owner using (true);
`;

const SOURCE = `
  create view agency_clock_source with (security_invoker = true) as
    select p.agency_id, d.id as clock_id, r.id as referral_id, r.kind, r.from_agency_id, d.rule_id, d.rule_code, d.party_agency_id as to_agency_id, d.started_at, d.due_at, d.met_at, d.cancelled_at,
           case when d.state in ('RUNNING', 'MISSED') and r.holder_agency_id = d.party_agency_id then r.state end as asks_in, u.calendar = 'WORKING' as working,
           u.pausable and exists (select 1 from deadline_interval i where i.deadline_id = d.id and i.kind = 'PAUSE') as paused, p.created_at as seated_at
      from deadline d join referral r on r.id = d.object_id join deadline_rule u on u.id = d.rule_id join party p on p.object_id = r.id
     where not r.sealed and p.object_kind = 'REFERRAL' and p.seal_seat_id is null;
  comment on view agency_clock_source is 'what agency_clock must hold: read where it is written and where it is checked, by no request';

  -- Everything anew: for the first time, and after a bulk load that ran without triggers.
  create function agency_clock_rebuild() returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
    declare clocks bigint;
    begin
      truncate agency_clock;
      insert into agency_clock (${COLUMNS}) select ${COLUMNS} from agency_clock_source order by agency_id, started_at;
      get diagnostics clocks = row_count;
      return clocks;
    end $$;
  revoke execute on function agency_clock_rebuild from public;
`;

/**
 * Two transactions may change a referral's places and its clocks at once. Who enters a clock holds the referral, as whoever gives a place
 * does; who gives a place waits for clocks that are being changed, and who sets a clock going again
 * holds the referral too. So each sees what the other did.
 */
const TRIGGERS = `
  create function agency_clock_refresh(p_referral uuid, p_agency uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      delete from agency_clock where referral_id = p_referral and (p_agency is null or agency_id = p_agency);
      perform 1 from deadline where object_id = p_referral for share;
      if found then
        insert into agency_clock (${COLUMNS}) select ${COLUMNS} from agency_clock_source where referral_id = p_referral and (p_agency is null or agency_id = p_agency);
      end if;
    end $$;

  create function agency_clock_starts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      perform 1 from referral where id = new.object_id and not sealed for share;
      if found then
        insert into agency_clock (${COLUMNS}) select ${COLUMNS} from agency_clock_source where clock_id = new.id on conflict do nothing;
      end if;
      return null;
    end $$;
  create trigger agency_clock_starts after insert on deadline for each row when (new.object_kind = 'REFERRAL') execute function agency_clock_starts();

  create function agency_clock_moves() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    declare asked_in text;
    begin
      if tg_op = 'DELETE' then
        delete from agency_clock where clock_id = old.id;
        return null;
      end if;
      if new.state in ('RUNNING', 'MISSED') then
        if old.state not in ('RUNNING', 'MISSED') then perform 1 from referral where id = new.object_id for share; end if;
        select r.state into asked_in from referral r where r.id = new.object_id and r.holder_agency_id = new.party_agency_id;
      end if;
      update agency_clock set rule_id = new.rule_id, rule_code = new.rule_code, to_agency_id = new.party_agency_id, started_at = new.started_at, due_at = new.due_at, met_at = new.met_at,
             cancelled_at = new.cancelled_at, asks_in = asked_in where clock_id = new.id;
      return null;
    end $$;
  create trigger agency_clock_moves after update on deadline for each row
    when (old.object_kind = 'REFERRAL' and (old.rule_id, old.rule_code, old.party_agency_id, old.started_at, old.due_at, old.met_at, old.cancelled_at, old.state in ('RUNNING', 'MISSED'))
      is distinct from (new.rule_id, new.rule_code, new.party_agency_id, new.started_at, new.due_at, new.met_at, new.cancelled_at, new.state in ('RUNNING', 'MISSED')))
    execute function agency_clock_moves();
  create trigger agency_clock_goes after delete on deadline for each row execute function agency_clock_moves();

  create function agency_clock_pauses() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      update agency_clock c set paused = true from deadline_rule u where c.clock_id = new.deadline_id and not c.paused and u.id = c.rule_id and u.pausable;
      return null;
    end $$;
  create trigger agency_clock_pauses after insert on deadline_interval for each row when (new.kind = 'PAUSE') execute function agency_clock_pauses();

  create function agency_clock_on_party() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      perform agency_clock_refresh(coalesce(new.object_id, old.object_id), coalesce(new.agency_id, old.agency_id));
      return null;
    end $$;
  create trigger agency_clock_seat after insert on party for each row when (new.object_kind = 'REFERRAL') execute function agency_clock_on_party();
  create trigger agency_clock_seal after update on party for each row
    when (new.object_kind = 'REFERRAL' and (old.seal_seat_id, old.created_at) is distinct from (new.seal_seat_id, new.created_at)) execute function agency_clock_on_party();
  create trigger agency_clock_leave after delete on party for each row when (old.object_kind = 'REFERRAL') execute function agency_clock_on_party();

  create function agency_clock_on_referral() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if (old.kind, old.from_agency_id, old.sealed) is distinct from (new.kind, new.from_agency_id, new.sealed) then
        perform agency_clock_refresh(new.id, null);
      else
        update agency_clock c set asks_in = case when new.holder_agency_id = c.to_agency_id then new.state end from deadline d
         where c.referral_id = new.id and d.id = c.clock_id and d.state in ('RUNNING', 'MISSED') and c.asks_in is distinct from case when new.holder_agency_id = c.to_agency_id then new.state end;
      end if;
      return null;
    end $$;
  create trigger agency_clock_referral after update on referral for each row
    when ((old.kind, old.from_agency_id, old.sealed, old.state, old.holder_agency_id) is distinct from (new.kind, new.from_agency_id, new.sealed, new.state, new.holder_agency_id))
    execute function agency_clock_on_referral();

  revoke execute on function agency_clock_refresh, agency_clock_starts, agency_clock_moves, agency_clock_pauses, agency_clock_on_party, agency_clock_on_referral from public;
`;
