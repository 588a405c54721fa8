/**
 * Draws minutes of forty 议定事项 with long text: .docx, from it a PDF by LibreOffice, from that pictures, as the portal issues them. The words are those
 * of published meetings (apps/demo/src/data); who leads, and until when, is made up (演示). Build first (`npm run build`).
 *
 *   node docs/documents/minutes/make.mjs            three pages and the index of this folder
 *   node docs/documents/minutes/make.mjs <folder>   everything, every page, into another folder
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { minutesDocument } from '../../../dist/libs/conference/src/minutes/signing/issue/minutes-document.rules.js';
import { PdfConverter, renderDocx } from '../../../dist/libs/documents/src/index.js';

const here = dirname(fileURLToPath(import.meta.url));
const [folder] = argv.slice(2);
const work = folder ?? mkdtempSync(join(tmpdir(), 'portal-minutes-'));
mkdirSync(work, { recursive: true });

const { meetings } = JSON.parse(readFileSync(join(here, '../../../apps/demo/src/data/published-meetings.json'), 'utf8'));
const UNITS = ['广东省医疗保障局', '广东省公安厅', '广东省卫生健康委员会', '广东省审计厅', '广东省市场监督管理局', '广东省药品监督管理局', '广东省财政厅', '广东省人民检察院']
  .map((name, index) => ({ id: `unit-${index}`, name, shortName: name.replace('广东省', '省') }));
const said = meetings.flatMap(({ resolutions }) => resolutions).filter((text) => text.length > 6);
const ITEMS = 40;
const day = (n) => `2027-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
const plain = { units: [], dueOn: null, deliverable: null };
const told = meetings.map(({ summary }) => summary).filter((summary) => !/检索|未见|截断|摘要/.test(summary));
const sections = meetings.slice(0, 8).map(({ agenda, title }) => agenda[0] ?? title);
const lines = [
  { line: 'opening', kind: 'TEXT', text: told[0], ...plain },
  ...sections.flatMap((title, s) => [
    { line: `section-${s}`, kind: 'SECTION', text: title, ...plain },
    { line: `text-${s}`, kind: 'TEXT', text: told[(s + 1) % told.length], ...plain },
    ...Array.from({ length: ITEMS / sections.length }, (_, i) => {
      const n = s * (ITEMS / sections.length) + i;
      // Every fifth runs over half a page: a decision that says what, how, by whom and with what proof.
      const text = n % 5 === 4 ? Array.from({ length: 6 }, (__, k) => said[(n + k) % said.length]).join('；') : said[n % said.length];
      return { line: `decision-${n}`, kind: 'DECISION', text, units: [UNITS[n % UNITS.length].id, ...(n % 3 === 0 ? [UNITS[(n + 1) % UNITS.length].id, UNITS[(n + 3) % UNITS.length].id] : [])], dueOn: day(n), deliverable: n % 4 === 0 ? '书面报告及佐证材料清单' : null };
    }),
  ]),
];
const document = minutesDocument({
  conference: '广东省医疗保障基金综合监管部门间联席会议', lead: UNITS[0],
  head: { title: '联席会议2026年第二次例会纪要（演示）', meeting: '联席会议2026年第二次例会', heldOn: '2026-11-20', place: '六楼会议室', chair: '召集人', attendance: `出席：${UNITS.map(({ shortName }) => `${shortName} 联络员`).join('、')}\n列席：某高校 专家\n请假：省财政厅 处长` },
  lines, units: UNITS, copies: UNITS, signature: { person: '', seat: '召集人', day: '2026-11-24' }, printedOn: '2026-11-25', correction: null,
});
const docx = await renderDocx(document);
writeFileSync(join(work, 'minutes.docx'), docx);
const pdf = await new PdfConverter({ program: 'soffice' }).convert(docx);
if (!Buffer.isBuffer(pdf)) throw new Error(pdf.code);
writeFileSync(join(work, 'minutes.pdf'), pdf);
execFileSync('pdftoppm', ['-r', '60', '-png', join(work, 'minutes.pdf'), join(work, 'minutes')]);
const pages = readdirSync(work).filter((file) => /^minutes-\d+\.png$/.test(file)).sort();
console.log(`${pages.length} pages in ${work}`);
if (!folder) {
  for (const file of readdirSync(here)) if (file.endsWith('.png')) rmSync(join(here, file));
  const shown = [pages[0], pages[Math.floor(pages.length / 3)], pages.at(-2), pages.at(-1)];
  for (const file of shown) execFileSync('convert', [join(work, file), '-colors', '16', '-define', 'png:exclude-chunks=date,time', '-strip', join(here, file)]);
  writeFileSync(join(here, 'README.md'), `# Minutes of forty 议定事项\n\nMade by \`make.mjs\`, as the portal issues them: ${pages.length} pages; the first, one of the text, and the last two (the list of 议定事项).\n\n${shown.map((file) => `<img src="${file}" width="330" alt="">`).join(' ')}\n`);
  rmSync(work, { recursive: true });
}
