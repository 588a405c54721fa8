import { describe, expect, it } from '@jest/globals';
import { clockAt, movedTo } from './agenda-order';

describe('a line of an agenda', () => {
  it.each<[number, number, string]>([[0, 2, 'bca'], [2, 0, 'cab'], [1, 1, 'abc'], [0, 1, 'bac'], [0, 3, 'abc'], [-1, 0, 'abc']])('from %i to %i', (from, to, expected) => {
    expect(movedTo(['a', 'b', 'c'], from, to).join('')).toBe(expected);
  });

  it('is never lost or doubled, and goes back where it came from', () => {
    const items = Array.from({ length: 9 }, (_, index) => index);
    for (const from of items) for (const to of items) {
      const moved = movedTo(items, from, to);
      expect([...moved].sort()).toEqual(items);
      expect(moved[to]).toBe(from);
      expect(movedTo(moved, to, from)).toEqual(items);
    }
  });

  it('begins when the ones before it end, in 北京时间', () => {
    expect([clockAt('2026-12-10T01:00:00Z', 0), clockAt('2026-12-10T01:00:00Z', 75), clockAt('2026-12-10T15:30:00Z', 45)]).toEqual(['09:00', '10:15', '00:15']);
  });
});
