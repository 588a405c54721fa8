import '../messages/index.js';
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import fc from 'fast-check';
import type { CalendarEntry } from './calendar-entry.js';
import { toICalendar } from './to-icalendar.js';

const settings = { locale: 'zh-CN', publicUrl: 'https://portal.example', now: new Date('2026-11-22T00:00:00Z') } as const;
const MEETING: CalendarEntry = {
  id: '01980000-0000-7000-8000-000000000001', kind: 'MEETING', objectKind: 'MEETING', number: '粤公会议〔2026〕2号', title: '2026年下半年例会', startsAt: '2026-12-01T01:00:00Z', endsAt: '2026-12-01T03:30:00Z',
  state: 'NOTICED', meetingKind: 'REGULAR', place: '省医保局 8 楼会议室，靠北', sequence: 2,
};
const TERM: CalendarEntry = {
  id: '01980000-0000-7000-8000-000000000002', kind: 'DUE', objectKind: 'REFERRAL', number: '粤医保移〔2026〕17号', title: '某门诊部涉嫌诈骗', startsAt: '2026-12-03T09:30:00Z', endsAt: '2026-12-03T09:30:00Z',
  state: 'RECEIVED', meetingKind: null, place: null, sequence: 0,
};

/** Read by a parser that has nothing to do with what wrote it. */
const eventsOf = (file: string): InstanceType<typeof ICAL.Event>[] =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

it('is, byte for byte, the file that calendar programs were tried with', async () => {
  const file = toICalendar([MEETING, { ...MEETING, id: '01980000-0000-7000-8000-000000000003', state: 'CANCELLED', sequence: 3, meetingKind: 'PARTIAL', place: null, title: null }, TERM], settings);
  expect(file.replaceAll('\r\n', '\n')).toBe(await readFile(new URL('golden.ics', import.meta.url), 'utf8'));
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

it('says when, in the zone of the conference, under a name that stays', () => {
  const [meeting, term] = eventsOf(toICalendar([MEETING, TERM], settings));
  expect([meeting?.startDate.toString(), meeting?.startDate.zone.tzid, meeting?.startDate.toJSDate().toISOString()]).toEqual(['2026-12-01T09:00:00', 'Asia/Shanghai', '2026-12-01T01:00:00.000Z']);
  expect([meeting?.uid, meeting?.sequence, meeting?.location]).toEqual([`meeting-${MEETING.id}@portal.example`, 2, MEETING.place]);
  expect(term?.startDate.toString()).toBe(term?.endDate.toString());
});

it('never says what a matter is about', () => {
  const file = toICalendar([MEETING, TERM], settings);
  expect(file).not.toContain('门诊部');
  expect(file).not.toContain('下半年例会');
});

it('gives every instant and every text back as it was', () => {
  const instant = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));
  const text = fc.stringMatching(/^[\u4e00-\u9fa5A-Za-z0-9,;:\\"〔〕、，；\n ]{0,60}$/).map((words) => words.trim()).filter((words) => words !== '');
  fc.assert(fc.property(instant, fc.integer({ min: 1, max: 6_000 }), text, fc.nat(500), (start, minutes, place, sequence) => {
    const end = new Date(start.getTime() + minutes * 60_000);
    const [event] = eventsOf(toICalendar([{ ...MEETING, startsAt: start.toISOString(), endsAt: end.toISOString(), place, sequence }], settings));
    expect([event?.startDate.toJSDate(), event?.endDate.toJSDate(), event?.location, event?.sequence]).toEqual([start, end, place, sequence]);
  }));
});
