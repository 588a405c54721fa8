import { newId } from '@portal/kernel';
import { decodeCursor, encodeCursor } from './page.js';

const id = newId();

describe('a cursor', () => {
  it.each(['2026-11-16 08:00:00+08', '2026-11-16 08:00:00.123456+08', '2026-11-16T00:00:00.000Z', '2024-02-29T00:00:00+00:00', 'infinity'])('brings %s back', (instant) => {
    expect(decodeCursor(encodeCursor([instant, id, 7, '440100']), ['instant', 'id', 'number', 'code'])).toEqual([instant, id, 7, '440100']);
  });

  it.each([
    '2026-02-31 08:00:00+08', '2025-02-29T00:00:00Z', '2026-13-01T00:00:00Z', '2026-11-16T24:00:00Z', '2026-11-16T08:61:00Z', '0000-01-01T00:00:00Z',
    '2026-11-16T08:00:00+99', '2026-11-16', '-infinity', 'now', '', 7, null, {}, [],
  ])('with %p for an instant is none of ours', (instant) => {
    expect(decodeCursor(Buffer.from(JSON.stringify([instant, id])).toString('base64url'), ['instant', 'id'])).toBeNull();
  });

  it.each([
    ['id', 'x'], ['id', 5], ['number', 1.5], ['number', '1'], ['number', 2 ** 31], ['number', null], ['code', 'a\0b'], ['code', ''], ['code', 'x'.repeat(65)],
  ] as const)('with another %s (%p) is none of ours', (part, value) => {
    expect(decodeCursor(Buffer.from(JSON.stringify([value])).toString('base64url'), [part])).toBeNull();
  });

  it.each([null, undefined, '', 'nonsense', encodeCursor([id]), encodeCursor([id, id, id]), Buffer.from('{}').toString('base64url')])('%p is none of ours', (cursor) => {
    expect(decodeCursor(cursor, ['id', 'id'])).toBeNull();
  });
});
