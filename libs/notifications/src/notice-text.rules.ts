import { type Locale, t } from '@portal/platform';
import type { NoticeParams } from './recipe.js';

const DAY = /^\d{4}-(\d{2})-(\d{2})$/;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day in words: 11月24日, 24 November. */
export function dayInWords(locale: Locale, day: string): string {
  const [, month = 0, date = 0] = (DAY.exec(day) ?? []).map(Number);
  return locale === 'zh-CN' ? `${month}月${date}日` : `${date} ${MONTHS[month - 1] ?? ''}`;
}

/** A message key with its places filled, days in the words of the language. */
export function noticeText(locale: Locale, key: string, params: NoticeParams): string {
  const inWords = Object.entries(params).map(([name, value]) => [name, typeof value === 'string' && DAY.test(value) ? dayInWords(locale, value) : value] as const);
  return t(locale, key, Object.fromEntries(inWords));
}
