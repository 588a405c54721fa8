import { FALLBACK, FONT } from '../geometry.js';

const stack = (font: string): string => [font, ...(FALLBACK[font] ?? [])].map((name) => `'${name}'`).join(', ');
/** Western letters first: the browser takes them from the first font that has them. */
const family = (font: string): string => `'${FONT.LATIN}', ${stack(font)}, serif`;

/** The sheet in the page, measured as the .docx is. Nothing is fetched: fonts are those of the machine. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: #e9ebee; font: 16pt/28.95pt ${family(FONT.BODY)}; color: #000; text-autospace: no-autospace; }
.sheet { background: #fff; width: 210mm; min-height: 297mm; margin: 0 auto 6mm; padding: 37mm 26mm 35mm 28mm; position: relative; overflow-wrap: anywhere; }
.sheet.letter { padding-top: 30mm; }
p { min-height: 28.95pt; text-align: justify; letter-spacing: -0.25pt; }
p.body { text-indent: 2em; }
p.l1 { font-family: ${family(FONT.LEVEL_1)}; }
p.l2 { font-family: ${family(FONT.LEVEL_2)}; }
.mark { font-family: ${family(FONT.TITLE)}; color: #f00; text-align: center; line-height: 50pt; white-space: nowrap; letter-spacing: 0; }
.file .mark, .minutes .mark { margin: 35mm 0 57.9pt; }
.no { text-align: center; display: flex; justify-content: center; }
.no.two { justify-content: space-between; padding: 0 1em; }
.redline { border: 0; border-top: 1.5pt solid #f00; margin: 4mm 0 57.9pt; }
.double { border: 0; border-top: 3pt solid #f00; border-bottom: 1pt solid #f00; height: 6pt; margin: 4mm -6mm 14pt -8mm; }
.letter .no { justify-content: space-between; margin-bottom: 57.9pt; }
h1 { font: 22pt/34.7pt ${family(FONT.TITLE)}; text-align: center; text-wrap: balance; }
.form h1 + p.right { margin-bottom: 10pt; }
.right { text-align: right; }
.head { font-family: ${family(FONT.LEVEL_1)}; }
.to { margin-top: 28.95pt; }
.gap { margin-top: 28.95pt; }
.enclosure { padding-left: 6em; text-indent: -1em; }
.enclosure.first { text-indent: -4em; }
.enclosure.only { padding-left: 5em; text-indent: -3em; }
.attendance { padding-left: 5em; text-indent: -3em; }
.signature { margin-top: 57.9pt; display: flex; justify-content: flex-end; }
.form .signature { margin-top: 0; }
.signature div { padding-right: 4em; text-align: center; }
.signature p { text-align: center; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 12pt; line-height: 20pt; margin: 0 0 10pt; }
th, td { border: 0.5pt solid #000; padding: 2pt 4pt; vertical-align: middle; }
th { font-family: ${family(FONT.LEVEL_1)}; font-weight: normal; text-align: center; }
td.center { text-align: center; } td.right { text-align: right; }
td p { min-height: 20pt; text-align: inherit; letter-spacing: 0; }
u.blank { text-decoration: underline; background: #fff3bf; }
.imprint { margin-top: 28.95pt; font-size: 14pt; line-height: 22pt; border-top: 0.35mm solid #000; border-bottom: 0.35mm solid #000; }
.imprint p { min-height: 22pt; padding: 0 1em; } .imprint p + p { border-top: 0.25mm solid #000; display: flex; justify-content: space-between; }
.imprint p.copies { padding-left: 4em; text-indent: -3em; }
.letter .imprint { border: 0; }
@media (max-width: 210mm) { body { zoom: 0.5; } }
@media print { body { background: none; } .sheet { margin: 0; } @page { size: A4; margin: 0; } u.blank { background: none; } }
`;
