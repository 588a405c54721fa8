import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { atTime, newId } from '@portal/kernel';
import { type Actor, isRefusal, registerMessages, returnAddress, ReturnedMailServer } from '@portal/platform';
import { freePort, openPostOffice, type PostOffice } from '../../../../test/support/post-office.js';
import { DeliverFact } from '../deliver-fact.js';
import { DeliverMail } from '../deliver-mail.js';
import { FindNotifications } from '../find-notifications.js';
import { MarkNotificationsRead } from '../mark-notifications-read.js';
import type { FactsOfDomain } from '../recipe.js';
import { MarkReturned } from '../returns/mark-returned.js';
import { AlarmFailures } from './alarm-failures.js';
import { ListFailedDeliveries } from './list-failed-deliveries.js';
import { ListReconciliations } from './list-reconciliations.js';
import { ListUnseenNotices } from './list-unseen-notices.js';
import { ReconcileNotices } from './reconcile-notices.js';
import { ResendDeliveries } from './resend-deliveries.js';

registerMessages({
  'zh-CN': { 'board.title': '【新移送】{number}', 'board.body': '{number} 已移送。', 'board.reason': '您是联络员' },
  en: { 'board.title': '[New] {number}', 'board.body': '{number} was referred.', 'board.reason': 'you are liaison' },
});
const FACTS: FactsOfDomain = {
  recipes: [{
    topic: 'board.told',
    compose: async (_, { detail }) => [{
      agencyId: String(detail['to']), to: { seatKinds: detail['seat'] === 'RECORDER' ? ['RECORDER'] : ['LIAISON'] }, titleKey: 'board.title', bodyKey: 'board.body', reasonKey: 'board.reason',
      params: { number: String(detail['number']), ...(detail['discreet'] !== undefined && { discreet: 1 }) }, urgent: detail['urgent'] !== undefined, email: true,
    }],
  }],
  silent: ['board.acted'],
};

let office: PostOffice;
let [sender, police, health, admin]: Actor[] = [];
beforeAll(async () => {
  office = await openPostOffice([FACTS], { MAIL_RETURNS_PORT: String(await freePort()), MAIL_RETURNS_DOMAIN: 'returns.example' });
  [sender, police, health, admin] = await Promise.all(['gdyb.handler', 'gdga.liaison', 'gdwj.liaison', 'admin'].map((name) => office.actor(name)));
});
afterAll(() => office.close());

const hours = (n: number): void => office.clock.advance(n * 3_600_000);
async function tell(to: Actor, number: string, more: Record<string, string> = {}): Promise<string> {
  const matter = await office.matter(sender!, to);
  const fact = await office.record(sender!, 'board.told', matter, { to: to.agencyId!, number, ...more });
  await office.worker.get(DeliverFact).run(fact);
  return fact;
}
const unseen = async (actor: Actor) => (await office.api.get(ListUnseenNotices).run(actor, { first: 50 })).edges.map(({ node }) => node);
const failed = async (actor: Actor) => (await office.api.get(ListFailedDeliveries).run(actor, { first: 50 })).edges.map(({ node }) => node);
const resend = async (actor: Actor, ids: string[]): Promise<string> => {
  const result = await office.api.get(ResendDeliveries).run(actor, ids);
  return isRefusal(result) ? result.code : 'OK';
};
const mailsOf = (fact: string) => office.look<{ id: string; state: string }>('select d.id, d.state from delivery d join notification n on n.id = d.notification_id where n.fact_id = $1', [fact]);

it('shows what nobody has opened: short terms after 4 hours, others after 24, nothing once one has looked, and nothing of another agency', async () => {
  await tell(police!, '甲');
  await tell(police!, '乙', { urgent: '1' });
  await tell(health!, '丙');
  hours(3.9);
  expect(await unseen(police!)).toEqual([]);
  hours(0.2);
  expect((await unseen(police!)).map(({ title }) => title)).toEqual(['【新移送】乙']);
  hours(20);
  const both = await unseen(police!);
  expect(both.map(({ title, seatTitle, holders, reached, waits }) => [title, seatTitle, holders.length, reached.map(({ state }) => state), waits])).toEqual([
    ['【新移送】甲', expect.any(String), 1, ['PENDING'], true], ['【新移送】乙', expect.any(String), 1, ['PENDING'], true]]);
  const { edges } = await office.api.get(FindNotifications).run(police!, true, { first: 10 });
  await office.api.get(MarkNotificationsRead).run(police!, edges.map(({ node }) => node.id));
  expect(await unseen(police!)).toEqual([]);
  expect((await unseen(health!)).map(({ title }) => title)).toEqual(['【新移送】丙']);
});

