import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MASKS } from '../catalogue/catalogue.table.js';
import { masked } from './mask.rules.js';
import { checkLines, keepable, readSheet, type SheetColumn, toCsv } from './sheet.rules.js';

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
    ['holds no NUL', `${HEAD}\n张,1,2,2026-01-31\n张\0,1,2,2026-01-31`, ['CELL_NOT_TEXT 3 姓名']],
    ['holds no half of a character', `${HEAD}\n\uD83D,1,2,2026-01-31`, ['CELL_NOT_TEXT 2 姓名']],
    ['has a head that can be kept', `${HEAD},a\0\n张,1,2,2026-01-31`, ['HEAD_NOT_TEXT 1']],
    ['says of a long name of a column no more than its beginning', `${HEAD},${'😀'.repeat(60)}\n张,1,2,2026-01-31,1`, [`COLUMN_UNKNOWN ${'😀'.repeat(50)}`]],
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

it('what comes of a table, and of a word about a fault, is text that PostgreSQL holds', () => {
  const names: readonly SheetColumn[] = [{ key: 'a', title: '甲', type: 'TEXT' }, { key: 'b', title: '乙', type: 'TEXT' }];
  // As JSON spells them: what jsonb refuses (22P05) is NUL and a surrogate without its other half.
  const holds = (value: unknown): boolean => !/\\u(?:0000|d[89a-f])/u.test(JSON.stringify(value).replaceAll('\\\\', ''));
  const any = fc.string({ unit: fc.constantFrom('张', 'a', '\\', '\0', '\uD83D', '\uDE00', '😀'), maxLength: 4 });
  const [cell, head] = [fc.oneof({ weight: 4, arbitrary: fc.constantFrom('张', '😀') }, { weight: 1, arbitrary: any }, { weight: 1, arbitrary: fc.constant(null) }), fc.oneof(fc.constant(['甲', 'b']), fc.array(any, { maxLength: 3 }))];
  const [taken, refused] = [new Set<string>(), new Set<string>()];
  fc.assert(fc.property(head, fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), any, (first, rows, fault) => {
    const checked = checkLines([first, ...rows].map((cells, index) => ({ row: index + 1, cells })), names);
    for (const one of 'rows' in checked ? checked.rows : checked.problems) ('rows' in checked ? taken : refused).add(JSON.stringify(one));
    expect([holds(checked), holds(keepable(fault))]).toEqual([true, true]);
  }), { numRuns: 2_000 });
  expect([holds('\0'), holds('\uD83D'), holds('😀\\u0000'), taken.size > 0, refused.size > 0]).toEqual([false, false, true, true, true]);
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
