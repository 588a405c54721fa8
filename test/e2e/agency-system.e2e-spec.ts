/**
 * Two agencies' own systems and no browser: one asks for data, the other holds them. All they have is GraphQL under a token, the event stream, and, for the one that holds
 * the data, a server that the portal calls over TLS, with a certificate by an authority of their own. Where the law wants a person (第二十条: consent of the 共享工作机构负责人), a person signs in.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-sse';
import { ownAuthority } from '../support/authority.js';
import { DataOwner } from '../support/data-owner.js';
import { agencyId, registerCase } from '../support/story.js';
import { PortalClient } from '../support/client.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { until } from '../support/wait.js';
import { done } from '../isolation/consult-matters.js';

const INPUT: Readonly<Record<string, string>> = {
  submitDataRequest: 'DataRequestActInput', fetchSharedData: 'DataRequestActInput',
};
interface Told { notificationId: string; title: string; objectId: string; unreadCount: number }
interface Standing { version: number; state: string; grant: { rowCount: number; digest: string } | null; corrections: { open: boolean; verdict: string | null }[] }
interface Log { deliveryLog: { nextAt: string | null; attempts: { outcome: string }[] } }

/** An agency's own system: its token, and the officer in whose name it acts. */
class AgencySystem {
  private readonly client: PortalClient;

  private constructor(private readonly baseUrl: string, private readonly headers: Record<string, string>) { this.client = PortalClient.stranger(baseUrl); }

  static async of(admin: PortalClient, kind: string, name: string, operator: string): Promise<AgencySystem> {
    const { registerApiClient: { clientId, secret } } = await admin.get<{ registerApiClient: { clientId: string; secret: string } }>(
      'mutation ($agencyId: ID!, $name: String!) { registerApiClient(agencyId: $agencyId, name: $name) { ... on RegisteredApiClient { clientId secret } } }', { agencyId: await agencyId(admin, kind, '440000'), name });
    return new AgencySystem(admin.baseUrl, { authorization: `Bearer ${clientId}.${secret}`, 'x-portal-operator': operator });
  }

  async get<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.client.ask<Data>(query, variables, this.headers);
    if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** A request as it stands for this agency. */
  async request(id: string): Promise<Standing> {
    return (await this.get<{ dataRequest: Standing }>('query ($id: ID!) { dataRequest(id: $id) { version state grant { rowCount digest } corrections { open verdict } } }', { id })).dataRequest;
  }

