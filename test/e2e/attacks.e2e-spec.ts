import { type IncomingHttpHeaders, request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildSchema, getNamedType, type GraphQLArgument, isEnumType, isRequiredArgument } from 'graphql';
import { PortalClient } from '../support/client.js';
import { done, takeSeat } from '../isolation/consult-matters.js';
import { pdf } from '../support/file-samples.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { until } from '../support/wait.js';

let portal: RunningPortal;
let officer: PortalClient;
let stranger: PortalClient;
beforeAll(async () => {
  portal = await startPortal({ queue: 'postgres' });
  officer = await PortalClient.signIn(portal.baseUrl, 'gdyb.handler');
  stranger = PortalClient.stranger(portal.baseUrl);
});
afterAll(() => portal?.stop());

const repeat = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nest = (depth: number, open: string, close: string, heart: string): string => open.repeat(depth) + heart + close.repeat(depth);

/** Documents that must never be executed: too deep, too wide, too long, too many. */
const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['50 levels of parents', `{ me { ${nest(50, 'agency { region { ', ' } }', 'code')} } }`],
  ['20,000 levels', `{ ${nest(20_000, 'a { ', ' }', 'b')} }`],
  ['a fragment that contains itself', 'query { me { ...a } } fragment a on Me { agency { id } ...a }'],
  ['fragments in a ring', 'query { me { ...a } } fragment a on Me { ...b } fragment b on Me { ...c } fragment c on Me { ...a }'],
  ['5,000 times the same field', `{ me { ${repeat(5_000, () => 'locale')} } }`],
  ['2,000 directives', `{ me { locale ${repeat(2_000, () => '@skip(if: false)')} } }`],
  ['200 directives', `{ me { locale ${repeat(200, () => '@include(if: true)')} } }`],
  ['2,000 aliases', `{ ${repeat(2_000, (i) => `a${i}: me { locale }`)} }`],
  ['30 aliases', `{ ${repeat(30, (i) => `a${i}: me { locale }`)} }`],
  ['100 aliases of __typename', `{ ${repeat(100, (i) => `a${i}: __typename`)} }`],
  ['20 × 20 inline fragments', `{ me { ${repeat(20, () => `... on Me { ${repeat(20, () => '... on Me { locale }')} }`)} } }`],
  ['200 × 100 inline fragments', `{ me { ${repeat(200, () => `... on Me { ${repeat(100, () => '... on Me { locale }')} }`)} } }`],
  ['a page of a million', '{ cases(first: 1000000) { edges { node { id } } } }'],
  ['a page of minus one', '{ cases(first: -1) { edges { node { id } } } }'],
  ['pages within pages over the cost', '{ cases(first: 100) { edges { cursor node { id number title subjectName amountInvolved agencyName leadSource state registeredAt referralCount lamp dueAt } } } again: workItems(box: TODO, first: 100) { edges { cursor node { id objectKind objectId number title state kind fromAgency toAgency holder holderIsMe opened dueAt lamp deadlineLabel legalBasis sentAt lastActAt amountInvolved } } } more: notifications(first: 100) { edges { cursor node { id topic title body reason urgent objectKind objectId createdAt readAt } } } }'],
  ['14 sign-ins at once', `mutation { ${repeat(14, (i) => `a${i}: signIn(input: { account: "gdyb.head", password: "guess${i}" }) { __typename }`)} }`],
  ['two acts at once', 'mutation { a: signOut { ok } b: signOut { ok } }'],
  ['an act hidden in a fragment', 'mutation { ...x } fragment x on Mutation { a: signOut { ok } b: signOut { ok } }'],
  ['not a document', 'query { '],
  ['a field that is not there', '{ me { passwordHash } }'],
  ['a type that is not there', '{ __typename ... on Secret { id } }'],
  ['a document of nothing but white space', '   '],
];

it.each(DOCUMENTS)('refuses %s', async (_name, query) => {
  for (const who of [officer, stranger]) {
    const answer = await who.ask(query);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.data).toBeNull();
    expect(JSON.stringify(answer)).not.toMatch(/Did you mean|stack|node_modules|at \w+ \(/);
  }
  const { me } = await officer.get<{ me: { locale: string } }>('{ me { locale } }');
  expect(me.locale).toBe('zh-CN');
});

/** Every list of the API, and cursors that could be the sort key of some of them, were there such a day or such an id. */
const argumentOf = ({ name, type }: GraphQLArgument): string => {
  const named = getNamedType(type);
  return `${name}: ${isEnumType(named) ? (named.getValues()[0]?.name ?? '') : '"019a0000-0000-7000-8000-000000000000"'}`;
};
const LISTS = Object.values(buildSchema(readFileSync('apps/api/schema.gql', 'utf8')).getQueryType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ name }) => name === 'after'))
  .map(({ name, args }) => [name, args.filter(isRequiredArgument).map(argumentOf)] as const);
