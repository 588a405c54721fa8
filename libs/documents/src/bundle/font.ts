import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';

const folder = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');
const known = new Map<string, Promise<Buffer>>();

/** The bytes of 思源黑体 (SIL Open Font License): brought along, because a server need not have any Chinese font. Read once. */
export function fontBytes(weight: 'Regular' | 'Bold'): Promise<Buffer> {
  const bytes = known.get(weight) ?? readFile(join(folder, `NotoSansHans-${weight}.otf`));
  known.set(weight, bytes);
  return bytes;
}

let outlines: Promise<fontkit.Font> | undefined;

/** The font by its outlines, for text that is drawn and not set. */
export function outlineFont(): Promise<fontkit.Font> {
  outlines ??= fontBytes('Regular').then((bytes) => fontkit.create(bytes) as fontkit.Font);
  return outlines;
}

export { fontkit };
