import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './ids.js';

describe('newId', () => {
  it('makes a uuid of version 7, variant 10', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is unique and sorts in the order of making, also within one millisecond', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('isId', () => {
  it('tells a uuid from other text', () => {
    expect(isId(newId())).toBe(true);
    expect(isId('1')).toBe(false);
    expect(isId(`${newId()}x`)).toBe(false);
  });
});
