import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '@portal/deadlines';
import fc from 'fast-check';
import { mailWay, nextDigest, NOTICE_WAYS, type NoticeWay } from './way.rules.js';

/** 2026: 国庆 from Thursday 1 October to Wednesday 7 October, Saturday 10 October worked. */
const calendar = new WorkCalendar([{
  year: 2026, noticeNo: null, status: 'PUBLISHED', numberVerified: true, source: '', days: [
    ...['01', '02', '05', '06', '07'].map((day) => ({ day: `2026-10-${day}`, kind: 'LEGAL_HOLIDAY' as const })), { day: '2026-10-10', kind: 'MAKEUP_WORKDAY' as const },
  ],
}]);
const TIMES = ['08:30', '14:30'];
const at = (text: string): Date => new Date(`${text}+08:00`);

describe('an e-mail goes', () => {
  const now = at('2026-11-20T09:00:00');
  it.each<[string, Parameters<typeof mailWay>[0], NoticeWay | null, NoticeWay]>([
    ['with the next digest when nobody chose', { urgent: false, alone: false }, null, 'DIGEST'],
    ['as one chose', { urgent: false, alone: false }, 'AT_ONCE', 'AT_ONCE'],
    ['not at all when one chose so', { urgent: false, alone: false }, 'PORTAL', 'PORTAL'],
    ['at once when it is urgent, whatever one chose', { urgent: true, alone: false }, 'PORTAL', 'AT_ONCE'],
    ['at once with an invitation, whatever one chose', { urgent: false, alone: true }, 'PORTAL', 'AT_ONCE'],
    ['at once when the day ends within 24 hours', { urgent: false, alone: false, due: '2026-11-20' }, 'PORTAL', 'AT_ONCE'],
    ['at once when the minute comes within 24 hours', { urgent: false, alone: false, due: '2026-11-21 09:00' }, 'DIGEST', 'AT_ONCE'],
    ['with the next digest when there is a minute more', { urgent: false, alone: false, due: '2026-11-21 09:01' }, 'PORTAL', 'DIGEST'],
    ['in any case when a term of one’s own runs', { urgent: false, alone: false, due: '2026-12-20' }, 'PORTAL', 'DIGEST'],
    ['at once when the term is over', { urgent: false, alone: false, due: '2026-11-19' }, 'PORTAL', 'AT_ONCE'],
  ])('%s', (_, weight, wanted, way) => expect(mailWay(weight, wanted, now)).toBe(way));

  it('never nowhere, and never later than the choice, when it is urgent or a term runs', () => {
    fc.assert(fc.property(fc.boolean(), fc.integer({ min: -5, max: 60 }), fc.constantFrom(...NOTICE_WAYS, null), (urgent, days, wanted) => {
      const due = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
      const way = mailWay({ urgent, alone: false, due }, wanted, now);
      expect(way).not.toBe('PORTAL');
      if (urgent || days <= 0 || wanted === 'AT_ONCE') expect(way).toBe('AT_ONCE');
    }));
  });
});

describe('the next digest', () => {
  it.each([
    ['in the night', '2026-11-20T03:00:00', '2026-11-20T08:30:00'], ['at the minute itself: the one after', '2026-11-20T08:30:00', '2026-11-20T14:30:00'], ['in the evening of a Friday', '2026-11-20T14:30:01', '2026-11-23T08:30:00'],
    ['on a Sunday at three', '2026-11-22T03:00:00', '2026-11-23T08:30:00'], ['before the holidays', '2026-09-30T15:00:00', '2026-10-08T08:30:00'], ['on a Saturday that is worked', '2026-10-10T07:00:00', '2026-10-10T08:30:00'],
  ])('%s', (_, from, to) => expect(nextDigest(at(from), TIMES, calendar)).toEqual(at(to)));

  it('comes after, on a workday, at one of the times, and none is left out between', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 360 * 1440 }), (minutes) => {
      const from = new Date(at('2026-01-01T00:00:00').getTime() + minutes * 60_000);
      const next = nextDigest(from, TIMES, calendar);
      const local = new Date(next.getTime() + 8 * 3_600_000).toISOString();
      expect(next > from && TIMES.includes(local.slice(11, 16)) && calendar.isWorkday(local.slice(0, 10))).toBe(true);
      expect(nextDigest(new Date(next.getTime() - 1), TIMES, calendar)).toEqual(next);
      expect(nextDigest(new Date((from.getTime() + next.getTime()) / 2), TIMES, calendar)).toEqual(next);
    }));
  });
});
