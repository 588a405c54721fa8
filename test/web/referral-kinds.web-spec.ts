/** Other kinds of referral by clicks: 行政移送 from the draft to closed by both, 协查 with another date, one result to several agencies. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { PortalClient } from '../support/client.js';
import { registerCase } from '../support/story.js';
import { axeFindings, pictures } from './page.js';
import { attach, does, inDays, packetText, picksAgency, pickOption, previewFrom, reaches, sends, startsReferral } from './referral-steps.js';
import { onStage } from './stage.js';

const stage = onStage();
const { at } = stage;
let caseId: string;

beforeAll(async () => {
  caseId = (await registerCase(await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler'))).id;
}, 60_000);

/** Fills in the form of a letter, gives it its materials, and comes to the preview. */
async function writesLetter(page: Page, choose: readonly string[], day: string): Promise<void> {
  await page.getByLabel('法律依据', { exact: true }).fill('《中华人民共和国行政处罚法》第二十五条');
  for (const words of choose) await page.locator('form').getByText(words, { exact: true }).click();
  await page.getByLabel('请于此日前反馈', { exact: true }).fill(day);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.waitForURL(/step=2/);
  await attach(page, '函件正本', '函件.pdf');
  await page.getByText('函件正本：已提供').waitFor();
}

const previews = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.waitForURL(/step=3/);
  await page.getByRole('article', { name: '移送内容' }).waitFor();
  return packetText(page);
};

describe('行政移送 from 医保 to 卫健', () => {
  let handler: Page;
  let health: Page;
  let path: string;

  it('is written by its own form, refused field by field, and sent', async () => {
    handler = await at('gdyb.handler', `/cases/${caseId}`);
    await handler.getByRole('button', { name: '新建移送' }).click();
    expect(await handler.getByRole('radio', { name: /^审计移送/ }).isDisabled()).toBe(true);
    expect(await axeFindings(handler)).toEqual([]);
    await handler.keyboard.press('Escape');
    await handler.getByRole('dialog').waitFor({ state: 'hidden' });
    await handler.getByRole('button', { name: '新建移送' }).click();
    const begun = handler.getByRole('dialog');
    await begun.getByText('行政移送', { exact: true }).click();
    await begun.getByLabel('问题类别', { exact: true }).selectOption('医疗服务行为不规范');
    await begun.getByText('建议接收单位：广东省卫生健康委员会').waitFor();
    await begun.getByText(/依据：广东省卫生健康委员会责任清单第1版第1项/).waitFor();
    expect(await axeFindings(handler)).toEqual([]);
    await begun.getByRole('button', { name: '开始准备移送' }).click();
    await handler.waitForURL(/\/referrals\/[0-9a-f-]{36}\/edit/);
    await handler.getByRole('heading', { name: '起草行政移送' }).waitFor();
    await handler.getByText('移送函', { exact: true }).waitFor();
    expect(await axeFindings(handler)).toEqual([]);
    await writesLetter(handler, ['移送函', '案件办理'], inDays(20));
    await handler.locator('li').filter({ hasText: '证据材料' }).getByLabel('没有此项材料的理由').fill('证据由贵单位自行调取');
    expect(await axeFindings(handler)).toEqual([]);
    expect(await previews(handler)).toContain('行政处罚法');
    await handler.getByRole('button', { name: '发出', exact: true }).click();
    const asked = handler.getByRole('dialog');
    await asked.getByRole('button', { name: '发出', exact: true }).click();
    await asked.getByText('函件尚不完整，不能发出。').waitFor();
    await asked.getByRole('button', { name: '取消' }).click();
    await handler.getByRole('button', { name: '接收单位与内容' }).click();
    await handler.getByText('内部资料', { exact: true }).click();
    await previewFrom(handler);
    path = await sends(handler);
  }, 150_000);

  it('is opened, accepted and answered there, and closed here', async () => {
    health = await at('gdwj.liaison', path);
    await health.getByRole('button', { name: '启封查看' }).click();
    await health.getByRole('article', { name: '移送内容' }).waitFor();
    await does(health, '签收回执');
    await does(health, '接受', { write: { 备注: '已立案调查。' } });
    await reaches(health, '已接受，办理中');
    await does(health, '反馈结果', { choose: ['行政处罚'], write: { 结果说明: '责令改正，罚款二万元。', '处理金额（元）': '20000' } });
    expect(await axeFindings(health)).toEqual([]);
    await handler.getByText('责令改正，罚款二万元。').first().waitFor();
    await does(handler, '确认结果', { write: { 备注: '已收到。' } });
    await reaches(handler, '已闭环');
    await reaches(health, '已闭环');
    await handler.goto(`${stage.portal.baseUrl}/cases/${caseId}`);
    await handler.getByText('行政移送', { exact: true }).waitFor();
  }, 120_000);
});

