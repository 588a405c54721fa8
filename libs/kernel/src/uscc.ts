/** 统一社会信用代码 by GB 32100-2015: 17 characters and one check character; no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** 组织机构代码 by GB 11714-1997: eight characters (digits and A–Z) and one check character, at places 9–17 of the code. */
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

export type UsccProblem = 'LENGTH' | 'CHARACTERS' | 'CHECK_DIGIT';

/** Check character for the first 17 characters of a code. */
export function usccCheck(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(first17.charAt(i)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Check character for the eight characters of an organisation code. */
export function bodyCheck(body8: string): string {
  const value = (char: string): number => (/\d/.test(char) ? Number(char) : char.charCodeAt(0) - 55);
  const rest = 11 - (BODY_WEIGHTS.reduce((total, weight, i) => total + weight * value(body8.charAt(i)), 0) % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

/**
 * Puts a code together.
 *
 * @param register two characters: register authority and kind, `11` for a 机关 registered with 机构编制
 * @param body8 eight characters of the organisation code, without its check character
 */
export function makeUscc(register: string, regionCode: string, body8: string): string {
  const first17 = `${register}${regionCode}${body8}${bodyCheck(body8)}`;
  return `${first17}${usccCheck(first17)}`;
}

/** Letters are upper case and nobody types a code without a space now and then. */
export const normaliseUscc = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/**
 * What is wrong with a code; null when nothing is. The check character of the organisation code inside is not examined:
 * codes given to sole traders (第2位 2, 3) do not follow it.
 */
export function usccProblem(code: string): UsccProblem | null {
  if (code.length !== 18) return 'LENGTH';
  if (!SHAPE.test(code)) return 'CHARACTERS';
  return usccCheck(code.slice(0, 17)) === code.charAt(17) ? null : 'CHECK_DIGIT';
}
