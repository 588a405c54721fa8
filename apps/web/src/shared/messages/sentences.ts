import type { Locale } from './locale';

/** Core: what the first load needs. Rooms: the sentences of all other screens, fetched with the first of these. */
type Part = 'core' | 'rooms';
type Sentences = Readonly<Record<string, string>>;

const FILES: Record<Locale, Record<Part, () => Promise<{ default: Sentences }>>> = {
  'zh-CN': { core: () => import('../../messages/zh-CN/core'), rooms: () => import('../../messages/zh-CN/rooms') },
  en: { core: () => import('../../messages/en/core'), rooms: () => import('../../messages/en/rooms') },
};

const wanted = new Set<Part>(['core']);
const arrived: Record<Locale, Partial<Record<Part, Sentences>>> = { 'zh-CN': {}, en: {} };
const merged: Record<Locale, Sentences> = { 'zh-CN': {}, en: {} };
const listeners = new Set<() => void>();

/** Fetches what the open screens need in this language. Rejects when the network does. */
export async function loadSentences(locale: Locale): Promise<void> {
  const missing = [...wanted].filter((part) => !arrived[locale][part]);
  await Promise.all(missing.map(async (part) => { arrived[locale][part] = (await FILES[locale][part]()).default; }));
  if (missing.length === 0) return;
  merged[locale] = { ...arrived[locale].core, ...arrived[locale].rooms };
  for (const listener of listeners) listener();
  // A screen may have been opened meanwhile that needs more.
  await loadSentences(locale);
}

/** To be awaited before a screen beyond the first load is shown. */
export async function loadRoomSentences(locale: Locale): Promise<void> {
  wanted.add('rooms');
  await loadSentences(locale);
}

export const sentencesOf = (locale: Locale): Sentences => merged[locale];

export function onSentences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
