import { describe, expect, it } from '@jest/globals';
import { fenOf, heldOf, shownValue, typedOf, yuanOf } from './answers';

describe('amounts', () => {
  it.each([['0', '0.00'], ['5', '0.05'], ['50', '0.50'], ['12345', '123.45'], ['123456789012345', '1234567890123.45']])('%s fen is %s yuan, and back', (fen, yuan) => {
    expect([yuanOf(fen), fenOf(yuan)]).toEqual([yuan, fen]);
  });
  it.each([['12', '1200'], ['12.', '1200'], ['12.5', '1250'], ['007', '700'], ['1.234', '1.234'], ['-1', '-1'], ['', '']])('%s is typed and held as %s', (typed, held) => {
    expect(heldOf('MONEY', typed)).toBe(held);
  });
});

it('shows numbers in groups with their measure, and leaves text alone', () => {
  expect([shownValue({ type: 'NUMBER', measure: '家' }, '1234567.5', '元'), shownValue({ type: 'MONEY', measure: null }, '123456789', '元'), shownValue({ type: 'TEXT', measure: null }, '1234', '元'), typedOf('MONEY', '50')])
    .toEqual(['1,234,567.5 家', '1,234,567.89 元', '1234', '0.50']);
});
