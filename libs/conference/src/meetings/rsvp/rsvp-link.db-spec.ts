import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { ActorOfHolder } from '@portal/agencies';
import type { Enclosure } from '@portal/notifications';
import { systemActor } from '@portal/platform';
import { ConferenceWorld, SEATED } from '../../../../../test/support/conference-world.js';
import { noticedMeeting, SITTING } from '../../../../../test/support/noticed-meeting.js';
import { openReferralWorld, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { CancelMeeting } from '../cancel-meeting.js';
import { FindMeeting } from '../find-meeting.js';
import { ChangeMeeting } from '../notice/change-meeting.js';
import { MEETING_ENCLOSURES } from '../notice/enclosures.js';
import { MOST_USES, RsvpLink } from './rsvp-link.js';

const { police, health, secretary } = SEATED;
let world: ReferralWorld;
let on: ConferenceWorld;
let links: RsvpLink;
let officer: typeof police;
beforeAll(async () => {
  world = await openReferralWorld();
  on = new ConferenceWorld(world);
  links = new RsvpLink(world.db, new ActorOfHolder(world.db));
  const [held] = await world.look<{ personId: string; seatId: string }>(
    `select a.person_id as "personId", h.seat_id as "seatId" from account a join seat_holding h on h.person_id = a.person_id where a.name = 'gdga.liaison'`);
  officer = { ...police, personId: held?.personId ?? '', seatId: held?.seatId ?? '' };
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

/** What goes with the e-mail to the liaison officer of the police, as the worker composes it. */
async function letter(id: string, invite: 'REQUEST' | 'CANCEL' | 'LINK' = 'REQUEST', sequence = 1): Promise<Enclosure> {
  const { personId, seatId, agencyId } = officer;
  const enclosed = await world.worker.tx(systemActor('spec'), (tx) => MEETING_ENCLOSURES[0]!.compose(tx, {
    topic: 'meeting.noticed', objectId: id, agencyId, seatId: seatId ?? '', personId: personId ?? '', params: { number: '', invite, sequence }, locale: 'zh-CN',
    to: { name: '省公安厅联络员', address: 'liaison@gdga.example' }, from: { name: '平台', address: 'portal@portal.example' }, publicUrl: 'https://portal.example',
  }));
  if (!enclosed) throw new Error('nothing is enclosed');
  return enclosed;
}
const secretOf = (enclosed: Enclosure): string => enclosed.link?.url.split('/').at(-1) ?? '';
const some = { kind: 'PARTIAL' as const, attendeeIds: [police.agencyId, health.agencyId], title: '团伙骗保个案研判' };
const noted = (id: string) => world.look<{ topic: string; person: string; via: string | null }>(
  `select topic, person_id as person, detail ->> 'via' as via from journal_entry where object_id = $1 and topic in ('meeting.answered', 'meeting.link-opened', 'meeting.link-refused') order by seq`, [id]);

it('an e-mail says number, kind, form, time and place, and not what the meeting is about; its secret is stored as a hash only', async () => {
  const id = await noticedMeeting(on, some);
  const enclosed = await letter(id);
  expect(enclosed.rows.map(({ label, value }) => `${label} ${value}`)).toEqual([
    expect.stringContaining('会议编号'), '会议类型 部分成员会议', '会议形式 现场', '会议时间 2026年12月10日（星期四） 09:00–11:30', '会议地点 省医保局会议室', '回执截止 2026年12月4日（星期五）']);
  expect(JSON.stringify(enclosed)).not.toContain('团伙');
  expect(secretOf(enclosed)).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(await world.look('select * from meeting_link'))).not.toContain(secretOf(enclosed));
});

it('answers for the unit, in the name of who got the e-mail, once and again; looking never answers; every use is on record', async () => {
  const id = await noticedMeeting(on, some);
  const secret = secretOf(await letter(id));
  expect(await links.run(secret)).toMatchObject({ kind: 'view', place: '省医保局会议室', unit: '省公安厅', answer: null });
  expect((await new FindMeeting(world.db).run(police, id))?.answers).toMatchObject([{ answer: null }]);
  expect(await links.run(secret, { answer: 'DECLINE' })).toMatchObject({ kind: 'REFUSED', refusal: { code: 'INVALID_INPUT' } });
  expect(await links.run(secret, { answer: 'x' as 'ATTEND' })).toMatchObject({ kind: 'REFUSED', refusal: { code: 'INVALID_INPUT' } });
  expect(await links.run(secret, { answer: 'ATTEND' })).toMatchObject({ kind: 'view', answer: 'ATTEND' });
  expect(await links.run(secret, { answer: 'DELEGATE', standIn: '副支队长', standInPhone: '020-83000000', standInId: officer.personId })).toMatchObject({ kind: 'view', answer: 'DELEGATE' });
  expect((await new FindMeeting(world.db).run(secretary, id))?.answers).toEqual(expect.arrayContaining([expect.objectContaining({ answer: 'DELEGATE', via: 'MAIL', standIn: '副支队长', times: 2 })]));
  const person = officer.personId;
  expect(await noted(id)).toEqual([
    { topic: 'meeting.link-opened', person, via: null }, ...['meeting.link-refused', 'meeting.link-refused'].map((topic) => ({ topic, person, via: null })),
    { topic: 'meeting.answered', person, via: 'MAIL' }, { topic: 'meeting.answered', person, via: 'MAIL' }]);
});

it('ends when the meeting is cancelled, begins, no longer asks the unit, or its reader leaves the seat or the account', async () => {
  const gone = async (secret: string) => [await links.run(secret), await links.run(secret, { answer: 'ATTEND' })];
  const [GONE] = [[{ kind: 'GONE' }, { kind: 'GONE' }]];
  const [cancelled, begun, dropped, left] = [await noticedMeeting(on, some), await noticedMeeting(on, some), await noticedMeeting(on, some), await noticedMeeting(on, some)];
  const secrets = [];
  for (const id of [cancelled, begun, dropped, left]) secrets.push(secretOf(await letter(id)));
  const [first = '', second = '', third = '', fourth = ''] = secrets;
  await on.act(secretary, CancelMeeting, await on.on(cancelled, { reason: '取消' }));
  expect(await gone(first)).toEqual(GONE);
  expect((await letter(cancelled, 'CANCEL', 2)).link).toBeUndefined();
  await on.act(secretary, ChangeMeeting, await on.on(dropped, { ...SITTING, title: some.title, attendeeIds: [health.agencyId], reason: '调整' }));
  expect(await gone(third)).toEqual(GONE);
  world.at('2026-12-10', '09:00');
  expect(await gone(second)).toEqual(GONE);
  world.at('2026-11-16', '10:00');
  await world.look('update account set disabled_at = now() where person_id = $1', [officer.personId]);
  expect(await gone(fourth)).toEqual(GONE);
  await world.look('update account set disabled_at = null where person_id = $1', [officer.personId]);
  await world.look(`update seat_holding set to_day = '2026-11-15' where seat_id = $1`, [officer.seatId]);
  expect(await gone(fourth)).toEqual(GONE);
  await world.look('update seat_holding set to_day = null where seat_id = $1', [officer.seatId]);
  expect(await links.run(fourth)).toMatchObject({ kind: 'view' });
  for (const secret of ['', 'x', 'A'.repeat(43), `${fourth}'`]) expect(await gone(secret)).toEqual(GONE);
});

it(`is used at most ${MOST_USES} times an hour`, async () => {
  const secret = secretOf(await letter(await noticedMeeting(on, some)));
  const kinds = await Promise.all(Array.from({ length: MOST_USES + 5 }, async () => (await links.run(secret)).kind));
  expect(kinds.filter((kind) => kind === 'BUSY')).toHaveLength(5);
  world.at('2026-11-16', '11:01');
  expect(await links.run(secret)).toMatchObject({ kind: 'view' });
});
