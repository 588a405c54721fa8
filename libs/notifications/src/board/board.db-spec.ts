import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { atTime } from '@portal/kernel';
import { type Actor, isRefusal, registerMessages } from '@portal/platform';
import { openPostOffice, type PostOffice } from '../../../../test/support/post-office.js';
import { DeliverFact } from '../deliver-fact.js';
import { DeliverMail } from '../deliver-mail.js';
import { FindNotifications } from '../find-notifications.js';
import { MarkNotificationsRead } from '../mark-notifications-read.js';
import type { FactsOfDomain } from '../recipe.js';
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
  silent: [],
};

let office: PostOffice;
let [sender, police, health, admin]: Actor[] = [];
beforeAll(async () => {
  office = await openPostOffice([FACTS]);
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
  const reckon = (): Promise<string | null> => office.worker.get(ReconcileNotices).run();
  expect(await reckon()).toBeNull();
  office.clock.set(atTime('2026-12-02', '02:00'));
  expect((await Promise.all([reckon(), reckon(), reckon()])).filter(Boolean)).toEqual(['2026-12-01']);
  expect(await reckon()).toBeNull();
  const [day] = await office.api.get(ListReconciliations).run(police!);
  expect(day).toMatchObject({ day: '2026-12-01', facts: 2, factsWaiting: 0, factsFailed: 0, unheard: 1, notices: 1, noticesUnseen: 1, mails: 1, mailsWaiting: 1, mailsFailed: 0 });
  expect((await office.look<{ unheard: number }>('select unheard from outbox_message where id = $1', [nobody]))[0]).toEqual({ unheard: 1 });
  const [alarm] = await office.look<{ id: string }>(`select id from journal_entry where topic = 'notices.amiss'`);
  await office.worker.get(DeliverFact).run(alarm!.id);
  const { edges } = await office.api.get(FindNotifications).run(admin!, true, { first: 10 });
  expect(edges.map(({ node }) => node.title)).toEqual(['12月1日的通知核对发现1处未到人']);
});

it('gives one alarm an hour, however much fails', async () => {
  const alarm = (): Promise<number> => office.worker.get(AlarmFailures).run();
  await alarm();
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
});