it('leaves out what the seat has acted on since: nobody has to open the notice for that', async () => {
  const matter = await office.matter(sender!, police!);
  const told = async (number: string) => office.worker.get(DeliverFact).run(await office.record(sender!, 'board.told', matter, { to: police!.agencyId!, number }));
  await told('辛');
  hours(1);
  await office.record({ ...police!, seatId: sender!.seatId }, 'board.acted', matter, {});
  hours(24);
  expect((await unseen(police!)).map(({ title }) => title)).toEqual(['【新移送】辛']);
  await office.record(police!, 'board.acted', matter, {});
  hours(1);
  await told('壬');
  hours(25);
  expect((await unseen(police!)).map(({ title }) => title)).toEqual(['【新移送】壬']);
  const { edges } = await office.api.get(FindNotifications).run(police!, true, { first: 10 });
  await office.api.get(MarkNotificationsRead).run(police!, edges.map(({ node }) => node.id));
});

it('keeps a discreet notice between its seat and itself', async () => {
  await tell(police!, '密', { discreet: '1' });
  hours(25);
  expect((await unseen(police!)).map(({ title }) => title)).toEqual(['【新移送】密']);
  const colleague: Actor = { ...police!, seatId: sender!.seatId };
  expect(await unseen(colleague)).toEqual([]);
});

it('lists e-mails that failed and sends them again in one act, once there is an address', async () => {
  const address = (await office.look<{ email: string }>('select email from person where id = $1', [police!.personId]))[0]!.email;
  await office.look('update person set email = null where id = $1', [police!.personId]);
  const fact = await tell(police!, '丁');
  const [mail] = await mailsOf(fact);
  expect((await failed(police!)).map(({ id, lastError, personName }) => [id, lastError, personName])).toEqual([[mail!.id, 'no e-mail address', police!.personName]]);
  expect(await failed(health!)).toEqual([]);
  expect([await resend(police!, [mail!.id]), await resend(health!, [mail!.id]), await resend(police!, [])]).toEqual(['NO_MAIL_ADDRESS', 'NOT_FOUND', 'INVALID_INPUT']);
  await office.look('update person set email = $2 where id = $1', [police!.personId, address]);
  expect(await Promise.all(Array.from({ length: 20 }, () => resend(police!, [mail!.id])))).toEqual(expect.arrayContaining(['OK', 'NOT_FOUND']));
  expect((await office.look<{ n: number }>(`select count(*)::int as n from journal_entry where topic = 'delivery.resent'`))[0]!.n).toBe(1);
  expect(await office.worker.get(DeliverMail).run(mail!.id)).toBe('SENT');
  expect([await failed(police!), await resend(police!, [mail!.id])]).toEqual([[], 'NOT_FOUND']);
});

it('reckons each day once, in the night after, and tells who keeps the portal what reached nobody', async () => {
  office.clock.set(atTime('2026-12-01', '10:00'));
  await tell(police!, '戊');
  const nobody = await tell(police!, '己', { seat: 'RECORDER' });
  const empty = await office.look<{ n: number }>(`select count(*)::int as n from seat where agency_id = $1 and kind = 'RECORDER'`, [police!.agencyId]);
  expect(empty[0]!.n).toBe(0);
  office.clock.set(atTime('2026-12-02', '01:59'));
  const reckon = (): Promise<readonly string[]> => office.worker.get(ReconcileNotices).run();
  expect(await reckon()).toEqual([]);
  office.clock.set(atTime('2026-12-02', '02:00'));
  expect((await Promise.all([reckon(), reckon(), reckon()])).flat()).toEqual(['2026-12-01']);
  expect(await reckon()).toEqual([]);
  const [day] = await office.api.get(ListReconciliations).run(police!);
  expect(day).toMatchObject({ day: '2026-12-01', facts: 2, factsWaiting: 0, factsFailed: 0, unheard: 1, notices: 1, noticesUnseen: 1, mails: 1, mailsWaiting: 1, mailsFailed: 0 });
  expect((await office.look<{ unheard: number }>('select unheard from outbox_message where id = $1', [nobody]))[0]).toEqual({ unheard: 1 });
  const [alarm] = await office.look<{ id: string }>(`select id from journal_entry where topic = 'notices.amiss'`);
  await office.worker.get(DeliverFact).run(alarm!.id);
  const { edges } = await office.api.get(FindNotifications).run(admin!, true, { first: 10 });
  expect(edges.map(({ node }) => node.title)).toEqual(['12月1日的通知核对发现1处未到人']);
});

