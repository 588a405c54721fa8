/** 台账 and 线索 by hand: search, filters in the address, a view under a name, out to Excel, in from Excel, and a lead that becomes a case. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { PortalClient } from '../support/client.js';
import { registerCase, someUscc } from '../support/story.js';
import { axeFindings, signIn, type Visitor } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();
const MARK = `龘${Date.now().toString(36)}`;
let clerk: Visitor;

beforeAll(async () => {
  const city = await PortalClient.signIn(stage.portal.baseUrl, 'gzyb.handler');
  await registerCase(city, `${MARK}甲门诊部案`);
  await registerCase(city, `${MARK}乙药店案`);
  clerk = await stage.open('/cases');
  await signIn(clerk.page, 'gzyb.handler');
  await clerk.page.goto(`${stage.portal.baseUrl}/cases`);
  await clerk.page.waitForSelector(`td a:has-text("${MARK}甲")`);
}, 300_000);
afterAll(() => clerk?.context.close());

describe('the ledger', () => {
  it('finds two characters in the facts and keeps the question in the address', async () => {
    const { page } = clerk;
    await page.fill('input[type=search]', `${MARK} 乙药`);
    await page.waitForSelector('text=共 1 件');
    expect(new URL(page.url()).searchParams.get('q')).toBe(`${MARK} 乙药`);
    await page.fill('input[type=search]', MARK);
    await page.waitForSelector('text=共 2 件');
  });

  it('is free of findings against WCAG 2.2 AA, also with every filter open', async () => {
    const { page } = clerk;
    await page.click('button:has-text("更多筛选")');
    await page.waitForSelector('label:has-text("金额不低于")');
    expect(await axeFindings(page)).toEqual([]);
    await page.fill('#ledger-amount-from', '486200.51');
    await page.waitForSelector('text=筛选无结果');
    await page.fill('#ledger-amount-from', '');
    await page.waitForSelector('text=共 2 件');
  });

  it('keeps a view under a name and opens it again', async () => {
    const { page } = clerk;
    await page.click('button:has-text("保存视图")');
    await page.fill('#view-name', '我的龘案');
    await page.click('.ant-modal-footer button.ant-btn-primary');
    await page.waitForSelector('.ant-select:has-text("我的龘案")');
    await page.click('button:has-text("清除筛选")');
    await page.waitForFunction(`!location.search.includes('q=')`);
    await page.click('[aria-label="常用视图"]');
    await page.click('.ant-select-item-option:has-text("我的龘案")');
    await page.waitForSelector('text=共 2 件');
  });

  it('goes out as a sheet with who, when and what on top', async () => {
    const { page } = clerk;
    await page.click('button:has-text("导出 Excel")');
    await page.waitForSelector('text=我的导出');
    await page.click('.ant-modal button:has-text("台账格式")');
    await page.fill('[aria-label="“案由”的表头"]', '案件名称（本局）');
    await page.click('.ant-modal li:has-text("备注") input[type=checkbox]');
    expect(await axeFindings(page)).toEqual([]);
    await page.click('.ant-modal-footer button:has-text("保存")');
    await page.waitForSelector('#layout-name', { state: 'detached' });
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.ant-modal-footer button.ant-btn-primary')]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await readFile(await download.path())) as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
    expect(String(sheet.getCell('A2').value)).toContain(`范围：含“${MARK}”`);
    const headings = (sheet.getRow(3).values as unknown[]).map(String);
    expect(headings).toContain('案件名称（本局）');
    expect(headings).not.toContain('备注');
    expect(sheet.getColumn(3).values.slice(4).map(String).filter((text) => text.includes(MARK))).toHaveLength(2);
    await page.waitForSelector('.ant-modal li:has-text("可下载")');
    expect(await axeFindings(page)).toEqual([]);
    await page.click('.ant-modal-footer button:has-text("关")');
    await page.waitForSelector('.ant-modal', { state: 'hidden' });
  });

  it('comes in as a sheet: the template, what is wrong cell by cell, then the good rows', async () => {
    const { page } = clerk;
    await page.click('button:has-text("导入 Excel")');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button:has-text("下载模板")')]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await readFile(await download.path())) as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
    const places = new Map<string, number>();
    sheet.getRow(1).eachCell((cell, at) => places.set(String(cell.value).replace('*', ''), at));
    const fill = (row: number, values: Record<string, string>): void => Object.entries(values).forEach(([heading, value]) => { sheet.getCell(row, places.get(heading) ?? 0).value = value; });
    const good = { 监管对象: `${MARK}丙诊所`, 对象类别: '定点医疗机构', '统一社会信用代码（编号）': someUscc(), 所在地区: '广州市', 线索来源: '智能监控', 案件事实: `${MARK}丙：虚构诊疗。`, 违法类型: '虚构医药服务' };
    fill(3, good);
    fill(4, { ...good, 对象类别: '医院', '统一社会信用代码（编号）': '123', '涉案金额（元）': '12万元' });
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    await page.setInputFiles('input[data-slot="ledger:import"]', { name: '案件.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: bytes });
    await page.waitForSelector('text=共 2 行：可导入 1 行，有问题 1 行');
    const row = await page.textContent('.ant-modal tbody tr:nth-child(2)');
    expect(row).toContain('对象类别“医院”');
    expect(row).toContain('统一社会信用代码应为 18 位');
    expect(await axeFindings(page)).toEqual([]);
    await page.click('.ant-modal-footer button.ant-btn-primary');
    await page.waitForSelector('text=已导入 1 件案件');
    await page.click('.ant-modal-footer button:has-text("关")');
    await page.waitForSelector(`td a:has-text("${MARK}丙诊所")`);
  });

  it('shows a subject with all its matters', async () => {
    const { page } = clerk;
    await page.click(`td a:has-text("${MARK}丙诊所")`);
    await page.click(`dd a:has-text("${MARK}丙诊所")`);
    await page.waitForSelector(`h1:has-text("${MARK}丙诊所")`);
    await page.waitForSelector('h2:has-text("案件（1）")');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('a lead', () => {
  it('is registered with four fields, runs its clock, and becomes a case in one step', async () => {
    const { page, problems } = clerk;
    await page.goto(`${stage.portal.baseUrl}/leads`);
    await page.click('a:has-text("登记线索") >> nth=0');
    await page.click('label:has-text("举报投诉")');
    await page.fill('#lead-subject', `${MARK}丁药店`);
    await page.fill('#lead-facts', '群众反映该店串换药品，套取医保基金。');
    expect(await axeFindings(page)).toEqual([]);
    await page.click('button:has-text("登记"):not(:has-text("线索"))');
    await page.waitForSelector(`h1:has-text("${MARK}丁药店")`);
    await page.waitForSelector('text=线索核查');
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${stage.portal.baseUrl}/?q=${encodeURIComponent(MARK)}`);
    await page.waitForSelector('main section li:has-text("核查中")');
    await page.click(`main section li a:has-text("${MARK}丁药店")`);
    await page.waitForSelector(`h1:has-text("${MARK}丁药店")`);
    await page.click('[role=group] button:has-text("立案") >> nth=0');
    await page.click('#file-kind');
    await page.click('.ant-select-item-option:has-text("定点零售药店")');
    await page.fill('#file-code', someUscc());
    await page.click('#file-violations');
    await page.click('.ant-select-item-option:has-text("串换药品耗材")');
    await page.keyboard.press('Escape');
    await page.click('.ant-modal-footer button.ant-btn-primary');
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    await page.waitForSelector('main:has-text("群众反映该店串换药品")');
    expect(problems).toEqual([]);
  });

  it('and the ledger fit a phone in the dark', async () => {
    const { page, context } = await stage.open('/leads', { phone: true, dark: true });
    await signIn(page, 'gzyb.handler');
    for (const path of ['/leads', '/cases']) {
      await page.goto(`${stage.portal.baseUrl}${path}`);
      await page.waitForSelector('tbody tr');
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      expect(await axeFindings(page)).toEqual([]);
    }
    await context.close();
  });
});
