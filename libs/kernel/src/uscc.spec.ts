import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyCheck, makeUscc, normaliseUscc, usccCheck, usccProblem } from './uscc.js';

describe('统一社会信用代码', () => {
  // Published codes of well-known bodies: the check characters are theirs, not ours.
  it.each(['91350100M000100Y43', '91110000802100433B', '91440300708461136T', '914403001922038216'])('accepts %s', (code) => {
    expect(usccProblem(code)).toBeNull();
  });

  it.each([
    ['91350100M000100Y44', 'CHECK_DIGIT'], ['91350100M000100Y4', 'LENGTH'], ['91350100M000100Y433', 'LENGTH'], ['', 'LENGTH'],
    ['9135010OM000100Y43', 'CHARACTERS'], ['91350100m000100y43', 'CHARACTERS'], ['91 50100M000100Y43', 'CHARACTERS'],
  ])('refuses %s: %s', (code, problem) => {
    expect(usccProblem(code)).toBe(problem);
  });

  it('knows the check character of an organisation code (GB 11714 annex: D2143569-X)', () => {
    expect(bodyCheck('D2143569')).toBe('X');
  });

  it('takes what people type', () => {
    expect(usccProblem(normaliseUscc(' 9135 0100 m000 100y 43 '))).toBeNull();
  });

  const body = fc.array(fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), { minLength: 8, maxLength: 8 }).map((chars) => chars.join(''));

  it('makes codes that it accepts itself', () => {
    fc.assert(fc.property(body, (text) => usccProblem(makeUscc('11', '440000', text)) === null));
  });

  it('notices any one character mistyped', () => {
    const digits = [...'0123456789'];
    fc.assert(fc.property(body, fc.integer({ min: 0, max: 16 }), fc.constantFrom(...digits), (text, place, digit) => {
      const code = makeUscc('11', '440000', text);
      const typed = `${code.slice(0, place)}${digit}${code.slice(place + 1)}`;
      return typed === code || usccProblem(typed) !== null;
    }));
  });

  it('gives one check character for each 17', () => {
    expect(usccCheck('91350100M000100Y4')).toBe('3');
  });
});
