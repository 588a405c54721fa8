/** Files of the demonstration: small, real, and of the kind their names say. */

const LINE = 36;
const LINES = 40;
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

const wrap = (text: string): string[] =>
  text.split('\n').flatMap((paragraph) => paragraph.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? ['']);

/** A PDF of text on A4, in the reader's own Chinese font (Adobe-GB1), page after page. */
export function pdfOf(title: string, text: string): Buffer {
  const lines = wrap(text);
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / LINES)) }, (_, page) => lines.slice(page * LINES, (page + 1) * LINES));
  const FIRST_PAGE = 6;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(zh-CN)>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, page) => `${FIRST_PAGE + page * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/FontDescriptor 5 0 R/DW 1000>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((page, number) => {
      const heading = number === 0 ? `/F 16 Tf 60 780 Td <${utf16(title)}> Tj 0 -34 Td ` : '60 780 Td ';
      const content = `BT ${heading}/F 12 Tf 17 TL ${page.map((line) => `<${utf16(line)}> Tj T*`).join(' ')} ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${FIRST_PAGE + number * 2 + 1} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}

/** A table that a spreadsheet opens as Chinese: UTF-8 with its mark. */
export const csvOf = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\uFEFF${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`);
