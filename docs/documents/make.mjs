/**
 * Draws every form of the portal from the sample matters beside this file, in three variants (as it is, long names and many items,
 * nothing filled in): .docx, from it a PDF, from that pictures. Build first (`npm run build`).
 *
 *   node docs/documents/make.mjs                      the pictures and the index page of this folder
 *   node docs/documents/make.mjs <folder> [form …]    everything of these forms, every page, into another folder
 *
 * The PDF is LibreOffice's; where that is not installed, Chromium prints the page of the preview instead and the index says so.
 * poppler-utils makes the pictures; with ImageMagick they are stored in few colours.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FONT_SETTINGS } from '../../dist/libs/documents/src/pdf/font-settings.js';
import { renderDocx, renderHtml } from '../../dist/libs/documents/src/index.js';
import { factSheetOf } from '../../dist/libs/cases/src/documents/facts/fact-sheet.rules.js';
import { FORMS } from '../../dist/libs/cases/src/documents/forms/all-forms.js';
import { renderForm } from '../../dist/libs/cases/src/documents/forms/render-form.rules.js';
import { empty, long, normal, seatOf } from './variants.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [folder, ...codes] = argv.slice(2);
const whole = folder !== undefined;
const MARKS = { number: '穗医保函〔2026〕12号', day: '2026年11月22日' };
const VARIANTS = { normal, long, empty };
const fileOf = ({ code }, variant) => `${code.toLowerCase().replaceAll('_', '-')}-${variant}`;
const there = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

const work = whole ? folder : mkdtempSync(join(tmpdir(), 'portal-forms-'));
mkdirSync(work, { recursive: true });
const blanks = new Map();
for (const form of FORMS.filter(({ code }) => codes.length === 0 || codes.includes(code))) {
  for (const [variant, facts] of Object.entries(VARIANTS)) {
    const name = fileOf(form, variant);
    const rendered = renderForm(form, factSheetOf(facts(seatOf(form))), MARKS);
    blanks.set(name, rendered.blanks.length);
    writeFileSync(join(work, `${name}.docx`), await renderDocx(rendered.document));
    writeFileSync(join(work, `${name}.html`), renderHtml(rendered.document));
  }
}

const office = there('soffice');
await (office ? byOffice() : byBrowser());
const pages = new Map([...blanks.keys()].map((name) => [name, picturesOf(name)]));
if (!whole) {
  store();
  rmSync(work, { recursive: true });
}

/** One process for all of them. */
async function byOffice() {
  writeFileSync(join(work, 'fonts.conf'), FONT_SETTINGS);
  execFileSync('soffice', ['--headless', '--nologo', '--norestore', `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`, '--convert-to', 'pdf:writer_pdf_Export', '--outdir', work,
    ...[...blanks.keys()].map((name) => join(work, `${name}.docx`))], { stdio: 'ignore', env: { ...process.env, FONTCONFIG_FILE: join(work, 'fonts.conf') } });
}

async function byBrowser() {
  const { provide } = await import('../../test/support/debian.mjs');
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: provide('chromium').path, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const name of blanks.keys()) {
    await page.goto(pathToFileURL(join(work, `${name}.html`)).href);
    await page.pdf({ path: join(work, `${name}.pdf`), preferCSSPageSize: true, printBackground: true });
  }
  await browser.close();
}

/** The pages of one document as pictures, first to last. */
function picturesOf(name) {
  execFileSync('pdftoppm', ['-r', '60', '-png', join(work, `${name}.pdf`), join(work, name)]);
  return readdirSync(work).filter((file) => file.startsWith(`${name}-`) && /-\d+\.png$/.test(file)).sort().map((file) => join(work, file));
}

/** Keeps of each form its first page, the first and last of the long one, the first of the empty one; and says how many there are. */
function store() {
  for (const file of readdirSync(here)) if (file.endsWith('.png')) rmSync(join(here, file));
  const few = there('convert');
  const keep = (from) => {
    const to = join(here, basename(from));
    execFileSync(few ? 'convert' : 'cp', few ? [from, '-colors', '16', '-define', 'png:exclude-chunks=date,time', '-strip', to] : [from, to]);
    return `<img src="${basename(to)}" width="230" alt="">`;
  };
  const rows = FORMS.map((form) => {
    const [usual, much, none] = Object.keys(VARIANTS).map((variant) => pages.get(fileOf(form, variant)));
    const shown = [usual[0], much[0], ...(much.length > 1 ? [much.at(-1)] : []), none[0]].map(keep).join(' ');
    return `## ${form.title}\n\n\`${form.code}\` ${form.layout}. Pages: ${usual.length} as it is, ${much.length} long, ${none.length} empty; ${blanks.get(fileOf(form, 'empty'))} blanks in the empty one.\n\n${shown}\n`;
  });
  writeFileSync(join(here, 'README.md'), `# Forms\n\nMade by \`make.mjs\` from the sample matters beside it, through ${office ? 'LibreOffice' : 'Chromium (no LibreOffice on the machine)'}. Of each form: its first page as it is, the first and last with long\nnames and many items, the first with nothing filled in. No seal is drawn: it is put on by hand.\n\n${rows.join('\n')}`);
}
