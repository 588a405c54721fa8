import type { Mask } from '../catalogue/catalogue.table.js';

const HIDDEN = '＊';

/** 脱敏: what a reader gets of a value. A value too short to keep its ends is hidden whole. */
export function masked(value: string, mask: Mask): string {
  const letters = [...value];
  if (letters.length === 0) return '';
  if (mask === 'NONE') return value;
  if (mask === 'ALL') return HIDDEN.repeat(4);
  if (mask === 'NAME') return letters.length === 1 ? HIDDEN : `${letters[0] ?? ''}${HIDDEN.repeat(letters.length - 1)}`;
  return letters.length < 8 ? HIDDEN.repeat(4) : `${letters.slice(0, 3).join('')}${HIDDEN.repeat(4)}${letters.slice(-4).join('')}`;
}
