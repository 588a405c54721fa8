/** What the administrator is told of somebody's access, held against what that person's own questions are answered. */
import { Client } from 'pg';
import { PortalClient } from '../support/client.js';
import type { RunningPortal } from '../support/portal.js';
import { READERS, startIsolated, UNTIL_MADE_MS } from './matters.js';

/** Pages of matters: kind, and the question for one. */
const PAGES: Readonly<Record<string, string>> = {
  CASE: 'case', LEAD: 'lead', REFERRAL: 'referral', JOINT_INVESTIGATION: 'jointInvestigation', OUTCOME: 'outcome', CONSULTATION: 'consultation', LISTED_SUPERVISION: 'listedSupervision',
  SUPERVISION_STEP: 'supervisionStep', MEMBER_CHANGE: 'memberChange', TOPIC: 'topic', MEETING: 'meeting', RESOLUTION: 'resolution', MINUTES: 'minutes', MINUTES_SHARE: 'minutesShare',
  SEAL_REQUEST: 'sealRequest', HALF_YEAR_REPORT: 'halfYearReport', DATA_REQUEST: 'dataRequest', CAMPAIGN: 'campaign', CAMPAIGN_REPORT: 'campaignReport', CAMPAIGN_BRIEF: 'campaignBrief', BULLETIN: 'bulletin', TYPICAL_CASE: 'typicalCase',
  CATALOGUE_ENTRY: 'catalogueEntry', RESPONSIBILITY_LIST: 'responsibilityList',
};
/** Matters with parties; and what is published to all, which needs none. */
const MATTERS = `
  select object_id as id, object_kind as kind, true as party from party
  union select id, kind, exists (select 1 from party p where p.object_id = o.id) from (
    select id, 'RESPONSIBILITY_LIST' as kind from responsibility_list union all select id, 'CATALOGUE_ENTRY' from catalogue_entry union all select id, 'TYPICAL_CASE' from typical_case) o
  order by id`;
/** As many questions as may come at once. */
const AT_ONCE = 10;

let portal: RunningPortal;
let superuser: Client;
let matters: { id: string; kind: string; party: boolean }[];
beforeAll(async () => {
  portal = await startIsolated();
  superuser = new Client(portal.database.superUrl);
  await superuser.connect();
  matters = (await superuser.query<(typeof matters)[number]>(MATTERS)).rows.filter(({ kind }) => kind in PAGES);
}, UNTIL_MADE_MS);
afterAll(async () => {
  await superuser?.end();
  await portal?.stop();
});

const kindOf = (objectId: string): string => matters.find(({ id }) => id === objectId)?.kind ?? '';
/** Ids of the matters whose page is there for a reader. */
async function opened(client: PortalClient): Promise<Set<string>> {
  const found = new Set<string>();
  for (let from = 0; from < matters.length; from += AT_ONCE) {
    const asked = matters.slice(from, from + AT_ONCE);
    const { data } = await client.ask<Record<string, { id: string } | null>>(`{ ${asked.map(({ id, kind }, index) => `m${index}: ${PAGES[kind]}(id: "${id}") { id }`).join(' ')} }`);
    for (const page of Object.values(data ?? {})) if (page) found.add(page.id);
  }
  return found;
}

it('is what they see: nothing of what is kept from them, and everything they may read', async () => {
  const admin = await PortalClient.signIn(portal.baseUrl, 'admin');
  const wrong: string[] = [];
  const open = new Map<string, string>();
  const sights = new Map<string, number>();
  for (const account of READERS) {
    const client = await PortalClient.signIn(portal.baseUrl, account);
    const { me } = await client.get<{ me: { person: { id: string }; seat: { id: string } } }>('{ me { person { id } seat { id } } }');
    const { explainAccess } = await admin.get<{ explainAccess: { matters: { objectId: string; sight: string; rule: string; reason: string }[] } }>(
      'mutation ($input: ExplainAccessInput!) { explainAccess(input: $input) { __typename ... on AccessExplanations { matters { objectId sight rule reason } } ... on Refusal { code } } }',
      { input: { personId: me.person.id, seatId: me.seat.id, objectIds: matters.map(({ id }) => id) } });
    const there = await opened(client);
    for (const { objectId, sight, rule, reason } of explainAccess.matters) {
      sights.set(sight, (sights.get(sight) ?? 0) + 1);
      if (rule === 'OPEN_CONTENT') open.set(objectId, kindOf(objectId));
      if ((rule === 'OPEN_CONTENT') !== reason.includes('对所有单位公开')) wrong.push(`${account} ${objectId}: ${rule} is worded ${reason}`);
      if ((sight === 'NOTHING' && there.has(objectId)) || (sight === 'CONTENT' && !there.has(objectId))) wrong.push(`${account} ${kindOf(objectId)} ${objectId}: ${rule}, page ${there.has(objectId) ? 'there' : 'not there'}`);
    }
  }
  expect(wrong).toEqual([]);
  // What is published is told as such: of each of the three kinds, and the lists that nobody has a place at.
  expect([...new Set(open.values())].sort()).toEqual(['CATALOGUE_ENTRY', 'RESPONSIBILITY_LIST', 'TYPICAL_CASE']);
  const unplaced = matters.filter(({ party }) => !party).map(({ id }) => id);
  expect(unplaced.length).toBeGreaterThan(0);
  expect(unplaced.filter((id) => !open.has(id))).toEqual([]);
  expect(Math.min(sights.get('NOTHING') ?? 0, sights.get('EXISTENCE') ?? 0, sights.get('CONTENT') ?? 0)).toBeGreaterThan(20);
}, 300_000);

it('is asked by the administrator of that agency, or of the office, and by nobody else', async () => {
  const [police, admin] = [await PortalClient.signIn(portal.baseUrl, 'gdga.liaison'), await PortalClient.signIn(portal.baseUrl, 'admin')];
  const { me } = await police.get<{ me: { person: { id: string }; seat: { id: string } } }>('{ me { person { id } seat { id } } }');
  const ASK = 'mutation ($input: ExplainAccessInput!) { explainAccess(input: $input) { __typename ... on AccessExplanations { matters { rule } } ... on Refusal { code } } }';
  const input = { personId: me.person.id, seatId: me.seat.id, objectIds: [matters[0]?.id] };
  expect((await police.ask(ASK, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await admin.get<{ explainAccess: { code?: string } }>(ASK, { input: { ...input, objectIds: ['x'] } })).explainAccess.code).toBe('INVALID_INPUT');
  const told = await admin.get<{ explainAccess: { matters: { rule: string }[] } }>(ASK, { input: { ...input, objectIds: [crypto.randomUUID()] } });
  expect(told.explainAccess.matters).toEqual([{ rule: 'UNKNOWN_MATTER' }]);
  expect((await superuser.query(`select 1 from journal_entry where topic = 'access.explained'`)).rowCount).toBeGreaterThan(1);
});
