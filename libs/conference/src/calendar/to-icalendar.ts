import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { DateTime } from 'luxon';
import { matterPath } from '@portal/notifications';
import { type Locale, t } from '@portal/platform';
import type { CalendarEntry } from './calendar-entry.js';

export const ZONE = 'Asia/Shanghai';
/** No summer time since 1991: one rule says it all. */
export const ZONE_RULE = ['BEGIN:VTIMEZONE', `TZID:${ZONE}`, 'BEGIN:STANDARD', 'DTSTART:19910915T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'TZNAME:CST', 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n');
export const PRODUCT = '//Joint Conference Portal//Calendar//ZH';

const STATUS: Readonly<Record<string, ICalEventStatus>> = { PLANNED: ICalEventStatus.TENTATIVE, CANCELLED: ICalEventStatus.CANCELLED };

export interface CalendarSettings {
  readonly locale: Locale;
  /** Where people reach the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** When this was written. */
  readonly now: Date;
}

/**
 * Entries as an iCalendar file (RFC 5545) to subscribe to. It leaves the portal for a program that may lie anywhere: of a meeting it
 * says what kind it is, its number, time and place, of a term the number of the matter; never a title, a subject or a person.
 */
export function toICalendar(entries: readonly CalendarEntry[], settings: CalendarSettings): string {
  // Without a name the zone stands at each event; with one, the library would write instants without any zone.
  const calendar = ical({ prodId: PRODUCT, name: t(settings.locale, 'calendar.feedName'), method: ICalCalendarMethod.PUBLISH, ttl: 3_600, timezone: { name: null, generator: () => ZONE_RULE } });
  for (const entry of entries) calendar.createEvent(eventOf(entry, settings));
  return `${calendar.toString()}\r\n`;
}

/** One event as every calendar file of the portal writes it: under a name that stays for the life of the matter. */
export function eventOf(entry: CalendarEntry, { locale, publicUrl, now }: CalendarSettings): ICalEventData {
  const meeting = entry.kind === 'MEETING';
  const words = { number: entry.number ?? '' };
  return {
    // Stable for the life of the matter, so that a change moves the event that is there.
    id: `${entry.objectKind.toLowerCase()}-${entry.id}@${new URL(publicUrl).hostname}`, sequence: entry.sequence, stamp: inZone(now), timezone: ZONE,
    start: inZone(entry.startsAt), end: inZone(entry.endsAt),
    summary: meeting ? t(locale, 'calendar.meeting', { ...words, kind: t(locale, `calendar.meetingKind.${entry.meetingKind ?? 'REGULAR'}`) }) : t(locale, 'calendar.due', words),
    location: entry.place, url: `${publicUrl}${matterPath(entry.objectKind, entry.id)}`,
    status: STATUS[entry.state] ?? ICalEventStatus.CONFIRMED,
    transparency: meeting && entry.state !== 'CANCELLED' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  };
}

const inZone = (instant: Date | string): DateTime => DateTime.fromJSDate(new Date(instant), { zone: ZONE });
