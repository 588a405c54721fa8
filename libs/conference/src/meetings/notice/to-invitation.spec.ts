import '../../messages/index.js';
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { Throttle } from '../rsvp/throttle.js';
import { changeOf, nothingChanged, toldOf } from './notice.rules.js';
import { type InvitationSettings, type Invited, toInvitation } from './to-invitation.js';

const SETTINGS: InvitationSettings = {
  locale: 'zh-CN', publicUrl: 'https://portal.example', at: new Date('2026-11-22T00:00:00Z'), method: 'REQUEST',
  organizer: { name: '联席会议办公室', address: 'portal@portal.example' }, attendee: { name: '省公安厅刑侦局 联络员', address: 'liaison@gdga.example' },
};
const MEETING: Invited = {
  id: '01980000-0000-7000-8000-000000000001', number: '粤公会议〔2026〕2号', kind: 'PARTIAL', form: 'ON_SITE', startsAt: new Date('2026-12-10T01:00:00Z'), endsAt: new Date('2026-12-10T03:30:00Z'),
  place: '省医保局 8 楼会议室，靠北', sequence: 1,
};

/** Read by a parser that has nothing to do with what wrote it. */
function read(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  const event = new ICAL.Event(component);
  const people = (name: string) => component.getAllProperties(name).map((one) => [String(one.getFirstValue()).replace('MAILTO:', 'mailto:'), one.getParameter('cn')]);
  return { method: calendar.getFirstPropertyValue('method'), uid: event.uid, sequence: event.sequence, start: event.startDate, status: component.getFirstPropertyValue('status'), attendees: people('attendee'), organizer: people('organizer'), location: event.location };
}

it('is, byte for byte, the invitation and its end', async () => {
  const files = [toInvitation(MEETING, SETTINGS), toInvitation({ ...MEETING, sequence: 3 }, { ...SETTINGS, method: 'CANCEL' })];
  expect(files.map(({ content }) => content.replaceAll('\r\n', '\n')).join('')).toBe(await readFile(new URL('golden.ics', import.meta.url), 'utf8'));
  for (const { content } of files) expect(content.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

it('says who asks whom, when, under a name that stays from invitation to end', () => {
  const [asked, moved, off] = [
    toInvitation(MEETING, SETTINGS), toInvitation({ ...MEETING, startsAt: new Date('2026-12-11T06:00:00Z'), endsAt: new Date('2026-12-11T08:00:00Z'), sequence: 2 }, SETTINGS),
    toInvitation({ ...MEETING, sequence: 3 }, { ...SETTINGS, method: 'CANCEL' }),
  ].map(({ content }) => read(content));
  expect([asked?.method, moved?.method, off?.method, asked?.status, off?.status]).toEqual(['REQUEST', 'REQUEST', 'CANCEL', 'CONFIRMED', 'CANCELLED']);
  expect(new Set([asked?.uid, moved?.uid, off?.uid])).toEqual(new Set([`meeting-${MEETING.id}@portal.example`]));
  expect([asked?.sequence, moved?.sequence, off?.sequence]).toEqual([1, 2, 3]);
  expect([moved?.start.toString(), moved?.start.zone.tzid, moved?.start.toJSDate().toISOString()]).toEqual(['2026-12-11T14:00:00', 'Asia/Shanghai', '2026-12-11T06:00:00.000Z']);
  expect([asked?.organizer, asked?.attendees, asked?.location]).toEqual([[['mailto:portal@portal.example', '联席会议办公室']], [['mailto:liaison@gdga.example', '省公安厅刑侦局 联络员']], MEETING.place]);
});

it.each(['a@x.example\r\nATTENDEE:mailto:thief@evil.example', 'a@x.example,thief@evil.example', '<thief@evil.example>', ''])('writes no address that is not plain: %j', (address) => {
  expect(() => toInvitation(MEETING, { ...SETTINGS, attendee: { name: 'x', address } })).toThrow('not a plain e-mail address');
});

it('lets no name or place add a line', () => {
  const { content } = toInvitation({ ...MEETING, place: '甲楼\r\nATTENDEE:mailto:thief@evil.example' }, { ...SETTINGS, attendee: { name: '甲"\r\nATTENDEE:mailto:thief@evil.example', address: 'a@x.example' } });
  expect(read(content).attendees).toHaveLength(1);
  expect(read(content).attendees[0]?.[0]).toBe('mailto:a@x.example');
});

describe('a change', () => {
  const sitting = { form: 'ON_SITE', startsAt: new Date('2026-12-10T01:00:00Z'), endsAt: new Date('2026-12-10T03:00:00Z'), place: '甲', link: null, attendeeIds: ['a', 'b'] };
  it.each([
    ['nothing', {}, { asked: [], told: [], dropped: [] }], ['the place', { place: '乙' }, { asked: [], told: ['a', 'b'], dropped: [] }],
    ['who is asked', { attendeeIds: ['b', 'c'] }, { asked: ['c'], told: [], dropped: ['a'] }],
    ['the time and who is asked', { endsAt: new Date('2026-12-10T04:00:00Z'), attendeeIds: ['b', 'c'] }, { asked: ['c'], told: ['b'], dropped: ['a'] }],
    ['the link', { link: 'x' }, { asked: [], told: ['a', 'b'], dropped: [] }], ['the form', { form: 'VIDEO' }, { asked: [], told: ['a', 'b'], dropped: [] }],
  ] as const)('of %s is told to whom it concerns', (what, more, told) => {
    const after = { ...sitting, ...more };
    const change = changeOf(sitting, after);
    expect([toldOf(change, after.attendeeIds), nothingChanged(change)]).toEqual([told, what === 'nothing']);
  });
});

it('lets a source through so often a minute, and others beside it', () => {
  const throttle = new Throttle(2);
  expect([0, 1, 2, 60_000].map((now) => throttle.admits('a', now))).toEqual([true, true, false, true]);
  expect(throttle.admits('b', 2)).toBe(true);
});
