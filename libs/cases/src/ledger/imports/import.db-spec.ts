import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeUscc, newId } from '@portal/kernel';
import { type Actor, Database, FileStore, hashOf, isRefusal } from '@portal/platform';
import ExcelJS from 'exceljs';
import type { House } from '../../../../../test/support/house.js';
import { openLedgerHouse } from '../../../../../test/support/ledger-house.js';
import { LoadCase } from '../../load-case.js';
import { RegisterCase } from '../../register-case.js';
import { ListCases } from '../list-cases.js';
import { CheckImport } from './check-import.js';
import { ConfirmImport } from './confirm-import.js';
import type { SheetImport } from './import-view.js';
import { MakeTemplate } from './make-template.js';

let folder: string;
let house: House;
let city: Actor;
let province: Actor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-imports-'));
  house = await openLedgerHouse({ FILES_DIR: folder });
  [city, province] = await Promise.all(['gzyb.handler', 'gdyb.handler'].map(async (account) => house.who(await house.enter(account)))) as [Actor, Actor];
});
afterAll(async () => {
  await house?.close();
  await rm(folder, { recursive: true, force: true });
});

const of = <T>(type: new (...parts: never[]) => T): T => house.module.get(type);
const code = (n: number): string => makeUscc('52', '440100', `MJ${String(700_000 + n)}`);

/** The template as an office fills it in. */
async function filled(rows: readonly Record<string, string | number | Date | object>[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from((await of(MakeTemplate).run('CASES')).content, 'base64') as unknown as ArrayBuffer);
  const sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
  const places = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, at) => places.set(String(cell.value).replace('*', ''), at));
  rows.forEach((row, index) => Object.entries(row).forEach(([heading, value]) => {
    const at = places.get(heading);
    if (!at) throw new Error(`no column ${heading}`);
    sheet.getCell(index + 3, at).value = value as ExcelJS.CellValue;
  }));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
/** As an upload enters a file. */
async function uploaded(actor: Actor, bytes: Buffer, name = '案件.xlsx'): Promise<string> {
  const path = join(folder, newId());
  await writeFile(path, bytes);
  const hash = await hashOf(path);
  await new FileStore(folder).put(path, hash);
  const id = newId();
  await of(Database).tx(actor, (tx) => tx.query(
    `insert into stored_file (id, agency_id, name, size, sha256, media_type, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, 'application/xlsx', $6, $7)`,
    [id, actor.agencyId, name, bytes.length, hash, actor.personId, tx.now]));
  return id;
}
const GOOD = (n: number, change: object = {}) => ({
  监管对象: `广州第${n}药店`, 对象类别: '定点零售药店', '统一社会信用代码（编号）': code(n), 所在地区: '广州市', 线索来源: '智能监控', 案件事实: `第${n}件：以虚构诊疗方式申报基金。`, 违法类型: '虚构医药服务、冒名就医',
  发生起始: new Date('2025-01-01'), 发生截止: '2025年6月30日', '涉案金额（元）': '1,234.50元', ...change,
});
async function checked(actor: Actor, bytes: Buffer): Promise<SheetImport> {
  const done = await of(CheckImport).run(actor, 'CASES', await uploaded(actor, bytes));
  if (isRefusal(done)) throw new Error(JSON.stringify(done));
  return done;
}
const count = async (actor: Actor): Promise<number> => (await of(ListCases).run(actor, { own: true }, { first: 1 })).totalCount;

describe('a sheet that is right', () => {
  it('becomes cases with everything it says, once, however often it is sent', async () => {
    const bytes = await filled([GOOD(1), GOOD(2), GOOD(3)]);
    const sheet = await checked(city, bytes);
    expect(sheet).toMatchObject({ state: 'CHECKED', rowCount: 3, goodCount: 3, made: [] });
    const before = await count(city);
    const done = await of(ConfirmImport).run(city, sheet.id, 'ALL');
    if (isRefusal(done)) throw new Error(JSON.stringify(done));
    expect(done).toMatchObject({ state: 'DONE', made: [{ row: 3 }, { row: 4 }, { row: 5 }] });
    expect(await of(LoadCase).run(city, done.made[0]?.id ?? '')).toMatchObject({
      subject: { name: '广州第1药店', kind: 'RETAIL_PHARMACY', code: code(1), region: { code: '440100' } }, leadSource: 'MONITORING', facts: '第1件：以虚构诊疗方式申报基金。',
      violationTypes: ['虚构医药服务', '冒名就医'], occurredFrom: '2025-01-01', occurredTo: '2025-06-30', amountInvolved: '1234.50', registeredBy: city.personName,
    });
    expect(await count(city)).toBe(before + 3);
    expect(await of(ConfirmImport).run(city, sheet.id, 'ALL')).toEqual(done);
    expect(await checked(city, bytes)).toEqual(done); // the same file again
    expect(await count(city)).toBe(before + 3);
    expect((await house.look(`select detail from journal_entry where topic = 'ledger.imported' and object_id = $1`, [sheet.id]))).toEqual([{ detail: { kind: 'CASES', rows: 3, made: 3, mode: 'ALL' } }]);
    // Another agency's file of the same bytes is its own.
    expect(await checked(province, bytes)).toMatchObject({ state: 'CHECKED', goodCount: 3 });
  });

  it('is made once when it is confirmed several times at once, also from two checks of one file', async () => {
    const bytes = await filled([GOOD(10), GOOD(11)]);
    const [first, second] = [await checked(city, bytes), await checked(city, bytes)];
    const before = await count(city);
    const results = await Promise.all([first, second, first, second].map(({ id }) => of(ConfirmImport).run(city, id, 'ALL')));
    expect(new Set(results.map((result) => (isRefusal(result) ? result.code : result.state)))).toEqual(new Set(['DONE']));
    expect(await count(city)).toBe(before + 2);
  });

  it('shows what is registered already: the very same is not made again, the same subject is shown', async () => {
    await of(ConfirmImport).run(city, (await checked(city, await filled([GOOD(20)]))).id, 'ALL');
    const again = await checked(city, await filled([GOOD(20), GOOD(20, { 案件事实: '另一件事。' }), GOOD(21)]));
    expect(again.rows).toMatchObject([
      { verdict: 'DUPLICATE', duplicates: [{ same: true, number: expect.stringContaining('案〔2026〕') }] }, { verdict: 'GOOD', duplicates: [{ same: false }] }, { verdict: 'GOOD', duplicates: [] }]);
    const before = await count(city);
    expect(await of(ConfirmImport).run(city, again.id, 'ALL')).toMatchObject({ state: 'DONE', made: [{ row: 4 }, { row: 5 }] });
    expect(await count(city)).toBe(before + 2);
  });
});

