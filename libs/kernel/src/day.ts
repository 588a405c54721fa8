/**
 * A calendar day in Asia/Shanghai, written 'YYYY-MM-DD'. Days compare and sort as text.
 * The zone is UTC+8 without summer time since 1991-09-15; no term of this product reaches further back.
 */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The day that the instant falls on in Shanghai. */
export function dayOf(instant: Date): Day {
  return fromUtc(new Date(instant.getTime() + SHANGHAI_OFFSET_MS));
}

/** 00:00 of the day in Shanghai. */
export function startOfDay(day: Day): Date {
  return new Date(toUtc(day).getTime() - SHANGHAI_OFFSET_MS);
}

/** 24:00 of the day in Shanghai, that is 00:00 of the next: the instant at which a term counted in days is over. */
export function endOfDay(day: Day): Date {
  return startOfDay(addDays(day, 1));
}

/** The instant of a wall-clock time, 'HH:MM', on a day in Shanghai. */
export function atTime(day: Day, time: string): Date {
  const [hours, minutes] = time.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) throw new RangeError(`not a time: ${time}`);
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000);
}

/** The day n days later, or earlier when n is negative. */
export function addDays(day: Day, n: number): Day {
  return fromUtc(new Date(toUtc(day).getTime() + n * DAY_MS));
}

/**
 * The corresponding day n months later; where that month has no such day, its last day
 * (民法典 202; 刑诉解释 202).
 */
export function addMonths(day: Day, n: number): Day {
  const from = toUtc(day);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + n, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(from.getUTCDate(), lastDate));
  return fromUtc(first);
}

/** How many days lie from one day to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / DAY_MS);
}

/** Saturday or Sunday, whatever any notice says. */
export function isWeekend(day: Day): boolean {
  const weekday = toUtc(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

export function yearOf(day: Day): number {
  return toUtc(day).getUTCFullYear();
}

/** Whether the text is a day that exists: '2026-02-30' is not, nor is any day of a year 0. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (parts === null || text.startsWith('0000')) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function toUtc(day: Day): Date {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return new Date(`${day}T00:00:00Z`);
}

function fromUtc(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
