import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import { type Actor, Database, registerMessages, removeParty } from '@portal/platform';
import { openPostOffice, type PostOffice } from '../../../../test/support/post-office.js';
import { AlarmFailures } from '../board/alarm-failures.js';
import { ListFailedDeliveries } from '../board/list-failed-deliveries.js';
import { ListUnseenNotices } from '../board/list-unseen-notices.js';
import { ResendDeliveries } from '../board/resend-deliveries.js';
import { DeliverFact } from '../deliver-fact.js';
import { DeliverMail } from '../deliver-mail.js';
import { MarkNotificationsRead } from '../mark-notifications-read.js';
import { ListNoticePreferences } from '../preferences/list-notice-preferences.js';
import { type NoticePreferenceOf, SetNoticePreference } from '../preferences/set-notice-preference.js';
import type { FactsOfDomain } from '../recipe.js';
import type { NoticeWay } from './way.rules.js';

registerMessages({ 'zh-CN': { 'digest-spec.title': '【测试】{number}', 'digest-spec.body': '{number}', 'digest-spec.reason': '您是联络员' }, en: { 'digest-spec.title': '[Test] {number}', 'digest-spec.body': '{number}', 'digest-spec.reason': 'you are the liaison' } });

const FACTS: FactsOfDomain = {
  recipes: [{ topic: 'digest-spec.told', compose: (_, { detail: { to, number, due, urgent, seat, person, kinds } }) => Promise.resolve([{
    agencyId: String(to), to: seat === undefined ? { seatKinds: kinds === undefined ? ['LIAISON'] : ['LIAISON', 'VICE_CONVENER'] } : { seatId: String(seat), ...(person !== undefined && { personId: String(person) }) }, titleKey: 'digest-spec.title', bodyKey: 'digest-spec.body', reasonKey: 'digest-spec.reason',
    params: { number: String(number), ...(due !== undefined && { due: String(due) }) }, urgent: urgent === 'yes', email: true,
  }]) }],
  silent: [],
};
const SUNDAY_NIGHT = new Date('2026-11-21T19:00:00Z'); // 03:00 on Sunday 22 November in Shanghai
const MONDAY = new Date('2026-11-23T00:30:00Z');

let office: PostOffice;
let sender: Actor;
let police: Actor;
/** Who stands in for the liaison when something is handed to him, and somebody of the same agency who does not. */
let second: Actor;
let other: Actor;
beforeAll(async () => {
  office = await openPostOffice([FACTS], { MAIL_DIGEST_AT: '08:30,14:30' });
  [sender, police, second, other] = [await office.actor('gdyb.handler'), await office.actor('gdga.liaison'), await office.actor('gdga.second'), await office.actor('gdga.deputy')];
});
afterAll(() => office.close());
beforeEach(async () => {
  office.clock.set(SUNDAY_NIGHT);
  (office.sink.mails as unknown[]).length = 0;
  office.sink.onRecipient = () => 250;
  await office.look('delete from notice_preference');
  await office.look('delete from delivery_item');
  await office.look('delete from delivery');
});

async function tell(matter: string, number: string, more: Record<string, string> = {}): Promise<void> {
  const fact = await office.record(sender, 'digest-spec.told', matter, { to: police.agencyId ?? '', number, ...more });
  await office.worker.get(DeliverFact).run(fact);
}
const open = () => office.look<{ id: string; digest: boolean; next_at: Date }>(`select id, digest_at is not null as digest, next_at from delivery where state = 'PENDING' order by next_at, id`);
/** What the worker sends when it comes by now. */
async function sendDue(): Promise<string[]> {
  const ends: string[] = [];
  for (const { id } of await office.look<{ id: string }>(`select id from delivery where state = 'PENDING' and next_at <= $1`, [office.clock.now()])) ends.push(await office.worker.get(DeliverMail).run(id));
  return ends;
}
const mails = () => Promise.all(office.sink.mails.map((mail) => office.sink.read(mail)));
const prefer = (of: NoticePreferenceOf, way: NoticeWay | null) => office.api.get(SetNoticePreference).run(police, of, way);