it('reckons the days that nobody reckoned too, up to a month back, the oldest first', async () => {
  const reckon = (): Promise<readonly string[]> => office.worker.get(ReconcileNotices).run();
  office.clock.set(atTime('2026-12-03', '10:00'));
  await tell(police!, '无人核对');
  office.clock.set(atTime('2026-12-05', '02:00'));
  expect(await reckon()).toEqual(['2026-12-02', '2026-12-03', '2026-12-04']);
  expect((await office.api.get(ListReconciliations).run(police!)).map(({ day, facts }) => [day, facts])).toEqual(expect.arrayContaining([['2026-12-03', 1]]));
  office.clock.set(atTime('2027-02-10', '02:00'));
  const days = await reckon();
  expect([days.length, days[0], days.at(-1)]).toEqual([31, '2027-01-10', '2027-02-09']);
});

it.each<[string, string, (matter: string) => Promise<unknown>, () => Promise<unknown>]>([
  ['whose only holder is shut out', '2027-03-01', () => office.look('update account set disabled_at = now() where person_id = $1', [police!.personId]), () => office.look('update account set disabled_at = null where person_id = $1', [police!.personId])],
  ['whose holder has stepped back from the matter', '2027-03-08', async (matter) => {
    await office.look('alter table recusal_place disable trigger all');
    await office.look('insert into recusal_place (person_id, object_id, recusal_id) values ($1, $2, $2)', [police!.personId, matter]);
  }, async () => { await office.look('delete from recusal_place'); await office.look('alter table recusal_place enable trigger all'); }],
  ['that only a deputy holds to whom nothing was handed', '2027-03-15', () => office.look(`update seat_holding set capacity = 'DEPUTY' where person_id = $1 and seat_id = $2`, [police!.personId, police!.seatId]),
    () => office.look(`update seat_holding set capacity = 'PRINCIPAL' where person_id = $1 and seat_id = $2`, [police!.personId, police!.seatId])],
])('counts as heard by nobody what was told to a seat %s', async (_, day, before, after) => {
  await office.look('delete from reconciliation');
  office.clock.set(atTime(day, '23:30'));
  const matter = await office.matter(sender!, police!);
  await before(matter);
  await office.worker.get(DeliverFact).run(await office.record(sender!, 'board.told', matter, { to: police!.agencyId!, number: '无人' }));
  office.clock.advance(2.5 * 3_600_000);
  const days = await office.worker.get(ReconcileNotices).run();
  await after();
  const [reckoned] = await office.api.get(ListReconciliations).run(health!);
  expect([days, reckoned?.notices, reckoned?.unheard]).toEqual([[day], 1, 1]);
});

it('gives one alarm an hour, however much fails', async () => {
  const alarm = (): Promise<number> => office.worker.get(AlarmFailures).run();
  await alarm();
  const [{ email }] = await office.look<{ email: string }>('select email from person where id = $1', [police!.personId]) as [{ email: string }];
  await office.look('update person set email = null where id = $1', [police!.personId]);
  hours(2);
  await tell(police!, '庚');
  await tell(police!, '辛');
  expect((await Promise.all([alarm(), alarm(), alarm()])).sort()).toEqual([0, 0, 2]);
  hours(0.5);
  await tell(police!, '壬');
  expect(await alarm()).toBe(0);
  hours(0.6);
  expect([await alarm(), await alarm()]).toEqual([1, 0]);
  await office.look('update person set email = $2 where id = $1', [police!.personId, email]);
});

