import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MASKS } from '../catalogue/catalogue.table.js';
import { masked } from './mask.rules.js';
import { readSheet, type SheetColumn, toCsv } from './sheet.rules.js';

const COLUMNS: readonly SheetColumn[] = [{ key: 'name', title: '姓名', type: 'TEXT' }, { key: 'score', title: '得分', type: 'NUMBER' }, { key: 'paid', title: '金额', type: 'MONEY' }, { key: 'on', title: '日期', type: 'DAY' }];
const problems = (text: string): string[] => {
  const read = readSheet(text, COLUMNS);
  return 'problems' in read ? read.problems.map(({ code, values }) => [code, values?.['row'], values?.['column']].filter(Boolean).join(' ')) : [];
};
const HEAD = '姓名,得分,金额,日期';

describe('a table that is handed over', () => {
  it.each<[string, string, string[]]>([
    ['is as it should be', `${HEAD}\n张,1.5,20.00,2026-01-31`, []],
    ['names columns by code, in any order, parted by tabs', 'on\tname\tscore\tpaid\n2026-01-31\t张\t1\t2', []],
    ['has a head', ' \n', ['REQUIRED']],
    ['has rows', HEAD, ['NO_ROWS']],
    ['has no column that was not granted', `${HEAD},电话\n张,1,2,2026-01-31,1`, ['COLUMN_UNKNOWN 电话']],
    ['has each column once', '姓名,得分,金额\n张,1,2', ['COLUMN_ONCE 日期']],
    ['has not two of one', `${HEAD},姓名\n张,1,2,2026-01-31,张`, ['COLUMN_ONCE 姓名']],
    ['says which row is wrong in which column', `${HEAD}\n张,1,2,2026-01-31\n李,甲,2.345,2026-02-30`, ['CELL_NOT_NUMBER 3 得分', 'CELL_NOT_MONEY 3 金额', 'CELL_NOT_DAY 3 日期']],
    ['leaves nothing out', `${HEAD}\n,1,2,2026-01-31`, ['CELL_EMPTY 2 姓名']],
    ['has no cell beyond its head', `${HEAD}\n张,1,2,2026-01-31,x`, ['ROW_TOO_LONG 2']],
    ['may end in empty columns and hold empty lines', `${HEAD},,\n\n张,1,2,2026-01-31,,\n,,,\n李,甲,2,2026-01-31`, ['CELL_NOT_NUMBER 5 得分']],
    ['names thirty problems and counts the others', `${HEAD}\n${'张,甲,2,2026-01-31\n'.repeat(33)}`, [...Array.from({ length: 30 }, (_, index) => `CELL_NOT_NUMBER ${index + 2} 得分`), 'MORE_PROBLEMS']],
    ['has no more rows than one request hands over', `${HEAD}\n${'张,1,2,2026-01-31\n'.repeat(5001)}`, ['TOO_MANY']],
  ])('%s', (_, text, expected) => expect(problems(text)).toEqual(expected));

  it('comes back from a file as it went in, and begins no formula', () => {
    const names: readonly SheetColumn[] = [{ key: 'a', title: '甲', type: 'TEXT' }, { key: 'b', title: '乙', type: 'TEXT' }];
    fc.assert(fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 }), (rows) => {
      const csv = toCsv('某单位 某岗位', ['甲', '乙'], rows, '水印');
      const body = csv.split('\r\n').slice(1).join('\r\n').replaceAll(/,某单位 某岗位|,水印/gu, '');
      const read = readSheet(body, names);
      expect('rows' in read && read.rows.map(({ a, b }) => [a, b])).toEqual(rows.map((row) => row.map((cell) => (/^[=+@]|^-(?!\d)/u.test(cell) ? `'${cell}` : cell))));
    }));
  });
});

const word = fc.string({ unit: fc.constantFrom('张', 'a', '"', ',', '=', '-', '1', ' '), minLength: 1, maxLength: 6 }).map((text) => text.trim()).filter((text) => text !== '');

describe('a mask', () => {
  it.each([['张三丰', 'NAME', '张＊＊'], ['440101199001011234', 'ID_NUMBER', '440＊＊＊＊1234'], ['13800001234', 'PHONE', '138＊＊＊＊1234'], ['短', 'PHONE', '＊＊＊＊'], ['住址', 'ALL', '＊＊＊＊'], ['90', 'NONE', '90'], ['', 'ALL', '']] as const)('turns %s under %s into %s', (value, mask, expected) => {
    expect(masked(value, mask)).toBe(expected);
  });

  it('never lets the whole value through', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789张李'), minLength: 1, maxLength: 20 }), fc.constantFrom(...MASKS.filter((mask) => mask !== 'NONE')), (value, mask) => {
      expect(masked(value, mask)).not.toBe(value);
    }));
  });
});
