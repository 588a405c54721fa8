import { describe, expect, it } from '@jest/globals';
import type { Config } from '@portal/platform';
import { SessionCookie } from './session-cookie.js';
import { hashToken, newToken } from './session-token.js';

const at = (publicUrl: string): SessionCookie => new SessionCookie({ publicUrl } as Config);

describe('the session cookie', () => {
  it('is bound to the host over https', () => {
    expect(at('https://portal.gd.gov.cn').give('abc')).toBe('__Host-portal=abc; Path=/; HttpOnly; Secure; SameSite=Strict');
  });

  it('works over plain http inside an office network, where Secure would lose it', () => {
    expect(at('http://localhost:3000').give('abc')).toBe('portal=abc; Path=/; HttpOnly; SameSite=Strict');
  });

  it('is taken away by one that is over', () => {
    expect(at('https://portal.gd.gov.cn').take()).toBe('__Host-portal=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict');
  });

  it('reads back what it gave, and nothing else', () => {
    const cookie = at('http://localhost:3000');
    const { token } = newToken();
    expect([cookie.read(`x=1; portal=${token}`), cookie.read('x=1'), cookie.read(undefined), cookie.read('')]).toEqual([token, null, null, null]);
  });
});

describe('a token', () => {
  it('has 256 bits, never twice the same', () => {
    const tokens = Array.from({ length: 1_000 }, () => newToken());
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(1_000);
    for (const { token, hash } of tokens) expect([Buffer.from(token, 'base64url').length, hashToken(token).equals(hash), hash.length]).toEqual([32, true, 32]);
  });
});