const report = (action: string): string => [
  'From: MAILER-DAEMON@mail.example', 'To: returns', 'Subject: Undelivered Mail Returned to Sender', 'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b', 'Content-Type: text/plain', '', 'Your message could not be delivered.', '',
  '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.example', '', 'Final-Recipient: rfc822; someone@mail.example',
  `Action: ${action}`, 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 No such user', '', '--b--', ''].join('\r\n');

describe('an e-mail that was taken and comes back', () => {
  let server: ReturnedMailServer;
  let port = 0;
  beforeAll(async () => {
    const returns = office.config.mailReturns;
    if (!returns) throw new Error('no port for returned e-mails');
    ({ port } = returns);
    server = new ReturnedMailServer({ ...returns, secretKey: office.config.secretKey }, (id, said) => office.worker.get(MarkReturned).run(id, said), () => undefined);
    await server.start();
  });
  afterAll(() => server.stop());

  /** Hands a message over as another mail server does: from nobody. @returns what was answered */
  async function handBack(to: string, raw: string): Promise<number> {
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    const answer = transport.sendMail({ envelope: { from: '', to: [to] }, raw }).then(() => 250, (fault: { responseCode?: number }) => fault.responseCode ?? 0);
    return answer.finally(() => transport.close());
  }
  /** An e-mail to the police that the mail server took, and where it comes back to. */
  async function sentToPolice(number: string): Promise<{ id: string; fact: string; returnTo: string }> {
    const fact = await tell(police!, number);
    const [mail] = await mailsOf(fact);
    expect(await office.worker.get(DeliverMail).run(mail!.id)).toBe('SENT');
    return { id: mail!.id, fact, returnTo: office.sink.mails.at(-1)!.from };
  }

  it('has failed: listed with the words of the server and told to who keeps the portal; sent again it is as if new, and may come back again', async () => {
    const { id, fact, returnTo } = await sentToPolice('退一');
    expect(returnTo).toMatch(/^returns\+.*@returns\.example$/);
    hours(2);
    await office.worker.get(AlarmFailures).run();
    hours(2);
    expect(await handBack(returnTo, report('failed'))).toBe(250);
    expect((await failed(police!)).filter((one) => one.id === id)).toEqual([expect.objectContaining({ returnedAt: expect.anything(), lastError: '5.1.1 550 5.1.1 No such user' })]);
    expect((await failed(health!)).filter((one) => one.id === id)).toEqual([]);
    expect(await office.worker.get(AlarmFailures).run()).toBe(1);
    expect(await resend(police!, [id])).toBe('OK');
    expect(await office.worker.get(DeliverMail).run(id)).toBe('SENT');
    expect((await failed(police!)).filter((one) => one.id === id)).toEqual([]);
    expect(await handBack(returnTo, report('failed'))).toBe(250);
    expect(await handBack(returnTo, report('failed'))).toBe(250); // the second report of one return changes nothing
    expect(await mailsOf(fact)).toEqual([{ id, state: 'FAILED' }]);
  });

  it('is only late, or answered by somebody on leave: it stays sent', async () => {
    const { id, fact, returnTo } = await sentToPolice('退二');
    expect(await handBack(returnTo, report('delayed'))).toBe(250);
    expect(await handBack(returnTo, 'From: a@b.example\r\nSubject: =?utf-8?B?5Ye65beu?=\r\nAuto-Submitted: auto-replied\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n')).toBe(250);
    expect(await mailsOf(fact)).toEqual([{ id, state: 'SENT' }]);
  });

  it('is believed from nobody who does not know its address, and taken in nowhere else', async () => {
    const { id, fact, returnTo } = await sentToPolice('退三');
    expect(await handBack(returnTo.replace(/\.[0-9a-f]{16}@/, '.0123456789abcdef@'), report('failed'))).toBe(550);
    expect(await handBack('clerk@returns.example', report('failed'))).toBe(550);
    expect(await handBack(returnTo, report('failed') + 'x'.repeat(1_100_000))).toBe(552);
    expect(await mailsOf(fact)).toEqual([{ id, state: 'SENT' }]);
  });

  it('once it is on its way again, or was marked before, a report of the first time changes nothing', async () => {
    const { id, fact, returnTo } = await sentToPolice('退四');
    expect(await handBack(returnTo, report('failed'))).toBe(250);
    const stands = () => office.look<{ state: string; at: string; error: string }>('select state, returned_at::text as at, last_error as error from delivery where id = $1', [id]);
    const first = await stands();
    hours(1);
    expect([await handBack(returnTo, report('failed').replace('No such user', 'Mailbox full')), await stands()]).toEqual([250, first]);
    expect(await resend(police!, [id])).toBe('OK');
    const [{ state } = { state: '' }] = await mailsOf(fact);
    expect([await handBack(returnTo, report('failed')), await mailsOf(fact), state]).toEqual([250, [{ id, state }], expect.not.stringMatching('FAILED')]);
    expect(await office.worker.get(DeliverMail).run(id)).toBe('SENT');
  });

  it('of no e-mail of ours is taken and marks nothing', async () => {
    const before = await office.look('select id, state from delivery order by id');
    expect(await handBack(returnAddress(newId(), 'returns.example', office.config.secretKey), report('failed'))).toBe(250);
    expect(await office.look('select id, state from delivery order by id')).toEqual(before);
  });

  it('comes for one e-mail at a time: another recipient is refused, so that the other server sends it by itself', async () => {
    const [one, other] = [await sentToPolice('退五'), await sentToPolice('退六')];
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    const { rejected } = await transport.sendMail({ envelope: { from: '', to: [one.returnTo, other.returnTo] }, raw: report('failed') });
    transport.close();
    expect([rejected, await mailsOf(one.fact), await mailsOf(other.fact)]).toEqual([[other.returnTo], [{ id: one.id, state: 'FAILED' }], [{ id: other.id, state: 'SENT' }]]);
  });

  it('that cannot be written down is not taken: the other server keeps it and comes again', async () => {
    const { id, fact, returnTo } = await sentToPolice('退七');
    await office.look('alter table delivery add constraint disk_full check (returned_at is null) not valid');
    expect([await handBack(returnTo, report('failed')), await mailsOf(fact)]).toEqual([451, [{ id, state: 'SENT' }]]);
    await office.look('alter table delivery drop constraint disk_full');
    expect([await handBack(returnTo, report('failed')), await mailsOf(fact)]).toEqual([250, [{ id, state: 'FAILED' }]]);
  });
});
