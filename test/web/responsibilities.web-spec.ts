/**
 * 责任清单 by clicks: a unit writes its next version, the office sends it back and publishes it, and from its day on referrals go by it; whoever goes another
 * way says why, in the wizard, the letter, 一次发给多个单位; 一案多查 asks whom the list names. What nobody or more than one has is on the office's page.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { PortalClient } from '../support/client.js';
import { registerCase } from '../support/story.js';
import { dayIn, looksRight, stands } from './conference-steps.js';
import { axeFindings } from './page.js';
import { attach, pickOption, picksAgency } from './referral-steps.js';
import { onStage } from './stage.js';

const stage = onStage();
const HOUR = 3_600_000;

/** Signed in anew: sessions end as time passes. */
const newCase = async (): Promise<string> => (await registerCase(await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler'))).id;

/** One act through its dialog, which is gone when the server has it. */
async function acts(page: Page, act: string, write?: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: act });
  await write?.(dialog);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

const part = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });

describe('责任清单', () => {
  it('is carried on from the version in force, refused with the field that is wrong, sent back, corrected and published from a day to come', async () => {
    const unit = await stage.at('gdwj.liaison', '/responsibilities');
    await unit.getByRole('link', { name: '编制新版' }).click();
    const form = unit.getByRole('dialog', { name: '保存责任清单' });
    await form.getByRole('group', { name: '第4项' }).waitFor(); // what the version in force says
    // One duty goes, one that was only supported is claimed, one is named without its law.
    await form.getByRole('button', { name: '删除第1项' }).click();
    const [practice, fund] = [form.getByRole('group', { name: '第1项' }), form.getByRole('group', { name: '第2项' })];
    await fund.getByRole('combobox', { name: '牵头或配合' }).click();
    await pickOption(unit, '牵头');
    await practice.getByLabel('依据', { exact: true }).fill('职责分工');
    await form.getByLabel('依据文件或修订原因', { exact: true }).fill('内设机构职责调整');
    await form.getByLabel('施行日期', { exact: true }).fill(dayIn(stage, 1));
    await unit.keyboard.press('Enter');
    await form.getByRole('button', { name: '保存责任清单' }).click();
    await practice.getByText('请写明法律、法规、规章的名称和条款，或者文件的文号。').waitFor();
    expect(await axeFindings(unit)).toEqual([]);
    await practice.getByLabel('依据', { exact: true }).fill('《医疗机构管理条例》第四十条');
    await form.getByRole('button', { name: '保存责任清单' }).click();
    await stands(unit, '省卫生健康委责任清单第2版 编制中');
    await part(unit, '版本比较').getByText('原为 配合').waitFor();
    await looksRight(unit, 'duty-draft');
    await acts(unit, '报送审核');
    await stands(unit, '待审核');

    const office = await stage.at('office.secretary', '/responsibilities');
    await part(office, '待审核').getByRole('link', { name: '省卫生健康委　第2版' }).click();
    await acts(office, '退回', async (dialog) => {
      await dialog.getByRole('button', { name: '退回', exact: true }).click();
      await dialog.getByText(/请填写/).waitFor(); // not without a reason
      await dialog.getByLabel('退回理由', { exact: true }).fill('请写明承办处室');
    });
    // The unit has it open and reads why, without doing anything.
    await unit.getByText('请写明承办处室').first().waitFor();
    await unit.getByRole('button', { name: '修改', exact: true }).click();
    const again = unit.getByRole('dialog', { name: '保存责任清单' });
    await again.getByRole('group', { name: '第1项' }).getByLabel('承办处室', { exact: true }).fill('综合监督处');
    await again.getByRole('button', { name: '保存责任清单' }).click();
    await again.waitFor({ state: 'detached' });
    await acts(unit, '报送审核');

    await office.getByRole('heading', { level: 1 }).filter({ hasText: '待审核' }).waitFor();
    await part(office, '版本比较').getByText(/原为 .*医政医管处/).first().waitFor();
    await acts(office, '审核发布', async (dialog) => { await dialog.getByLabel('审核意见', { exact: true }).fill('与三定规定一致'); });
    await stands(office, '已发布');
    await looksRight(office, 'duty-published');
  }, 120_000);

  it('tells the office what nobody has and what two units lead, from the day the version is in force', async () => {
    await stage.leave();
    const before = await stage.at('office.secretary', '/responsibilities/gaps');
    await part(before, /^没有单位载明的事项/).getByText('医疗服务行为不规范').first().waitFor();
    expect(await part(before, /^没有单位载明的事项/).getByRole('listitem').filter({ hasText: /医疗服务行为不规范.*省级/ }).count()).toBe(0);
    await part(before, '多个单位载明同一事项（0）').waitFor();
    // What is to be done differs by why nobody has it, and is said once for all levels: the unit is asked, or the law names one meanwhile.
    const nextOf = (problem: string) => part(before, /^没有单位载明的事项/).getByRole('listitem').filter({ has: before.getByText(problem, { exact: true }) }).getByText(/清单.*补充之前/).allInnerTexts();
    expect(await nextOf('医疗服务行为不规范')).toEqual([expect.stringMatching(/^请商请承担该职责的单位在责任清单中补充。/)]);
    expect(await nextOf('财政专户与财政补助资金')).toEqual([expect.stringMatching(/^清单补充之前，依据《中华人民共和国社会保险法》第六十九条、第七十八条建议由同级主管机关承办/)]);
    await stage.leave();

    await stage.portal.advance(24 * HOUR);
    const office = await stage.at('office.secretary', '/responsibilities');
    await office.getByRole('link', { name: '责任空白和交叉' }).click();
    await part(office, /^没有单位载明的事项/).getByRole('listitem').filter({ hasText: '医疗服务行为不规范' }).getByText('省级').waitFor();
    const both = part(office, '多个单位载明同一事项（1）');
    await both.getByText('牵头单位不止一个', { exact: true }).waitFor();
    await both.getByRole('link', { name: '省医保局　第1版' }).waitFor();
    await both.getByText(/^牵头单位不止一个：请召集有关单位商定，只保留一个牵头/).waitFor();
    await looksRight(office, 'duty-gaps');
    await both.getByRole('link', { name: '省卫生健康委　第2版' }).click();
    await stands(office, '施行中');

    // Everybody's page: by its filter, in the address.
    const police = await stage.at('gdga.liaison', '/responsibilities');
    await police.getByLabel('问题类别').selectOption('医疗机构和医务人员执业违规');
    await police.getByText('1 个单位，1 项').waitFor();
    await police.getByText('《医疗机构管理条例》第四十条').waitFor();
    expect(police.url()).toContain('problem=PRACTICE_VIOLATION');
    // By region: the province has it, no city does.
    await picksRegion(police, police.locator('main'), '广州市');
    await police.getByText('没有符合条件的事项').waitFor();
    expect(police.url()).toContain('region=440100');
    await police.getByRole('button', { name: '清除条件' }).click();
    await police.getByText(/^6 个单位/).waitFor();
    expect(await axeFindings(police)).toEqual([]);
    await police.getByLabel('施行于').fill('2020-10-10');
    await police.keyboard.press('Enter');
    await police.getByText('没有符合条件的事项').waitFor(); // before the founding document
  }, 120_000);
});