describe('协查', () => {
  it('is agreed for another day, on a phone, and answered by it', async () => {
    const handler = await at('gdyb.handler', `/cases/${caseId}`);
    await startsReferral(handler, '协查协助', { office: '广东省市场监督管理局', agencyKind: '市场监管' });
    await handler.getByLabel('协助事项').click();
    await handler.locator('.ant-select-item-option').filter({ hasText: '调取材料' }).click();
    await writesLetter(handler, ['一般'], inDays(10));
    await previewFrom(handler);
    const path = await sends(handler);
    const market = await at('gdscjg.liaison', path, { phone: true });
    await does(market, '签收回执');
    await does(market, '提出另定日期', { days: { 拟定日期: inDays(30) }, write: { 具体说明: '需向三家批发企业调取台账。' } });
    expect(await axeFindings(market)).toEqual([]);
    await handler.getByText('需向三家批发企业调取台账。').first().waitFor();
    await does(handler, '同意改期');
    await reaches(handler, '已接受，办理中');
    const [year, month, day] = inDays(30).split('-');
    expect(await handler.locator('header').filter({ hasText: '约定反馈日' }).innerText()).toMatch(new RegExp(`${year}.0?${Number(month)}.0?${Number(day)}`));
    await does(market, '反馈结果', { choose: ['已全部协助'], write: { 答复: '进货台账三册随函寄出。' } });
    await does(handler, '确认结果');
    await reaches(market, '已闭环');
  }, 180_000);
});