const ID = '019a0000-0000-7000-8000-000000000000';
const FORGED = [
  ['2026-02-31 08:00:00+08', ID], ['2026-02-31T08:00:00Z', ID, 1], ['infinity', 'x'], ['x', 1.5, ID], ['440000', 1e300, ID], ['a\0', 1, ID], [1, 2], [{}, []], [null, null], [],
].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));

it.each(LISTS)('%s begins at the start for a forged cursor', async (field, needed) => {
  const page = (after: string | null) => officer.ask(`{ ${field}(${[...needed, 'first: 2', ...(after === null ? [] : [`after: "${after}"`])].join(', ')}) { edges { cursor } } }`);
  const start = await page(null);
  for (const cursor of FORGED) expect(await page(cursor)).toEqual(start);
});

it.each([
  ['ten operations in one body', JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ me { locale } }' }))), 'application/json', [400]],
  ['a body of 70 KB', JSON.stringify({ query: '{ me { locale } }', variables: { x: 'x'.repeat(70_000) } }), 'application/json', [413]],
  ['a body that is not JSON', '{', 'application/json', [400]],
  ['a simple form', 'query={me{locale}}', 'application/x-www-form-urlencoded', [400, 415]],
  ['plain text', '{"query":"{ me { locale } }"}', 'text/plain', [400, 415]],
  ['a body in utf-7', JSON.stringify({ query: '{ me { locale } }' }), 'application/json; charset=utf-7', [400, 415]],
])('refuses %s', async (_name, body, contentType, statuses) => {
  const response = await officer.fetch('/graphql', { method: 'POST', body, headers: { 'content-type': contentType } });
  expect(statuses).toContain(response.status);
});

it.each([
  ['a query by GET without the header that forces a preflight', '/graphql?query={me{locale}}'],
  ['an act by GET', '/graphql?query=mutation{signOut{ok}}'],
])('does not execute %s', async (_name, path) => {
  const response = await officer.fetch(path);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect((await officer.get<{ me: unknown }>('{ me { locale } }')).me).not.toBeNull();
});

it.each([
  ['a variable that must be given', 'query ($id: ID!) { referral(id: $id) { id } }', {}],
  ['a word that is none of an enum', 'query ($box: WorkBox!) { workItems(box: $box, first: 2) { edges { cursor } } }', { box: 'ATTIC' }],
])('says what is wrong with %s', async (_what, query, variables) => {
  const { errors } = await officer.ask(query, variables);
  expect(errors).toMatchObject([{ message: expect.stringMatching(/Variable "\$(id|box)"/), extensions: { code: 'BAD_USER_INPUT' } }]);
});

it('refuses what comes from another site with our cookie', async () => {
  const answer = await officer.ask('mutation { signOut { ok } }', {}, { origin: 'https://elsewhere.example' });
  expect(answer.status).toBe(403);
  expect((await officer.get<{ me: unknown }>('{ me { locale } }')).me).not.toBeNull();
});

it('shows the schema to nobody who is not signed in', async () => {
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Referral") { name } }', 'query { ...f } fragment f on Query { __schema { types { name } } }']) {
    const answer = await stranger.ask(query);
    expect([answer.status >= 400, answer.data]).toEqual([true, null]);
  }
});

it('puts the same limits on the event stream, and answers nothing there but subscriptions', async () => {
  const stream = (query: string, who: PortalClient): Promise<string> => new Promise((resolve, reject) => {
    const { hostname, port } = new URL(portal.baseUrl);
    const asked = rawRequest({ hostname, port, path: '/graphql/stream', method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie: who.cookieHeader } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => { text += chunk.toString(); if (/event: (next|complete)/.test(text)) { asked.destroy(); resolve(text); } });
      response.on('end', () => resolve(text));
    });
    asked.on('error', reject);
    asked.setTimeout(5_000, () => { resolve('a stream that was opened'); asked.destroy(); });
    asked.end(JSON.stringify({ query }));
  });
  const inbox = (fields: string): string => `subscription { inboxChanged { ${fields} } }`;
  const tooMuch = [
    inbox(repeat(30, (i) => `a${i}: title`)), inbox(repeat(200, () => 'title @include(if: true)')), inbox(repeat(5_000, () => 'title')),
    `${inbox('...a')} fragment a on InboxEvent { ...b } fragment b on InboxEvent { ...a }`,
  ];
  for (const query of ['{ me { locale } }', 'mutation { signOut { ok } }', '{ __schema { types { name } } }', ...DOCUMENTS.slice(0, 12).map(([, document]) => document), ...tooMuch]) {
    const text = await stream(query, officer);
    expect(text).not.toMatch(/"data":\{/);
    expect(text).toMatch(/errors|BAD_REQUEST|LIMIT/);
  }
  expect(await stream('subscription { inboxChanged { notificationId } }', stranger)).toMatch(/UNAUTHENTICATED|登录/);
  expect((await officer.get<{ me: unknown }>('{ me { locale } }')).me).not.toBeNull();
});