/** From the page of a case: the kind, what it is about; what is proposed comes by itself. */
async function proposal(page: Page, kind: string, about?: string): Promise<Locator> {
  await page.getByRole('button', { name: '新建移送' }).click();
  const dialog = page.getByRole('dialog', { name: '新建移送' });
  await dialog.getByText(kind, { exact: true }).click();
  if (about) await dialog.getByLabel('问题类别').selectOption(about);
  return dialog;
}

/** A city of the province, level by level. */
async function picksRegion(page: Page, place: Locator, city: string): Promise<void> {
  await place.getByRole('combobox', { name: '行政区划' }).click();
  const menu = page.locator('.ant-cascader-dropdown:not(.ant-select-dropdown-hidden) .ant-cascader-menu-item');
  for (const name of ['广东省', city]) await menu.filter({ hasText: new RegExp(`^${name}$`) }).click();
  await page.keyboard.press('Escape');
}

/** Another agency than the list names: in the city, where the picker stands in the province. */
async function goesToTheCity(page: Page, place: Locator, office: string): Promise<void> {
  await picksRegion(page, place, '广州市');
  await picksAgency(page, place, { office });
}

const WHY = '与清单建议不同的理由';

describe('who it goes to, by the list', () => {
  let caseId: string;
  beforeAll(async () => { caseId = await newCase(); }, 60_000);

  it('in the wizard: proposed; another only with a reason, at the start and where it is changed later; kept with the matter', async () => {
    await stage.leave();
    const page = await stage.at('gdyb.handler', `/cases/${caseId}`);
    const dialog = await proposal(page, '行刑移送');
    await dialog.getByText('建议接收单位：广东省公安厅').waitFor();
    await dialog.getByText(/依据：广东省公安厅责任清单第1版第1项/).waitFor();
    await goesToTheCity(page, dialog, '广州市公安局');
    const start = dialog.getByRole('button', { name: '开始准备移送' });
    await dialog.getByLabel(WHY).waitFor();
    expect(await start.isDisabled()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '采用' }).click();
    await dialog.getByLabel(WHY).waitFor({ state: 'detached' });
    await start.click();

    await page.getByRole('heading', { name: '受移送机关与罪名依据' }).waitFor();
    await goesToTheCity(page, page.locator('main'), '广州市公安局');
    const next = page.getByRole('button', { name: '保存并继续' });
    await next.click();
    await page.getByLabel(WHY).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel(WHY).fill('案件由广州市公安局先行立案');
    await next.click();
    await page.waitForURL(/step=2/);
    await page.goto(`${stage.portal.baseUrl}${new URL(page.url()).pathname.replace('/edit', '')}`);
    const kept = part(page, '接收单位依据');
    expect(await kept.innerText()).toMatch(/广东省公安厅责任清单第1版第1项[\s\S]*案件由广州市公安局先行立案/);
  }, 90_000);

  it('in a letter: by the version that came into force, and asked why when the draft goes elsewhere', async () => {
    await stage.leave();
    const page = await stage.at('gdyb.handler', `/cases/${caseId}`);
    const dialog = await proposal(page, '行政移送', '医疗机构和医务人员执业违规');
    await dialog.getByText('建议接收单位：广东省卫生健康委员会').waitFor();
    expect(await dialog.getByRole('status').first().innerText()).toMatch(/责任清单第2版第1项[\s\S]*综合监督处/);
    await dialog.getByRole('button', { name: '开始准备移送' }).click(); // what is proposed is taken without choosing
    await page.waitForURL(/\/edit/);
    await goesToTheCity(page, page.locator('main'), '广州市卫生健康委员会');
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByLabel(WHY).fill('机构由市级发证');
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByLabel(WHY).waitFor({ state: 'visible' });
    await page.goto(`${stage.portal.baseUrl}${new URL(page.url()).pathname.replace('/edit', '')}`);
    expect(await part(page, '接收单位依据').innerText()).toMatch(/第2版第1项[\s\S]*机构由市级发证/);
  }, 90_000);

  it('to several at once: the row that departs is told so by the server too, and nothing is sent before', async () => {
    await stage.leave();
    const id = await newCase();
    const page = await stage.at('gdyb.handler', `/cases/${id}/fan-out`);
    const [first, second] = [page.getByRole('group', { name: '接收单位 1' }), page.getByRole('group', { name: '接收单位 2' })];
    await first.getByLabel('问题类别').selectOption('医疗机构和医务人员执业违规');
    await first.getByText('建议接收单位：广东省卫生健康委员会').waitFor();
    await first.getByRole('button', { name: '采用' }).click();
    await second.getByLabel('问题类别').selectOption('医疗服务和药品价格违法');
    await second.getByText('建议接收单位：广东省市场监督管理局').waitFor();
    await second.getByRole('combobox', { name: '部门类别' }).click();
    await pickOption(page, '市场监管');
    await goesToTheCity(page, second, '广州市市场监督管理局');
    await second.getByLabel(WHY).waitFor();
    expect(await first.getByLabel(WHY).count()).toBe(0);
    for (const [label, words] of [['法律依据', '《医疗保障基金使用监督管理条例》第三十八条'], ['请于此日前反馈', dayIn(stage, 15)]] as const) await page.getByLabel(label, { exact: true }).fill(words);
    await page.keyboard.press('Enter');
    for (const words of ['移送函', '飞行检查', '一般']) await page.getByText(words, { exact: true }).first().click();
    await attach(page, '函件正本', '移送函.pdf');
    await page.locator('li').filter({ hasText: '证据材料' }).getByLabel('没有此项材料的理由').fill('见移送函');
    const send = page.getByRole('button', { name: '全部发出' });
    await send.click();
    await second.getByText('必填。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await second.getByLabel(WHY).fill('由广州市局价格监督检查机构管辖');
    await send.click();
    await page.waitForURL(new RegExp(`/cases/${id}$`));
    await page.getByText('已移送待签收').nth(1).waitFor();
    await page.locator('li').filter({ hasText: '广州市市场监管局' }).getByRole('link').first().click();
    expect(await part(page, '接收单位依据').innerText()).toMatch(/广东省市场监督管理局责任清单第1版第1项[\s\S]*由广州市局价格监督检查机构管辖/);
  }, 90_000);

  it('in the invitation to 一案多查: who is proposed is taken on the list of those invited, once', async () => {
    await stage.leave();
    const page = await stage.at('gdyb.handler', `/cases/${await newCase()}`);
    await page.getByRole('button', { name: '发起一案多查' }).click();
    const dialog = page.getByRole('dialog', { name: '发起一案多查' });
    await dialog.getByLabel('问题类别').selectOption('医疗机构和医务人员执业违规');
    await dialog.getByText(/依据：广东省卫生健康委员会责任清单第2版第1项/).waitFor();
    await dialog.getByRole('button', { name: '采用' }).click();
    await dialog.getByRole('button', { name: '采用' }).waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: '移除省卫生健康委' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByLabel('告知各单位的情况').fill('请依职权核查。');
    await dialog.getByRole('button', { name: '发起一案多查' }).click();
    await page.waitForURL(/\/joint\//);
    await page.locator('tr[data-agency=HEALTH]').getByText('省卫生健康委').first().waitFor();
  }, 60_000);
});

it('leaves no page with a fault in its console', () => { expect(stage.problems()).toEqual([]); });
