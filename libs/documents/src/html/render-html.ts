import { escapeHtml } from '@portal/platform';
import { MARK, SIZE, TEXT_WIDTH } from '../geometry.js';
import { BLANK, type Block, type Grid, type OfficialDocument, plain, type Table, type Text } from '../model.js';
import { linesOf, outline } from '../outline.js';
import { markLines, titleLines, widthOf } from '../title-lines.js';
import { PAGE_STYLE } from './page-style.js';

/** A text as HTML. Every character of it is escaped: there is no way from a document's text to markup. */
const inline = (text: Text): string => text.map((part) =>
  (typeof part === 'string' ? escapeHtml(part) : `<u class="blank" title="${escapeHtml(part.blank)}">${BLANK}</u>`)).join('');
const p = (css: string, text: Text, anchor?: string): string => `<p${css ? ` class="${css}"` : ''}${anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`}>${inline(text)}</p>`;

function block(part: Block): string {
  if (part.kind === 'table') return table(part);
  if (part.kind === 'grid') return grid(part);
  return p([part.flush ? '' : 'body', part.level > 0 ? `l${part.level}` : ''].filter(Boolean).join(' '), part.text, part.anchor);
}

const percent = (shares: readonly number[]): string => {
  const sum = shares.reduce((total, share) => total + share, 0);
  return `<colgroup>${shares.map((share) => `<col style="width:${((share / sum) * 100).toFixed(2)}%">`).join('')}</colgroup>`;
};
const content = (text: Text): string => linesOf(text).map((line) => p('', line)).join('');

function table({ columns, rows, empty }: Table): string {
  const head = columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map(({ align }, index) => `<td class="${align ?? 'left'}">${content(row[index] ?? [])}</td>`).join('')}</tr>`).join('');
  const none = `<tr><td class="center" colspan="${columns.length}">${escapeHtml(empty)}</td></tr>`;
  return `<table>${percent(columns.map(({ share }) => share))}<thead><tr>${head}</tr></thead><tbody>${body || none}</tbody></table>`;
}

function grid({ shares, rows }: Grid): string {
  const cell = ({ text, label, span = 1 }: Grid['rows'][number]['cells'][number]): string =>
    (label ? `<th scope="row" colspan="${span}">${inline(text)}</th>` : `<td colspan="${span}">${content(text)}</td>`);
  const body = rows.map(({ cells, lines = 1 }) => `<tr style="height:${lines * 20 + 6}pt">${cells.map(cell).join('')}</tr>`).join('');
  return `<table>${percent(shares)}<tbody>${body}</tbody></table>`;
}

/** Points that a mark in one line may have: 42 at most. */
const markPoints = (mark: string, twips: number): number => Math.min(SIZE.MARK, Math.floor(twips / (widthOf(mark) * 10))) / 2;
function mark(text: string, twips: number = TEXT_WIDTH): string {
  const lines = markLines(text, MARK.oneLine);
  const points = Math.min(...lines.map((each) => markPoints(each, twips)));
  return `<p class="mark" style="font-size:${points}pt${lines.length > 1 ? `;line-height:${points * 1.2}pt` : ''}">${lines.map(escapeHtml).join('<br>')}</p>`;
}

function head(document: OfficialDocument): string {
  const { layout, issuer, number, signer, secrecy, urgency, title } = document;
  const grades = [secrecy, urgency].filter((grade): grade is string => grade !== null).map((grade) => p('head', [grade])).join('');
  const heading = `<h1>${titleLines(title, 20).map(escapeHtml).join('<br>')}</h1>`;
  switch (layout) {
    case 'FILE': case 'MINUTES': return `${grades}${mark(`${issuer}${layout === 'FILE' ? '文件' : '纪要'}`)}<p class="no${signer ? ' two' : ''}"><span>${inline(number ?? [])}</span>${signer ? `<span>签发人：${inline(signer)}</span>` : ''}</p><hr class="redline">${heading}`;
    case 'LETTER': return `${mark(issuer)}<hr class="double"><p class="no"><span>${escapeHtml([secrecy, urgency].filter(Boolean).join(' '))}</span><span>${inline(number ?? [])}</span></p>${heading}`;
    case 'INSTRUMENT': return `<h1>${escapeHtml(issuer)}</h1>${heading}${number ? p('right gap', number) : ''}`;
    case 'FORM': return `${heading}${number ? p('right', number) : ''}`;
  }
}

function tail({ enclosures, attendance = [], signature, note }: OfficialDocument): string {
  const attached = enclosures.map((name, index) => p(
    `enclosure ${index === 0 ? 'gap first' : ''} ${enclosures.length === 1 ? 'only' : ''}`,
    [`${index === 0 ? '附件：' : ''}${enclosures.length > 1 ? `${index + 1}.` : ''}`, ...name])).join('');
  const present = attendance.map(({ label, names }, index) =>
    `<p class="attendance${index === 0 ? ' gap' : ''}"><span class="head">${escapeHtml(label)}：</span>${inline(names)}</p>`).join('');
  const signed = signature ? `<div class="signature"><div>${p('', signature.agency)}${p('', signature.day)}</div></div>` : '';
  return `${attached}${present}${signed}${note ? p('body', ['（', ...note, '）']) : ''}`;
}

function imprint({ copies, print, layout }: OfficialDocument): string {
  const copied = copies.length > 0 ? p('copies', [layout === 'MINUTES' ? '分送：' : '抄送：', ...copies.flatMap((copy, index): Text => (index === 0 ? copy : ['，', ...copy])), '。']) : '';
  const printed = print && layout !== 'LETTER' ? `<p><span>${escapeHtml(print.by)}</span><span>${inline(print.day)}印发</span></p>` : '';
  return copied || printed ? `<div class="imprint">${copied}${printed}</div>` : '';
}

/**
 * The same document as a page of its own, for a frame that runs no scripts. The measures are those of the .docx; pages are not
 * broken.
 */
export function renderHtml(document: OfficialDocument): string {
  const annexes = document.annexes.map(({ title, body }, index) =>
    `<section class="sheet">${p('head', [document.annexes.length > 1 ? `附件${index + 1}` : '附件'])}<h1 class="gap">${escapeHtml(title)}</h1><div class="gap">${outline(body).map(block).join('')}</div></section>`).join('');
  const to = document.addressee ? p('to', [...document.addressee, '：']) : '<p></p>';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(plain([document.title]))}</title><style>${PAGE_STYLE}</style></head><body>`
    + `<section class="sheet ${document.layout.toLowerCase()}">${head(document)}${to}${outline(document.body).map(block).join('')}${tail(document)}${imprint(document)}</section>${annexes}</body></html>`;
}
