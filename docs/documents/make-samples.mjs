/**
 * Makes the samples of this folder, or of another: every form in three variants as .docx, .html and, with LibreOffice and
 * poppler-utils, .png. Build first (`npm run build`).
 *
 *   node docs/documents/make-samples.mjs <folder> [form code …]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { PdfConverter, renderDocx, renderHtml } from '../../dist/libs/documents/src/index.js';
import { factSheetOf } from '../../dist/libs/cases/src/documents/facts/fact-sheet.rules.js';
import { FORMS } from '../../dist/libs/cases/src/documents/forms/all-forms.js';
import { renderForm } from '../../dist/libs/cases/src/documents/forms/render-form.rules.js';
import * as variants from './variants.mjs';

const [folder = 'docs/documents', ...codes] = argv.slice(2);
const office = new PdfConverter({ program: 'soffice' });
mkdirSync(folder, { recursive: true });

for (const form of FORMS.filter(({ code }) => codes.length === 0 || codes.includes(code))) {
  for (const [variant, facts] of Object.entries(variants)) {
    const { document, blanks } = renderForm(form, factSheetOf(facts()), { number: '穗医保函〔2026〕12号', day: '2026年11月22日' });
    const path = join(folder, `${form.code.toLowerCase().replaceAll('_', '-')}-${variant}`);
    const docx = await renderDocx(document);
    writeFileSync(`${path}.docx`, docx);
    writeFileSync(`${path}.html`, renderHtml(document));
    const pdf = await office.convert(docx);
    if (!Buffer.isBuffer(pdf)) { console.log(`${path}: ${pdf.code}`); continue; }
    writeFileSync(`${path}.pdf`, pdf);
    execFileSync('pdftoppm', ['-r', '60', '-png', `${path}.pdf`, path]);
    rmSync(`${path}.pdf`);
    console.log(`${path}: ${blanks.length} blanks`);
  }
}
