import dayjs, { type Dayjs } from 'dayjs';

export const CALENDAR_VIEWS = ['MONTH', 'WEEK', 'LIST'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

const DAY = 'YYYY-MM-DD';
/** A list looks so many days ahead. */
const LIST_DAYS = 60;
const MONDAY = 1;

const mondayOf = (day: Dayjs): Dayjs => day.subtract((day.day() + 7 - MONDAY) % 7, 'day');

/** The days that a view shows around one day: a month with the whole weeks that it begins and ends in, a week from Monday on, or a list. */
export function spanOf(view: CalendarView, day: string): { from: string; to: string } {
  const at = dayjs(day);
  if (view === 'LIST') return { from: day, to: at.add(LIST_DAYS, 'day').format(DAY) };
  if (view === 'WEEK') return { from: mondayOf(at).format(DAY), to: mondayOf(at).add(6, 'day').format(DAY) };
  const first = mondayOf(at.startOf('month'));
  return { from: first.format(DAY), to: mondayOf(at.endOf('month')).add(6, 'day').format(DAY) };
}

/** The day that a view stands at after a step back (-1) or on (1). */
export function stepped(view: CalendarView, day: string, step: -1 | 1): string {
  const at = dayjs(day);
  if (view === 'MONTH') return at.startOf('month').add(step, 'month').format(DAY);
  return at.add(step * (view === 'WEEK' ? 7 : LIST_DAYS), 'day').format(DAY);
}

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** The day an instant falls on in 北京时间. A term that ends at midnight belongs to the day that it ends. */
export function dayOf(iso: string, endsTerm: boolean): string {
  const text = shanghai.format(new Date(iso));
  return endsTerm && text.endsWith('00:00') ? dayjs(text.slice(0, 10)).subtract(1, 'day').format(DAY) : text.slice(0, 10);
}

export const timeOf = (iso: string): string => shanghai.format(new Date(iso)).slice(11);

export const daysOf = ({ from, to }: { from: string; to: string }): string[] =>
  Array.from({ length: dayjs(to).diff(dayjs(from), 'day') + 1 }, (_, index) => dayjs(from).add(index, 'day').format(DAY));
