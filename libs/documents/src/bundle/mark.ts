import { deflateSync } from 'node:zlib';
import { outlineFont } from './font.js';

/** The last object of a bundle: the watermark, one tile of it. It is written anew for each download, and nothing else of the file changes. */
const WIDEST = 250;
const SIZE = 11;
const LEADING = 17;
const GREY = 0.35;
/** How much of it is seen through what lies under it. */
const OPACITY = 0.2;
/** 30°: cosine and sine. */
const SLANT = [0.866, 0.5] as const;

/** Where the tiles stand on any sheet, upright or across. */
export const TILES: readonly (readonly [number, number])[] = Array.from({ length: 6 }, (_, row) => Array.from({ length: 4 }, (__, column) => [column * 290 - 60 + (row % 2) * 130, row * 150 + 10] as const)).flat();

/** The words as outlines: no font has to be in the file, and no letter can be taken for another. */
async function outlinesOf(lines: readonly string[]): Promise<string> {
  const font = await outlineFont();
  const runs = lines.map((line) => font.layout(line));
  const widest = Math.max(...runs.map((run) => run.advanceWidth)) / font.unitsPerEm * SIZE;
  const size = SIZE * Math.min(1, WIDEST / widest);
  const scale = size / font.unitsPerEm;
  const drawn = runs.map((run, index) => {
    let x = 0;
    const glyphs = run.glyphs.map((glyph, at) => {
      const path = glyph.path.commands.map(({ command, args }) => `${args.map((value) => Math.round(value)).join(' ')} ${OPERATORS[command] ?? ''}`).join('\n');
      const moved = `q 1 0 0 1 ${Math.round(x)} 0 cm\n${path}\nf Q`;
      x += run.positions[at]?.xAdvance ?? 0;
      return moved;
    });
    return `q ${scale.toFixed(5)} 0 0 ${scale.toFixed(5)} 0 ${(-index * LEADING).toFixed(1)} cm\n${glyphs.join('\n')}\nQ`;
  });
  const [cos, sin] = SLANT;
  return `q ${cos} ${sin} ${-sin} ${cos} 0 0 cm /M gs ${GREY} g\n${drawn.join('\n')}\nQ`;
}

/** The font's outlines are cubic (CFF): no other curve occurs. */
const OPERATORS: Readonly<Record<string, string>> = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' };

/** The object under its number, as it stands in the file. */
async function tileObject(number: number, lines: readonly string[]): Promise<Buffer> {
  const content = deflateSync(await outlinesOf(lines));
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<\n/Type /XObject\n/Subtype /Form\n/FormType 1\n/BBox [-60 -60 360 360]\n/Resources << /ExtGState << /M << /ca ${OPACITY} >> >> >>\n/Filter /FlateDecode\n/Length ${content.length}\n>>\nstream\n`, 'latin1'),
    content, Buffer.from('\nendstream\nendobj\n\n', 'latin1'),
  ]);
}

/**
 * The end of a bundle with its watermark: what follows byte `markAt` of it.
 *
 * @param rest the bundle from `markAt` on, as it was made
 * @param markAt where the last object begins
 * @param lines what the watermark says: who took it, and when
 */
export async function markedEnd(rest: Buffer, markAt: number, lines: readonly string[]): Promise<Buffer> {
  const number = Number(/^(\d+) 0 obj/.exec(rest.subarray(0, 20).toString('latin1'))?.[1]);
  const table = rest.indexOf('xref\n', 0, 'latin1');
  const start = rest.lastIndexOf('startxref', undefined, 'latin1');
  if (!Number.isInteger(number) || table < 0 || start < table) throw new Error('not the end of a bundle');
  const tile = await tileObject(number, lines);
  return Buffer.concat([tile, rest.subarray(table, start), Buffer.from(`startxref\n${markAt + tile.length}\n%%EOF`, 'latin1')]);
}
