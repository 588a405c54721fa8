import { findText, type Locale, t } from '@portal/platform';
import type { NoticeParams } from './recipe.js';

const MOMENT = /^\d{4}-(\d{2})-(\d{2})(?: (\d{2}:\d{2}))?$/;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day, or a minute of a day, in words: 11月24日, 11月24日15:30; 24 November, 24 November 15:30. Anything else stays as it is. */
export function dayInWords(locale: Locale, text: string): string {
  const [, month, date, time] = MOMENT.exec(text) ?? [];
  if (month === undefined || date === undefined) return text;
  const words = locale === 'zh-CN' ? `${Number(month)}月${Number(date)}日` : `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`;
  return time === undefined ? words : `${words}${locale === 'zh-CN' ? '' : ' '}${time}`;
}

/** A parameter that begins with @ names a message: what is said in it is said in the language of its reader. */
const wordOf = (locale: Locale, text: string): string => (text.startsWith('@') ? findText(locale, text.slice(1)) ?? text : dayInWords(locale, text));

/** A message key with its places filled, days and what @ names in the words of the language. */
export function noticeText(locale: Locale, key: string, params: NoticeParams): string {
  const inWords = Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? wordOf(locale, value) : value] as const);
  return t(locale, key, Object.fromEntries(inWords));
}

/** A title; when the reader's own clock runs (`due` among the parameters), it says until when, unless its words do. */
export function titleText(locale: Locale, key: string, params: NoticeParams): string {
  const title = noticeText(locale, key, params);
  const { due } = params;
  return due === undefined || title.includes(dayInWords(locale, String(due))) ? title : title + noticeText(locale, 'notice.due', params);
}
