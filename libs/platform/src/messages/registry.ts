import type { Locale } from '../actor.js';

type Texts = Readonly<Record<string, string>>;
const texts: Record<Locale, Map<string, string>> = { 'zh-CN': new Map(), en: new Map() };

/**
 * Adds a room's texts. The English half must have exactly the keys of the Chinese half: the compiler counts them.
 * @throws Error where another room says something else under the same key: which of both is shown would hang on who comes first
 */
export function registerMessages<T extends Texts>(messages: { 'zh-CN': T; en: { readonly [K in keyof T]: string } }): void {
  for (const locale of ['zh-CN', 'en'] as const) {
    for (const [key, text] of Object.entries(messages[locale] as Texts)) {
      if ((texts[locale].get(key) ?? text) !== text) throw new Error(`two texts for message key ${key}`);
      texts[locale].set(key, text);
    }
  }
}

/** Text of a key with `{name}` places filled, or null when there is none. */
export function findText(locale: Locale, key: string, values: Readonly<Record<string, string | number>> = {}): string | null {
  const text = texts[locale].get(key) ?? texts['zh-CN'].get(key);
  return text === undefined ? null : text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Text of a key. A key without text is a fault, and a test looks for them. */
export function t(locale: Locale, key: string, values?: Readonly<Record<string, string | number>>): string {
  const text = findText(locale, key, values);
  if (text === null) throw new Error(`no text for message key ${key}`);
  return text;
}

/** Every registered key, for the test that looks for missing texts. */
export const messageKeys = (): string[] => [...texts['zh-CN'].keys()];