  /** An act on a request as it stands now: the state after it, or the refusal's code. */
  async act(name: string, id: string, input: Record<string, unknown> = {}): Promise<string> {
    const { version } = await this.request(id);
    const { it } = await this.get<{ it: { state?: string; code?: string } }>(
      `mutation ($input: ${INPUT[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`}!) { it: ${name}(input: $input) { ... on DataRequest { state } ... on Refusal { code } } }`, { input: { id, expectedVersion: version, ...input } });
    return it.state ?? it.code ?? 'CONFLICT';
  }

  /** The rows, or the refusal's code. */
  async read(id: string): Promise<string[][] | string> {
    const { readSharedData: read } = await this.get<{ readSharedData: { rows?: string[][]; code?: string } }>(
      'mutation ($input: ReadSharedDataInput!) { readSharedData(input: $input) { ... on SharedData { rows watermark } ... on Refusal { code } } }', { input: { id, way: 'VIEW' } });
    return read.rows ?? read.code ?? '';
  }

  listen<Event>(query: string, variables: Record<string, unknown> = {}): { heard: Event[]; ended: () => boolean; close: () => void } {
    const heard: Event[] = [];
    let ended = false;
    const close = createClient({ url: `${this.baseUrl}/graphql/stream`, headers: this.headers, retryAttempts: 0 }).subscribe<Record<string, Event>>({ query, variables }, {
      next: ({ data }) => { heard.push(...Object.values(data ?? {}) as Event[]); }, error: () => { ended = true; }, complete: () => { ended = true; },
    });
    return { heard, ended: () => ended, close };
  }
}

let portal: RunningPortal;
let owner: DataOwner;
/** Its certificate is for another address. */
let stranger: DataOwner;
const folder = mkdtempSync(join(tmpdir(), 'portal-authority-'));
let [asking, holding]: AgencySystem[] = [];
let [handler, head, holder, office]: PortalClient[] = [];
const inDays = (days: number): string => new Date(portal.now().getTime() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const upTo = async (instant: string): Promise<void> => portal.advance(Date.parse(instant) - portal.now().getTime());

beforeAll(async () => {
  const authority = ownAuthority();
  owner = await DataOwner.start(() => portal.now(), authority.certify());
  stranger = await DataOwner.start(() => portal.now(), authority.certify('10.9.9.9'));
  writeFileSync(join(folder, 'authority.pem'), authority.cert);
  portal = await startPortal({ env: { CONNECTOR_HOSTS: `${owner.host},${stranger.host}`, CONNECTOR_NETWORKS: '127.0.0.0/8', NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') } });
  const admin = await PortalClient.signIn(portal.baseUrl, 'admin');
  [handler, head, holder, office] = await Promise.all(['gdyb.handler', 'gdyb.head', 'gdwj.liaison', 'office.secretary'].map((account) => PortalClient.signIn(portal.baseUrl, account)));
  [asking, holding] = await Promise.all([AgencySystem.of(admin, 'HEALTHCARE_SECURITY', '基金监管系统', 'gdyb.handler'), AgencySystem.of(admin, 'HEALTH', '病历质控系统', 'gdwj.liaison')]);
});
afterAll(async () => {
  await portal?.stop();
  await Promise.all([owner?.stop(), stranger?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** The entry in the catalogue, and the connector on it: what people set up once. */
async function catalogued(of = owner): Promise<string> {
  const on = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  const drafted = await done(holder!, 'draftCatalogueEntry', 'CatalogueEntry', 'DraftCatalogueEntryInput', {
    name: '住院病历质控结果', summary: '按月形成。', sharingClass: 'CONDITIONAL', conditions: '限于办案', dataLevel: 'SENSITIVE_PERSONAL', format: 'TABLE', refresh: 'MONTHLY', way: 'FILE', secrecyChecked: true, impactAssessed: true,
    fields: [{ key: 'patient', title: '患者姓名', type: 'TEXT', sensitivity: 'SENSITIVE', mask: 'NAME' }, { key: 'score', title: '质控得分', type: 'NUMBER', sensitivity: 'INTERNAL', mask: 'NONE' }],
  });
  const handed = await done(holder!, 'submitCatalogueEntry', 'CatalogueEntry', 'CatalogueEntryActInput', on(drafted));
  const { id } = await done(office!, 'reviewCatalogueEntry', 'CatalogueEntry', 'ReviewCatalogueEntryInput', { ...on(handed), publish: true });
  const { setDataConnector: { connector } } = await holder!.get<{ setDataConnector: { connector: { publicKey: string } } }>(
    'mutation ($input: SetDataConnectorInput!) { setDataConnector(input: $input) { ... on DataConnectorSet { connector { publicKey } } ... on Refusal { code } } }',
    { input: { entryId: id, expectedVersion: 0, kind: 'HTTP_PULL', enabled: true, url: of.url, algorithm: 'ed25519' } });
  of.key = { algorithm: 'ed25519', publicKey: connector.publicKey };
  return id;
}

it('is not told anything where the certificate is for another address', async () => {
  const entryId = await catalogued(stranger);
  await holder!.get('mutation ($id: ID!) { testDataConnector(entryId: $id) { __typename } }', { id: entryId });
  const tested = async () => (await holder!.get<{ dataConnector: { testOutcome: string | null } }>('query ($id: ID!) { dataConnector(entryId: $id) { testOutcome } }', { id: entryId })).dataConnector;
  await until('the test', async () => (await tested()).testOutcome !== null);
  expect([await tested(), stranger.asked, stranger.turnedAway]).toEqual([{ testOutcome: 'UNREACHABLE' }, [], []]);
});

it('asks, is granted, receives, reads, has an error corrected, is suspended and resumed, ends, and states the destruction', async () => {
  const entryId = await catalogued();
  const { id: caseId } = await registerCase(handler!);
  const [last, after] = [inDays(1), inDays(2)];
  const inbox = asking!.listen<Told>('subscription { inboxChanged { notificationId title objectId unreadCount } }');
  const toldOf = (id: string, title: string) => until(title, () => inbox.heard.some((event) => event.objectId === id && event.title.includes(title)));

  const { draftDataRequest: { id } } = await asking!.get<{ draftDataRequest: { id: string } }>('mutation ($input: DraftDataRequestInput!) { draftDataRequest(input: $input) { ... on DataRequest { id } ... on Refusal { code fields { field message } } } }', { input: {
    entryId, objectKind: 'CASE', objectId: caseId, purpose: '核实住院真实性', basis: '《医疗保障基金使用监督管理条例》第二十二条', scenario: '与结算明细比对', fields: ['patient', 'score'], periodFrom: inDays(-90), periodTo: inDays(-30), way: 'FILE', until: last, responsible: '承办人',
  } });
  expect(await asking!.act('submitDataRequest', id)).toBe('CONSENTING');
  // The system acts for the handler who wrote it: consent is a person's, and another's.
  expect(await asking!.act('consentDataRequest', id, { consent: true })).toBe('SEAT_LACKS_RIGHT');
  const { version } = await asking!.request(id);
  await done(head!, 'consentDataRequest', 'DataRequest', 'ConsentDataRequestInput', { id, expectedVersion: version, consent: true });

  // Granted by the system of the agency that holds the data; the portal calls its server by itself, which is away at first.
  owner.answer = () => ({ status: 503 });
  expect(await holding!.act('answerDataRequest', id, { answer: 'GRANT' })).toBe('GRANTED');
  await toldOf(id, '同意共享');
  const log = async (system: AgencySystem) => (await system.get<Log>('query ($id: ID!) { deliveryLog(requestId: $id) { nextAt attempts { outcome } } }', { id })).deliveryLog;
  await until('the first attempt', async () => (await log(holding!)).attempts.length === 1);
  expect(await log(holding!)).toEqual({ nextAt: expect.any(String), attempts: [{ outcome: 'SERVER_FAILED' }] });
  owner.answer = () => ({ type: 'application/json', body: '{"rows":[{"patient":"张三丰","score":90},{"patient":"李四","score":85.5}]}' });
  expect(await holding!.act('fetchSharedData', id)).toBe('GRANTED');
  await toldOf(id, '数据已提供');
  expect([(await log(asking!)).attempts.map(({ outcome }) => outcome), owner.turnedAway, owner.asked.at(-1)?.requestId]).toEqual([['DELIVERED', 'SERVER_FAILED'], [], id]);
  expect(await asking!.read(id)).toEqual([['张＊＊', '90'], ['李＊', '85.5']]);

  // An error: reported by one system, answered by the other with a table.
  expect(await asking!.act('reportDataError', id, { fields: ['score'], text: '第2行与病历不符' })).toBe('DELIVERED');
  expect(await holding!.act('fetchSharedData', id)).toBe('CORRECTION_OPEN');
  expect(await holding!.act('answerDataError', id, { verdict: 'CORRECTED', text: '录入有误', table: 'patient,score\n张三丰,91\n李四,85.5' })).toBe('DELIVERED');
  await toldOf(id, '数据已更正');
  expect([await asking!.read(id), (await asking!.request(id)).corrections]).toEqual([[['张＊＊', '91'], ['李＊', '85.5']], [{ open: false, verdict: 'CORRECTED' }]]);

  // Suspended while it is followed: the stream says so and ends; resumed, it is read again.
  const follow = () => asking!.listen<{ batch: number; code: string | null }>('subscription ($id: ID!) { sharedDataChanged(requestId: $id) { batch code } }', { id });
  const open = follow();
  await until('it is followed', () => open.heard.length === 1);
  await holding!.act('suspendGrant', id, { suspend: true, reason: '核查使用情况' });
  await until('the stream is cut', () => open.ended());
  expect([open.heard.map(({ code }) => code), await asking!.read(id), await holding!.act('fetchSharedData', id)]).toEqual([[null, 'GRANT_SUSPENDED'], 'GRANT_SUSPENDED', 'GRANT_SUSPENDED']);
  await holding!.act('suspendGrant', id, { suspend: false, reason: '已说明' });

  // Somebody who follows it at a screen signs out: nothing signals that, and the stream is cut within a minute all the same.
  const leaver = await PortalClient.signIn(portal.baseUrl, 'gdyb.handler');
  const { body } = await leaver.fetch('/graphql/stream', {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify({ query: 'subscription ($id: ID!) { sharedDataChanged(requestId: $id) { batch code } }', variables: { id } }),
  });
  const screen = { heard: '', cut: false };
  const listening = (async () => {
    for await (const part of body!) screen.heard += Buffer.from(part).toString();
    screen.cut = true;
  })();
  await until('it is followed', () => screen.heard.includes('"batch"'));
  await leaver.get('mutation { signOut { ok } }');
  expect(screen.cut).toBe(false);
  await portal.advance(61_000);
  await until('it is cut', () => screen.cut);
  await listening;
  expect(screen.heard.match(/"batch"/g)).toHaveLength(1);

  // To the second: some time before the end it is read and followed, a second after it is not; the stream says so by itself.
  await upTo(`${last}T23:55:00+08:00`);
  expect(await asking!.read(id)).toHaveLength(2);
  const followed = follow();
  await until('it is followed', () => followed.heard.length === 1);
  await upTo(`${after}T00:00:01+08:00`);
  await until('the stream is cut', () => followed.ended());
  expect(followed.heard.map(({ code }) => code)).toEqual([null, 'PURPOSE_EXPIRED']);
  const calls = owner.asked.length;
  expect([await asking!.read(id), await holding!.act('fetchSharedData', id), owner.asked.length]).toEqual(['PURPOSE_EXPIRED', 'GRANT_ENDED', calls]);
  expect(await asking!.act('fileDestruction', id, { statement: '电子数据已删除', witnesses: '承办人、机要员' })).toBe('CLOSED');
  expect(await asking!.read(id)).toBe('PURPOSE_EXPIRED');

  // All that was told is confirmed as received, and every reading stands in the register of both.
  const { notifications } = await asking!.get<{ notifications: { edges: { node: { id: string; objectId: string } }[] } }>('{ notifications(first: 50) { edges { node { id objectId } } } }');
  expect(notifications.edges.filter(({ node }) => node.objectId === id).length).toBeGreaterThanOrEqual(5);
  await asking!.get('mutation ($ids: [ID!]!) { markNotificationsRead(ids: $ids) { __typename } }', { ids: notifications.edges.map(({ node }) => node.id) });
  expect(await asking!.get('{ notifications(first: 1) { unreadCount } }')).toEqual({ notifications: { unreadCount: 0 } });
  const uses = async (system: AgencySystem) => (await system.get<{ dataUses: { edges: unknown[] } }>('query ($id: ID!) { dataUses(filter: { requestId: $id }, first: 20) { edges { node { at way } } } }', { id })).dataUses.edges.length;
  expect([await uses(asking!), await uses(holding!)]).toEqual([3, 3]);
  inbox.close();
  // The worker's sweeps found what they run, and nothing of the connector was said in its log.
  expect(portal.log('worker1')).not.toMatch(/Nest could not find|secret|PRIVATE KEY/);
});
