import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { atTime } from '@portal/kernel';
import fc from 'fast-check';
import { Client } from 'pg';
import { enterClocks, generatedClock } from '../../../../test/support/generated-clocks.js';
import { EXCHANGES, Kinds } from '../../../../test/support/kinds-world.js';
import { openReferralWorld, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';

const NOW = atTime('2026-11-16', '10:00');
let world: ReferralWorld;
let client: Client;

beforeAll(async () => {
  world = await openReferralWorld();
  await enterClocks(world, fc.sample(generatedClock, { numRuns: 150, seed: 21 }), await world.case(), NOW);
  await world.look(`update deadline set state = 'PAUSED', paused_since = started_at where id in (select deadline_id from deadline_interval where to_at is null) and state = 'RUNNING'`);
  client = new Client(world.superUrl);
  await client.connect();
  await client.query('analyze');
});
afterAll(async () => {
  await client.end();
  await world.close();
});

/** Rows that the list has and should not have, or should have and has not; `count` tells of a double one. */
const DIFFERENCES = `select count(*)::int as n from (
  (table agency_clock_now except all table agency_clock_source) union all (table agency_clock_source except all table agency_clock_now)) x`;
const LISTED = `create temp view agency_clock_now as select agency_id, clock_id, referral_id, kind, from_agency_id, rule_id, rule_code, to_agency_id, started_at, due_at, met_at, cancelled_at, asks_in, working, paused, seated_at from agency_clock`;
const differences = async (): Promise<number> => (await client.query<{ n: number }>(DIFFERENCES)).rows[0]?.n ?? -1;

const clock = (which: string): string => `(select d.id from deadline d join referral r on r.id = d.object_id where not r.sealed and ${which} order by md5(d.id::text || $1) limit 1)`;
const place = (which: string): string => `(p.object_id, p.agency_id) = (select q.object_id, q.agency_id from party q join referral r on r.id = q.object_id
  where exists (select 1 from deadline d where d.object_id = r.id) and ${which} order by md5(q.object_id::text || q.agency_id || $1) limit 1)`;
const OPEN = `d.state = 'RUNNING'`;
/** What can happen to clocks, pauses and places, whoever does it; $1 chooses among the rows it can happen to. With the trigger that must follow. */
const HAPPENS: Readonly<Record<string, readonly [trigger: string, table: string, sql: string]>> = {
  'a clock starts': ['agency_clock_starts', 'deadline', `insert into deadline (id, rule_id, rule_code, object_kind, object_id, party_agency_id, started_at, amount, due_at, judged_at, yellow_at, provisional, computed_at)
    select gen_random_uuid(), u.id, u.code, 'REFERRAL', r.id, r.to_agency_id, r.sent_at, 3, r.sent_at, r.sent_at, r.sent_at, false, r.sent_at from referral r, deadline_rule u
     where u.code = 'Y08' and not r.sealed and not exists (select 1 from deadline x where x.object_id = r.id and x.rule_code = 'Y08') order by md5(r.id::text || $1) limit 1`],
  'what it asks for is done': ['agency_clock_moves', 'deadline', `update deadline set state = 'MET', met_at = due_at where id = ${clock(OPEN)}`],
  'it is stopped': ['agency_clock_moves', 'deadline', `update deadline set state = 'CANCELLED', cancelled_at = due_at where id = ${clock(OPEN)}`],
  'its day moves': ['agency_clock_moves', 'deadline', `update deadline set due_at = due_at + interval '3 days' where id = ${clock(OPEN)}`],
  'it is handed to another agency': ['agency_clock_moves', 'deadline', `update deadline d set party_agency_id = r.from_agency_id from referral r where r.id = d.object_id and r.from_agency_id <> d.party_agency_id and d.id = ${clock(`${OPEN} and d.party_agency_id <> r.from_agency_id`)}`],
  'it stands still': ['agency_clock_pauses', 'deadline_interval', `with stopped as (update deadline set state = 'PAUSED', paused_since = started_at where id = ${clock(`${OPEN} and exists (select 1 from deadline_rule u where u.id = d.rule_id and u.pausable) and not exists (select 1 from deadline_interval i where i.deadline_id = d.id)`)} returning *)
    insert into deadline_interval (id, deadline_id, object_id, kind, from_at, reason, basis) select gen_random_uuid(), id, object_id, 'PAUSE', started_at, '补正', '测试' from stopped`],
  'it is struck': ['agency_clock_goes', 'deadline', `delete from deadline where id = ${clock('not exists (select 1 from deadline_interval i where i.deadline_id = d.id)')}`],
  'an agency takes a place': ['agency_clock_seat', 'party', `insert into party (agency_id, object_id, object_kind, role, last_act_at, created_at) select $2, r.id, 'REFERRAL', 'SUPERVISOR', r.sent_at, r.sent_at from referral r
     where not r.sealed and exists (select 1 from deadline d where d.object_id = r.id) and not exists (select 1 from party p where p.object_id = r.id and p.agency_id = $2) order by md5(r.id::text || $1) limit 1`],
  'an agency loses its place': ['agency_clock_leave', 'party', `delete from party p where ${place('q.seal_seat_id is null')}`],
  'a place is sealed': ['agency_clock_seal', 'party', `update party p set seal_seat_id = gen_random_uuid() where ${place('q.seal_seat_id is null')}`],
  'a referral goes on': ['agency_clock_referral', 'referral', `update referral set state = 'FILED' where id = (select r.id from referral r join deadline d on d.object_id = r.id where not r.sealed and ${OPEN} and r.holder_agency_id = d.party_agency_id and r.state <> 'FILED' order by md5(r.id::text || $1) limit 1)`],
  'the ball passes': ['agency_clock_referral', 'referral', `update referral set holder_agency_id = from_agency_id where id = (select r.id from referral r join deadline d on d.object_id = r.id where not r.sealed and ${OPEN} and r.holder_agency_id = d.party_agency_id and r.from_agency_id <> r.to_agency_id order by md5(r.id::text || $1) limit 1)`],
  'it goes on after it stood still': ['agency_clock_moves', 'deadline', `update deadline set state = 'RUNNING', paused_since = null where id = ${clock(`d.state = 'PAUSED' and d.party_agency_id = r.holder_agency_id`)}`],
  'a referral is sealed': ['agency_clock_referral', 'referral', `update referral set sealed = true, to_seat_id = (select id from seat limit 1) where id = (select r.id from referral r join deadline d on d.object_id = r.id where not r.sealed order by md5(r.id::text || $1) limit 1)`],
};
const happens = async (what: string, salt: string): Promise<number> => {
  const sql = HAPPENS[what]?.[2] ?? '';
  return (await client.query(sql, sql.includes('$2') ? [salt, POSTS.strangersHead.agencyId] : [salt])).rowCount ?? 0;
};

describe('the clocks listed for each agency', () => {
  beforeAll(async () => { await client.query(LISTED); });

  it('are those of the referrals it has an unsealed place at, and no others', async () => {
    expect(await differences()).toBe(0);
    const { rows: [found] } = await client.query<Record<'listed' | 'sealed' | 'paused' | 'asking', number>>(`select count(*)::int as listed, count(*) filter (where paused)::int as paused, count(asks_in)::int as asking,
      (select count(*)::int from agency_clock c join referral r on r.id = c.referral_id where r.sealed) as sealed from agency_clock`);
    expect(found).toMatchObject({ sealed: 0 });
    expect(Math.min(found?.paused ?? 0, found?.asking ?? 0)).toBeGreaterThan(10);
  });

  it('stay so whatever happens in whatever order', async () => {
    await client.query('begin');
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...Object.keys(HAPPENS)), fc.string({ maxLength: 4 })), { minLength: 4, maxLength: 12 }), async (story) => {
      await client.query('savepoint story');
      for (const [what, salt] of story) await happens(what, salt);
      expect(await differences()).toBe(0);
      await client.query('rollback to savepoint story');
    }), { numRuns: 40, seed: 5, endOnFailure: true }).finally(() => client.query('rollback'));
  });

  it.each(Object.entries(HAPPENS))('would be wrong if nothing followed when %s', async (what, [trigger, table]) => {
    await client.query('begin');
    try {
      await client.query('savepoint before');
      expect(await happens(what, 'x')).toBe(1);
      expect(await differences()).toBe(0);
      await client.query(`rollback to savepoint before; alter table ${table} disable trigger ${trigger}`);
      expect(await happens(what, 'x')).toBe(1);
      expect(await differences()).toBeGreaterThan(0);
    } finally {
      await client.query('rollback');
    }
  });

  it('come out the same when they are made anew', async () => {
    await client.query('begin');
    await client.query(`update agency_clock set due_at = due_at + interval '1 day' where asks_in is not null; delete from agency_clock where asks_in is null`);
    expect(await differences()).toBeGreaterThan(0);
    await client.query('select agency_clock_rebuild()');
    expect(await differences()).toBe(0);
    await client.query('rollback');
  });

  it('follow the acts of people', async () => {
    const kinds = new Kinds(world);
    await kinds.received(EXCHANGES.ADMINISTRATIVE);
    await kinds.received(EXCHANGES.DISCIPLINE);
    await world.notFiled();
    expect(await differences()).toBe(0);
  });

  it('miss none when a place is given while a clock starts', async () => {
    const id = await world.sent();
    const other = new Client(world.superUrl);
    await other.connect();
    try {
      await client.query('begin');
      await client.query('select 1 from referral where id = $1 for update', [id]); // as whoever gives a place does
      await client.query(`insert into party (agency_id, object_id, object_kind, role, last_act_at, created_at) values ($1, $2, 'REFERRAL', 'SUPERVISOR', now(), now())`, [POSTS.otherPolice.agencyId, id]);
      const started = other.query(`insert into deadline (id, rule_id, rule_code, object_kind, object_id, party_agency_id, started_at, amount, due_at, judged_at, yellow_at, provisional, computed_at)
        select gen_random_uuid(), u.id, u.code, 'REFERRAL', $1, $2, now(), 3, now(), now(), now(), false, now() from deadline_rule u where u.code = 'Y08' limit 1`, [id, POSTS.police.agencyId]);
      for (let waits = false; !waits;) waits = (await world.look<{ n: number }>(`select count(*)::int as n from pg_locks where not granted`))[0]?.n !== 0;
      await client.query('commit');
      await started;
    } finally {
      await other.end();
    }
    expect(await differences()).toBe(0);
  });

  it('can be read by the agency itself only, and written by no request', async () => {
    const seen = async (actor: typeof POSTS.office): Promise<{ agency: string }[]> => world.db.read(actor, { name: 'test-agency-clocks', text: 'select distinct agency_id as agency from agency_clock' }, []);
    for (const actor of [POSTS.office, POSTS.handler, POSTS.police]) expect(await seen(actor as typeof POSTS.office)).toEqual([{ agency: actor.agencyId }]);
    for (const write of ['delete from agency_clock', 'update agency_clock set asks_in = asks_in', 'select agency_clock_rebuild()', 'select * from agency_clock_source']) {
      await expect(world.db.tx(POSTS.office, (tx) => tx.query(write))).rejects.toThrow(/permission denied/);
    }
  });

  it('leave out, for who is recused from a referral, its clocks', async () => {
    const [{ id } = { id: '' }] = await world.look<{ id: string }>('select referral_id as id from agency_clock where agency_id = $1 limit 1', [POSTS.handler.agencyId]);
    await client.query('begin');
    await client.query(`set local role portal_api; set local app.agency = '${POSTS.handler.agencyId}'; set local app.person = '${POSTS.handler.personId}'`);
    const count = async (): Promise<number> => (await client.query<{ n: number }>('select count(*)::int as n from agency_clock where referral_id = $1', [id])).rows[0]?.n ?? -1;
    expect(await count()).toBeGreaterThan(0);
    await client.query(`reset role; set local session_replication_role = replica`);
    await client.query('insert into recusal_place (person_id, object_id, recusal_id) values ($1, $2, gen_random_uuid())', [POSTS.handler.personId, id]);
    await client.query('set local role portal_api');
    expect(await count()).toBe(0);
    await client.query('rollback');
  });
});
