import type { ZH_CALENDAR } from './calendar.zh-CN.js';

export const EN_CALENDAR: Record<keyof typeof ZH_CALENDAR, string> = {
  'calendar.feedName': 'Joint conference calendar',
  'calendar.meeting': 'Joint conference: {kind} {number}',
  'calendar.due': 'Term ends: {number}',
  'calendar.meetingKind.REGULAR': 'regular meeting',
  'calendar.meetingKind.EXTRAORDINARY': 'extraordinary meeting',
  'calendar.meetingKind.PARTIAL': 'meeting of some members',
  'calendar.meetingKind.EXPERT_REVIEW': 'expert review',
  'calendar.meetingKind.REFERENCE': 'meeting elsewhere',
  'calendar.noFeed': 'This calendar address is not valid or has been revoked. Sign in to the portal and make a new one on the calendar page.',
  'field.NOT_A_SPAN': 'The last day must not be before the first one, nor more than {max} days after it.',
  'refusal.TOO_MANY_FEEDS': 'You have {max} calendar addresses already.',
  'refusal.TOO_MANY_FEEDS.rule': 'House rule: at most five addresses of one person are in force. Whoever has the address can read the calendar.',
  'refusal.TOO_MANY_FEEDS.next': 'Revoke an address that you no longer use, then make a new one.',
};