describe('a sheet with rows that are wrong', () => {
  const BAD = [
    GOOD(30),
    GOOD(31, { 对象类别: '医院', 线索来源: '听说', 所在地区: '火星', '统一社会信用代码（编号）': '123', 案件事实: '', 违法类型: '虚构医药服务、骗钱', 发生起始: '2025-13-01', 发生截止: '昨天', '涉案金额（元）': '12万元' }),
    GOOD(32, { 发生起始: '2025-07-01' }),
    GOOD(33, { '涉案金额（元）': { formula: 'A1+1' } }),
    GOOD(30),
    { 监管对象: '只有名称' },
  ];

  it('says of each cell what is wrong and what to do, in Chinese', async () => {
    const sheet = await checked(city, await filled(BAD));
    expect([sheet.rowCount, sheet.goodCount]).toEqual([6, 1]);
    const told = (row: number) => sheet.rows.find((each) => each.row === row)?.problems.map(({ heading, code: problem }) => `${heading} ${problem}`) ?? [];
    expect(told(3)).toEqual([]);
    expect(told(4).sort()).toEqual(['发生截止 NOT_A_DAY', '发生起始 NOT_A_DAY', '对象类别 NOT_ON_LIST', '所在地区 NOT_ON_LIST', '案件事实 REQUIRED', '涉案金额（元） NOT_MONEY',
      '统一社会信用代码（编号） USCC_LENGTH', '线索来源 NOT_ON_LIST', '违法类型 NOT_ON_LIST'].sort());
    expect(told(5)).toEqual(['发生截止 BEFORE_START']);
    expect(told(6)).toEqual(['涉案金额（元） CELL_UNREADABLE']);
    expect(told(7)).toEqual(['案件事实 SAME_AS_ROW']);
    expect(told(8)).toEqual(expect.arrayContaining(['对象类别 REQUIRED', '统一社会信用代码（编号） REQUIRED', '线索来源 REQUIRED', '案件事实 REQUIRED', '违法类型 REQUIRED']));
    for (const { problems } of sheet.rows) for (const { message, next, heading } of problems) expect(`${heading}${message}${next}`).toMatch(/[\u4e00-\u9fff]/);
    expect(sheet.rows[1]?.problems.find(({ heading }) => heading === '对象类别')).toMatchObject({ value: '医院', next: expect.stringContaining('定点医疗机构') });
  });

  it('enters all or nothing, or the good rows, as the person chose', async () => {
    const sheet = await checked(city, await filled(BAD));
    const before = await count(city);
    expect(await of(ConfirmImport).run(city, sheet.id, 'ALL')).toMatchObject({ code: 'IMPORT_HAS_ERRORS', values: { bad: 5 } });
    expect(await count(city)).toBe(before);
    expect(await of(ConfirmImport).run(city, sheet.id, 'GOOD_ROWS')).toMatchObject({ state: 'DONE', made: [{ row: 3 }] });
    expect(await count(city)).toBe(before + 1);
  });

  it('enters nothing when a row that was good is refused after all', async () => {
    const sheet = await checked(city, await filled([GOOD(40), GOOD(41)]));
    // Meanwhile somebody registers the second code under another name.
    await of(RegisterCase).run(province, { subject: { kind: 'RETAIL_PHARMACY', code: code(41), name: '深圳某大药房' }, leadSource: 'REPORT', facts: '另案', violationTypes: ['其他'], evidence: [] });
    const before = await count(city);
    expect(await of(ConfirmImport).run(city, sheet.id, 'ALL')).toMatchObject({ code: 'IMPORT_HAS_ERRORS' });
    expect(await count(city)).toBe(before);
  });

  it('is refused where there is nothing to enter, and what is nobody’s or another’s is not there', async () => {
    const sheet = await checked(city, await filled([{ 监管对象: '只有名称二' }]));
    expect(await of(ConfirmImport).run(city, sheet.id, 'GOOD_ROWS')).toMatchObject({ code: 'IMPORT_NOTHING_GOOD' });
    expect(await of(ConfirmImport).run(province, sheet.id, 'GOOD_ROWS')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await of(ConfirmImport).run(city, 'x', 'ALL')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await of(CheckImport).run(province, 'CASES', await uploaded(city, Buffer.from('x')))).toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(await of(CheckImport).run(city, 'CASES', await uploaded(city, Buffer.from('x'), '案件.csv'))).toMatchObject({ code: 'IMPORT_NOT_XLSX' });
    expect(await of(CheckImport).run(city, 'CASES', await uploaded(city, Buffer.from('x')))).toMatchObject({ code: 'SHEET_UNREADABLE' });
  });
});
