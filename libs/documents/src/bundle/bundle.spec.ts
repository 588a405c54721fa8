import { createHash } from 'node:crypto';
import { degrees, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { PdfConverter } from '../pdf/pdf-converter.js';
import { makeBundle } from './make-bundle.js';
import { markedEnd } from './mark.js';
import { type Bundle, type BundlePaper, place, SHEET, treatmentOf, wrap } from './model.js';

const none = new PdfConverter({ program: '' });
const WORDS: Bundle['words'] = {
  contents: '目录', none: '（无材料）', empty: '没有议程项', apart: '此件另附', apartReason: { KIND: '此类文件没有页面', BROKEN: '无法读取', LOCKED: '已加密', LARGE: '过大', OFFICE: '未安装转换程序' },
  apartLabels: { name: '文件名', size: '大小', sha256: 'SHA-256', reason: '原因' }, page: (page, of) => `第 ${page} 页　共 ${of} 页`,
};
const store = new Map<string, Buffer>();
function paper(label: string, bytes: Buffer, mediaType = 'application/pdf', title = `${label}的标题`): BundlePaper {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  store.set(sha256, bytes);
  return { label, title, name: `${title}.pdf`, size: bytes.length, sha256, mediaType };
}
const load = ({ sha256 }: BundlePaper): Promise<Buffer> => Promise.resolve(store.get(sha256) ?? Buffer.from(''));
const bundle = (sections: Bundle['sections']): Bundle => ({ over: '广东省联席会议', title: '会议材料包', about: '例会', facts: [{ label: '会议编号', value: '粤联会〔2026〕1号' }], note: '按可见范围制作。', sections, words: WORDS });
async function pdf(pages: number, more: (document: PDFDocument) => void = () => undefined): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) document.addPage([600, 800]).drawText(`page ${page}`, { x: 50, y: 700, font });
  more(document);
  // eslint-disable-next-line no-restricted-syntax -- a file, no row
  return Buffer.from(await document.save());
}

describe('a bundle', () => {
  it('counts its pages through: cover, contents, papers; what is not bound in has a page that says so', async () => {
    const locked = (await pdf(1)).toString('latin1').replace('trailer', 'trailer').replace(/\/Root/, '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >> /Root');
    const made = await makeBundle(bundle([
      { heading: '1　上次议定事项', papers: [] },
      { heading: '2　移送标准', papers: [paper('材料2-1', await pdf(3)), paper('材料2-2', Buffer.from('not a pdf')), paper('材料2-4', Buffer.from('PK'), 'application/zip')] },
      { heading: '4　其他', papers: [paper('材料4', Buffer.from('PK'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'), paper('材料5', Buffer.from(locked, 'latin1'))] },
    ]), load, none);
    expect(made.pages).toBe(1 + 1 + 3 + 1 + 1 + 1 + 1);
    expect((await PDFDocument.load(made.bytes)).getPageCount()).toBe(made.pages);
  });

  it('takes over what pages show and nothing that acts', async () => {
    const made = await makeBundle(bundle([{ heading: '1', papers: [paper('材料1', await pdf(1, (document) => {
      document.addJavaScript('run', 'app.alert(1)');
      document.catalog.set(PDFName.of('OpenAction'), document.context.obj({ S: 'JavaScript', JS: 'app.alert(2)' }));
      document.getPage(0).node.set(PDFName.of('AA'), document.context.obj({ O: { S: 'URI', URI: 'http://elsewhere.example' } }));
    }))] }]), load, none);
    const text = made.bytes.toString('latin1');
    expect(text).not.toMatch(/JavaScript|OpenAction|elsewhere|app\.alert/);
  });

  it('of nothing is cover and contents', async () => {
    expect((await makeBundle(bundle([]), load, none)).pages).toBe(2);
  });

  it('is marked for each who takes it: only its end differs, and without it the file is none', async () => {
    const made = await makeBundle(bundle([{ heading: '1', papers: [paper('材料1', await pdf(2))] }]), load, none);
    const rest = made.bytes.subarray(made.markAt);
    const marked = async (lines: string[]): Promise<Buffer> => Buffer.concat([made.bytes.subarray(0, made.markAt), await markedEnd(rest, made.markAt, lines)]);
    const [police, health] = [await marked(['省公安厅 联络员', '2026-11-22 10:00:00']), await marked(['省卫生健康委 联络员', '2026-11-22 10:00:01'])];
    expect(police.equals(health)).toBe(false);
    for (const file of [police, health]) {
      const read = await PDFDocument.load(file, { throwOnInvalidObject: true });
      expect(read.getPageCount()).toBe(made.pages);
      // The table of the file points at the last object and at itself.
      expect(Number(/startxref\n(\d+)/.exec(file.toString('latin1'))?.[1])).toBe(file.lastIndexOf('\nxref\n', undefined, 'latin1') + 1);
    }
    await expect(markedEnd(made.bytes.subarray(0, 100), 0, ['x'])).rejects.toThrow('not the end of a bundle');
  });

  it('turns pages as they are shown', async () => {
    const made = await makeBundle(bundle([{ heading: '1', papers: [paper('材料1', await pdf(1, (document) => document.getPage(0).setRotation(degrees(90))))] }]), load, none);
    const { width, height } = (await PDFDocument.load(made.bytes)).getPage(2).getSize();
    expect(width).toBeGreaterThan(height);
  });
});

it('a page lies within the frame whichever way it is turned, and is never enlarged', () => {
  fc.assert(fc.property(fc.double({ min: 10, max: 5_000, noNaN: true }), fc.double({ min: 10, max: 5_000, noNaN: true }), fc.constantFrom(0, 90, 180, 270, -90, 450), (width, height, turn) => {
    const placed = place(width, height, turn);
    const corners = [[0, 0], [width, 0], [0, height], [width, height]].map(([x = 0, y = 0]) => {
      const angle = (-placed.turn * Math.PI) / 180;
      return [placed.x + placed.scale * (x * Math.cos(angle) - y * Math.sin(angle)), placed.y + placed.scale * (x * Math.sin(angle) + y * Math.cos(angle))] as const;
    });
    const [sheetWidth, sheetHeight] = placed.landscape ? [SHEET.long, SHEET.short] : [SHEET.short, SHEET.long];
    expect(placed.scale).toBeLessThanOrEqual(1);
    for (const [x, y] of corners) {
      expect(x).toBeGreaterThanOrEqual(SHEET.side - 0.01);
      expect(x).toBeLessThanOrEqual(sheetWidth - SHEET.side + 0.01);
      expect(y).toBeGreaterThanOrEqual(SHEET.foot - 0.01);
      expect(y).toBeLessThanOrEqual(sheetHeight - SHEET.top + 0.01);
    }
  }));
});

it('lines are no wider than the room, and lose no letter', () => {
  const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\x7f' ? 2 : 1), 0);
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('医', '保', '案', 'a', 'B', '1', ' ', '-'), maxLength: 200 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
    const lines = wrap(text, width, widthOf);
    expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
    expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
  }));
});

it.each([['application/pdf', 'PAGES'], ['image/png', 'PICTURE'], ['image/tiff', 'APART'], ['application/zip', 'APART'], ['application/msword', 'OFFICE'], ['text/plain', 'APART']])('%s: %s', (mediaType, treatment) =>
  expect(treatmentOf(mediaType)).toBe(treatment));
