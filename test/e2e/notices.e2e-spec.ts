import { createClient } from 'graphql-sse';
import ICAL from 'ical.js';
import { stableId } from '@portal/agencies';
import { addDays } from '@portal/kernel';
import { done, takeSeat } from '../isolation/consult-matters.js';
import { agencyId, act, draftReferral, referralNow, sentReferral, today } from '../support/story.js';
import { PortalClient } from '../support/client.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { until } from '../support/wait.js';
import { withClient } from '../support/cluster.js';

let portal: RunningPortal;
let [handler, head, police, health]: PortalClient[] = [];
let policeOffice: string;
beforeAll(async () => {
  portal = await startPortal();
  [handler, head, police, health] = await Promise.all(['gdyb.handler', 'gdyb.head', 'gdga.liaison', 'gdwj.liaison'].map((account) => PortalClient.signIn(portal.baseUrl, account)));
  policeOffice = await agencyId(handler!, 'PUBLIC_SECURITY', '440000');
});
afterAll(() => portal?.stop());

interface InboxEvent { notificationId: string; title: string; urgent: boolean; objectKind: string; objectId: string; unreadCount: number }
interface Inbox { notifications: { unreadCount: number; edges: { node: { id: string; topic: string; title: string; body: string; reason: string; urgent: boolean; objectId: string; readAt: string | null } }[] } }
const INBOX = '{ notifications(first: 20) { unreadCount edges { node { id topic title body reason urgent objectId readAt } } } }';
const EVENTS = 'subscription { inboxChanged { notificationId title urgent objectKind objectId unreadCount } }';

/** What a screen that is open hears, over the same event stream as the web client. */
function listen(client: PortalClient): { heard: InboxEvent[]; problem: () => unknown; ended: () => boolean; close: () => void } {
  const heard: InboxEvent[] = [];
  let problem: unknown = null;
  let ended = false;
  const stream = createClient({ url: `${portal.baseUrl}/graphql/stream`, headers: { cookie: client.cookieHeader }, retryAttempts: 0 });
  const close = stream.subscribe<{ inboxChanged: InboxEvent }>({ query: EVENTS }, {
    next: ({ data, errors }) => { if (data) heard.push(data.inboxChanged); else problem = errors; },
    error: (fault) => { problem = fault; ended = true; },
    complete: () => { ended = true; },
  });
  return { heard, problem: () => problem, ended: () => ended, close };
}

const mailTo = async (account: string): Promise<{ subject: string; text: string; html: string }[]> => {
  const mails = portal.mail.mails.filter(({ recipients }) => recipients.some((address) => address.startsWith(`${account}@`)));
  return Promise.all(mails.map(async (mail) => {
    const { subject = '', text = '', html = '' } = await portal.mail.read(mail);
    return { subject, text, html };
  }));
};

it('a hand-over is on the receiver’s open screen at once, in the inbox, and in the mailbox, thin and with a link', async () => {
  const [screen, bystander] = [listen(police!), listen(health!)];
  const id = await sentReferral(handler!, head!, policeOffice);
  const { number } = await referralNow(handler!, id);
  await until('it is on the screen', () => screen.heard.some((event) => event.objectId === id));
  expect(screen.heard.at(-1)).toMatchObject({ title: expect.stringContaining(`【新移送】${number} 待签收`), urgent: true, objectKind: 'REFERRAL', unreadCount: 1 });

  const { notifications } = await police!.get<Inbox>(INBOX);
  expect(notifications.edges.map(({ node }) => node)).toEqual([expect.objectContaining({
    id: screen.heard.at(-1)?.notificationId, topic: 'referral.sent', reason: '本单位是接收单位，您负责承办或联络', body: expect.stringContaining('省医保局'), readAt: null,
  })]);

  await until('it is in the mailbox', async () => (await mailTo('gdga.liaison')).length === 1);
  const [mail] = await mailTo('gdga.liaison');
  expect(mail?.subject).toContain(number);
  expect(mail?.text).toContain(`${portal.baseUrl}/referrals/${id}`);
  expect(mail?.text).toContain('您收到本邮件，是因为');
  for (const part of Object.values(mail ?? {})) expect(part).not.toMatch(/门诊部|虚构|486200|承办人（/);

  const [toHead] = await mailTo('gdyb.head');
  expect(toHead?.subject).toMatch(/^【待审批】/);
  expect(bystander.heard).toEqual([]);
  screen.close();
  bystander.close();
});

