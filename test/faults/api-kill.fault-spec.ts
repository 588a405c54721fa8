import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PortalClient } from '../support/client.js';
import { withClient } from '../support/cluster.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { agencyId, registerCase, type ActAnswer, referralNow, tryAct } from '../support/story.js';
import { until } from '../support/wait.js';

const ACTS = 400;
const KILLS = 8;
const CLERKS = 6;
const PATIENCE_MS = 240_000;

let portal: RunningPortal;
beforeAll(async () => { portal = await startPortal(); }, PATIENCE_MS);
afterAll(() => portal?.stop());

const look = <Row>(sql: string): Promise<Row[]> => withClient(portal.database.superUrl, async (client) => (await client.query(sql)).rows as Row[]);

/** What clerks were told had been done; after a kill nobody knows, and nobody is told anything. */
const acknowledged: { readonly cases: string[]; readonly versions: Map<string, number> } = { cases: [], versions: new Map() };
let done = 0;
let cutOff = 0;

const DRAFT = {
  offenceCode: 'FRAUD', legalBasis: '《中华人民共和国刑法》第二百六十六条', advice: '建议移送。', priorPenalties: null, materials: [], items: [],
  officers: [{ name: '承办人（一）', certificateNo: '粤执法1' }, { name: '承办人（二）', certificateNo: '粤执法2' }],
};

/** Does one thing; a connection that breaks off is what this test is about, any other answer than success is a fault. */
async function tryOnce<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    const result = await act();
    done += 1;
    return result;
  } catch (fault) {
    if (!(fault instanceof TypeError) && !/fetch failed|UNAVAILABLE|terminated|ECONNRE|HTTP 50/.test(String(fault))) throw fault;
    cutOff += 1;
    await until('the api is back', async () => (await fetch(`${portal.baseUrl}/readyz`).catch(() => null))?.ok ?? false, PATIENCE_MS);
    return null;
  }
}

/** Registers a case, drafts a referral and edits it some times, over and over, as somebody who lost the line would. */
async function clerk(client: PortalClient, toAgencyId: string): Promise<void> {
  while (done < ACTS) {
    const registered = await tryOnce(() => registerCase(client));
    if (!registered) continue;
    acknowledged.cases.push(registered.id);
    const drafted = await tryOnce(() => tryAct(client, 'draftReferral', { caseId: registered.id, toAgencyId }));
    if (drafted?.id) await edit(client, drafted.id, toAgencyId);
  }
}

async function edit(client: PortalClient, id: string, toAgencyId: string): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    const answer = await tryOnce<ActAnswer>(async () => {
      const { version } = await referralNow(client, id);
      return tryAct(client, 'editReferral', { ...DRAFT, id, expectedVersion: version, toAgencyId, report: `第${round + 1}稿` });
    });
    if (answer === null) continue;
    expect(answer).toMatchObject({ __typename: 'Referral' });
    acknowledged.versions.set(id, answer.version ?? 0);
  }
}

it(`killed ${KILLS} times during ${ACTS} mutations, the api leaves journal, outbox and state in agreement`, async () => {
  const client = await PortalClient.signIn(portal.baseUrl, 'gdyb.handler');
  const police = await agencyId(client, 'PUBLIC_SECURITY', '440000');
  const clerks = Promise.all(Array.from({ length: CLERKS }, () => clerk(client, police)));
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await until('some more is done', () => done >= (kill * ACTS) / (KILLS + 1), PATIENCE_MS);
    await portal.kill('api');
    await portal.start('api');
  }
  await clerks;

  const [counts] = await look<Record<string, number>>(`
    select (select count(*)::int from journal_entry j where not exists (select 1 from outbox_message o where o.id = j.id)) as "entriesWithoutMessage",
           (select count(*)::int from outbox_message o where not exists (select 1 from journal_entry j where j.id = o.id)) as "messagesWithoutEntry",
           (select count(*)::int from case_record c where (select count(*) from journal_entry j where j.object_id = c.id) <> c.version) as "casesOffTheirJournal",
           (select count(*)::int from referral r where (select count(*) from journal_entry j where j.object_id = r.id) <> r.version) as "referralsOffTheirJournal",
           (select count(*)::int from referral r where (select count(*) from referral_act a where a.referral_id = r.id) <> r.version) as "referralsOffTheirActs",
           (select count(*)::int from case_record c where not exists (select 1 from party p where p.object_id = c.id and p.agency_id = c.agency_id)) as "casesWithoutOwner",
           (select count(*)::int from journal_entry j where j.hash <> journal_hash(j)) as "entriesOffTheirHash",
           (select count(*)::int from journal_entry j where j.prev_hash is distinct from
              (select p.hash from journal_entry p where p.object_id = j.object_id and p.seq < j.seq order by p.seq desc limit 1)) as "brokenChains"`);
  process.stdout.write(`${done} mutations acknowledged, ${cutOff} cut off by ${KILLS} kills of the api: ${JSON.stringify(counts)}\n`);
  expect(counts).toEqual(Object.fromEntries(Object.keys(counts ?? {}).map((name) => [name, 0])));
  expect(cutOff).toBeGreaterThan(0);

  const known = new Set((await look<{ id: string }>('select id from case_record')).map(({ id }) => id));
  expect(acknowledged.cases.filter((id) => !known.has(id))).toEqual([]);
  const versions = new Map((await look<{ id: string; version: number }>('select id, version from referral')).map(({ id, version }) => [id, version]));
  expect([...acknowledged.versions].filter(([id, version]) => (versions.get(id) ?? 0) < version)).toEqual([]);

  await until('the worker has done with every fact', async () =>
    (await look<{ open: number }>('select count(*)::int as open from outbox_message where done_at is null'))[0]?.open === 0, PATIENCE_MS);
}, 2 * PATIENCE_MS);
