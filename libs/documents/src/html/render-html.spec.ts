import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Layout, OfficialDocument, Text } from '../model.js';
import { renderHtml } from './render-html.js';

const documentOf = (text: Text, layout: Layout = 'INSTRUMENT'): OfficialDocument => ({
  layout, issuer: text.map(String).join(''), secrecy: String(text[0]), urgency: null, number: text, signer: text, title: String(text[0]), addressee: text,
  body: [
    { kind: 'paragraph', level: 1, text }, { kind: 'table', columns: [{ heading: String(text[0]), share: 1 }], rows: [[text]], empty: '无' },
    { kind: 'grid', shares: [1, 1], rows: [{ cells: [{ text, label: true }, { text }] }] },
  ],
  enclosures: [text], signature: { agency: text, day: text }, note: text, copies: [text], print: { by: String(text[0]), day: text }, annexes: [{ title: String(text[0]), body: [] }],
});
const TAGS = new Set(['!doctype', 'html', 'head', 'meta', 'title', 'style', 'body', 'section', 'p', 'span', 'hr', 'h1', 'br', 'div', 'u', 'table', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td']);

it('makes no markup of any text, in any place, in any layout', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style><script>', "' onload='x", '&lt;b&gt;')),
    fc.constantFrom<Layout>('FILE', 'LETTER', 'INSTRUMENT', 'FORM'), (text, layout) => {
      const html = renderHtml(documentOf([text], layout));
      const tags = [...html.matchAll(/<\/?([!a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)];
      expect(tags.filter(([, name]) => !TAGS.has((name ?? '').toLowerCase())).map(([tag]) => tag)).toEqual([]);
      expect(tags.filter(([, , rest]) => /\s(on\w+|src|href)\s*=/i.test((rest ?? '').replace(/"[^"]*"/g, '""'))).map(([tag]) => tag)).toEqual([]);
    }), { numRuns: 100 });
});

it('marks what is not known, with the name of what belongs there', () => {
  expect(renderHtml(documentOf(['共', { blank: '涉案“金额”' }, '元']))).toContain('共<u class="blank" title="涉案“金额”">　　（待填）</u>元');
});
