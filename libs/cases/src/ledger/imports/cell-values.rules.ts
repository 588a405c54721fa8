import { addDays, isDay } from '@portal/kernel';

/** A day as people write it: 2026-3-1, 2026/03/01, 2026.3.1, 2026年3月1日. What is no day stays as it was typed, to be refused as such. */
export function dayText(text: string | undefined): string | null {
  if (!text) return null;
  // A date in a cell that is formatted as text comes as its number of days.
  if (/^[2-6]\d{4}$/.test(text)) return addDays('1899-12-30', Number(text));
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  const day = parts && `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  return day && isDay(day) ? day : text;
}

/** An amount in 元 as decimal text: separators and the sign of the currency are left out. 万元 is not guessed: it stays and is refused. */
export function moneyText(text: string | undefined): string | null {
  if (!text) return null;
  const plain = text.normalize('NFKC').replace(/[,\s¥￥]/g, '').replace(/元$/, '');
  // A spreadsheet's own arithmetic may leave 0.1 + 0.2; more than a hundredth of a 分 is no such remnant.
  const long = /^(\d+\.\d{2})\d{6,}$/.exec(plain) ? Number(plain).toFixed(2) : plain;
  return /^\d+(\.\d+)?$/.test(long) ? long : text;
}

/** Several words in one cell: 、 , ; or line breaks between them. */
export const wordsText = (text: string | undefined): string[] =>
  [...new Set((text ?? '').split(/[、,，;；\n]+/).map((word) => word.trim()).filter(Boolean))];
