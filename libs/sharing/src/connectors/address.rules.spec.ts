import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressProblem, mayConnect, networksOf, type OutboundRules } from './address.rules.js';

/** Every host is listed: what is refused here is refused for what it is. */
const listed = (address: string, more: Partial<OutboundRules> = {}): OutboundRules => ({ hosts: URL.canParse(address) ? [new URL(address).host] : [], networks: [], http: false, ...more });

describe('an address that may be called', () => {
  it.each([
    ['https://data.example.gov.cn/share', null], ['https://data.example.gov.cn:8443/share?x=1', null], ['https://8.8.8.8/', null], ['https://[2400:3200::1]/', null],
    ['data.example.gov.cn', 'ADDRESS_NOT_URL'], ['//data.example.gov.cn', 'ADDRESS_NOT_URL'], ['', 'ADDRESS_NOT_URL'], ['https://', 'ADDRESS_NOT_URL'], ['https://[fe80::1%25eth0]/', 'ADDRESS_NOT_URL'],
    ['http://data.example.gov.cn/', 'ADDRESS_NOT_HTTPS'], ['ftp://data.example.gov.cn/', 'ADDRESS_NOT_HTTPS'], ['file:///etc/passwd', 'ADDRESS_NOT_HTTPS'], ['gopher://data.example.gov.cn/', 'ADDRESS_NOT_HTTPS'],
    ['data:text/csv,a', 'ADDRESS_NOT_HTTPS'], ['unix:/run/docker.sock', 'ADDRESS_NOT_HTTPS'],
    ['https://user:secret@data.example.gov.cn/', 'ADDRESS_WITH_USER'], ['https://data.example.gov.cn@127.0.0.1/', 'ADDRESS_WITH_USER'], ['https://:x@data.example.gov.cn/', 'ADDRESS_WITH_USER'],
    // One address in every spelling that a browser understands.
    ['https://127.0.0.1/', 'ADDRESS_PRIVATE'], ['https://127.1/', 'ADDRESS_PRIVATE'], ['https://2130706433/', 'ADDRESS_PRIVATE'], ['https://0x7f000001/', 'ADDRESS_PRIVATE'], ['https://0177.0.0.1/', 'ADDRESS_PRIVATE'],
    ['https://0x7f.0.0.0x1/', 'ADDRESS_PRIVATE'], ['https://１２７.０.０.１/', 'ADDRESS_PRIVATE'], ['https://127.0.0.1./', 'ADDRESS_PRIVATE'], ['https://%31%32%37.0.0.1/', 'ADDRESS_PRIVATE'], ['https://127。0。0。1/', 'ADDRESS_PRIVATE'],
    ['https://0.0.0.0/', 'ADDRESS_PRIVATE'], ['https://0/', 'ADDRESS_PRIVATE'], ['https://10.1.2.3/', 'ADDRESS_PRIVATE'], ['https://100.64.0.1/', 'ADDRESS_PRIVATE'], ['https://169.254.169.254/latest/meta-data/', 'ADDRESS_PRIVATE'],
    ['https://172.16.0.1/', 'ADDRESS_PRIVATE'], ['https://172.31.255.255/', 'ADDRESS_PRIVATE'], ['https://192.168.1.1/', 'ADDRESS_PRIVATE'], ['https://198.18.0.1/', 'ADDRESS_PRIVATE'], ['https://224.0.0.1/', 'ADDRESS_PRIVATE'],
    ['https://255.255.255.255/', 'ADDRESS_PRIVATE'], ['https://192.0.2.1/', 'ADDRESS_PRIVATE'],
    ['https://[::1]/', 'ADDRESS_PRIVATE'], ['https://[::]/', 'ADDRESS_PRIVATE'], ['https://[::ffff:127.0.0.1]/', 'ADDRESS_PRIVATE'], ['https://[::ffff:a9fe:a9fe]/', 'ADDRESS_PRIVATE'], ['https://[64:ff9b::7f00:1]/', 'ADDRESS_PRIVATE'],
    ['https://[fc00::1]/', 'ADDRESS_PRIVATE'], ['https://[fd12::1]/', 'ADDRESS_PRIVATE'], ['https://[fe80::1]/', 'ADDRESS_PRIVATE'], ['https://[ff02::1]/', 'ADDRESS_PRIVATE'], ['https://[2002:7f00:1::]/', 'ADDRESS_PRIVATE'],
    ['https://[2001:0:7f00:1::]/', 'ADDRESS_PRIVATE'], ['https://[2001:db8::1]/', 'ADDRESS_PRIVATE'], ['https://[::127.0.0.1]/', 'ADDRESS_PRIVATE'],
  ])('%s: %s', (address, problem) => expect(addressProblem(address, listed(address))).toBe(problem));

  it('stands on the list, with its port', () => {
    const rules: OutboundRules = { hosts: ['data.example.gov.cn', 'data.example.gov.cn:8443'], networks: [], http: false };
    for (const address of ['https://DATA.example.gov.cn/x', 'https://data.example.gov.cn:8443/', 'https://data.example.gov.cn:443/']) expect(addressProblem(address, rules)).toBeNull();
    for (const address of ['https://example.gov.cn/', 'https://x.data.example.gov.cn/', 'https://data.example.gov.cn.evil.cn/', 'https://data.example.gov.cn:9443/', 'https://data.example.gov.cn./', 'https://evil.cn/data.example.gov.cn']) {
      expect([address, addressProblem(address, rules)]).toEqual([address, 'ADDRESS_NOT_LISTED']);
    }
  });

  it('may lie in an inner network that is let through, and in no other; http only where the portal is developed', () => {
    const inner = listed('https://10.20.3.4/', { networks: ['10.20.0.0/16', 'fd00:20::/32'] });
    expect(addressProblem('https://10.20.3.4/', inner)).toBeNull();
    expect([mayConnect('10.20.255.255', inner.networks), mayConnect('10.21.0.1', inner.networks), mayConnect('fd00:20::9', inner.networks), mayConnect('fd00:21::9', inner.networks), mayConnect('::ffff:10.21.0.1', inner.networks)]).toEqual([true, false, true, false, false]);
    expect(addressProblem('http://data.example.gov.cn/', listed('http://data.example.gov.cn/', { http: true }))).toBeNull();
    for (const network of ['10.20.0.0', '10.20.0.0/33', 'x/8', '10.20/16', '10.0.0.0/-1']) expect(() => networksOf([network])).toThrow('is not a network');
  });

  it('is never one that the ranges of RFC 1918, 3927, 6598 hold, however it is written', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const inner = fc.oneof(fc.tuple(fc.constant(10), byte), fc.tuple(fc.constant(127), byte), fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 })), fc.constantFrom([192, 168] as const, [169, 254] as const), fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 })));
    fc.assert(fc.property(inner, byte, byte, fc.constantFrom('dotted', 'decimal', 'hex', 'mapped'), ([a, b], c, d, way) => {
      const number = ((a * 256 + b) * 256 + c) * 256 + d;
      const host = { dotted: `${a}.${b}.${c}.${d}`, decimal: String(number), hex: `0x${number.toString(16)}`, mapped: `[::ffff:${a}.${b}.${c}.${d}]` }[way];
      const address = `https://${host}/`;
      expect(addressProblem(address, listed(address))).toBe('ADDRESS_PRIVATE');
    }));
  });
});
