import { degrees, PDFDocument, type PDFFont, PDFName, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { isRefusal } from '@portal/platform';
import type { PdfConverter } from '../pdf/pdf-converter.js';
import { fontBytes, fontkit } from './font.js';
import { drawContents, drawCover, pagesOfContents, type Pen } from './front-pages.js';
import { TILES } from './mark.js';
import { type ApartReason, type Bundle, type BundlePaper, LARGEST_PAPER, OFFICE_ENDINGS, place, SHEET, treatmentOf } from './model.js';

/** A paper whose pages are known, or why it has none. */
type Bound = { readonly paper: BundlePaper } & ({ readonly source: PDFDocument; readonly pages: number } | { readonly picture: Buffer; readonly pages: 1 } | { readonly apart: ApartReason; readonly pages: 1 });

export interface MadeBundle { readonly bytes: Buffer; readonly pages: number; /** Where the last object, the watermark, begins. */ readonly markAt: number }

/**
 * Binds papers into one numbered PDF. Of what was uploaded only what its pages show is taken over: no script, no form, no link, no file within a file.
 *
 * @param load the bytes of a paper; null when they are not there any more, and it lies apart
 * @param office makes pages of what is none yet; what it cannot do lies apart, and its page says so
 */
export async function makeBundle(bundle: Bundle, load: (paper: BundlePaper) => Promise<Buffer | null>, office: PdfConverter): Promise<MadeBundle> {
  const bound: Bound[][] = [];
  for (const { papers } of bundle.sections) {
    const of: Bound[] = [];
    for (const paper of papers) of.push(await bind(paper, load, office));
    bound.push(of);
  }
  const out = await PDFDocument.create();
  out.registerFontkit(fontkit as never);
  out.setTitle(`${bundle.title} ${bundle.about}`);
  const pen: Pen = { out, text: await out.embedFont(await fontBytes('Regular'), { subset: true }), bold: await out.embedFont(await fontBytes('Bold'), { subset: true }) };
  const front = 1 + pagesOfContents(bundle, pen);
  let next = front + 1;
  const starts = bound.map((of) => of.map(({ pages }) => { const at = next; next += pages; return at; }));
  drawCover(bundle, pen);
  drawContents(bundle, pen, starts);
  for (const of of bound) for (const one of of) await draw(one, bundle, pen);
  number(out, pen.text, bundle);
  return { ...await withMark(out), pages: out.getPageCount() };
}

async function bind(paper: BundlePaper, load: (paper: BundlePaper) => Promise<Buffer | null>, office: PdfConverter): Promise<Bound> {
  const apart = (reason: ApartReason): Bound => ({ paper, apart: reason, pages: 1 });
  const treatment = treatmentOf(paper.mediaType);
  if (treatment === 'APART') return apart('KIND');
  if (paper.size > LARGEST_PAPER) return apart('LARGE');
  const bytes = await load(paper);
  if (bytes === null) return apart('BROKEN');
  if (treatment === 'PICTURE') return { paper, picture: bytes, pages: 1 };
  const made = treatment === 'OFFICE' ? await office.convert(bytes, OFFICE_ENDINGS[paper.mediaType]) : bytes;
  if (isRefusal(made)) return apart(made.code === 'PDF_UNAVAILABLE' ? 'OFFICE' : 'BROKEN');
  try {
    const source = await PDFDocument.load(made, { updateMetadata: false });
    return source.getPageCount() > 0 ? { paper, source, pages: source.getPageCount() } : apart('BROKEN');
  } catch (fault) {
    return apart(/encrypt/i.test(String(fault)) ? 'LOCKED' : 'BROKEN');
  }
}

async function draw(bound: Bound, bundle: Bundle, pen: Pen): Promise<void> {
  if ('source' in bound) return drawPages(bound.source, bound.paper, pen);
  if ('picture' in bound) {
    const image = await (bound.paper.mediaType === 'image/png' ? pen.out.embedPng(bound.picture) : pen.out.embedJpg(bound.picture)).catch(() => null);
    if (image === null) return drawApart(bound.paper, 'BROKEN', bundle, pen);
    const { landscape, x, y, scale } = place(image.width, image.height, 0);
    return sheet(pen, landscape, bound.paper).drawImage(image, { x, y, width: image.width * scale, height: image.height * scale });
  }
  drawApart(bound.paper, bound.apart, bundle, pen);
}

async function drawPages(source: PDFDocument, paper: BundlePaper, pen: Pen): Promise<void> {
  for (const page of source.getPages()) {
    const { width, height } = page.getMediaBox();
    const { landscape, x, y, scale, turn } = place(width, height, page.getRotation().angle);
    const target = sheet(pen, landscape, paper);
    // A page without contents shows nothing, and cannot be taken over.
    if (page.node.Contents() === undefined) continue;
    target.drawPage(await pen.out.embedPage(page), { x, y, xScale: scale, yScale: scale, rotate: degrees(-turn) });
  }
}

function sheet({ out, text }: Pen, landscape: boolean, { label, title }: BundlePaper): PDFPage {
  const page = out.addPage(landscape ? [SHEET.long, SHEET.short] : [SHEET.short, SHEET.long]);
  const words = `${label}　${title}`;
  const room = page.getWidth() - 2 * SHEET.side - 10;
  let shown = words;
  while (shown.length > 1 && text.widthOfTextAtSize(shown === words ? shown : `${shown}…`, 9) > room) shown = shown.slice(0, -1);
  page.drawText(shown === words ? shown : `${shown}…`, { x: SHEET.side, y: page.getHeight() - 28, size: 9, font: text, color: rgb(0.25, 0.25, 0.25) });
  page.drawLine({ start: { x: SHEET.side, y: page.getHeight() - 34 }, end: { x: page.getWidth() - SHEET.side, y: page.getHeight() - 34 }, thickness: 0.5, color: rgb(0.6, 0.6, 0.6) });
  return page;
}

function drawApart(paper: BundlePaper, reason: ApartReason, { words }: Bundle, pen: Pen): void {
  const page = sheet(pen, false, paper);
  const write = (text: string, y: number, size: number, font: PDFFont): void => page.drawText(text, { x: SHEET.side + 40, y, size, font, maxWidth: SHEET.short - 2 * SHEET.side - 80, lineHeight: size * 1.7, wordBreaks: [''] });
  write(words.apart, 640, 18, pen.bold);
  const { name, size, sha256, reason: why } = words.apartLabels;
  const rows = [[why, words.apartReason[reason]], [name, paper.name], [size, `${(paper.size / 1024).toFixed(0)} KB`], [sha256, paper.sha256]] as const;
  let y = 590;
  for (const [label, value] of rows) {
    write(label, y, 10, pen.bold);
    write(value, y - 18, 12, pen.text);
    y -= 70;
  }
}

/** Page numbers through, on every page but the cover. */
function number(out: PDFDocument, font: PDFFont, { words }: Bundle): void {
  const pages = out.getPages();
  for (const [index, page] of pages.entries()) {
    if (index === 0) continue;
    const words_ = words.page(index + 1, pages.length);
    page.drawText(words_, { x: (page.getWidth() - font.widthOfTextAtSize(words_, 9)) / 2, y: 18, size: 9, font, color: rgb(0.25, 0.25, 0.25) });
  }
}

/** Lays the watermark over every page, as the last object of the file, so that it can be written anew without touching the rest. */
async function withMark(out: PDFDocument): Promise<{ bytes: Buffer; markAt: number }> {
  await out.flush();
  const { context } = out;
  const shown = context.register(context.stream('q /Mk Do Q'));
  const all = context.nextRef();
  for (const { node } of out.getPages()) {
    node.addContentStream(shown);
    node.setXObject(PDFName.of('Mk'), all);
  }
  const tile = context.nextRef();
  const form = { Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [0, 0, SHEET.long, SHEET.long] };
  context.assign(all, context.stream(TILES.map(([x, y]) => `q 1 0 0 1 ${x} ${y} cm /T Do Q`).join('\n'), { ...form, Resources: { XObject: { T: tile } } }));
  context.assign(tile, context.stream('', form));
  // eslint-disable-next-line no-restricted-syntax -- a file, no row
  const bytes = Buffer.from(await out.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }));
  const markAt = bytes.lastIndexOf(`${tile.objectNumber} 0 obj`, undefined, 'latin1');
  if (context.largestObjectNumber !== tile.objectNumber || markAt < 0) throw new Error('the watermark is not the last object of the file');
  return { bytes, markAt };
}
