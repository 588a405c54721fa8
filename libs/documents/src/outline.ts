import type { Block, Inline, Level, Text } from './model.js';

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 20 → 二十, 99 → 九十九. */
export function chineseOrdinal(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no ordinal for ${n}`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

/** GB/T 9704 7.3.3: 一、（一）1.（1） */
function ordinal(level: Exclude<Level, 0>, n: number): string {
  return [`${level === 1 ? chineseOrdinal(n) : ''}、`, `（${level === 2 ? chineseOrdinal(n) : ''}）`, `${n}.`, `（${n}）`][level - 1] ?? '';
}

/** Cuts a text where its lines end. */
export function linesOf(text: Text): Text[] {
  const lines: Inline[][] = [[]];
  for (const part of text) {
    if (typeof part !== 'string') { lines.at(-1)?.push(part); continue; }
    part.split('\n').forEach((line, index) => {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push(line);
    });
  }
  return lines.filter((line) => line.length > 0);
}

/** What can stand in no file: control characters, halves of surrogate pairs. Spaces of lines that people typed go too. */
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;
const clean = (part: Inline): Inline => (typeof part === 'string' ? part.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '') : part);

/** Blocks as they are printed: ordinals set, a paragraph per line, nothing that cannot be printed. */
export function outline(blocks: readonly Block[]): Block[] {
  const counts = [0, 0, 0, 0, 0];
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'table') return [{ ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(clean))) }];
    if (block.kind === 'grid') {
      return [{ ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, text: cell.text.map(clean) })) })) }];
    }
    const [first = [], ...rest] = linesOf(block.text.map(clean)).map(trimmed);
    const { anchor, ...plain } = block;
    const named = anchor === undefined ? plain : block;
    if (block.level === 0) return [first, ...rest].filter((line) => line.length > 0).map((text, index) => ({ ...(index === 0 ? named : plain), text }));
    counts[block.level] = (counts[block.level] ?? 0) + 1;
    counts.fill(0, block.level + 1);
    const head = { ...named, text: [ordinal(block.level, counts[block.level] ?? 1), ...first] };
    return [head, ...rest.map((text) => ({ ...plain, level: 0 as const, text }))];
  });
}

/** A line without the spaces that somebody typed for an indentation. */
function trimmed(line: Text): Text {
  const [first, ...rest] = line;
  if (typeof first !== 'string') return line;
  const text = first.replace(/^[\s　]+/, '');
  return text === '' ? rest : [text, ...rest];
}
