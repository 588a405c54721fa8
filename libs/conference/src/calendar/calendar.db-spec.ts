import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ActorOfHolder } from '@portal/agencies';
import { newId } from '@portal/kernel';
import { type Config, isRefusal } from '@portal/platform';
import { CONFERENCE, SEATED } from '../../../../test/support/conference-world.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import '../messages/index.js';
import { seat } from '../matters/perform.js';
import { CreateCalendarFeed, MOST_FEEDS } from './create-calendar-feed.js';
import { ListCalendar } from './list-calendar.js';
import { ListCalendarFeeds } from './list-calendar-feeds.js';
import { ReadCalendarFeed } from './read-calendar-feed.js';
import { RevokeCalendarFeed } from './revoke-calendar-feed.js';

const { secretary, police, health, cityPolice } = SEATED;
let world: ReferralWorld;
let reader: ReadCalendarFeed;
let meetingId: string;
/** Police of the province as the directory knows them: a feed belongs to a real account. */
let officer: typeof police;

beforeAll(async () => {
  world = await openReferralWorld();
  const calendar = new ListCalendar(world.db);
  reader = new ReadCalendarFeed(world.db, new ActorOfHolder(world.db), calendar, { publicUrl: 'https://portal.example' } as Config);
  const [held] = await world.look<{ personId: string; seatId: string }>(
    `select a.person_id as "personId", h.seat_id as "seatId" from account a join seat_holding h on h.person_id = a.person_id where a.name = 'gdga.liaison'`);
  officer = { ...police, personId: held?.personId ?? '', seatId: held?.seatId ?? '' };
  meetingId = await partialMeeting();
});
afterAll(() => world.close());

/** A meeting of some members: the office and the police are asked, of health it is said only that it takes place. */
function partialMeeting(): Promise<string> {
  const id = newId();
  return world.db.tx(secretary, async (tx) => {
    await seat(tx, 'MEETING', id, [
      { agencyId: secretary.agencyId, role: 'OWNER', content: true, box: 'STARTED' }, { agencyId: police.agencyId, role: 'PARTICIPANT', content: true, box: 'DONE' },
      { agencyId: health.agencyId, role: 'PARTICIPANT', content: false, box: 'COPIED' },
    ]);
    await tx.query(
      `insert into meeting (id, number, conference_id, agency_id, kind, form, state, starts_at, ends_at, opened_at, last_act_at)
       values ($1, '粤公会议〔2026〕9号', $2, $3, 'PARTIAL', 'ON_SITE', 'NOTICED', '2026-11-30T16:30:00Z', '2026-11-30T18:00:00Z', $4, $4)`, [id, CONFERENCE.province, secretary.agencyId, tx.now]);
    await tx.query(`insert into meeting_content (meeting_id, title, place) values ($1, '部分成员会商', '三楼')`, [id]);
    return id;
  });
}

const seen = async (actor: typeof police, from: string, to: string) => {
  const entries = await new ListCalendar(world.db).run(actor, from, to);
  return isRefusal(entries) ? entries.code : entries.map(({ id, kind, title, place }) => [kind, id, title, place]);
};

it('shows a meeting on its day in Shanghai, to each as much as he may know', async () => {
  expect(await seen(police, '2026-12-01', '2026-12-01')).toEqual([['MEETING', meetingId, '部分成员会商', '三楼']]);
  expect(await seen(police, '2026-11-01', '2026-11-30')).toEqual([]);
  expect(await seen(health, '2026-12-01', '2026-12-31')).toEqual([['MEETING', meetingId, null, null]]);
  expect(await seen(cityPolice, '2026-12-01', '2026-12-31')).toEqual([]);
});

it('shows the terms of what lies on the desk, and not those of others', async () => {
  const id = await world.sent();
  const [due] = await world.look<{ day: string; agencyId: string }>(
    `select to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, agency_id as "agencyId" from party where object_id = $1 and box = 'TODO' and due_at < 'infinity'`, [id]);
  expect(due).toBeDefined();
  const of = (agencyId: string) => seen({ ...police, agencyId }, due?.day ?? '', due?.day ?? '');
  expect(await of(due?.agencyId ?? '')).toContainEqual(expect.arrayContaining(['DUE', id]));
  expect(await of(health.agencyId)).toEqual([]);
});

it('refuses a span that is turned round or too long', async () => {
  expect(await seen(police, '2026-12-02', '2026-12-01')).toBe('INVALID_INPUT');
  expect(await seen(police, '2026-01-01', '2028-01-01')).toBe('INVALID_INPUT');
});

it('is read under a secret address by who brings nothing else, until it is revoked', async () => {
  const feed = await new CreateCalendarFeed(world.db).run(officer);
  if (isRefusal(feed)) throw new Error(feed.code);
  expect(await reader.run(feed.token)).toContain(`meeting-${meetingId}@portal.example`);
  expect((await new ListCalendarFeeds(world.db).run(officer)).map(({ id, readAt }) => [id, readAt])).toEqual([[feed.id, world.clock.now()]]);
  expect(JSON.stringify(await world.look('select * from calendar_feed'))).not.toContain(feed.token);
  expect(await new RevokeCalendarFeed(world.db).run(health, feed.id)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await new RevokeCalendarFeed(world.db).run(officer, feed.id)).toEqual({ id: feed.id });
  expect(await reader.run(feed.token)).toBeNull();
  for (const secret of ['', 'x', 'A'.repeat(43), `${feed.token}'`]) expect(await reader.run(secret)).toBeNull();
  expect(await world.look(`select topic from journal_entry where topic like 'calendar-feed.%' order by at, topic`)).toEqual([{ topic: 'calendar-feed.created' }, { topic: 'calendar-feed.revoked' }]);
});

it('ends with the seat and with the account', async () => {
  const feed = await new CreateCalendarFeed(world.db).run(officer);
  if (isRefusal(feed)) throw new Error(feed.code);
  await world.look(`update seat_holding set to_day = '2026-11-20' where seat_id = $1`, [officer.seatId]);
  expect(await reader.run(feed.token)).not.toBeNull();
  world.at('2026-11-21', '00:00');
  expect(await reader.run(feed.token)).toBeNull();
  world.at('2026-11-16', '10:00');
  await world.look(`update account set disabled_at = now() where person_id = $1`, [officer.personId]);
  expect(await reader.run(feed.token)).toBeNull();
});

it(`of ten that ask at once for an address, no more than ${MOST_FEEDS} get one`, async () => {
  const asked = await Promise.all(Array.from({ length: 10 }, () => new CreateCalendarFeed(world.db).run({ ...officer })));
  expect(asked.filter(isRefusal).map(({ code }) => code)).toEqual(Array.from({ length: 6 }, () => 'TOO_MANY_FEEDS')); // one is left of the test before
});
