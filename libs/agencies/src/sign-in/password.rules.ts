import type { FieldProblem } from '@portal/platform';

const SHORTEST = 10;
/** From here on a phrase is long enough whatever it is made of (NIST SP 800-63B). */
const PHRASE = 15;
const LONGEST = 128;
/** GB/T 22239 asks for mixed kinds of character: three of upper case, lower case, digits, others (Chinese counts as other). */
const KINDS = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z0-9]/];
const KINDS_NEEDED = 3;
/** What guessers try first: a password that is one of these with digits and signs around it is no better. */
const GUESSED = new Set([
  'password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'admin', 'administrator', 'root', 'welcome', 'qwerty', 'qwertyuiop', 'qazwsx', 'qazwsxedc',
  'asdfgh', 'asdfghjkl', 'zxcvbn', 'zxcvbnm', 'letmein', 'iloveyou', 'woaini', 'monkey', 'dragon', 'master', 'abc', 'abcd', 'abcdef', 'abcdefg',
  'test', 'guest', 'user', 'login', 'changeme', 'secret', 'guangdong', 'guangzhou', 'shenzhen', 'yibao', 'yibaoju', 'gongan', 'gonganju',
  'weijian', 'shenji', 'yaojian', 'yljg', 'portal', 'gdyb', 'gdga',
]);

/**
 * What a new password lacks; null when it will do. Length counts characters as people see them, so that four Chinese
 * words are four.
 */
export function passwordProblem(password: string, account: string): FieldProblem | null {
  const field = 'newPassword';
  const length = [...password].length;
  if (length < SHORTEST) return { field, code: 'PASSWORD_TOO_SHORT', values: { min: SHORTEST } };
  if (length > LONGEST) return { field, code: 'TOO_LONG', values: { max: LONGEST } };
  const lower = password.toLowerCase();
  const own = account.toLowerCase().split(/[._-]/).filter((part) => part.length > 3);
  if (lower.includes(account.toLowerCase()) || own.includes(core(lower))) return { field, code: 'PASSWORD_HAS_ACCOUNT' };
  if (GUESSED.has(core(lower)) || new Set(lower).size < 5 || isRun(lower)) return { field, code: 'PASSWORD_GUESSABLE' };
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  return length < PHRASE && kinds < KINDS_NEEDED ? { field, code: 'PASSWORD_TOO_SIMPLE', values: { phrase: PHRASE } } : null;
}

/** The word inside: without the digits and signs in front and behind. */
const core = (text: string): string => text.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '');

/** 1234567890, abcdefghij, and the same backwards. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((char, i) => (char.codePointAt(0) ?? 0) - (text.codePointAt(i) ?? 0));
  return steps.length > 0 && steps.filter((step) => Math.abs(step) === 1).length >= steps.length - 1;
}
