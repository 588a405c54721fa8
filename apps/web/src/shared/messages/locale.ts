export type Locale = 'zh-CN' | 'en';

const KEY = 'portal.locale';

/** The language of this browser's user; Chinese until another is chosen. */
export const readLocale = (): Locale => (localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN');

export const writeLocale = (locale: Locale): void => localStorage.setItem(KEY, locale);
