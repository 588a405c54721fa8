import { Test } from '@nestjs/testing';
import { AgenciesModule, SeedDirectory } from '@portal/agencies';
import { FindReferral, ListCases, ListWorkItems } from '@portal/cases';
import { FindNotifications } from '@portal/notifications';
import { type Actor, anonymous, type Database, DatabaseModule, readConfig, type Statement } from '@portal/platform';
import { Client } from 'pg';
import { ANCHOR, fill } from '../../bench/fill.mjs';
import { createTestDatabase, type TestDatabase } from '../support/cluster.js';

/**
 * The plans of what people open all day, under the role and the isolation they run with, on generated matters. Scans of
 * whole tables, sorts and bitmaps are priced out of reach: what still shows one has no other way, at any size.
 */
interface Plan { readonly 'Node Type': string; readonly Filter?: string; readonly 'Relation Name'?: string; readonly 'Index Name'?: string; readonly Plans?: readonly Plan[] }
interface Asked { readonly statement: Statement; readonly values: readonly unknown[] }

const GROWING = ['party', 'referral', 'referral_act', 'referral_act_content', 'referral_content', 'referral_holding', 'journal_entry', 'deadline', 'attachment', 'case_record', 'notification', 'ledger_entry', 'ledger_text'];
let db: TestDatabase;
let client: Client;
let actor: Actor;
let referral: string;

beforeAll(async () => {
  db = await createTestDatabase({
    filled: [{
      name: 'generated', fill: async ({ ownerUrl, superUrl }) => {
        const config = readConfig({ SECRET_KEY: '0123456789abcdef'.repeat(4), DATABASE_API_URL: ownerUrl }, 'DATABASE_API_URL');
        const owner = await Test.createTestingModule({ imports: [DatabaseModule.forRoot(config, []), AgenciesModule] }).compile();
        await owner.get(SeedDirectory).run().finally(() => owner.close());
        await fill(superUrl, 2_000, () => undefined);
      },
    }],
  });
  const above = new Client(db.superUrl);
  await above.connect();
  const { rows: [busiest] } = await above.query<{ agency: string; seat: string; referral: string }>(
    `select m.police as agency, (select s.id from seat s where s.agency_id = m.police limit 1) as seat, min(m.id::text) as referral from bench.matter m
      where m.state = 'RECEIVED' group by m.police order by count(*) desc limit 1`);
  await above.end();
  if (!busiest) throw new Error('nothing was generated');
  actor = { ...anonymous('hot-sql', 'zh-CN'), agencyId: busiest.agency, seatId: busiest.seat };
  referral = busiest.referral;
  client = new Client(db.superUrl);
  await client.connect();
});
afterAll(async () => { await client.end(); await db.drop(); });

/** What a use case asks of the database, with its values. */
async function asked(run: (db: Database) => Promise<unknown>): Promise<Asked> {
  const seen: Asked[] = [];
  const read = (_: Actor, statement: Statement, values: readonly unknown[]): Promise<unknown[]> => { seen.push({ statement, values }); return Promise.resolve([]); };
  await run({ read, now: () => new Date(ANCHOR) } as unknown as Database);
  if (seen.length !== 1 || !seen[0]) throw new Error(`one statement per list or page, not ${seen.length}`);
  return seen[0];
}

const PRICED_OUT = 'set local enable_seqscan = off; set local enable_sort = off; set local enable_bitmapscan = off';
async function planOf({ statement, values }: Asked, mode: 'force_custom_plan' | 'force_generic_plan', before = PRICED_OUT): Promise<Plan> {
  await client.query('begin');
  try {
    await client.query(`${before}; set local role portal_api; set local app.agency = '${actor.agencyId}'; set local plan_cache_mode = ${mode}`);
    await client.query(`prepare hot as ${statement.text}`);
    const literals = values.map((value) => (value === null || value === undefined ? 'null' : client.escapeLiteral(value instanceof Date ? value.toISOString() : String(value))));
    const { rows: [found] } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (format json) execute hot (${literals.join(', ')})`);
    if (!found) throw new Error('no plan');
    return found['QUERY PLAN'][0].Plan;
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
  }
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
const wholeScans = (plan: Plan): string[] => nodesOf(plan).filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'] ?? '').filter((name) => GROWING.includes(name));
/** Where a policy has all places of the agency gathered before a row is looked at. */
const gatherings = (plan: Plan): string[] => nodesOf(plan).filter(({ Filter }) => Filter?.includes('hashed SubPlan')).map((node) => node['Relation Name'] ?? node['Node Type']);
/** Sorts below a limit that must read all of a list before the limit can cut it off. Sorting the few clocks of one matter is none. */
const sortsUnderLimit = (plan: Plan, index: string): string[] => nodesOf(plan)
  .filter((node) => node['Node Type'] === 'Limit').flatMap((limit) => (limit.Plans ?? []).flatMap(nodesOf))
  .filter((node) => /Sort/.test(node['Node Type']) && nodesOf(node).some((below) => below['Index Name'] === index)).map((node) => node['Node Type']);

const LISTS: readonly [name: string, run: (db: Database) => Promise<unknown>, index: string][] = [
  ['the inbox', (database) => new ListWorkItems(database).run(actor, 'TODO', {}, { first: 50 }), 'party_work_ix'],
  ['the inbox, a later page', (database) => new ListWorkItems(database).run(actor, 'TODO', {}, { first: 50, after: Buffer.from(JSON.stringify(['2026-11-16T02:00:00Z', actor.seatId])).toString('base64url') }), 'party_work_ix'],
  ['the ledger', (database) => new ListCases(database).run(actor, {}, { first: 20 }), 'ledger_recent_ix'],
  ['the ledger by amount', (database) => new ListCases(database).run(actor, {}, { first: 20 }, 'AMOUNT'), 'ledger_amount_ix'],
  ['the ledger of one state, a later page', (database) => new ListCases(database).run(actor, { state: 'REFERRED' }, { first: 20, after: Buffer.from(JSON.stringify(['2026-11-16T02:00:00.000Z', actor.seatId, 50])).toString('base64url') }), 'ledger_recent_ix'],
  ['notifications', (database) => new FindNotifications(database).run(actor, false, { first: 20 }), 'notification_seat_ix'],
];

describe.each(['force_custom_plan', 'force_generic_plan'] as const)('with %s', (mode) => {
  it.each(LISTS)('%s comes in the order of its index, and only as far as asked', async (_, run, index) => {
    const plan = await planOf(await asked(run), mode);
    expect(sortsUnderLimit(plan, index)).toEqual([]);
    expect(wholeScans(plan)).toEqual([]);
    expect(nodesOf(plan).map((node) => node['Index Name'])).toContain(index);
  });

  it('the page of a referral reads its own rows by index', async () => {
    const page = await asked((database) => new FindReferral(database).run(actor, referral));
    expect(wholeScans(await planOf(page, mode))).toEqual([]);
  });
});

describe('where agencies have few places on average, and one may have very many', () => {
  const page = (): Promise<Asked> => asked((database) => new FindReferral(database).run(actor, referral));

  it.each(['force_custom_plan', 'force_generic_plan'] as const)('a page with %s looks one place up for each row, and gathers them nowhere', async (mode) => {
    expect(gatherings(await planOf(await page(), mode, 'analyze party'))).toEqual([]);
  });

  it('would gather them, were the planner not told to reckon with busy agencies (ADR 0021)', async () => {
    const untold = 'alter table party alter column agency_id reset (n_distinct); analyze party';
    expect(gatherings(await planOf(await page(), 'force_generic_plan', untold))).not.toEqual([]);
  });
});
