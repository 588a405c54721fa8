import { dayOf } from '@portal/kernel';

/** 2026-03-05 → 2026年3月5日 (GB/T 9704 7.3.5.4: no leading zeros). */
export function printedDay(day: string | null | undefined): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : null;
}

/** The day in Shanghai of an instant. */
export const printedDayOf = (instant: string | null | undefined): string | null => (instant ? printedDay(dayOf(new Date(instant))) : null);

/** The last day of a term that ends at an instant: a day ends when the next begins. */
export const lastDayOf = (end: string | null | undefined): string | null => (end ? printedDayOf(new Date(new Date(end).getTime() - 1).toISOString()) : null);

/** 2026年3月5日9时05分, Shanghai. */
export function printedInstant(instant: string | null | undefined): string | null {
  if (!instant) return null;
  const at = new Date(new Date(instant).getTime() + 8 * 3_600_000);
  return `${printedDayOf(instant)}${at.getUTCHours()}时${String(at.getUTCMinutes()).padStart(2, '0')}分`;
}

/** 1234567.5 → 1,234,567.50元 */
export function printedMoney(amount: string | null | undefined): string | null {
  const plain = plainMoney(amount);
  return plain === null ? null : `${plain}元`;
}

/** Without the unit, for a column whose head has it. */
export function plainMoney(amount: string | null | undefined): string | null {
  if (amount == null || !/^\d+(\.\d+)?$/.test(amount)) return null;
  const [whole = '0', cents = ''] = amount.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0').slice(0, 2)}`;
}
