import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepDeadlines } from '@portal/deadlines';
import { DeliverFact, RecipeBook } from '@portal/notifications';
import type { Actor } from '@portal/platform';
import { colleague, EXCHANGES, Kinds, PROVINCE } from '../../../../../test/support/kinds-world.js';
import { AGENCY, DECLINED, openReferralWorld, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { DeclineFiling } from '../acceptance/decline-filing.js';
import { ForwardReferral } from '../acceptance/forward-referral.js';
import { OpenReferral } from '../acceptance/open-referral.js';
import { SignReceipt } from '../acceptance/sign-receipt.js';
import { DecideTransfer } from '../hand-over/decide-transfer.js';
import { RecallReferral } from '../hand-over/recall-referral.js';
import { SendReferral } from '../hand-over/send-referral.js';
import { SubmitReferralReport } from '../hand-over/submit-referral-report.js';
import { RequestSupervision } from '../remedies/request-supervision.js';
import { CASE_FACTS } from './index.js';

let world: ReferralWorld;
let facts: DeliverFact;
beforeAll(async () => {
  world = await openReferralWorld();
  facts = new DeliverFact(world.worker, new RecipeBook([CASE_FACTS]), { publicUrl: '', mailFrom: { name: '', address: 'portal@portal.example' }, mailHost: 'portal.example', redriveAfterMs: 1, digestAt: [], leaseMs: 1, random: () => 0 });
});
afterAll(() => world.close());

/** The post with the seat and the person that the directory has for it. */
async function seated(post: Actor): Promise<Actor> {
  const [seat] = await world.look<{ seatId: string; personId: string }>(
    `select s.id as "seatId", h.person_id as "personId" from seat s join seat_holding h on h.seat_id = s.id
      where s.agency_id = $1 and s.kind = $2 and h.capacity = 'PRINCIPAL'`, [post.agencyId, post.seatKind]);
  if (!seat) throw new Error(`the directory has no ${post.seatKind} of ${post.agencyName}`);
  return { ...post, ...seat };
}

/** Delivers what has happened since, and says who was told what: agency, seat, title, and whether by e-mail too. */
async function told(id: string): Promise<string[]> {
  const waiting = await world.look<{ id: string; topic: string }>('select id, topic from outbox_message where done_at is null order by created_at, id');
  for (const fact of waiting) await facts.run(fact.id);
  const rows = await world.look<{ agency: string; kind: string; key: string; mailed: number; due: string | null }>(
    `select g.short_name as agency, s.kind, replace(n.title_key, 'notice.', '') as key, n.params ->> 'due' as due, (select count(*)::int from delivery d where d.notification_id = n.id) as mailed
       from notification n join seat s on s.id = n.seat_id join agency g on g.id = n.agency_id
      where n.object_id = $1 and n.fact_id = any($2) order by n.id`, [id, waiting.map((fact) => fact.id)]);
  return rows.map(({ agency, kind, key, mailed, due }) => [agency, kind, key.replace(/\.title$/, ''), due ?? '-', mailed > 0 ? 'e-mail' : 'portal'].join(' ')).sort();
}

it('tells exactly those who must know, step by step, with the day of their own clock', async () => {
  const [handler, head, police, procurator] = await Promise.all([POSTS.handler, POSTS.head, POSTS.police, POSTS.procurator].map(seated)) as [Actor, Actor, Actor, Actor];
  const id = await world.draft();
  expect(await told(id)).toEqual([]);
  await world.act(handler, SubmitReferralReport, id, {});
  expect(await told(id)).toEqual(['广州市医保局 AGENCY_HEAD reported 2026-11-19 e-mail']);
  await world.act(head, DecideTransfer, id, { approve: true });
  expect(await told(id)).toEqual(['广州市医保局 HANDLER approved 2026-11-17 10:00 e-mail']);
  await world.act(handler, SendReferral, id, {});
  expect(await told(id)).toEqual([
    '广州市公安局 LIAISON sent 2026-11-17 10:00 e-mail',
    '联席会议办公室 OFFICE_DIRECTOR sent.office - portal', '联席会议办公室 OFFICE_SECRETARY sent.office - portal',
  ]);
  await world.act(police, OpenReferral, id, {});
  expect(await told(id)).toEqual(['广州市医保局 HANDLER opened - portal']);
  await world.act(police, SignReceipt, id, { copies: 5, missing: [] });
  expect(await told(id)).toEqual(['广州市医保局 HANDLER receipt-signed - e-mail']);
  await world.act(police, DeclineFiling, id, DECLINED);
  expect(await told(id)).toEqual([
    '广州市医保局 AGENCY_HEAD not-filed 2026-11-19 e-mail', '广州市医保局 HANDLER not-filed 2026-11-19 e-mail',
    '联席会议办公室 OFFICE_DIRECTOR not-filed - portal', '联席会议办公室 OFFICE_SECRETARY not-filed - portal',
  ]);
  await world.act(handler, RequestSupervision, id, { reason: '应当立案', documentNo: '穗医保建〔2026〕1号' });
  expect((await told(id)).filter((line) => !line.startsWith('联席'))).toEqual([
    expect.stringMatching(/^广州市公安局 LIAISON supervision-requested\.receiver/), expect.stringMatching(/^广州市检察院 HANDLER supervision-requested /),
  ]);
  expect(procurator.agencyId).toBe(AGENCY.procuratorate);
});

it('tells the new receiver and the sender when a referral is forwarded', async () => {
  const police = await seated(POSTS.police);
  const id = await world.received();
  await told(id);
  await world.act(police, ForwardReferral, id, { toAgencyId: AGENCY.otherPolice, reason: '不属本局管辖' });
  expect((await told(id)).filter((line) => line.includes('e-mail')).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(['广州市医保局 HANDLER forwarded', '深圳市公安局 LIAISON sent']);
});

it('takes what was told out of sight with a recall', async () => {
  const handler = await seated(POSTS.handler);
  const id = await world.sent();
  await told(id);
  await world.act(handler, RecallReferral, id, { reason: '材料有误' });
  expect((await told(id)).some((line) => line.startsWith('广州市公安局'))).toBe(false);
  const seen = await world.db.read(POSTS.police, { name: 'spec-seen', text: 'select 1 from notification where object_id = $1' }, [id]);
  expect(seen).toEqual([]);
});

it('reminds of a clock, and states its end to all sides', async () => {
  world.at('2026-11-16', '10:00');
  const id = await world.sent();
  await told(id);
  world.at('2026-11-18', '00:30');
  await new SweepDeadlines(world.worker).run();
  const lines = (await told(id)).map((line) => line.split(' '));
  expect(lines.filter(([, , key]) => key === 'deadline.missed').map(([agency]) => agency)).toContain('广州市公安局');
  expect(lines.filter(([, , key]) => key === 'deadline.missed.other').map(([agency]) => agency)).toContain('广州市医保局');
  world.at('2026-11-16', '10:00');
});

it('leaves no fact of a case or referral unknown', async () => {
  await world.notFiled();
  const waiting = await world.look<{ id: string }>('select id from outbox_message where done_at is null');
  for (const { id } of waiting) await facts.run(id);
  expect(await world.look('select topic, last_error from outbox_message where failed_at is not null or done_at is null')).toEqual([]);
});

describe('the other kinds', () => {
  const kinds = () => new Kinds(world);

  it('a letter is told step by step: what must be answered, and what was answered', async () => {
    const exchange = EXCHANGES.ADMINISTRATIVE;
    const id = await kinds().sent(exchange);
    expect(await told(id)).toEqual([
      '省卫生健康委 LIAISON letter.sent 2026-11-17 10:00 e-mail',
      '联席会议办公室 OFFICE_DIRECTOR sent.office - portal', '联席会议办公室 OFFICE_SECRETARY sent.office - portal',
    ]);
    await world.act(exchange.to, SignReceipt, id, { copies: 1, missing: [] });
    expect(await told(id)).toEqual(['广州市医保局 HANDLER letter.receipt-signed - e-mail']);
    await kinds().act(exchange.to, id, 'PROPOSE_DATE', { date: '2027-01-15', reason: '量大' });
    expect(await told(id)).toEqual(['广州市医保局 HANDLER letter.date-proposed 2026-11-19 e-mail']);
    await kinds().act(exchange.from, id, 'AGREE_DATE');
    expect(await told(id)).toEqual(['省卫生健康委 LIAISON letter.date-agreed 2027-01-15 e-mail']);
  });

  it('of a sealed matter the named seat is told, and no colleague can read even that', async () => {
    const [from, to] = [await seated(PROVINCE.healthcare), await seated(PROVINCE.discipline)] as (Actor & { agencyId: string })[];
    if (!from || !to) throw new Error('the directory lacks a post');
    const id = await kinds().sent({ ...EXCHANGES.DISCIPLINE, from, to });
    expect(await told(id)).toEqual([expect.stringMatching(/ HANDLER sealed - e-mail$/)]);
    const rows = await world.look<{ seat: string; params: object; title: string }>('select seat_id as seat, params, title_key as title from notification where object_id = $1', [id]);
    expect(rows).toEqual([{ seat: to.seatId, params: { discreet: 1 }, title: 'notice.sealed.title' }]);
    const read = async (reader: Actor) => (await world.db.read(reader, { name: 'notices-of', text: 'select 1 from notification where object_id = $1' }, [id])).length;
    expect([await read(to), await read(colleague(to)), await read(from), await read(PROVINCE.disciplineHead)]).toEqual([1, 0, 0, 0]);
    world.at('2026-11-17', '11:00');
    await new SweepDeadlines(world.worker).run();
    expect((await told(id)).every((line) => / HANDLER sealed - e-mail$/.test(line))).toBe(true);
    expect(await world.look(`select 1 from notification where object_id = $1 and agency_id not in ($2, $3)`, [id, from.agencyId, to.agencyId])).toEqual([]);
  });
});