it('reading is noted once, for the seat, and another seat’s notice is not there', async () => {
  const { notifications } = await police!.get<Inbox>(INBOX);
  const ids = notifications.edges.map(({ node }) => node.id);
  const mark = 'mutation ($ids: [ID!]!) { markNotificationsRead(ids: $ids) { __typename ... on Refusal { code message nextStep } } }';
  expect((await health!.get<Record<string, unknown>>(mark, { ids }))['markNotificationsRead']).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND', message: expect.stringMatching(/没有找到/) });
  expect((await police!.get<Record<string, unknown>>(mark, { ids }))['markNotificationsRead']).toEqual({ __typename: 'Done' });
  expect((await police!.get<Inbox>(INBOX)).notifications).toMatchObject({ unreadCount: 0, edges: [{ node: { readAt: expect.any(String) } }] });
});

it('a stranger hears nothing, and a screen hears nothing more after signing out', async () => {
  const stranger = listen(PortalClient.stranger(portal.baseUrl));
  await until('the stranger is refused', () => stranger.problem() !== null || stranger.ended());
  expect(stranger.heard).toEqual([]);

  const visitor = await PortalClient.signIn(portal.baseUrl, 'gdga.liaison');
  const screen = listen(visitor);
  const other = listen(police!);
  await visitor.get('mutation { signOut { ok } }');
  await sentReferral(handler!, head!, policeOffice);
  await until('the other screen hears it', () => other.heard.length > 0);
  await until('the stream has ended', () => screen.ended());
  expect(screen.heard).toEqual([]);
  other.close();
});

it('what was recalled unread leaves the inbox', async () => {
  const before = (await police!.get<Inbox>(INBOX)).notifications.edges.length;
  const id = await sentReferral(handler!, head!, policeOffice);
  await until('it is in the inbox', async () => (await police!.get<Inbox>(INBOX)).notifications.edges.length === before + 1);
  await act(handler!, 'recallReferral', id, { reason: '材料有误' });
  const { edges } = (await police!.get<Inbox>(INBOX)).notifications;
  expect(edges.some(({ node }) => node.objectId === id)).toBe(false);
});

it('nothing of a case lies in the queue', async () => {
  await draftReferral(handler!, policeOffice);
  const markers = /门诊部|虚构|486200|粤执法|基金|省医保|联络员|@/;
  if (portal.redis) {
    const { Redis } = await import('ioredis');
    const redis = new Redis(portal.redis.url);
    const dump = await Promise.all((await redis.keys('*')).map(async (key) => `${key} ${JSON.stringify((await redis.type(key)) === 'hash' ? await redis.hgetall(key) : '')}`));
    redis.disconnect();
    expect(dump.filter((line) => line.includes('"data"')).length).toBeGreaterThan(0);
    expect(dump.filter((line) => markers.test(line))).toEqual([]);
  } else {
    const jobs = await withClient(portal.database.superUrl, async (client) => (await client.query('select to_jsonb(j)::text as job from bullmq.job j')).rows as { job: string }[]);
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs.filter(({ job }) => markers.test(job))).toEqual([]);
  }
});

it('every fact was told or is for the record only', async () => {
  await until('nothing waits', async () => withClient(portal.database.superUrl, async (client) => {
    const { rows } = await client.query('select count(*)::int as open from outbox_message where done_at is null and failed_at is null');
    return rows[0].open === 0;
  }));
  const rows = await withClient(portal.database.superUrl, async (client) => (await client.query('select topic, last_error from outbox_message where failed_at is not null')).rows as object[]);
  expect(rows).toEqual([]);
});

type Made = { id: string; version: number };
/** The e-mails about meetings that one account got, in the order they came: subject, text, and the invitation as another parser reads it. */
async function meetingMailsTo(account: string) {
  const caught = portal.mail.mails.filter(({ recipients }) => recipients.some((address) => address.startsWith(`${account}@`)));
  const mails = await Promise.all(caught.map((mail) => portal.mail.read(mail)));
  return mails.filter(({ subject }) => /【会议|【催报/.test(subject ?? '')).map(({ subject = '', text = '', html = '', messageId, attachments }) => {
    const part = attachments.find(({ mimeType, related }) => mimeType === 'text/calendar' || (mimeType === 'application/ics' && !related));
    const content = part && (typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content));
    const calendar = content ? new ICAL.Component(ICAL.parse(content) as unknown[]) : null;
    const event = calendar?.getFirstSubcomponent('vevent');
    const read = event && new ICAL.Event(event);
    return {
      subject, text, html, messageId, kinds: attachments.map(({ mimeType, method }) => `${mimeType} ${method ?? ''}`.trim()), method: calendar?.getFirstPropertyValue('method'), uid: read?.uid, sequence: read?.sequence,
      start: read?.startDate.toJSDate().toISOString(), location: read?.location, link: /\/files\/rsvp\/[\w-]{43}/.exec(text)?.[0],
    };
  });
}

