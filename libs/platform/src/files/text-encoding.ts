/** UTF-16 says so by the mark at its beginning; any other text is UTF-8 or, as Chinese programs write it, GBK (as GB 18030). The likely one first. */
export function encodingsOf(head: Uint8Array): readonly [string, ...string[]] {
  if (head[0] === 0xff && head[1] === 0xfe) return ['utf-16le'];
  if (head[0] === 0xfe && head[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/** The text of a file, without the mark at its beginning. What is no text in any of them comes with replacement characters. */
export function decodeText(bytes: Uint8Array): string {
  const encodings = encodingsOf(bytes);
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder(encodings.at(-1)).decode(bytes);
}
