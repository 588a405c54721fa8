/**
 * 无锡虹桥医院团伙式骗保案 (published-cases C023; 国家医疗保障局, 2024-10-08) by the clicks of all its agencies: registered, looked into by
 * three, reviewed and discussed, decided, published, paid, printed and closed. Told by the agencies of this directory; numbers of
 * documents and receipts are made up.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { someUscc } from '../support/story.js';
import { axeFindings } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();
const INVOLVED = '11792000.00';
const FINE = '58950000.00';
const OFFICERS = '执法人员（一） 演示执法001\n执法人员（二） 演示执法002';

let insurance: Page;
let police: Page;
let health: Page;
let reviewer: Page;
let handling: Page;
let joint: string;
beforeAll(async () => {
  [insurance, police, health, reviewer, handling] = await Promise.all([
    stage.at('gdyb.handler', '/cases/new'), ...['gdga.liaison', 'gdwj.liaison', 'gdyb.legal', 'gdjb.handler'].map((account) => stage.at(account, '/')),
  ]) as [Page, Page, Page, Page, Page];
}, 300_000);
afterAll(() => { expect(stage.problems()).toEqual([]); });

/** Opens the dialog of an act, fills it in and sends it; it closes when the server has done it. */
async function does(page: Page, act: string, fill: (dialog: Locator) => Promise<void> = () => Promise.resolve(), from: Locator = page.locator('body')): Promise<void> {
  await from.getByRole('button', { name: act, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: act });
  await fill(dialog);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
const writes = (fields: Readonly<Record<string, string>>) => async (dialog: Locator): Promise<void> => {
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(text);
};
const own = (page: Page): Locator => page.locator('tr', { has: page.getByText('本单位', { exact: true }) });
/** Records an outcome in the own row. */
const decides = (page: Page, kind: string, fields: Readonly<Record<string, string>>, more: (dialog: Locator) => Promise<void> = () => Promise.resolve()): Promise<void> => does(page, '登记处理结果', async (dialog) => {
  await dialog.getByText(kind, { exact: true }).click();
  await writes(fields)(dialog);
  await more(dialog);
}, own(page));
const measure = (page: Page, name: string, months?: string) => async (dialog: Locator): Promise<void> => {
  await dialog.getByRole('button', { name: '增加措施' }).click();
  await dialog.getByRole('combobox', { name: '措施' }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: name }).click();
  if (months) await dialog.getByLabel('期限（月）').fill(months);
};

