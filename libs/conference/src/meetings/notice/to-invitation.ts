import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod } from 'ical-generator';
import type { CalendarPart, Locale, Mailbox } from '@portal/platform';
import { isAddress, oneLine, t } from '@portal/platform';
import { eventOf, PRODUCT, ZONE_RULE } from '../../calendar/to-icalendar.js';
import type { MeetingForm, MeetingKind } from '../meeting.table.js';

/** A meeting as it was told under one SEQUENCE. */
export interface Invited {
  readonly id: string; readonly number: string; readonly kind: MeetingKind; readonly form: MeetingForm; readonly startsAt: Date | string; readonly endsAt: Date | string;
  readonly place: string | null; readonly sequence: number;
}
export interface InvitationSettings {
  readonly locale: Locale; readonly publicUrl: string;
  /** When it was told: a copy sent later is the same. */
  readonly at: Date;
  /** The portal's own address, in the name of the office. */
  readonly organizer: Mailbox;
  /** The one who gets this copy. Others who are asked stand in nobody's copy. */
  readonly attendee: Mailbox;
  readonly method: 'REQUEST' | 'CANCEL';
}

/** A name as a parameter holds it: what would end the parameter is left out. */
const plainName = (name: string): string => oneLine(name, 60).replace(/["\\:;,]/g, ' ').replace(/ {2,}/g, ' ').trim();
/** Nobody reads what calendar programs send back to the portal's address: answers are given in the portal, or by the link in the e-mail. */
const NO_REPLY = false;

/**
 * An invitation, its change or its end (RFC 5546), for one person. It says what the subscribed calendar says: kind, number, time and
 * place; never a title, an item or another participant.
 *
 * @throws Error for an address that is not plain; such an e-mail is not sent at all
 */
export function toInvitation(meeting: Invited, { locale, publicUrl, at, organizer, attendee, method }: InvitationSettings): CalendarPart {
  for (const { address } of [organizer, attendee]) if (!isAddress(address)) throw new Error('not a plain e-mail address');
  const calendar = ical({ prodId: PRODUCT, method: method === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST, timezone: { name: null, generator: () => ZONE_RULE } });
  const event = calendar.createEvent({
    ...eventOf({
      id: meeting.id, kind: 'MEETING', objectKind: 'MEETING', number: meeting.number, title: null, startsAt: new Date(meeting.startsAt).toISOString(), endsAt: new Date(meeting.endsAt).toISOString(),
      state: method === 'CANCEL' ? 'CANCELLED' : 'NOTICED', meetingKind: meeting.kind, place: meeting.place, sequence: meeting.sequence,
    }, { locale, publicUrl, now: at }),
    description: t(locale, 'calendar.answerInPortal'), organizer: { name: plainName(organizer.name), email: organizer.address },
  });
  event.createAttendee({ name: plainName(attendee.name), email: attendee.address, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION, rsvp: NO_REPLY });
  return { method, content: `${calendar.toString()}\r\n` };
}
