import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BANDS, drawn, type Flow } from './flows.rules';

const flow: fc.Arbitrary<Flow> = fc.record({ from: fc.constantFrom('a', 'b', 'c'), to: fc.constantFrom('x', 'y', 'z'), count: fc.nat(50) });
const sum = (flows: readonly Flow[]): number => flows.reduce((all, { count }) => all + count, 0);

it('draws no more bands than a picture holds, and loses nothing of the sum', () => {
  fc.assert(fc.property(fc.array(flow, { maxLength: 60 }), (flows) => {
    const bands = drawn(flows, '其他');
    expect(sum(bands)).toBe(sum(flows));
    expect(bands.length).toBeLessThanOrEqual(BANDS);
    expect(bands.every(({ count }) => count > 0)).toBe(true);
  }));
});