describe('the result of a 飞行检查', () => {
  it('goes to two agencies in one act, each by its own kind, or to none', async () => {
    const handler = await at('gdyb.handler', `/cases/${caseId}/fan-out`);
    await handler.getByRole('heading', { name: '一次发给多个单位' }).waitFor();
    const [first, second] = [handler.getByRole('group', { name: '接收单位 1' }), handler.getByRole('group', { name: '接收单位 2' })];
    await second.getByLabel('移送类型').click();
    await pickOption(handler, '协查协助');
    await picksAgency(handler, first, { office: '广东省卫生健康委员会', agencyKind: '卫健' });
    await picksAgency(handler, second, { office: '广东省市场监督管理局', agencyKind: '市场监管' });
    await first.getByText('移送函', { exact: true }).click();
    await first.getByText('飞行检查', { exact: true }).click();
    await second.getByLabel('协助事项').click();
    await pickOption(handler, '调取材料');
    await handler.getByLabel('法律依据', { exact: true }).fill('《医疗保障基金飞行检查管理暂行办法》');
    await handler.getByLabel('请于此日前反馈', { exact: true }).fill(inDays(15));
    await handler.keyboard.press('Enter');
    await handler.getByText('一般', { exact: true }).click();
    await handler.getByRole('button', { name: '全部发出' }).click();
    await handler.getByRole('alert').first().waitFor();
    await attach(handler, '函件正本', '飞行检查移送函.pdf');
    await handler.locator('li').filter({ hasText: '证据材料' }).getByLabel('没有此项材料的理由').fill('见飞行检查报告');
    expect(await axeFindings(handler)).toEqual([]);
    await handler.getByRole('button', { name: '全部发出' }).click();
    await handler.waitForURL(new RegExp(`/cases/${caseId}$`));
    await handler.getByText('已移送待签收').nth(1).waitFor();
    await handler.goto(`${stage.portal.baseUrl}/findings`);
    await handler.getByText('台账中还没有审计问题').waitFor();
    expect(await axeFindings(handler)).toEqual([]);
  }, 120_000);
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function sheetOf(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('审计问题清单').addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('审计移送', () => {
  it('begins with a sheet: checked row by row, routed by the list of responsibilities, corrected, previewed for each, sent at once; every finding has its own line', async () => {
    const own = (await registerCase(await PortalClient.signIn(stage.portal.baseUrl, 'gdsj.liaison'))).id;
    const audit = await at('gdsj.liaison', `/cases/${own}/fan-out`);
    await audit.getByRole('button', { name: '导入审计问题清单' }).click();
    const dialog = audit.getByRole('dialog', { name: '导入审计问题清单' });
    await dialog.locator('input[type=file]').setInputFiles({
      name: '问题清单.xlsx', mimeType: XLSX, buffer: await sheetOf([
        ['编号', '问题', '问题类别', '所在地区', '金额（元）', '整改要求'],
        ['一', '重复收取护理费', '医药机构违规使用基金', '', '1000.50', '追回'], ['二', '过度检查', '医疗服务行为不规范', '', '200', '整改'],
        ['三', '超标准收费', '医疗服务和药品价格违法', '', '300', '退回'], ['四', '类别写错', '其他问题', '', '十万元', ''],
      ]),
    });
    await dialog.getByText('共 4 行：3 行无问题，1 行须改正').waitFor();
    expect(await dialog.getByRole('row').filter({ hasText: '类别写错' }).innerText()).toMatch(/金额（元）“十万元”[\s\S]*问题类别“其他问题”/);
    expect(await dialog.getByRole('row').filter({ hasText: '过度检查' }).innerText()).toMatch(/广东省卫生健康委员会[\s\S]*依据：广东省卫生健康委员会责任清单第1版第1项[\s\S]*粤医保发〔2020〕26号[\s\S]*联系岗位/);
    await dialog.getByRole('button', { name: '更改问题 三 的接收单位' }).click();
    await picksAgency(audit, dialog, { office: '广东省医疗保障局', agencyKind: '医保' });
    await dialog.getByText('由本人更改，与责任清单建议不同').waitFor();
    expect(await dialog.getByRole('button', { name: '填入 3 个问题，2 个接收单位' }).isDisabled()).toBe(true);
    await dialog.getByLabel('与清单建议不同的理由（问题 三）').fill('已由医保部门立案');
    expect(await axeFindings(audit)).toEqual([]);
    await pictures(audit, 'audit-sheet');
    await dialog.getByRole('button', { name: '填入 3 个问题，2 个接收单位' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await audit.getByLabel('法律依据', { exact: true }).fill('《中华人民共和国审计法》第五十二条');
    await audit.getByLabel('文书号', { exact: true }).fill('粤审移〔2026〕9号');
    for (const [label, day] of [['文书日期', inDays(0)], ['移送处理书所定答复日期', inDays(30)]] as const) {
      await audit.getByLabel(label, { exact: true }).fill(day);
      await audit.keyboard.press('Enter');
    }
    await audit.getByText('一般', { exact: true }).click();
    await attach(audit, '审计移送处理书', '审计移送处理书.pdf');
    await audit.getByRole('button', { name: '预览各单位将看到什么' }).click();
    const preview = audit.getByRole('dialog', { name: '预览各单位将看到什么' });
    await preview.getByRole('article').getByText('超标准收费').waitFor();
    await preview.getByRole('tab').nth(1).click();
    expect(await preview.getByRole('article').filter({ hasText: '过度检查' }).innerText()).not.toContain('超标准收费');
    await pictures(audit, 'audit-preview');
    await preview.getByRole('button', { name: 'Close' }).or(preview.getByRole('button', { name: '关闭' })).first().click();
    await preview.waitFor({ state: 'hidden' });
    await audit.getByRole('button', { name: '全部发出' }).click();
    await audit.waitForURL(new RegExp(`/cases/${own}$`));
    await audit.goto(`${stage.portal.baseUrl}/findings`);
    const late = audit.getByRole('link', { name: /超标准收费/ });
    await late.waitFor();
    expect(await audit.getByRole('row').count()).toBe(4);
    await pictures(audit, 'findings');
    await late.click();
    // How it was routed stands with the matter.
    const routes = audit.getByRole('region', { name: '接收单位依据' });
    await routes.getByText('与清单建议不同的理由：已由医保部门立案').waitFor();
    expect(await routes.innerText()).toMatch(/问题 三[\s\S]*广东省市场监督管理局责任清单第1版第1项/);
  }, 180_000);
});

it('nothing went wrong in any console', () => {
  expect(stage.problems()).toEqual([]);
});
