import type { CalendarMissing, WorkCalendar } from '@portal/deadlines';
import { addDays, addMonths, type Day } from '@portal/kernel';
import type { Rhythm } from './campaign.table.js';

/** A time that is reported on, both days within it. */
export interface Period { readonly from: Day; readonly to: Day }
export interface CampaignSpan extends Period { readonly rhythm: Rhythm }

const MONTHS = { MONTHLY: 1, QUARTERLY: 3 } as const;
/** The first day of the calendar month, or quarter, that a day lies in. */
const beginning = (day: Day, months: number): Day => {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % months)).padStart(2, '0')}-01`;
};

/** The periods of a campaign: calendar months or quarters within its days, or the whole of it. */
export function periodsOf({ from, to, rhythm }: CampaignSpan): Period[] {
  if (rhythm === 'ONCE') return [{ from, to }];
  const months = MONTHS[rhythm];
  const periods: Period[] = [];
  for (let start = beginning(from, months); start <= to; start = addMonths(start, months)) {
    const end = addDays(addMonths(start, months), -1);
    periods.push({ from: start < from ? from : start, to: end > to ? to : end });
  }
  return periods;
}

/**
 * 报送截止日: so many workdays after the last day of the period.
 * @returns CalendarMissing when nothing is known of a year that it would be counted through
 */
export function dueDayOf(end: Day, workdays: number, calendar: WorkCalendar): Day | CalendarMissing {
  let day = end;
  for (let left = workdays; left > 0;) {
    day = addDays(day, 1);
    const missing = calendar.missing(day);
    if (missing) return missing;
    if (calendar.isWorkday(day)) left -= 1;
  }
  return day;
}

/** 2026年11月23日 */
export const dayInWords = (day: Day): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** 2026年11月, 2026年第四季度; days where a period is neither. */
export function periodName({ from, to }: Period, rhythm: Rhythm): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  if (rhythm === 'MONTHLY') return `${year}年${month}月`;
  if (rhythm === 'QUARTERLY') return `${year}年第${'一二三四'[Math.ceil(month / 3) - 1] ?? ''}季度`;
  return `${dayInWords(from)}至${dayInWords(to)}`;
}
