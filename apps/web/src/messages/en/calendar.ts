import type { SameKeys } from '../zh-CN';
import type { calendar as zh } from '../zh-CN/calendar';

export const calendar: SameKeys<typeof zh> = {
  'calendar.view': 'View', 'calendar.view.MONTH': 'Month', 'calendar.view.WEEK': 'Week', 'calendar.view.LIST': 'List',
  'calendar.month': '{year}-{month}', 'calendar.span': '{from} to {to}', 'calendar.dayOfMonth': '{month}/{day}',
  'calendar.back': 'Earlier', 'calendar.on': 'Later', 'calendar.today': 'Today',
  'calendar.weekday.0': 'Sun', 'calendar.weekday.1': 'Mon', 'calendar.weekday.2': 'Tue', 'calendar.weekday.3': 'Wed', 'calendar.weekday.4': 'Thu', 'calendar.weekday.5': 'Fri', 'calendar.weekday.6': 'Sat',
  'calendar.due': 'Term ends', 'calendar.untitled': '(content not shown)',
  'calendar.empty': 'No meeting and no term in these days', 'calendar.emptyText': 'Meetings appear once their notice is out, terms when a matter of yours ends.',
  'calendar.subscribe': 'Subscribe', 'calendar.subscribeText': 'Add the address to the calendar of your telephone or computer: meetings and terms appear by themselves, brought up to date every hour. It shows numbers, times and places, never the content of a case. Whoever has the address can read it: do not pass it on.',
  'calendar.newAddress': 'Make an address', 'calendar.address': 'Address', 'calendar.once': 'The address is shown this once: copy it now.', 'calendar.feeds': 'Addresses in force',
  'calendar.readAt': 'Last read {at}', 'calendar.neverRead': 'Not read yet', 'calendar.revoke': 'Revoke',
};
