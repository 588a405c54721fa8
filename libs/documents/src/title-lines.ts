/** Characters that begin no line, and such that end none. */
const NOT_FIRST = /^[，。、；：？！）》〉」』”’〕】％的和与及等]/;
const NOT_LAST = /[（《〈「『“‘〔【]$/;

/**
 * GB/T 9704 7.3.1: a title of several lines is broken where the sense breaks, its lines about equally long.
 *
 * @param width characters that fit into a line
 */
export function titleLines(title: string, width: number): string[] {
  const characters = [...title.trim()];
  const lines: string[] = [];
  for (let left = Math.ceil(characters.length / width); left > 0; left -= 1) {
    lines.push(characters.splice(0, left === 1 ? characters.length : breakAt(characters, Math.ceil(characters.length / left), width)).join(''));
  }
  return lines;
}

/** Where near the middle a line may end: after a comma or a closing mark rather than anywhere. */
function breakAt(characters: readonly string[], wanted: number, width: number): number {
  const may = (at: number): boolean =>
    at > 0 && at <= width && at < characters.length && !NOT_FIRST.test(characters[at] ?? '') && !NOT_LAST.test(characters[at - 1] ?? '')
    && !/^[\p{L}\p{N}]{2}$/u.test(asciiPair(characters, at));
  const near = [0, 1, -1, 2, -2, 3, -3].map((step) => wanted + step).filter(may);
  return near.find((at) => /[、，）》”]/.test(characters[at - 1] ?? '')) ?? near[0] ?? wanted;
}

/** The two characters around a break when both are of one western word or number; '' otherwise. */
const asciiPair = (characters: readonly string[], at: number): string => {
  const pair = `${characters[at - 1] ?? ''}${characters[at] ?? ''}`;
  return /^[\x21-\x7e]{2}$/.test(pair) ? pair : '';
};

/** Width of a text in characters of full width: western ones count half. */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0);

/** A mark of an agency whose name is too long for one line of a readable size stands in two. */
export const markLines = (name: string, width: number): string[] => (widthOf(name) <= width ? [name] : titleLines(name, Math.ceil([...name].length / 2)));