it('says nothing of what it is made of', async () => {
  const response = await stranger.fetch('/');
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect((await officer.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' })).headers.get('cache-control')).toBe('no-store');
});

it('sends the files of the client as the build compressed them, and plain to those who cannot read that', async () => {
  const ask = (path: string, encoding?: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> => new Promise((resolve, reject) => {
    rawRequest(new URL(path, portal.baseUrl), { headers: encoding ? { 'accept-encoding': encoding } : {} }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject).end();
  });
  const entry = /\/assets\/index-[^"]+\.js/.exec((await ask('/')).body.toString())?.[0] ?? '';
  const plain = await ask(entry);
  expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': 'public, max-age=31536000, immutable' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  for (const [accepted, sent, read] of [['gzip, deflate, br', 'br', brotliDecompressSync], ['gzip, deflate', 'gzip', gunzipSync]] as const) {
    const { headers, body } = await ask(entry, accepted);
    expect(headers).toMatchObject({ 'content-encoding': sent, vary: 'Accept-Encoding', 'cache-control': plain.headers['cache-control'], 'x-content-type-options': 'nosniff' });
    expect(headers['content-type']?.toLowerCase()).toBe(plain.headers['content-type']?.toLowerCase());
    expect(body.length).toBeLessThan(plain.body.length / 2);
    expect(read(body).equals(plain.body)).toBe(true);
  }
});

it('survives raw connections that do not keep to the protocol', async () => {
  const { hostname, port } = new URL(portal.baseUrl);
  const send = (text: string): Promise<string> => new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on('data', (chunk) => { answer += chunk.toString(); });
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
  });
  expect(await send(`POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1.1 400/);
  expect(await send(`GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${'x'.repeat(100_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/);
  expect((await officer.get<{ me: unknown }>('{ me { locale } }')).me).not.toBeNull();
});

describe('the page for answers by e-mail', () => {
  const at = (secret: string, form?: URLSearchParams, headers: Record<string, string> = {}) => fetch(`${portal.baseUrl}/files/rsvp/${secret}`, form === undefined ? { headers } : { method: 'POST', body: form, headers });
  const answer = new URLSearchParams({ answer: 'ATTEND' });

  it('tells nothing to who has no secret, in whatever shape, and takes no large form', async () => {
    for (const secret of ['x', 'A'.repeat(43), 'A'.repeat(5_000), `${'A'.repeat(42)}'`, '%00', '%2e%2e%2f', '__proto__']) {
      const answers = [await at(secret), await at(secret, answer)];
      for (const response of answers) {
        expect([secret, response.status]).toEqual([secret, 404]);
        expect(await response.text()).not.toMatch(/<form|stack|node_modules/);
      }
    }
    expect((await at('A'.repeat(43), new URLSearchParams({ reason: 'x'.repeat(20_000) }))).status).toBe(413);
    expect((await at('A'.repeat(43), new URLSearchParams(Array.from({ length: 100 }, (_, i): [string, string] => [`a${i}`, 'x'])))).status).toBe(413);
    for (const origin of ['https://elsewhere.example', 'null']) expect((await at('A'.repeat(43), answer, { origin })).status).toBe(403);
  });

  it('grows tired of who keeps trying', async () => {
    const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await at('B'.repeat(43))).status));
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
  });
});

describe('a guest of one line of an agenda', () => {
  const OPEN = 'mutation ($secret: String!) { openAsGuest(secret: $secret) { __typename ... on GuestItem { title papers { title } packet } ... on Refusal { code } } }';
  const open = async (who: PortalClient, secret: string): Promise<Record<string, unknown>> => (await who.get<{ openAsGuest: Record<string, unknown> }>(OPEN, { secret })).openAsGuest;
  const post = (secret: string): Promise<Response> => stranger.fetch('/files/guest', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ secret }) });

  it('sees that line and the papers shared there, and nothing else, until it is taken back', async () => {
    const [office, convener] = [await PortalClient.signIn(portal.baseUrl, 'office.secretary'), await PortalClient.signIn(portal.baseUrl, 'gdyb.head')];
    await takeSeat(convener, 'CONVENER');
    const year = new Date().getUTCFullYear() + 1;
    const act = (who: PortalClient, name: string, type: string, input: object) => done(who, name, 'Meeting', type, input as Record<string, unknown>);
    const { conferences } = await office.get<{ conferences: { id: string; mine: boolean }[] }>('{ conferences { id mine } }');
    const planned = await act(office, 'planMeeting', 'PlanMeetingInput', {
      conferenceId: conferences.find(({ mine }) => mine)?.id, kind: 'EXTRAORDINARY', form: 'VIDEO', title: '不给列席人员看的会议名称', startsAt: `${year}-06-10T01:00:00Z`, endsAt: `${year}-06-10T03:00:00Z`, attendeeIds: [],
    });
    const item = (title: string) => ({ kind: 'OTHER', title, minutes: 10, visibility: 'MEETING', visibleTo: [] });
    const on = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
    const kept = await act(office, 'saveAgenda', 'SaveAgendaInput', { ...on(planned), items: [item('列席的一项'), item('别的一项')] });
    await act(convener, 'decideAgenda', 'DecideAgendaInput', { ...on(await act(office, 'submitAgenda', 'MeetingActInput', on(kept))), approve: true });
    const { meetingPapers } = await office.get<{ meetingPapers: { lines: { line: string }[] } }>('query ($id: ID!) { meetingPapers(meetingId: $id) { lines { line } } }', { id: planned.id });
    const [line, other] = meetingPapers.lines.map((one) => one.line);
    const ADD = 'mutation ($input: AddPaperInput!) { addPaper(input: $input) { __typename ... on MeetingPapers { id lines { papers { files { id } } } } ... on Refusal { code } } }';
    const add = async (at: string | undefined, title: string, forGuests: boolean) =>
      (await office.get<{ addPaper: { lines: { papers: { files: { id: string }[] }[] }[] } }>(ADD, { input: { meetingId: planned.id, line: at, title, visibility: 'ALL', visibleTo: [], forGuests, fileId: await office.upload(`${title}.pdf`, pdf) } })).addPaper;
    await add(line, '给列席', true);
    await add(line, '不给列席', false);
    const laid = await add(other, '别的一项的材料', true);
    const { inviteGuest } = await office.get<{ inviteGuest: { id: string; path: string } }>(
      'mutation ($input: InviteGuestInput!) { inviteGuest(input: $input) { __typename ... on InvitedGuest { id path } ... on Refusal { code } } }',
      { input: { meetingId: planned.id, line, unit: '医院', post: '专家', fromAt: '2026-01-01T00:00:00Z', toAt: `${year}-06-10T03:00:00Z` } });
    const secret = inviteGuest.path.split('#')[1] ?? '';
    expect([await open(stranger, secret), (await post(secret)).status]).toEqual([expect.objectContaining({ code: 'GUEST_WAITING' }), 403]);
    await convener.get('mutation ($input: DecideGuestInput!) { decideGuest(input: $input) { __typename } }', { input: { id: inviteGuest.id, expectedVersion: 1, approve: true } });

    const seen = await open(stranger, secret);
    expect(seen).toMatchObject({ title: '列席的一项', papers: [{ title: '给列席' }] });
    expect(JSON.stringify(seen)).not.toMatch(/别的一项|不给列席/);
    // The link is no session: no question, no directory, no file by its id is answered for it.
    expect((await stranger.ask('{ conferences { id } }')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await stranger.ask('query ($id: ID!) { meetingPapers(meetingId: $id) { id } }', { id: planned.id })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const { id } of laid.lines.flatMap(({ papers }) => papers.flatMap(({ files }) => files))) expect((await stranger.fetch(`/files/papers/${id}`)).status).toBe(401);
    for (const wrong of ['', 'x', 'A'.repeat(43), `${secret}A`, `' or 1=1 --`]) expect([await open(stranger, wrong), (await post(wrong)).status]).toEqual([expect.objectContaining({ code: 'GUEST_UNKNOWN' }), 404]);
    expect((await stranger.fetch(`/files/guest?secret=${secret}`)).ok).toBe(false);

    await until('the guest’s papers are bound', async () => (await open(stranger, secret))['packet'] === 'READY', 60_000);
    const file = await post(secret);
    expect([file.status, file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-store']);
    expect(Buffer.from(await file.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
    await office.get('mutation ($input: RevokeGuestInput!) { revokeGuest(input: $input) { __typename } }', { input: { id: inviteGuest.id, expectedVersion: 2 } });
    expect([await open(stranger, secret), (await post(secret)).status]).toEqual([expect.objectContaining({ code: 'GUEST_REVOKED' }), 403]);
  });
});
