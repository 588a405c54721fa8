import { expect, it } from '@jest/globals';
import { nameInOrder } from './name-in-order';

it('names sort as they were given, and are UUIDs of version 7', () => {
  const times = [1, 1_795_000_000_000, 1_795_000_000_001, 1_795_000_065_536, 2_000_000_000_000];
  const names = times.map(nameInOrder);
  expect([...names].sort()).toEqual(names);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(Array.from({ length: 500 }, () => nameInOrder(1))).size).toBe(500);
});