it('asks a unit to a meeting by an invitation, moves it, calls it off; the unit answers by the link, and by it alone', async () => {
  const [office, convener] = await Promise.all(['office.secretary', 'gdyb.head'].map((account) => PortalClient.signIn(portal.baseUrl, account))) as [PortalClient, PortalClient];
  await takeSeat(convener, 'CONVENER');
  const year = Number(today().slice(0, 4)) + 1;
  const sitting = { form: 'ON_SITE', title: '团伙骗保个案研判', place: '省医保局会议室', startsAt: `${year}-06-10T01:00:00Z`, endsAt: `${year}-06-10T03:30:00Z`, attendeeIds: [policeOffice] };
  const act = (client: PortalClient, name: string, input: string, values: Record<string, unknown>): Promise<Made> => done(client, name, 'Meeting', input, values);
  const on = ({ id, version }: Made, more = {}) => ({ id, expectedVersion: version, ...more });
  const planned = await act(office, 'planMeeting', 'PlanMeetingInput', { ...sitting, conferenceId: stableId('conference:440000'), kind: 'PARTIAL' });
  const saved = await act(office, 'saveAgenda', 'SaveAgendaInput', on(planned, { items: [{ kind: 'OTHER', title: '个案', minutes: 10, visibility: 'MEETING', visibleTo: [] }] }));
  const approved = await act(convener, 'decideAgenda', 'DecideAgendaInput', on(await act(office, 'submitAgenda', 'MeetingActInput', on(saved)), { approve: true }));
  const noticed = await act(office, 'sendMeetingNotice', 'SendMeetingNoticeInput', on(approved, { rsvpBy: addDays(today(), 20), link: 'https://meeting.example/1' }));
  const mails = async (count: number) => {
    await until(`${count} e-mails about the meeting`, async () => (await meetingMailsTo('gdga.liaison')).length === count);
    return meetingMailsTo('gdga.liaison');
  };
  const [asked] = await mails(1);
  expect(asked).toMatchObject({ method: 'REQUEST', uid: `meeting-${planned.id}@127.0.0.1`, sequence: 1, start: `${year}-06-10T01:00:00.000Z`, location: '省医保局会议室' });
  for (const part of [asked?.subject, asked?.text, asked?.html]) expect(part).not.toMatch(/团伙|个案|meeting\.example/);

  const page = (path: string | undefined, form?: Record<string, string>) => fetch(`${portal.baseUrl}${path}`, form && { method: 'POST', body: new URLSearchParams(form) });
  const answers = async () => (await office.get<{ meeting: { answers: { answer: string | null; via: string | null; times: number }[] } }>('query ($id: ID!) { meeting(id: $id) { answers { answer via times } } }', { id: planned.id })).meeting.answers;
  const opened = await page(asked?.link);
  expect([opened.status, opened.headers.get('cache-control'), await opened.text()]).toEqual([200, expect.stringContaining('no-store'), expect.stringMatching(/省医保局会议室[\s\S]*<form method="post"/)]);
  expect(await answers()).toEqual([{ answer: null, via: null, times: 0 }]);
  expect((await page(asked?.link, { answer: 'DECLINE' })).status).toBe(422);
  expect(await (await page(asked?.link, { answer: 'ATTEND' })).text()).toContain('回执已报送：参加');
  expect(await (await page(asked?.link, { answer: 'DELEGATE', standIn: '副支队长', standInPhone: '020-83000000' })).text()).toContain('回执已报送：派员代会');
  expect(await answers()).toEqual([{ answer: 'DELEGATE', via: 'MAIL', times: 2 }]);
  expect((await fetch(`${portal.baseUrl}${asked?.link}`, { method: 'POST', headers: { origin: 'https://elsewhere.example' }, body: new URLSearchParams({ answer: 'DECLINE', reason: 'x' }) })).status).toBe(403);

  const moved = await act(office, 'changeMeeting', 'ChangeMeetingInput', on(noticed, { ...sitting, startsAt: `${year}-06-11T01:00:00Z`, endsAt: `${year}-06-11T03:30:00Z`, reason: '场地冲突', consent: '电话同意' }));
  const [, again] = await mails(2);
  expect(again).toMatchObject({ method: 'REQUEST', uid: asked?.uid, sequence: 2, start: `${year}-06-11T01:00:00.000Z` });
  await act(office, 'cancelMeeting', 'MeetingReasonInput', on(moved, { reason: '另行安排' }));
  const all = await mails(3);
  expect(all[2]).toMatchObject({ method: 'CANCEL', uid: asked?.uid, sequence: 3, link: undefined });
  expect(new Set(all.map(({ messageId }) => messageId)).size).toBe(3);
  for (const link of [asked?.link, again?.link]) expect([(await page(link)).status, (await page(link, { answer: 'ATTEND' })).status]).toEqual([404, 404]);
});
