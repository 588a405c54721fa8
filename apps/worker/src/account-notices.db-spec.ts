import { FindNotifications, DeliverFact, DeliverMail } from '@portal/notifications';
import { Database, record } from '@portal/platform';
import { openPostOffice, type PostOffice } from '../../../test/support/post-office.js';
import { ACCOUNT_FACTS } from './facts.js';

let office: PostOffice;
beforeAll(async () => {
  office = await openPostOffice([ACCOUNT_FACTS]);
});
afterAll(() => office?.close());

it('tells exactly the person whose second factor was reset, in the portal and by e-mail', async () => {
  const [admin, head, stranger] = [await office.actor('admin'), await office.actor('gdyb.head'), await office.actor('gdga.liaison')];
  const fact = await office.api.get(Database).tx(admin, (tx) => record(tx, 'account.totp-reset', { objectKind: 'PERSON', objectId: head.personId ?? '', audience: 'AGENCY' }));
  await office.worker.get(DeliverFact).run(fact);
  const deliveries = await office.look<{ id: string; person: string }>('select id, person_id as person from delivery');
  expect(deliveries.map(({ person }) => person)).toEqual([head.personId]); // the deputy who stands in for the head on the same seat is not written to
  expect(await office.worker.get(DeliverMail).run(deliveries[0]?.id ?? '')).toBe('SENT');
  const [mail] = office.sink.mails;
  expect(mail?.recipients).toEqual(['gdyb.head@demo.portal.invalid']);
  const { subject, text } = await office.sink.read(mail!);
  expect(subject).toBe('您的动态码已被管理员重置');
  expect(text).toContain('联席会议办公室的管理员重置了您的动态码');

  const inbox = (actor: typeof head) => office.api.get(FindNotifications).run(actor, false, { first: 10 });
  expect((await inbox(head)).edges.map(({ node }) => node.topic)).toEqual(['account.totp-reset']);
  for (const other of [stranger, admin]) expect((await inbox(other)).edges).toEqual([]);
});
