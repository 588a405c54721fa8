const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The eighteenth character of a 统一社会信用代码, from the first seventeen (GB 32100-2015, 附录 A); null when they are not of its alphabet. */
export function usccCheckCharacter(first17: string): string | null {
  if (first17.length !== 17) return null;
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(first17.charAt(i));
    if (value < 0) return null;
    sum += value * weight;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Why a text is no 统一社会信用代码, or null when it is one. */
export function usccProblem(code: string): 'USCC_LENGTH' | 'USCC_CHARACTER' | 'USCC_CHECK' | null {
  if (code.length !== 18) return 'USCC_LENGTH';
  const expected = usccCheckCharacter(code.slice(0, 17));
  if (expected === null || !ALPHABET.includes(code.charAt(17))) return 'USCC_CHARACTER';
  return expected === code.charAt(17) ? null : 'USCC_CHECK';
}