describe('what can wait', () => {
  it('comes in one e-mail at the next workday’s morning, by matter, each notice once; what is due within a day comes at once, also on a Sunday at three', async () => {
    const matters = await Promise.all(Array.from({ length: 6 }, () => office.matter(sender, police)));
    for (let n = 0; n < 30; n += 1) await tell(matters[n % 6] ?? '', `第${n + 1}号`);
    await tell(matters[0] ?? '', '急件', { due: '2026-11-22' });
    expect((await open()).map(({ digest, next_at }) => [digest, next_at])).toEqual([[false, SUNDAY_NIGHT], [true, MONDAY]]);
    expect(await sendDue()).toEqual(['SENT']);
    expect((await mails()).map(({ subject }) => subject)).toEqual(['【测试】急件（11月22日前）']);

    office.clock.set(MONDAY);
    expect(await sendDue()).toEqual(['SENT']);
    const [, digest] = await mails();
    expect(digest?.subject).toBe('【联席会议平台】6 个事项有新通知（共 30 条）');
    const text = digest?.text ?? '';
    for (let n = 0; n < 30; n += 1) expect(text.split(`第${n + 1}号`).length - 1).toBe(1);
    for (const matter of matters) expect(text.split(`/referrals/${matter}`).length - 1).toBe(1);
    expect(text).not.toContain('急件');
    office.clock.set(new Date('2026-11-23T06:30:00Z'));
    expect([await sendDue(), office.sink.mails.length]).toEqual([[], 2]);
  });

  it('is left out when it was read meanwhile, or is not the reader’s any more; with nothing left nothing is sent', async () => {
    const [read, gone, kept] = await Promise.all([1, 2, 3].map(() => office.matter(sender, police))) as [string, string, string];
    for (const [matter, number] of [[read, '已阅'], [gone, '撤回'], [kept, '保留']] as const) await tell(matter, number);
    const [notice] = await office.look<{ id: string }>('select id from notification where object_id = $1', [read]);
    await office.api.get(MarkNotificationsRead).run(police, [notice?.id ?? '']);
    await office.api.get(Database).tx(sender, (tx) => removeParty(tx, gone, police.agencyId ?? ''));
    office.clock.set(MONDAY);
    expect(await sendDue()).toEqual(['SENT']);
    const [digest] = await mails();
    expect(digest?.text).toMatch(/保留/);
    expect(digest?.text).not.toMatch(/已阅|撤回/);

    const matter = await office.matter(sender, police);
    await tell(matter, '又已阅');
    const [other] = await office.look<{ id: string }>('select id from notification where object_id = $1', [matter]);
    await office.api.get(MarkNotificationsRead).run(police, [other?.id ?? '']);
    office.clock.set(new Date('2026-11-23T06:30:00Z'));
    expect([await sendDue(), office.sink.mails.length]).toEqual([['WITHDRAWN'], 1]);
  });

  it('is left out when the same was read from another seat of the reader’s', async () => {
    const [matter, kept] = [await office.matter(sender, police), await office.matter(sender, police)];
    const holding = newId();
    await office.look(`insert into seat_holding (id, seat_id, person_id, capacity, from_day, to_day) values ($1, $2, $3, 'PRINCIPAL', '2026-11-01', '2026-11-30')`, [holding, other.seatId, police.personId]);
    await tell(matter, '两席同收', { kinds: 'both' });
    await tell(kept, '只此一席');
    const [laid] = await office.look<{ seatId: string }>('select n.seat_id as "seatId" from delivery_item i join notification n on n.id = i.notification_id where n.object_id = $1 and n.seat_id in ($2, $3) order by 1', [matter, police.seatId, other.seatId]);
    const elsewhere = laid?.seatId === police.seatId ? other : police;
    const [notice] = await office.look<{ id: string }>('select id from notification where object_id = $1 and seat_id = $2', [matter, elsewhere.seatId]);
    await office.api.get(MarkNotificationsRead).run({ ...police, seatId: elsewhere.seatId }, [notice?.id ?? '']);
    office.clock.set(MONDAY);
    expect(await sendDue()).toContain('SENT');
    const own = (await mails()).filter((_, n) => office.sink.mails[n]?.recipients[0] === 'gdga.liaison@demo.portal.invalid');
    expect(own.map(({ text }) => [text?.includes('两席同收'), text?.includes('只此一席')])).toEqual([[false, true]]);
    await office.look('delete from seat_holding where id = $1', [holding]);
  });

  it('that failed for want of an address is told of once, not each hour until its time', async () => {
    const matter = await office.matter(sender, police);
    const [{ email }] = await office.look<{ email: string }>('select email from person where id = $1', [police.personId]) as [{ email: string }];
    await office.look('update person set email = null where id = $1', [police.personId]);
    const alarm = (): Promise<number> => office.worker.get(AlarmFailures).run();
    await tell(matter, '无邮箱');
    const told = [await alarm()];
    for (let hour = 1; hour <= 3; hour += 1) {
      office.clock.advance(3_660_000);
      told.push(await alarm());
    }
    await office.look('update person set email = $2 where id = $1', [police.personId, email]);
    expect(told).toEqual([1, 0, 0, 0]);
  });

  it('that nobody could be written to about goes with the digest once there is an address before its time', async () => {
    const matter = await office.matter(sender, police);
    const [{ email }] = await office.look<{ email: string }>('select email from person where id = $1', [police.personId]) as [{ email: string }];
    await office.look('update person set email = null where id = $1', [police.personId]);
    await tell(matter, '无邮箱时');
    expect(await office.look('select state, next_at from delivery')).toEqual([{ state: 'FAILED', next_at: SUNDAY_NIGHT }]);
    await office.look('update person set email = $2 where id = $1', [police.personId, email]);
    await tell(matter, '有邮箱后');
    expect(await office.look('select state, next_at, last_error from delivery')).toEqual([{ state: 'PENDING', next_at: MONDAY, last_error: null }]);
    office.clock.set(MONDAY);
    expect(await sendDue()).toEqual(['SENT']);
    expect((await mails())[0]?.text).toMatch(/无邮箱时[\s\S]*有邮箱后/);
  });

  it('goes into the next digest when this one is being sent already', async () => {
    const matter = await office.matter(sender, police);
    await tell(matter, '赶上的');
    await office.look(`update delivery set attempts = 1 where state = 'PENDING'`);
    await tell(matter, '没赶上的');
    expect((await open()).map(({ next_at }) => next_at)).toEqual([MONDAY, new Date('2026-11-23T06:30:00Z')]);
  });

  it('is one e-mail of 20 facts that come at once', async () => {
    const matters = await Promise.all(Array.from({ length: 20 }, () => office.matter(sender, police)));
    await Promise.all(matters.map((matter, n) => tell(matter, `并发${n}号`)));
    const [digest, ...others] = await open();
    expect([others, await office.look('select count(*)::int as n from delivery_item where delivery_id = $1', [digest?.id])]).toEqual([[], [{ n: 20 }]]);
  });

  it('shows in 送达情况 when it was refused, with its newest notice and how many it holds; is sent again with one click', async () => {
    const matter = await office.matter(sender, police);
    await tell(matter, '其一');
    await tell(matter, '其二');
    office.sink.onRecipient = () => 550;
    office.clock.set(MONDAY);
    expect(await sendDue()).toEqual(['FAILED']);
    const { edges } = await office.api.get(ListFailedDeliveries).run(police, { first: 20 });
    expect(edges.map(({ node }) => [node.notice.title, node.noticeCount])).toEqual([['【测试】其二', 2]]);
    expect((await office.api.get(ListFailedDeliveries).run(sender, { first: 20 })).edges).toEqual([]);
    expect(await office.api.get(ResendDeliveries).run(sender, [edges[0]?.node.id ?? ''])).toMatchObject({ code: 'NOT_FOUND' });
    office.clock.set(new Date('2026-11-25T00:00:00Z'));
    const unseen = (await office.api.get(ListUnseenNotices).run(police, { first: 100 })).edges.filter(({ node }) => node.objectId === matter);
    expect(unseen.map(({ node }) => node.reached)).toEqual([[expect.objectContaining({ state: 'FAILED' })], [expect.objectContaining({ state: 'FAILED' })]]);
    office.sink.onRecipient = () => 250;
    expect(await office.api.get(ResendDeliveries).run(police, [edges[0]?.node.id ?? ''])).toEqual({ kind: 'done' });
    expect(await sendDue()).toEqual(['SENT']);
  });
});

