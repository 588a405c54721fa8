import { parse } from 'graphql';
import { hasStorableLiterals, isStorable } from './storable-text.js';

it.each([['汉字 𠮷 é\n\t', true], ['a\0b', false], ['\ud842', false], ['\udfb7\ud842', false], ['', true]])('%j: %s', (text, storable) => {
  expect(isStorable(text)).toBe(storable);
  expect(isStorable({ input: { lines: ['x', text] } })).toBe(storable);
});

it('looks at names of members too, and at nothing that is no text', () => {
  expect(isStorable({ 'a\0': 1 })).toBe(false);
  expect(isStorable({ a: 1, b: null, c: [true, undefined] })).toBe(true);
});

it('looks into the document', () => {
  expect(hasStorableLiterals(parse('{ cases(filter: { query: "a\\u0000b" }) { totalCount } }'))).toBe(false);
  expect(hasStorableLiterals(parse('{ cases(filter: { query: "案" }) { totalCount } }'))).toBe(true);
});
