/**
 * Draws the half-yearly report on resolutions: as it is, of many lead units with long names and a long list of what is overdue, and of nothing; .docx, from it a PDF by
 * LibreOffice, from that pictures, as the portal makes them. Words of resolutions are those of published meetings (apps/demo/src/data); the figures are made up (演示).
 * Build first (`npm run build`).
 *
 *   node docs/documents/half-year/make.mjs            some pages and the index of this folder
 *   node docs/documents/half-year/make.mjs <folder>   everything, every page, into another folder
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { numbersOver } from '../../../dist/libs/conference/src/resolutions/half-year/half-year-fact.rules.js';
import { halfYearPaper } from '../../../dist/libs/conference/src/resolutions/half-year/paper/half-year-paper.rules.js';
import { PdfConverter, renderDocx } from '../../../dist/libs/documents/src/index.js';

const here = dirname(fileURLToPath(import.meta.url));
const [folder] = argv.slice(2);
const work = folder ?? mkdtempSync(join(tmpdir(), 'portal-half-year-'));
mkdirSync(work, { recursive: true });

const { meetings } = JSON.parse(readFileSync(join(here, '../../../apps/demo/src/data/published-meetings.json'), 'utf8'));
const said = meetings.flatMap(({ resolutions }) => resolutions).filter((text) => text.length > 6);
const FEW = ['省公安厅', '省卫生健康委', '省审计厅', '省药监局'];
const MANY = [...FEW, '省市场监管局', '省财政厅', '省检察院', '省人力资源社会保障厅', '国家税务总局广东省税务局', '省地方金融监管局', '广州铁路运输检察院', '省医保局'];
const VERDICTS = ['IN_TIME', 'OPEN', 'OVERDUE', 'IN_TIME', 'LATE', 'CANCELLED', 'IN_TIME', 'OVERDUE'];
const day = (n) => `2026-${String(7 + (n % 4)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;

/** So many resolutions over these units, every third carried over, some deferred twice. */
const facts = (count, units) => Array.from({ length: count }, (_, n) => ({
  resolutionId: `r${n}`, number: `粤联议定〔2026〕${n + 1}号`, title: said[n % said.length].slice(0, n % 5 === 4 ? 120 : 40), leadId: units[n % units.length], lead: units[n % units.length], carried: n % 3 === 0,
  dueOn: day(n), firstDueOn: n % 4 === 0 ? `2026-06-${String(1 + (n % 28)).padStart(2, '0')}` : day(n), dueAt: day(n), verdict: VERDICTS[n % VERDICTS.length], deferrals: n % 4 === 0 ? 1 + (n % 2) : 0, returns: n % 7 === 0 ? 1 : 0,
}));
const rows = (all) => [{ leadId: null, lead: null, numbers: numbersOver(all) },
  ...[...new Set(all.map(({ leadId }) => leadId))].map((leadId) => ({ leadId, lead: leadId, numbers: numbersOver(all.filter((each) => each.leadId === leadId)) }))];
const VARIANTS = { normal: facts(14, FEW), long: facts(120, MANY), empty: [] };

const pages = {};
for (const [variant, all] of Object.entries(VARIANTS)) {
  const docx = await renderDocx(halfYearPaper({
    number: '粤联半年报〔2026〕1号', conference: '广东省医疗保障基金综合监管部门间联席会议', office: '广东省医疗保障基金综合监管部门间联席会议办公室', year: 2026, half: 2, asOf: new Date('2026-11-20T02:00:00Z'), definitionVersion: 1,
    hash: '5f2b7c0d9a3e4816b7f1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d', frozenAt: new Date('2026-11-20T02:00:00Z'), releasedAt: variant === 'empty' ? null : new Date('2026-11-20T06:00:00Z'), figures: rows(all),
  }, all));
  writeFileSync(join(work, `${variant}.docx`), docx);
  const pdf = await new PdfConverter({ program: 'soffice' }).convert(docx);
  if (!Buffer.isBuffer(pdf)) throw new Error(pdf.code);
  writeFileSync(join(work, `${variant}.pdf`), pdf);
  execFileSync('pdftoppm', ['-r', '60', '-png', join(work, `${variant}.pdf`), join(work, variant)]);
  pages[variant] = readdirSync(work).filter((file) => new RegExp(`^${variant}-\\d+\\.png$`).test(file)).sort();
}
console.log(`${Object.entries(pages).map(([variant, all]) => `${variant}: ${all.length}`).join(', ')} pages in ${work}`);
if (!folder) {
  for (const file of readdirSync(here)) if (file.endsWith('.png')) rmSync(join(here, file));
  const shown = [...pages.normal, pages.long[0], pages.long.at(-1), pages.empty[0]];
  for (const file of shown) execFileSync('convert', [join(work, file), '-colors', '16', '-define', 'png:exclude-chunks=date,time', '-strip', join(here, file)]);
  writeFileSync(join(here, 'README.md'), `# Half-yearly report on resolutions\n\nMade by \`make.mjs\`, as the portal makes it of frozen figures: as it is (${pages.normal.length} pages), of twelve lead units and 120 resolutions (${pages.long.length} pages: the first and the last), of nothing and not released (the first of ${pages.empty.length}).\n\n${shown.map((file) => `<img src="${file}" width="330" alt="">`).join(' ')}\n`);
  rmSync(work, { recursive: true });
}
