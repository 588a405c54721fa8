import { request } from 'node:http';
import { PortalClient } from '../support/client.js';
import { CoWriter, Line } from '../support/co-writer.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { until } from '../support/wait.js';

let portal: RunningPortal;
let secretary: PortalClient;
let handler: PortalClient;
let outsider: PortalClient;
const open: CoWriter[] = [];
beforeAll(async () => {
  portal = await startPortal({ queue: 'postgres', workers: 0 });
  [secretary, handler, outsider] = await Promise.all(['office.secretary', 'gdyb.handler', 'gdga.liaison'].map((account) => PortalClient.signIn(portal.baseUrl, account))) as [PortalClient, PortalClient, PortalClient];
});
afterEach(() => { for (const writer of open.splice(0)) writer.leave(); });
afterAll(() => portal?.stop());

const joins = (client: PortalClient, id: string, options?: ConstructorParameters<typeof CoWriter>[2]): CoWriter => {
  const writer = new CoWriter(client, id, options);
  open.push(writer);
  return writer;
};
const PAGE = '__typename ... on Minutes { id version writing writers { id } versions { id no lines hash } } ... on Refusal { code }';
interface Page { readonly __typename: string; readonly code?: string; readonly id: string; readonly version: number; readonly versions: readonly { readonly id: string }[] }
const act = async (client: PortalClient, name: string, type: string, input: Record<string, unknown>): Promise<Page> =>
  (await client.get<Record<string, Page>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${PAGE} } }`, { input }))[name] as Page;
const version = async (id: string): Promise<number> => (await secretary.get<{ minutes: { version: number } }>('query ($id: ID!) { minutes(id: $id) { version } }', { id })).minutes.version;
const agencyOf = async (client: PortalClient): Promise<string> => (await client.get<{ me: { seat: { agency: { id: string } } } }>('{ me { seat { agency { id } } } }')).me.seat.agency.id;

/** Minutes of the office that the province's 医保局 drafts with it. */
async function minutes(together = true): Promise<string> {
  const { id } = await act(secretary, 'openMinutes', 'OpenMinutesInput', { title: '第三次全体会议纪要', meeting: '联席会议第三次全体会议', heldOn: '2026-11-20', points: ['上次议定事项落实情况', '数据共享清单'] });
  if (together) await act(secretary, 'inviteMinutesWriter', 'MinutesWriterInput', { id, expectedVersion: 1, agencyId: await agencyOf(handler) });
  return id;
}
const kept = async (id: string): Promise<string> => {
  const { versions: [newest] } = await act(secretary, 'nameMinutesVersion', 'NameMinutesVersionInput', { id, expectedVersion: await version(id), name: '核对' });
  const { minutesVersion } = await secretary.get<{ minutesVersion: { body: { text: string }[] } }>('query ($id: ID!) { minutesVersion(id: $id) { body { text } } }', { id: newest?.id });
  return minutesVersion.body.map(({ text }) => `${text}\n`).join('');
};

it('loses no letter of three people who write at once while lines break and the api is killed', async () => {
  const id = await minutes();
  const [one, two] = await Promise.all([Line.to(portal.baseUrl), Line.to(portal.baseUrl)]);
  const writers = [joins(secretary, id), joins(handler, id, { line: one }), joins(handler, id, { line: two })];
  await Promise.all(writers.map((writer) => until('the text is there', () => Promise.resolve(writer.synced))));
  const typed: string[] = [];
  let next = 0x4e00;
  for (let round = 0; round < 12; round += 1) {
    for (const [index, writer] of writers.entries()) {
      for (let letter = 0; letter < 8; letter += 1) {
        const text = String.fromCharCode(next += 1);
        typed.push(text);
        writer.type((round * 37 + index * 11 + letter * 5) % writer.text.length, text);
        if (letter % 4 === 3) await new Promise((resolve) => setImmediate(resolve));
      }
    }
    if (round % 3 === 0) one.cut();
    if (round % 4 === 1) two.cut();
    if (round === 5) await portal.kill('api');
    if (round === 7) await portal.start('api');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await Promise.all(writers.map((writer) => writer.saved()));
  await until('all have the same text', () => Promise.resolve(new Set(writers.map(({ text }) => text.toString())).size === 1));
  const text = (writers[0] as CoWriter).text.toString();
  expect(typed.filter((letter) => !text.includes(letter))).toEqual([]);
  expect(await kept(id)).toBe(text);
  // Whoever comes later, after everybody has gone and the api was begun anew, finds the same.
  for (const writer of open.splice(0)) writer.leave();
  await portal.kill('api');
  await portal.start('api');
  const later = joins(handler, id);
  await until('the text is there', () => Promise.resolve(later.synced));
  expect(later.text.toString()).toBe(text);
  for (const line of [one, two]) line.close();
});

it('shows who is here by his own name, and nobody under another’s', async () => {
  const id = await minutes();
  const { me: { person: { displayName: name } } } = await secretary.get<{ me: { person: { displayName: string } } }>('{ me { person { displayName } } }');
  const honest = joins(secretary, id, { name });
  const watcher = joins(handler, id);
  await until('he is seen', () => Promise.resolve(watcher.present.includes(name)));
  const liar = joins(handler, id, { name });
  await until('he is shown out', () => Promise.resolve(liar.ends.some((end) => end.startsWith('4400'))));
  for (const { ends } of [honest, watcher]) expect(ends).toEqual([]);
  expect(watcher.present).toEqual([name]);
});

it('lets in only who may read the draft, and only through his own session and our own pages', async () => {
  const id = await minutes();
  const stranger = joins(outsider, id);
  await until('he is refused', () => Promise.resolve(stranger.denied.includes('NO_RIGHT')));
  expect(stranger.text.toString()).toBe('');
  const nobody = joins(PortalClient.stranger(portal.baseUrl), id);
  const elsewhere = joins(secretary, id, { origin: 'https://evil.example' });
  const sly = joins(secretary, id, { readsAs: await minutes() });
  await until('they are refused', () => Promise.resolve(nobody.ends.length > 1 && elsewhere.ends.length > 1 && sly.denied.length > 0));
  for (const writer of [nobody, elsewhere, sly]) expect([writer.synced, writer.text.toString()]).toEqual([false, '']);
  expect(await statusOf({ origin: portal.baseUrl })).toBe(401);
  expect(await statusOf({ origin: portal.baseUrl, cookie: secretary.cookieHeader })).toBe(404);
  expect(await statusOf({ cookie: secretary.cookieHeader }, `/co-writing/${id}`)).toBe(403);
  expect(await statusOf({ origin: 'http://other.example', cookie: secretary.cookieHeader }, `/co-writing/${id}`)).toBe(403);
});

/** How the door answers a knock without ever opening. */
const statusOf = (headers: Record<string, string>, path = headers['cookie'] ? '/co-writing/x' : '/co-writing/0198c7a0-0000-7000-8000-000000000001'): Promise<number> => new Promise((resolve, reject) => {
  const { host, hostname, port } = new URL(portal.baseUrl);
  const knock = request({ host: hostname, port, path, headers: { host, connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', ...headers } });
  knock.on('response', ({ statusCode }) => resolve(statusCode ?? 0)).on('error', reject).end();
});

it('ends at once for whoever is taken away, and takes nothing from him afterwards', async () => {
  const id = await minutes();
  const [stays, goes] = [joins(secretary, id), joins(handler, id)];
  goes.type(0, '共同起草');
  await goes.saved();
  await until('it is seen', () => Promise.resolve(stays.text.toString().includes('共同起草')));
  await act(secretary, 'dismissMinutesWriter', 'MinutesWriterInput', { id, expectedVersion: await version(id), agencyId: await agencyOf(handler) });
  await until('he is shown out', () => Promise.resolve(goes.ends.some((end) => end.startsWith('4403'))));
  goes.type(0, '此后');
  stays.type(0, '继续');
  await stays.saved();
  await until('he is refused', () => Promise.resolve(goes.denied.includes('NO_RIGHT')));
  expect([goes.text.toString().includes('继续'), stays.text.toString().includes('此后'), (await kept(id)).includes('此后')]).toEqual([false, false, false]);
  expect((await kept(id)).includes('共同起草')).toBe(true);
});

it('ends with the session', async () => {
  const id = await minutes();
  const client = await PortalClient.signIn(portal.baseUrl, 'gdyb.handler');
  const [stays, goes] = [joins(secretary, id), joins(client, id)];
  await Promise.all([stays.saved(), goes.saved()]);
  await client.ask('mutation { signOut { ok } }');
  goes.type(0, '会话结束之后');
  await until('he is shown out', () => Promise.resolve(goes.ends.some((end) => end.startsWith('4401'))));
  await stays.saved();
  expect(await kept(id)).not.toContain('会话结束之后');
});

it('lets a head read along and write nothing', async () => {
  const id = await minutes();
  const head = joins(await PortalClient.signIn(portal.baseUrl, 'gdyb.head'), id);
  const writer = joins(secretary, id);
  writer.type(0, '一段正文');
  await until('he reads along', () => Promise.resolve(head.text.toString().includes('一段正文')));
  head.type(0, '批示');
  await head.saved();
  expect([writer.text.toString(), await kept(id)].map((text) => text.includes('批示'))).toEqual([false, false]);
});

it('takes a long text in one piece, and shows out whoever sends more than anybody writes', async () => {
  const id = await minutes();
  const [writer, flood] = [joins(secretary, id), joins(handler, id)];
  writer.type(0, '长'.repeat(100_000));
  await writer.saved();
  await until('it is seen', () => Promise.resolve(flood.text.length > 100_000));
  for (let n = 0; n < 1_500; n += 1) flood.type(0, '洪');
  await until('he is shown out', () => Promise.resolve(flood.ends.some((end) => end.startsWith('1008'))));
  expect(writer.ends).toEqual([]);
  const huge = joins(handler, id);
  await until('the text is there', () => Promise.resolve(huge.synced));
  huge.type(0, '大'.repeat(500_000));
  await until('he is shown out', () => Promise.resolve(huge.ends.some((end) => end.startsWith('1009'))));
});

it('opens no more than eight connections to one person', async () => {
  const id = await minutes();
  const many = Array.from({ length: 9 }, () => joins(secretary, id));
  await until('one is refused', () => Promise.resolve(many.filter(({ ends }) => ends.length > 0).length === 1));
  await until('the others write', () => Promise.resolve(many.filter(({ synced }) => synced).length === 8));
});
