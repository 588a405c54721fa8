import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentDisposition, extensionOf, MAX_NAME, safeFileName } from './file-name.rules.js';

describe('a file name', () => {
  it.each([
    ['移送书.pdf', '移送书.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system32\\调查报告.docx', '调查报告.docx'],
    ['/absolute/票据.jpg', '票据.jpg'],
    ['票据\u202Efdp.exe', '票据fdp.exe'],
    ['a\u0000b\u001b[31m.txt', 'ab[31m.txt'],
    ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie_ x=1.txt'],
    ['a\u200B\uFEFFb.txt', 'ab.txt'],
    ['  .htaccess', 'htaccess'],
    ['名称. . ', '名称'],
    ['what?*<>|".csv', 'what______.csv'],
    ['CON.txt', '_CON.txt'],
    ['lpt1', '_lpt1'],
    ['', '未命名'],
    ['...', '未命名'],
    ['///', '未命名'],
    ['\ud800x.txt', 'x.txt'],
    ['e\u0301.txt', '\u00e9.txt'],
  ])('%j becomes %j', (given, safe) => expect(safeFileName(given)).toBe(safe));

  it('keeps its ending when it is cut', () => {
    const cut = safeFileName(`${'证'.repeat(300)}.pdf`);
    expect([...cut]).toHaveLength(MAX_NAME);
    expect(cut.endsWith('证.pdf')).toBe(true);
  });

  it('whatever was given: one path part, visible, not too long, not empty, and safe a second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const safe = safeFileName(given);
      expect(safe).not.toMatch(/[/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      expect([...safe].length).toBeLessThanOrEqual(MAX_NAME);
      expect(safe).not.toBe('');
      expect(safe.startsWith('.')).toBe(false);
      expect(() => encodeURIComponent(safe)).not.toThrow();
    }), { numRuns: 2_000 });
  });

  it.each([['a.PDF', 'pdf'], ['a.pdf.exe', 'exe'], ['无扩展名', ''], ['.pdf', ''], ['a.', '']])('%j ends in %j', (name, ending) =>
    expect(extensionOf(name)).toBe(ending));
});

describe('Content-Disposition', () => {
  it('carries the name twice: ASCII and UTF-8', () => {
    expect(contentDisposition('attachment', '移送书 (1).pdf')).toBe(
      `attachment; filename="___ (1).pdf"; filename*=UTF-8''%E7%A7%BB%E9%80%81%E4%B9%A6%20%281%29.pdf`);
  });

  it('lets no name break out of its quotes or its line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      expect(contentDisposition('attachment', safeFileName(given))).toMatch(/^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w%!#$&+.^`|~-]+$/);
    }), { numRuns: 2_000 });
  });
});
