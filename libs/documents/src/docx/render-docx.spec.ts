import { beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import type { Layout, OfficialDocument } from '../model.js';
import { renderDocx } from './render-docx.js';

const SAMPLE: OfficialDocument = {
  layout: 'FILE', issuer: '广东省医疗保障局', secrecy: null, urgency: null, number: ['粤医保发〔2026〕26号'], signer: null,
  title: '关于移送案件的通知', addressee: ['广州市医疗保障局'],
  body: [
    { kind: 'paragraph', level: 1, text: ['基本情况'] }, { kind: 'paragraph', level: 2, text: ['事实'] }, { kind: 'paragraph', level: 0, text: ['涉案金额', { blank: '涉案金额' }, '元。'] },
    { kind: 'table', empty: '无', columns: [{ heading: '序号', share: 1 }, { heading: '名称', share: 3 }, { heading: '数量', share: 2 }], rows: [[['1'], ['账册 <b>&'], ['12册']]] },
  ],
  enclosures: [['清单'], ['目录']], signature: { agency: ['广东省医疗保障局'], day: ['2026年11月22日'] }, note: ['联系人：基金监管处'],
  copies: [['广东省公安厅']], print: { by: '广东省医疗保障局办公室', day: ['2026年11月22日'] },
  annexes: [{ title: '清单', body: [] }],
};

interface Parts { readonly document: string; readonly styles: string; readonly settings: string; readonly fonts: string; readonly others: Readonly<Record<string, string>> }

async function parts(document: OfficialDocument): Promise<Parts> {
  const zip = await JSZip.loadAsync(await renderDocx(document));
  const text = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  const others = Object.keys(zip.files).filter((path) => /word\/(header|footer)\d+\.xml$/.test(path));
  return {
    document: await text('word/document.xml'), styles: await text('word/styles.xml'), settings: await text('word/settings.xml'), fonts: await text('word/fontTable.xml'),
    others: Object.fromEntries(await Promise.all(others.map(async (path) => [path, await text(path)]))),
  };
}
/** Attributes of the first element of a name. */
const attributes = (xml: string, element: string): Record<string, string> =>
  Object.fromEntries([...(new RegExp(`<${element}( [^>]*?)/?>`).exec(xml)?.[1] ?? '').matchAll(/(?:w:)?(\w+)="([^"]*)"/g)].map(([, name, value]) => [name as string, value as string]));
/** The paragraph that holds a text. */
const paragraphWith = (xml: string, text: string): string => xml.split('<w:p>').find((part) => part.includes(`>${text}<`)) ?? '';
const visible = (xml: string): string => [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('');

let file: Parts;
beforeAll(async () => { file = await parts(SAMPLE); });

it('is A4 with a text area of 156 × 225 mm, 37 mm under the top and 28 mm from the left (5.2.1)', () => {
  const size = attributes(file.document, 'w:pgSz');
  const margin = attributes(file.document, 'w:pgMar');
  const millimetres = (twips: number): number => (twips * 25.4) / 1440;
  expect(size).toMatchObject({ w: '11906', h: '16838' });
  expect(millimetres(Number(margin['top']))).toBeCloseTo(37, 1);
  expect(millimetres(Number(margin['left']))).toBeCloseTo(28, 1);
  expect(millimetres(11_906 - Number(margin['left']) - Number(margin['right']))).toBeCloseTo(156, 0);
  expect(millimetres(16_838 - Number(margin['top']) - Number(margin['bottom']))).toBeCloseTo(225, 0);
});

it('has 22 lines of 28 characters of 三号 (5.2.2, 5.2.3)', () => {
  expect(attributes(file.document, 'w:docGrid')).toMatchObject({ type: 'lines', linePitch: '579' });
  expect(Math.floor((16_838 - 2_098 - 1_984) / 579)).toBe(22);
  const normal = /<w:style w:type="paragraph" w:default="1" w:styleId="Normal"[\s\S]*?<\/w:style>/.exec(file.styles)?.[0] ?? '';
  expect(attributes(normal, 'w:sz')).toMatchObject({ val: '32' });
  expect(normal).toContain('w:line="579"');
  expect(normal).toContain('w:lineRule="exact"');
  const spaced = 320 + Number(/<w:spacing w:val="(-?\d+)"/.exec(normal)?.[1]);
  expect(Math.floor(8_849 / spaced)).toBe(28);
  expect(file.styles).toMatch(/w:styleId="Cell".*<w:snapToGrid w:val="0"\/>/);
});

it('names the fonts that agencies have, and for each one that stands in', () => {
  for (const font of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312']) {
    expect(file.document).toContain(`w:eastAsia="${font}"`);
    expect(file.fonts).toMatch(new RegExp(`w:name="${font}"><w:altName w:val="[^"]+"`));
  }
});

it('sets 一、in 黑体, （一） in 楷体, two characters in, and the title in 二号 小标宋', () => {
  expect(paragraphWith(file.document, '一、')).toContain('w:eastAsia="黑体"');
  expect(paragraphWith(file.document, '（一）')).toContain('w:eastAsia="楷体_GB2312"');
  expect(paragraphWith(file.document, '（一）')).toContain('w:firstLineChars="200"');
  const title = paragraphWith(file.document, '关于移送案件的通知');
  expect(title).toContain('w:eastAsia="方正小标宋简体"');
  expect(attributes(title, 'w:sz')).toEqual({ val: '44' });
});

it('has a red mark and a red line as wide as the text under the number', () => {
  expect(paragraphWith(file.document, '广东省医疗保障局文件')).toContain('w:color w:val="FF0000"');
  expect(paragraphWith(file.document, '粤医保发〔2026〕26号')).toMatch(/<w:bottom w:val="single" w:color="FF0000" w:sz="12" w:space="7"\/>/);
});

it('numbers pages in 四号 宋体 between dashes, odd ones on the right, even ones on the left', () => {
  expect(file.settings).toContain('<w:evenAndOddHeaders');
  const feet = Object.entries(file.others).filter(([path]) => path.includes('footer')).map(([, xml]) => xml);
  expect(feet.map((xml) => attributes(xml, 'w:jc')['val']).sort()).toEqual(['left', 'right']);
  for (const foot of feet) {
    expect(visible(foot)).toBe('—  —');
    expect(foot).toContain('PAGE');
    expect(attributes(foot, 'w:sz')).toEqual({ val: '28' });
  }
  expect(attributes(file.document, 'w:pgMar')).toMatchObject({ footer: '1415' });
});

it('repeats the head of a table, keeps short rows whole, and fills the width exactly', () => {
  expect(file.document).toContain('<w:tblHeader/>');
  expect(file.document.match(/<w:cantSplit\/>/g)?.length).toBe(2);
  const widths = [...file.document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8_849);
  expect(attributes(file.document, 'w:tblLayout')).toEqual({ type: 'fixed' });
});

it('escapes what people typed, and underlines what is not known', () => {
  expect(file.document).toContain('账册 &lt;b&gt;&amp;');
  expect(paragraphWith(file.document, '　　（待填）')).toContain('<w:u w:val="single"');
});

it('puts the copies and the printing at the foot of the last page, between rules of 0.35 and 0.25 mm', () => {
  const box = /<w:txbxContent>[\s\S]*?<\/w:txbxContent>/.exec(file.document)?.[0] ?? '';
  expect(visible(box)).toBe('抄送：广东省公安厅。广东省医疗保障局办公室2026年11月22日印发');
  expect([...box.matchAll(/<w:bottom w:val="single" w:color="000000" w:sz="(\d+)"/g)].map(([, size]) => size)).toEqual(['8', '6', '8']);
  expect(file.document).toContain('<wp:align>bottom</wp:align>');
});

it('gives a letter two red double lines of 170 mm and no page number on its first page (10.1)', async () => {
  const letter = await parts({ ...SAMPLE, layout: 'LETTER' });
  expect(letter.document).toContain('<w:titlePg');
  const pages = Object.values(letter.others);
  const head = pages.find((xml) => xml.includes('thickThinSmallGap')) ?? '';
  const foot = pages.find((xml) => xml.includes('thinThickSmallGap')) ?? '';
  expect(visible(head)).toBe('广东省医疗保障局');
  for (const xml of [head, foot]) {
    const indent = attributes(xml.slice(xml.search(/<w:p>(?:(?!<w:p>)[\s\S])*SmallGap/)), 'w:ind');
    expect(((8_849 - Number(indent['left']) - Number(indent['right'])) * 25.4) / 1440).toBeCloseTo(170, 0);
  }
  expect(visible(foot)).toBe('');
  expect(attributes(letter.document, 'w:pgMar')).toMatchObject({ footer: '1134' });
  expect(letter.document).not.toContain('印发');
});

describe.each(['FILE', 'LETTER', 'INSTRUMENT', 'FORM'] as Layout[])('%s', (layout) => {
  it('says the same whatever its looks', async () => {
    const said = visible((await parts({ ...SAMPLE, layout })).document);
    for (const text of ['粤医保发〔2026〕26号', '关于移送案件的通知', '广州市医疗保障局：', '一、基本情况', '（一）事实', '2026年11月22日', '附件：1.清单2.目录', '（联系人：基金监管处）']) {
      expect(said).toContain(text);
    }
  });
});
