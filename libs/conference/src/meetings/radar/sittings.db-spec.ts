import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { atTime, dayOf, isWeekend } from '@portal/kernel';
import { DeliverFact, RecipeBook } from '@portal/notifications';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../../test/support/conference-world.js';
import { SITTING } from '../../../../../test/support/noticed-meeting.js';
import { openReferralWorld, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { CONFERENCE_FACTS } from '../../facts.js';
import { CancelMeeting } from '../cancel-meeting.js';
import { EnterPastMeeting } from '../enter-past-meeting.js';
import { PlanMeeting } from '../plan-meeting.js';
import { halfYearOf, proposalsFor, standOf } from './half-year.rules.js';
import { ListSittingDuties } from './list-sitting-duties.js';
import { WatchSittings } from './watch-sittings.js';

const { secretary, police, convener, invited, citySecretary, cityPolice } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
let facts: DeliverFact;
beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  facts = new DeliverFact(world.worker, new RecipeBook([CONFERENCE_FACTS]), { publicUrl: '', mailFrom: { name: '', address: 'portal@portal.example' }, mailHost: 'portal.example', redriveAfterMs: 1, digestAt: [], leaseMs: 1, random: () => 0 });
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const watch = () => new WatchSittings(world.worker).run();
const duty = async (actor = secretary) => (await new ListSittingDuties(world.db).run(actor)).find(({ conferenceId }) => conferenceId === CONFERENCE.province);
const states = () => world.look<{ half: string; state: string }>(`select half_from::text as half, state from sitting_duty where conference_id = $1 order by 1`, [CONFERENCE.province]);
async function told(): Promise<string[]> {
  const waiting = await world.look<{ id: string }>('select id from outbox_message where done_at is null order by created_at, id');
  for (const { id } of waiting) await facts.run(id);
  const rows = await world.look<{ agency: string; kind: string; key: string }>(
    `select g.short_name as agency, s.kind, n.title_key as key from notification n join seat s on s.id = n.seat_id join agency g on g.id = n.agency_id
       join sitting_duty d on d.id = n.object_id where d.conference_id = $2 and n.fact_id = any($1)`, [waiting.map(({ id }) => id), CONFERENCE.province]);
  return rows.map(({ agency, kind, key }) => `${agency} ${kind} ${key.replace('notice.sitting.', '').replace('.title', '')}`).sort();
}
const all = (what: string) => [`省医保局 CONVENER ${what}`, `省医保局 VICE_CONVENER ${what}`, `联席会议办公室 OFFICE_DIRECTOR ${what}`, `联席会议办公室 OFFICE_SECRETARY ${what}`];

it('reminds from the first day of the fifth month on, once; planning clears it, calling off brings it back; the end without one is on record', async () => {
  world.at('2026-10-31', '23:59');
  await watch();
  expect([await states(), (await duty())?.stand]).toEqual([[], 'OPEN']);
  world.at('2026-11-01', '00:00');
  expect((await duty())?.stand).toBe('DUE');
  await Promise.all([watch(), watch(), watch()]);
  expect(await told()).toEqual(all('due'));
  await watch();
  expect(await told()).toEqual([]);
  const id = await on.act(secretary, PlanMeeting, SITTING);
  expect(await duty(police)).toMatchObject({ stand: 'MET', meeting: { id }, proposals: [] });
  await watch();
  expect(await states()).toEqual([{ half: '2026-07-01', state: 'CLEARED' }]);
  await on.act(secretary, PlanMeeting, { ...SITTING, kind: 'EXTRAORDINARY' }); // no regular one
  await on.act(secretary, CancelMeeting, await on.on(id, { reason: '改期' }));
  await watch();
  expect(await told()).toEqual(all('due'));
  world.at('2027-01-01', '00:00');
  await watch();
  expect(await told()).toEqual(all('missed'));
  expect(await duty()).toMatchObject({ year: 2027, half: 1, stand: 'OPEN', missed: ['2026-07-01'] });
  expect([(await duty(convener))?.missed, (await duty(police))?.missed]).toEqual([['2026-07-01'], []]);
  await on.act(secretary, EnterPastMeeting, { ...SITTING, published: { agenda: [], attendees: [], resolutions: [] } });
  await watch();
  expect([await states(), (await duty())?.missed]).toEqual([[{ half: '2026-07-01', state: 'CLEARED' }], []]);
});

it('is for the office and the members of a conference', async () => {
  expect((await new ListSittingDuties(world.db).run(citySecretary)).map(({ conferenceId }) => conferenceId)).toEqual([CONFERENCE.city]);
  expect([await duty(invited), await duty(cityPolice)]).toEqual([undefined, undefined]);
});

it('proposes workdays of the half-year, when nobody sits elsewhere', () => {
  const half = halfYearOf('2026-11-16');
  const workday = (day: string): boolean => !isWeekend(day);
  const proposed = (busy: Parameters<typeof proposalsFor>[2], today = '2026-11-16') => proposalsFor(half, today, busy, workday).map(({ startsAt }) => startsAt.toISOString());
  expect(proposed([])).toEqual(['2026-11-26T01:00:00.000Z', '2026-11-27T01:00:00.000Z', '2026-11-30T01:00:00.000Z']);
  const day = { startsAt: atTime('2026-11-26', '10:00'), endsAt: atTime('2026-11-26', '15:00') };
  expect(proposed([{ startsAt: atTime('2026-11-27', '08:00'), endsAt: atTime('2026-11-27', '09:30') }, day])).toEqual(['2026-11-27T06:30:00.000Z', '2026-11-30T01:00:00.000Z', '2026-12-01T01:00:00.000Z']);
  expect(proposed([], '2026-12-29').map((instant) => dayOf(new Date(instant)))).toEqual(['2026-12-30', '2026-12-31']);
  expect([proposed([], '2026-12-31'), proposalsFor(half, '2026-11-16', [], () => false)]).toEqual([[], []]);
  expect([halfYearOf('2026-06-30').half, halfYearOf('2026-07-01').half, standOf(halfYearOf('2026-05-01'), '2026-04-30', false), standOf(halfYearOf('2026-05-01'), '2026-05-01', false)]).toEqual([1, 2, 'OPEN', 'DUE']);
});
