import { describe, expect, it } from '@jest/globals';
import { clockText, elapsed, neighbour } from './elapsed';

describe('a line on the console', () => {
  it('counts its turns and the open one', () => {
    const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
    expect(elapsed([{ startedAt: at(0), endedAt: at(2), skipped: false }, { startedAt: at(5), skipped: false }], Date.parse(at(6)))).toBe(180);
  });
  it('reads as a clock', () => expect([clockText(0), clockText(425), clockText(4025)]).toEqual(['00:00', '07:05', '1:07:05']));
  it('has a next and a previous one', () => {
    const items = [{ line: 'a', stand: 'DONE' }, { line: 'b', stand: 'ON' }, { line: 'c', stand: 'WAITING' }];
    expect([neighbour(items, 'b', 1)?.line, neighbour(items, 'b', -1)?.line, neighbour(items, null, 1)?.line, neighbour(items, 'c', 1)?.line]).toEqual(['c', 'a', 'c', undefined]);
  });
});