describe('a seat that passes on before the e-mail goes', () => {
  const [FRIDAY, AFTERNOON] = [new Date('2026-11-20T07:00:00Z'), new Date('2026-11-23T06:30:00Z')];
  const [FORMER, SUCCESSOR] = ['gdga.liaison@demo.portal.invalid', 'gdga.deputy@demo.portal.invalid'];
  const recipients = () => office.sink.mails.map((mail) => mail.recipients[0]);
  const hold = (who: Actor, capacity: string, from: string, to: string | null = null, seat = police) =>
    office.look('insert into seat_holding (id, seat_id, person_id, capacity, from_day, to_day) values ($1, $2, $3, $4, $5, $6)', [newId(), seat.seatId, who.personId, capacity, from, to]);
  async function passOnSaturday(): Promise<void> {
    await office.look(`update seat_holding set to_day = '2026-11-21' where person_id = $1 and seat_id = $2`, [police.personId, police.seatId]);
    await hold(other, 'PRINCIPAL', '2026-11-22');
  }
  const deliver = (ids: readonly string[]) => Promise.all(ids.map((id) => office.worker.get(DeliverMail).run(id)));
  const reached = async (matter: string) => (await office.api.get(ListUnseenNotices).run(police, { first: 100 })).edges.filter(({ node }) => node.objectId === matter)
    .flatMap(({ node }) => node.reached.map(({ personName, state, sentAt }) => `${personName} ${state} ${String(sentAt !== null)}`)).sort();
  beforeEach(() => { office.clock.set(FRIDAY); });
  afterEach(async () => {
    await office.look('delete from seat_leave');
    await office.look('delete from stand_in_rule');
    await office.look(`delete from seat_holding where from_day >= '2026-11-01'`);
    await office.look('update seat_holding set to_day = null where seat_id = $1', [police.seatId]);
  });

  it('is written about to who holds it by then, with the next digest; what was left out counts as sent to nobody', async () => {
    const [passed, kept] = [await office.matter(sender, police), await office.matter(sender, police)];
    await tell(passed, '交接的');
    await tell(kept, '本人的', { seat: police.seatId ?? '', person: police.personId ?? '' });
    await tell(kept, '他席的', { seat: other.seatId ?? '' });
    await passOnSaturday();
    await hold(police, 'DEPUTY', '2026-11-22');
    office.clock.set(MONDAY);
    const ids = (await open()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect((await deliver([...ids, ...ids, ...ids])).sort()).toEqual(['CLAIMED_BY_ANOTHER', 'CLAIMED_BY_ANOTHER', 'CLAIMED_BY_ANOTHER', 'CLAIMED_BY_ANOTHER', 'SENT', 'WITHDRAWN']);
    expect([recipients(), (await mails())[0]?.text?.includes('他席的')]).toEqual([[SUCCESSOR], true]);
    office.clock.set(AFTERNOON);
    expect([await sendDue(), recipients()]).toEqual([['SENT'], [SUCCESSOR, SUCCESSOR]]);
    const [, digest] = await mails();
    expect([digest?.text?.includes('交接的'), digest?.text?.includes('本人的')]).toEqual([true, false]);
    office.clock.set(new Date('2026-11-25T00:00:00Z'));
    expect([await reached(passed), await open()]).toEqual([[`${police.personName} WITHDRAWN false`, `${other.personName} SENT true`].sort(), []]);
  });

  it('is left out of a digest that goes for the rest of it', async () => {
    const [passed, kept] = [await office.matter(sender, police), await office.matter(sender, police)];
    await tell(passed, '交接的');
    await hold(police, 'PRINCIPAL', '2026-11-01', '2026-11-30', other);
    await tell(kept, '另一席的', { seat: other.seatId ?? '' });
    await passOnSaturday();
    office.clock.set(MONDAY);
    expect((await deliver((await open()).map(({ id }) => id))).sort()).toEqual(['SENT', 'SENT']);
    const texts = (await mails()).map(({ text }) => text);
    expect(texts.map((text) => [text?.includes('交接的'), text?.includes('另一席的')])).toEqual([[false, true], [false, true]]);
    office.clock.set(new Date('2026-11-25T00:00:00Z'));
    expect(await reached(passed)).toEqual([`${other.personName} PENDING false`, `${police.personName} WITHDRAWN false`].sort());
  });

  it('is written about once to the one who takes it over from two', async () => {
    const matter = await office.matter(sender, police);
    await hold(second, 'PRESIDING', '2026-11-01', '2026-11-21');
    await tell(matter, '同一条');
    await passOnSaturday();
    office.clock.set(MONDAY);
    const ids = (await open()).map(({ id }) => id);
    expect([ids.length, await deliver(ids)]).toEqual([2, ['WITHDRAWN', 'WITHDRAWN']]);
    expect(await open()).toHaveLength(1);
    office.clock.set(AFTERNOON);
    expect([await sendDue(), recipients()]).toEqual([['SENT'], [SUCCESSOR]]);
  });

  it('is written about to the holder who is back when what came meanwhile went to his deputy', async () => {
    const matter = await office.matter(sender, police);
    await office.look('insert into stand_in_rule (agency_id, silent_hours) values ($1, 240)', [police.agencyId]);
    await office.look(`insert into seat_leave (id, seat_id, person_id, from_day, to_day, entered_at, entered_by) values ($1, $2, $3, '2026-11-20', '2026-11-22', $4, $3)`, [newId(), police.seatId, police.personId, FRIDAY]);
    await office.look(`update party set due_at = '2026-11-22T10:00:00Z' where object_id = $1 and agency_id = $2`, [matter, police.agencyId]);
    await tell(matter, '休假时来的');
    expect(await office.look('select person_id as person from delivery')).toEqual([{ person: second.personId }]);
    office.clock.set(MONDAY);
    expect(await sendDue()).toEqual(['WITHDRAWN']);
    office.clock.set(AFTERNOON);
    expect([await sendDue(), recipients()]).toEqual([['SENT'], [FORMER]]);
  });

  it('is written about at once when it cannot wait; and again to one from whom it was taken back unsent', async () => {
    const matter = await office.matter(sender, police);
    await tell(matter, '急件', { urgent: 'yes' });
    await passOnSaturday();
    office.clock.set(MONDAY);
    expect([await sendDue(), recipients()]).toEqual([['WITHDRAWN'], []]);
    await office.look('delete from seat_holding where seat_id = $1 and person_id = $2', [police.seatId, other.personId]);
    await office.look('update seat_holding set to_day = null where seat_id = $1', [police.seatId]);
    expect([await sendDue(), await sendDue(), recipients(), await open()]).toEqual([['WITHDRAWN'], ['SENT'], [FORMER], []]);
  });

  it('is written about to nobody once it was read', async () => {
    const matter = await office.matter(sender, police);
    await tell(matter, '已阅的', { urgent: 'yes' });
    const [notice] = await office.look<{ id: string }>('select id from notification where object_id = $1', [matter]);
    await office.api.get(MarkNotificationsRead).run(police, [notice?.id ?? '']);
    await passOnSaturday();
    office.clock.set(MONDAY);
    expect([await sendDue(), await open()]).toEqual([['WITHDRAWN'], []]);
  });
});

describe('通知方式', () => {
  it('is each person’s choice for an area and for one matter; the matter’s goes before the area’s', async () => {
    const [first, second] = [await office.matter(sender, police), await office.matter(sender, police)];
    expect(await prefer({ area: 'CASES' }, 'PORTAL')).toEqual({ kind: 'done' });
    expect(await prefer({ objectId: second }, 'AT_ONCE')).toEqual({ kind: 'done' });
    await tell(first, '不发');
    await tell(second, '即发');
    expect((await open()).map(({ digest }) => digest)).toEqual([false]);
    const chosen = (await office.api.get(ListNoticePreferences).run(police)).filter(({ way }) => way !== 'DIGEST');
    expect(chosen.map(({ area, objectId, number, way }) => [area ?? objectId, number, way])).toEqual([['CASES', null, 'PORTAL'], [second, '即发', 'AT_ONCE']]);
    expect((await office.api.get(ListNoticePreferences).run(sender)).every(({ way }) => way === 'DIGEST')).toBe(true);
    await prefer({ objectId: second }, null);
    await tell(second, '随后');
    expect(await open()).toHaveLength(1);
  });

  it('does not silence what is urgent or what a term hangs on', async () => {
    const matter = await office.matter(sender, police);
    await prefer({ area: 'CASES' }, 'PORTAL');
    await prefer({ objectId: matter }, 'PORTAL');
    await tell(matter, '紧急', { urgent: 'yes' });
    await tell(matter, '有时限', { due: '2026-12-20' });
    expect((await open()).map(({ digest }) => digest)).toEqual([false, true]);
  });

  it('is nobody else’s, and not for a matter that is not the agency’s', async () => {
    const matter = await office.matter(sender);
    expect(await prefer({ objectId: matter }, 'PORTAL')).toMatchObject({ code: 'NOT_FOUND' });
    for (const [area, way] of [['NOTHING', 'DIGEST'], ['CASES', 'LOUD']]) expect(await prefer({ area } as never, way as never)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await prefer({ objectId: 'x' }, 'PORTAL')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