it('is registered by 医保 and opened to 公安 and 卫健', async () => {
  await insurance.getByLabel('统一社会信用代码').fill(someUscc());
  await insurance.getByText('代码校验通过').waitFor();
  await insurance.getByLabel('名称（姓名）').fill('无锡虹桥医院');
  await insurance.getByText('举报投诉', { exact: true }).click();
  await insurance.getByText('虚构医药服务', { exact: true }).click();
  await insurance.getByLabel('涉案金额').fill(INVOLVED);
  await insurance.getByLabel('简要事实').fill('勾结中介或以免费体检诱导虚假住院，重复使用影像、伪造医学文书、虚构诊疗。');
  await insurance.keyboard.press('Control+Enter');
  await insurance.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  await does(insurance, '发起一案多查', async (dialog) => {
    await dialog.getByLabel('告知各单位的情况').fill('虚构诊疗、诱导住院，请各单位依职权核查。');
    for (const [kind, name] of [['公安', '广东省公安厅'], ['卫生健康', '广东省卫生健康委员会']] as const) {
      await dialog.getByRole('combobox', { name: '按单位名称查找' }).fill(kind);
      await insurance.locator('.ant-select-item-option').filter({ hasText: name }).click();
      await dialog.locator('li').filter({ hasText: kind === '公安' ? '省公安厅' : '省卫生健康委' }).waitFor();
    }
  });
  await insurance.waitForURL(/\/joint\//);
  joint = new URL(insurance.url()).pathname;
  await insurance.locator('tbody tr').nth(2).waitFor();
});

it('is found by 公安 and 卫健 on their desks; each joins and fills in its own row', async () => {
  for (const [page, basis] of [[police, '《刑法》第二百六十六条'], [health, '《医疗机构管理条例》']] as const) {
    await page.getByRole('link', { name: '无锡虹桥医院一案多查' }).first().click();
    await does(page, '加入', writes({ 依据: basis }));
    await own(page).getByText('受理').waitFor();
  }
  await does(health, '填写本行', writes({ 文书号: '粤卫立〔2026〕23号（演示）', 进展说明: '收到移送书，核查伪造医学文书', 承办人员: OFFICERS }), own(health));
  await decides(police, '刑事', { 文书号: '粤公（刑）立字〔2026〕23号（演示）', 依据: '《刑法》第二百六十六条', '内容（不予处理的，写明理由）': '刑事立案，24人被采取刑事强制措施' });
  await decides(health, '行政处罚', { 文书号: '粤卫罚〔2026〕23号（演示）', 依据: '《医疗机构管理条例》', '内容（不予处理的，写明理由）': '吊销医疗机构执业许可证' }, measure(health, '吊销许可'));
  await own(health).getByRole('link', { name: '行政处罚' }).click();
  await does(health, '登记公示', writes({ 公示编号: '演示-23' }));
  await health.getByRole('heading', { name: '公示' }).waitFor();
});

it('is decided by 医保 only after two officers, 法制审核 and 集体讨论; each refusal says what is missing and by which article', async () => {
  await insurance.goto(stage.portal.baseUrl + joint);
  const panel = insurance.locator('section', { has: insurance.getByRole('heading', { name: '前置程序' }) });
  await own(insurance).getByRole('button', { name: '登记处理结果' }).click();
  const dialog = insurance.getByRole('dialog', { name: '登记处理结果' });
  await dialog.getByText('行政处罚', { exact: true }).click();
  await writes({ 文书号: '粤医保罚〔2026〕23号（演示）', 依据: '《医疗保障基金使用监督管理条例》第四十条', '内容（不予处理的，写明理由）': '责令退回骗取的医疗保障基金，罚款5895万余元', '认定（元）': INVOLVED, '应追回（元）': INVOLVED, '罚款（元）': FINE })(dialog);
  const send = dialog.getByRole('button', { name: '登记处理结果', exact: true });
  const refused = async (gate: string, article: string): Promise<void> => {
    await send.click();
    await dialog.getByRole('alert').filter({ hasText: gate }).filter({ hasText: article }).waitFor();
  };
  await refused('法制审核', '第五十八条');
  await dialog.getByRole('button', { name: /取\s*消/ }).click();
  await does(insurance, '送法制审核', undefined, panel);
  await does(insurance, '记录集体讨论', writes({ 主持人职务: '局长', 参加人职务: '局长\n分管副局长\n基金监管处处长', 讨论意见: '同意按最高幅度处罚。' }), panel);
  await does(insurance, '登记执法人员', writes({ 执法人员: OFFICERS }), panel);

  await reviewer.reload();
  await reviewer.locator('section', { has: reviewer.getByRole('heading', { name: /待法制审核/ }) }).getByRole('link').first().click();
  await does(reviewer, '出具审核意见', writes({ 审核意见: '事实清楚，定性准确，程序合法。' }));
  await reviewer.locator('li').filter({ hasText: '事实清楚，定性准确，程序合法。' }).waitFor();
  expect(await axeFindings(reviewer)).toEqual([]);

  await insurance.reload();
  await panel.locator('li').filter({ hasText: '两名以上执法人员' }).first().waitFor();
  expect(await panel.getByText('未办').count()).toBe(0);
  await decides(insurance, '行政处罚', { 文书号: '粤医保罚〔2026〕23号（演示）', 依据: '《医疗保障基金使用监督管理条例》第四十条', '内容（不予处理的，写明理由）': '责令退回骗取的医疗保障基金，罚款5895万余元', '认定（元）': INVOLVED, '应追回（元）': INVOLVED, '罚款（元）': FINE });
  await decides(insurance, '协议处理', { 文书号: '粤医保协〔2026〕23号（演示）', 依据: '服务协议', '内容（不予处理的，写明理由）': '取消医保定点' }, measure(insurance, '解除协议', '36'));
  await own(insurance).getByRole('link', { name: '协议处理' }).waitFor();
  expect(await axeFindings(insurance)).toEqual([]);
});

it('reaches the desk of the 医保经办机构, which answers what became of the agreement', async () => {
  await handling.reload();
  await handling.getByText('粤卫罚〔2026〕23号（演示）').first().waitFor();
  await handling.locator('li', { hasText: '粤医保协〔2026〕23号（演示）' }).getByRole('link').first().click();
  await does(handling, '登记协议后果', async (dialog) => {
    await dialog.getByText('已解除协议', { exact: true }).click();
    await writes({ 处理情况: '已解除服务协议。' })(dialog);
  });
  await handling.getByText('已解除服务协议。').waitFor();
});

it('comes to an even money page: a receipt entered wrongly is voided with the reason and stays', async () => {
  await insurance.getByRole('link', { name: '资金闭环' }).click();
  await insurance.getByRole('status').filter({ hasText: '资金未闭环' }).waitFor();
  const line = (kind: string): Locator => insurance.locator('tr', { has: insurance.getByRole('rowheader', { name: kind, exact: true }) });
  const receives = (kind: string, amount: string, to: string, receipt: string): Promise<void> => does(insurance, '登记到账', async (dialog) => {
    await dialog.locator('#amount').fill(amount);
    await dialog.getByText(to, { exact: true }).click();
    await dialog.getByLabel('凭证号').fill(receipt);
  }, line(kind));
  await receives('应追回', '1179200.00', '财政专户', '演示-专-1');
  await does(insurance, '作废', writes({ 理由: '金额少录一位' }), line('应追回'));
  await line('应追回').getByText('已作废：金额少录一位').waitFor();
  await receives('应追回', INVOLVED, '财政专户', '演示-专-1');
  await receives('罚款', FINE, '国库', '演示-库-1');
  await insurance.getByRole('status').filter({ hasText: '资金已闭环' }).waitFor();
  expect(await axeFindings(insurance)).toEqual([]);
});

it('prints on one A4 landscape, closes with its case, and is read-only for all', async () => {
  await insurance.goto(stage.portal.baseUrl + joint);
  await insurance.locator('tbody tr').nth(2).waitFor();
  const pdf = (await insurance.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  const [width = 0, height = 0] = (/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? []).slice(1).map(Number);
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  await does(insurance, '办结一案多查', writes({ 办结说明: '各单位均已作出处理，资金闭环。' }));
  await insurance.locator('h1').filter({ hasText: '已办结' }).waitFor();
  await insurance.getByRole('link', { name: '所属案件' }).click();
  await insurance.locator('h1').filter({ hasText: '已办结' }).waitFor();
  await police.goto(stage.portal.baseUrl + joint);
  await police.locator('h1').filter({ hasText: '已办结' }).waitFor();
  expect(await own(police).getByRole('button').count()).toBe(0);
});
