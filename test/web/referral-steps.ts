/** What people do to a referral, by the words on the screen. */
import type { Locator, Page } from 'playwright-core';
import { somePdf, someUscc } from '../support/story.js';

export interface Filling {
  /** Label of a field → what is written into it. */
  readonly write?: Readonly<Record<string, string>>;
  /** Label of a calendar field → the day. */
  readonly days?: Readonly<Record<string, string>>;
  /** Words beside the circle or box that is chosen. */
  readonly choose?: readonly (string | RegExp)[];
}

/** Performs one act through its dialog, and waits until the page says that the server has done it. */
export async function does(page: Page, act: string, { write = {}, days = {}, choose = [] }: Filling = {}): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: act });
  for (const [label, text] of Object.entries(write)) await dialog.getByLabel(label, { exact: true }).fill(text);
  for (const [label, day] of Object.entries(days)) {
    await dialog.getByLabel(label, { exact: true }).fill(day);
    await page.keyboard.press('Enter');
  }
  for (const words of choose) await dialog.getByText(words, { exact: true }).click();
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('status').filter({ hasText: `已办理：${act}` }).waitFor();
  await dialog.waitFor({ state: 'hidden' });
}

/** The word for the state beside the title. */
export const reaches = (page: Page, state: string): Promise<void> => page.locator('h1 + span').filter({ hasText: state }).first().waitFor();

export async function attach(page: Page, place: string, name: string): Promise<void> {
  await page.locator(`input[type=file][aria-label="${place}"]`).setInputFiles({ name, mimeType: 'application/pdf', buffer: somePdf(name) });
  await page.locator('li').filter({ hasText: name }).getByText('SHA-256').first().waitFor();
}

/** 案件登记, from the credit code to the number of the case. */
export async function registersCase(page: Page): Promise<void> {
  await page.getByRole('link', { name: '案件登记' }).first().click();
  await page.getByLabel('统一社会信用代码').fill(someUscc());
  await page.getByText('代码校验通过').waitFor();
  await page.getByLabel('名称（姓名）').fill('某口腔门诊部（演示）');
  await page.getByText('智能监控', { exact: true }).click();
  await page.getByText('虚构医药服务', { exact: true }).click();
  await page.getByLabel('涉案金额').fill('486200.50');
  await page.getByLabel('简要事实').fill('2025年1月至6月间以虚构诊疗项目方式申报医保基金。');
  await page.getByRole('button', { name: '添加证据' }).click();
  await page.getByLabel('名称', { exact: true }).fill('结算明细');
  await page.keyboard.press('Enter');
  await page.getByLabel('名称', { exact: true }).nth(1).waitFor();
  await page.keyboard.type('病历');
  await attach(page, '证据 1', '结算明细.pdf');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
}

/** An option of the list that stands open. */
export const pickOption = (page: Page, words: string): Promise<void> =>
  page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: new RegExp(`^${words}$`) }).first().click();

export interface Whom {
  readonly office: string;
  /** Where a kind of referral goes to several kinds of agency, the kind of this one. */
  readonly agencyKind?: string;
  /** Of a sealed referral, the post it is for. */
  readonly seat?: string;
}

/** Chooses an agency in the picker that stands in `place`: its kind first, where it can be chosen. */
export async function picksAgency(page: Page, place: Locator, { office, agencyKind }: Whom): Promise<void> {
  if (agencyKind) {
    await place.getByRole('combobox', { name: '部门类别' }).click();
    await pickOption(page, agencyKind);
  }
  await place.getByRole('combobox', { name: '按单位名称查找' }).click();
  await pickOption(page, office);
}

/** 新建移送 from the page of the case: chooses the kind and the office, and comes to the draft. */
export async function startsReferral(page: Page, kind: string, whom: Whom): Promise<void> {
  await page.getByRole('button', { name: '新建移送' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(kind, { exact: true }).click();
  await picksAgency(page, dialog, whom);
  if (whom.seat) {
    await dialog.getByRole('combobox', { name: '指定接收席位' }).click();
    await pickOption(page, whom.seat);
  }
  await dialog.getByRole('button', { name: '开始准备移送' }).click();
  await page.waitForURL(/\/referrals\/[0-9a-f-]{36}\/edit/);
}

/** From any step of the draft to its preview; gives its text. */
export async function previewFrom(page: Page): Promise<string> {
  await page.getByRole('button', { name: '预览对方将看到什么' }).click();
  await page.getByRole('article', { name: '移送内容' }).waitFor();
  return packetText(page);
}

/** Sends from the end of the draft; gives the path of the referral. */
export async function sends(page: Page): Promise<string> {
  await page.getByRole('button', { name: '发出', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发出', exact: true }).click();
  await page.getByRole('status').filter({ hasText: '已办理：发出' }).waitFor();
  await reaches(page, '已移送待签收');
  return new URL(page.url()).pathname;
}

/** A day from today on, as offices count days. */
export const inDays = (days: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);

const explain = (page: Page, material: string, reason: string): Promise<void> =>
  page.locator('li').filter({ hasText: material }).getByLabel('没有此项材料的理由').fill(reason);

const next = (page: Page): Promise<void> => page.getByRole('button', { name: '保存并继续' }).click();

/** 移送向导, all five steps; ends on the preview. */
export async function fillsWizard(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '受移送机关与罪名依据' }).waitFor();
  await next(page);
  await page.waitForURL(/step=2/);
  for (const [row, name] of ['承办人（一）', '承办人（二）'].entries()) {
    const officer = page.getByRole('group', { name: `办案人员 ${row + 1}` });
    await officer.getByLabel('姓名').fill(name);
    await officer.getByLabel('执法证号').fill(`粤执法1900000${row + 1}`);
  }
  await next(page);
  await page.waitForURL(/step=3/);
  await page.getByRole('textbox', { name: '调查报告' }).fill('经查，当事人虚构诊疗项目申报基金，事实清楚。');
  await page.getByRole('textbox', { name: '处理建议' }).fill('建议移送公安机关依法追究刑事责任。');
  await next(page);
  await page.waitForURL(/step=4/);
  await attach(page, '涉嫌犯罪案件移送书', '移送书.pdf');
  await attach(page, '案件情况的调查报告', '调查报告.pdf');
  await attach(page, '涉案物品清单', '物品清单.pdf');
  await explain(page, '检验报告或者鉴定结论', '本案不涉及检验、鉴定事项');
  await explain(page, '其他有关', '没有其他材料');
  await page.keyboard.press('Tab');
  await page.getByText('5 类材料，已齐备 5 类').waitFor();
  await page.getByRole('button', { name: '添加物品' }).click();
  await page.getByLabel('名称', { exact: true }).fill('财务账册');
  await page.getByLabel('数量', { exact: true }).fill('12 册');
  await page.getByLabel('存放地', { exact: true }).fill('证据室');
  await next(page);
  await page.waitForURL(/step=5/);
  await page.getByText('以下就是对方将看到的全部内容').waitFor();
}

/** The text of the packet, as preview and receiver's page draw it. */
export const packetText = (page: Page): Promise<string> => page.getByRole('article', { name: '移送内容' }).innerText();
