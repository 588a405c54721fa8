import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, sha256 } from './canonical-json.js';

describe('canonicalJson', () => {
  it('orders keys, leaves out undefined, writes dates as ISO text', () => {
    const value = { b: 1, a: [true, null, 'é"\n', undefined], 医保: { z: undefined, y: new Date(0) }, A: 1e21 };
    expect(canonicalJson(value)).toBe('{"A":1e+21,"a":[true,null,"é\\"\\n",null],"b":1,"医保":{"y":"1970-01-01T00:00:00.000Z"}}');
  });

  it('means the same as the value, whatever order the keys came in', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [10n], [() => 1]])('refuses %p', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });

  it('refuses a cycle but not the same object twice', () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => canonicalJson(cycle)).toThrow(/cycles/);
  });
});

describe('sha256', () => {
  it('is the known digest of abc', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
