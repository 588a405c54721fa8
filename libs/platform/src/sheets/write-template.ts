import { safeCellText } from './cell.rules.js';
import { excel } from './excel.js';
import type { SheetColumn } from './sheet-layout.js';

/** First word of the row that shows how it is filled; such a row is never read. */
export const EXAMPLE_MARK = '示例';
const FILLED_ROWS = 2_000;

/** An empty sheet to fill in: headings, drop-down lists, one example row that is not read, and a page of notes. */
export async function writeTemplate(title: string, columns: readonly SheetColumn[], notes: readonly string[]): Promise<Buffer> {
  const workbook = new (await excel()).Workbook();
  const sheet = workbook.addWorksheet(title.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const head = sheet.addRow(columns.map(({ heading, required }) => (required ? `${heading}*` : heading)));
  head.font = { name: '宋体', bold: true };
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
  const example = sheet.addRow(columns.map(({ example: text }, at) => (at === 0 ? `${EXAMPLE_MARK}${text ?? ''}` : safeCellText(text ?? ''))));
  example.font = { name: '宋体', italic: true, color: { argb: 'FF7F7F7F' } };

  const lists = workbook.addWorksheet('选项');
  lists.state = 'veryHidden';
  columns.forEach(({ choices, kind }, index) => {
    const letter = sheet.getColumn(index + 1).letter;
    if (kind !== 'money' && kind !== 'number') sheet.getColumn(index + 1).numFmt = '@';
    if (!choices) return;
    choices.forEach((choice, at) => { lists.getCell(at + 1, index + 1).value = choice; });
    for (let row = 2; row <= FILLED_ROWS / 4; row += 1) {
      sheet.getCell(`${letter}${row}`).dataValidation = {
        type: 'list', allowBlank: true, formulae: [`选项!$${letter}$1:$${letter}$${choices.length}`], showErrorMessage: true, errorTitle: '请从下拉列表中选择', error: choices.join('、').slice(0, 200),
      };
    }
  });
  const help = workbook.addWorksheet('填写说明');
  help.columns = [{ width: 26 }, { width: 90 }];
  for (const note of notes) help.addRow(['', note]);
  help.addRow([]);
  for (const { heading, required, note, choices } of columns) help.addRow([heading, [required ? '必填。' : '', note ?? '', choices ? `可选：${choices.join('、')}。` : ''].join('')]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
