import { Client } from 'pg';
import { PortalClient } from '../support/client.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { agencyId, registerCase, tryAct } from '../support/story.js';

const KILLS = 10;
const CLERKS = 6;

/**
 * The api dies without warning while people work. Whatever was acknowledged is there; whatever was not is there whole or not
 * at all: state, journal and outbox agree.
 */
let portal: RunningPortal;
let superuser: Client;
beforeAll(async () => {
  portal = await startPortal({ queue: 'postgres' });
  superuser = new Client(portal.database.superUrl);
  await superuser.connect();
});
afterAll(async () => {
  await superuser?.end();
  await portal?.stop();
});

const count = async (sql: string): Promise<number> => (await superuser.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n ?? -1;

/** Each of these must count nothing, whenever one looks. */
const BROKEN: readonly (readonly [string, string])[] = [
  ['a journal entry without its outbox message', 'journal_entry j where not exists (select 1 from outbox_message o where o.id = j.id)'],
  ['an outbox message without its journal entry', 'outbox_message o where not exists (select 1 from journal_entry j where j.id = o.id)'],
  ['a case that nobody registered', `case_record c where (select count(*) from journal_entry j where j.object_id = c.id and j.topic = 'case.registered') <> 1`],
  ['a registration without its case', `journal_entry j where topic = 'case.registered' and not exists (select 1 from case_record c where c.id = j.object_id)`],
  ['a case without its agency at the table', 'case_record c where not exists (select 1 from party p where p.object_id = c.id and p.agency_id = c.agency_id)'],
  ['a referral with more or fewer entries than acts', `referral r where (select count(*) from journal_entry j where j.object_id = r.id) <> (select count(*) from referral_act a where a.referral_id = r.id)`],
  ['a referral whose ball is in two hands', 'referral r where (select count(*) from referral_holding h where h.referral_id = r.id and h.to_at is null) > 1'],
  ['a referral whose holder and span differ', `referral r join referral_holding h on h.referral_id = r.id and h.to_at is null where h.agency_id is distinct from r.holder_agency_id`],
  ['a broken link in a chain', `(select hash = journal_hash(j) and prev_hash is not distinct from lag(hash) over (partition by object_id order by seq) as ok from journal_entry j) c where not ok`],
  ['a number given twice', '(select number from case_record group by number having count(*) > 1) d'],
];

it(`loses nothing and invents nothing when the api is killed ${KILLS} times while ${CLERKS} clerks work`, async () => {
  const acknowledged: { cases: string[]; referrals: string[] } = { cases: [], referrals: [] };
  let working = true;
  let interrupted = 0;
  const clerk = async (account: string): Promise<void> => {
    let client: PortalClient | null = null;
    let police = '';
    while (working) {
      try {
        client ??= await PortalClient.signIn(portal.baseUrl, account);
        police ||= await agencyId(client, 'PUBLIC_SECURITY', account.startsWith('gz') ? '440100' : '440000');
        const registered = await registerCase(client);
        acknowledged.cases.push(registered.id);
        const drafted = await tryAct(client, 'draftReferral', { caseId: registered.id, toAgencyId: police });
        if (drafted.id) acknowledged.referrals.push(drafted.id);
      } catch {
        interrupted += 1;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const clerks = Array.from({ length: CLERKS }, (_, index) => clerk(index % 2 ? 'gzyb.handler' : 'gdyb.handler'));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = acknowledged.cases.length;
    while (acknowledged.cases.length < before + 8) await new Promise((resolve) => setTimeout(resolve, 20));
    await portal.kill('api');
    for (const [what, sql] of BROKEN) expect([kill, what, await count(sql)]).toEqual([kill, what, 0]);
    await portal.start('api');
  }
  working = false;
  await Promise.all(clerks);
  const lost = async (table: string, ids: string[]): Promise<number> => ids.length - await count(`${table} where id = any('{${ids.join(',')}}'::uuid[])`);
  console.log(`faults: ${KILLS} kills, ${acknowledged.cases.length} cases and ${acknowledged.referrals.length} referrals acknowledged, ${interrupted} requests interrupted`);
  expect(await lost('case_record', acknowledged.cases)).toBe(0);
  expect(await lost('referral', acknowledged.referrals)).toBe(0);
  expect(interrupted).toBeGreaterThan(0);
  for (const [what, sql] of BROKEN) expect([what, await count(sql)]).toEqual([what, 0]);
}, 300_000);
