/** Longest name of a file, in characters. */
export const MAX_NAME = 200;

/** Control characters, marks that turn the reading direction (U+202E makes `exe.pdf` of `fdp.exe`), and characters without width. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** Half of a surrogate pair: no character, and no header can carry it. */
const HALF_PAIRS = /\p{Cs}/gu;
/** What one of the usual file systems does not take in a name. */
const FORBIDDEN = /[<>:"|?*]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The ending of a name, lower case, without its dot; '' when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * A name that is safe to show, to send in a header and to store on any disk: the last part of a path, without invisible
 * characters, at most 200 characters, its ending kept.
 */
export function safeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const clean = last.replace(HALF_PAIRS, '').replace(INVISIBLE, '').replace(FORBIDDEN, '_').replace(/^[\s.]+|[\s.]+$/g, '');
  const named = RESERVED.test(clean) ? `_${clean}` : clean;
  if (named === '') return '未命名';
  const characters = [...named];
  if (characters.length <= MAX_NAME) return named;
  const ending = extensionOf(named);
  const tail = ending !== '' && ending.length <= 10 ? `.${ending}` : '';
  return characters.slice(0, MAX_NAME - tail.length).join('').trimEnd() + tail;
}

/** Content-Disposition (RFC 6266) with the name in ASCII for old programs and in UTF-8 for all others (RFC 8187). */
export function contentDisposition(type: 'attachment' | 'inline', name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const utf8 = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${type}; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
