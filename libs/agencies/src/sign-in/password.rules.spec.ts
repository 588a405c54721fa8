import { describe, expect, it } from '@jest/globals';
import { passwordProblem } from './password.rules.js';

describe('a new password', () => {
  it.each(['Demo-2026-portal', 'correct horse battery staple', 'Xk7#mQ2pLw', '联席会议办公室今天下午三点开会讨论', '粤Abcd处室7788人员', '四个词的口令-'.repeat(12)])('may be %s', (password) => {
    expect(passwordProblem(password, 'gdyb.handler')).toBeNull();
  });

  it.each([
    ['Xk7#mQ2pL', 'PASSWORD_TOO_SHORT'], ['医保基金监管处', 'PASSWORD_TOO_SHORT'], ['', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(64) + 'Y9-'.repeat(30), 'TOO_LONG'],
    ['gdyb.handler-2026X', 'PASSWORD_HAS_ACCOUNT'], ['2026-Handler-7788', 'PASSWORD_HAS_ACCOUNT'],
    ['Password123!', 'PASSWORD_GUESSABLE'], ['2026P@ssw0rd!!', 'PASSWORD_GUESSABLE'], ['Guangdong@2026', 'PASSWORD_GUESSABLE'],
    ['1234567890', 'PASSWORD_GUESSABLE'], ['abcdefghijkl', 'PASSWORD_GUESSABLE'], ['aaaaAAAA1111', 'PASSWORD_GUESSABLE'],
    ['qkzvwmxjrt', 'PASSWORD_TOO_SIMPLE'], ['qkzvwmx7788', 'PASSWORD_TOO_SIMPLE'],
  ])('may not be %s: %s', (password, code) => {
    expect(passwordProblem(password, 'gdyb.handler')?.code).toBe(code);
  });
});
