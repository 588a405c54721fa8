/** 会商 by clicks, and a convener's decision on a phone. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { done } from '../isolation/consult-matters.js';
import { PortalClient } from '../support/client.js';
import { agencyId, registerCase, sentReferral } from '../support/story.js';
import { axeFindings } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();
let caseId: string;
let listedId: string;
let referralId: string;

beforeAll(async () => {
  const handler = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler');
  caseId = (await registerCase(handler)).id;
  const head = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.head');
  referralId = await sentReferral(handler, head, await agencyId(handler, 'PUBLIC_SECURITY', '440000'));
  listedId = (await done(handler, 'nominateListing', 'ListedSupervision', 'NominateListingInput',
    { caseId, level: 'CITY', title: '团伙骗保案挂牌督办', reason: '涉案人员多、跨区域。', shareWithOffice: false })).id;
}, 300_000);

const pickAgency = async (page: Page, name: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '按单位名称查找' }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
};

describe('会商', () => {
  it('goes from the case to the invited agency and back to a conclusion', async () => {
    const page = await stage.at('gdyb.handler', `/cases/${caseId}`);
    await page.getByRole('button', { name: '发起会商' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('标题').fill('行为定性会商');
    await dialog.getByLabel('问题').fill('请就行为定性提出书面意见。');
    await pickAgency(page, '广东省公安厅');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '发起会商' }).click();
    await page.waitForURL(/\/consultations\//);
    await page.waitForSelector('h1:has-text("行为定性会商")');
    const path = new URL(page.url()).pathname;
    expect(await page.locator('main').textContent()).toContain('待反馈');

    const police = await stage.at('gdga.liaison', path);
    await police.waitForSelector('h1:has-text("行为定性会商")');
    expect(await axeFindings(police)).toEqual([]);
    await police.getByRole('button', { name: '反馈意见' }).click();
    await police.getByRole('dialog').getByLabel('不同意').check();
    await police.getByRole('dialog').getByLabel('理由').fill('尚缺资金流向证据。');
    await police.getByRole('dialog').getByRole('button', { name: '反馈意见' }).click();
    await police.waitForSelector('li:has-text("尚缺资金流向证据。")');

    await page.reload();
    await page.getByRole('button', { name: '作出结论' }).click();
    const concluding = page.getByRole('dialog');
    await concluding.getByLabel('结论').fill('补充资金流向证据后移送。');
    await concluding.getByRole('button', { name: '作出结论' }).click();
    await page.waitForSelector('h1:has-text("已有结论")');
    expect(await page.locator('main').textContent()).toMatch(/不同意[\s\S]*已采纳/);

    await page.getByRole('button', { name: '制作文书' }).click();
    await page.getByRole('dialog').getByLabel(/会商纪要/).check();
    await page.getByRole('dialog').getByRole('button', { name: '制作文书' }).click();
    const minutes = page.frameLocator('iframe').locator('.minutes');
    await minutes.getByText('尚缺资金流向证据。').first().waitFor();
    expect(await minutes.textContent()).toContain('补充资金流向证据后移送。');
    expect(await axeFindings(page)).toEqual([]);
  }, 120_000);
});

describe('the ladder', () => {
  it('is climbed on the page of the matter, by a person, with a reason', async () => {
    const page = await stage.at('office.secretary', `/referrals/${referralId}`);
    await page.getByRole('button', { name: '采取督办措施' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('被督办单位').click();
    await page.locator('.ant-select-item-option').filter({ hasText: '省公安厅' }).first().click();
    await dialog.getByLabel('理由', { exact: true }).fill('签收时限将至，请及时签收。');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '督办' }).click();
    await page.waitForSelector('section:has-text("督办（1）") li:has-text("签收时限将至，请及时签收。")');
    expect(await axeFindings(page)).toEqual([]);

    const police = await stage.at('gdga.liaison', `/referrals/${referralId}`);
    await police.waitForSelector('section:has-text("督办（1）") li:has-text("签收时限将至，请及时签收。")');
    expect(await police.getByRole('button', { name: '采取督办措施' }).count()).toBe(0);
  }, 120_000);
});

describe('a convener on a phone', () => {
  it('finds what waits, and decides it', async () => {
    const page = await stage.at('gdyb.head', '/me', { phone: true });
    await page.locator('main').getByRole('button', { name: /召集人/ }).first().click();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await page.goto(`${stage.portal.baseUrl}/supervision`);
    await page.waitForSelector('section:has-text("待我决定") a:has-text("团伙骗保案挂牌督办")');
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('section', { hasText: '待我决定' }).first().getByRole('link', { name: '团伙骗保案挂牌督办' }).click();
    await page.waitForURL(new RegExp(listedId));
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.getByRole('button', { name: '同意挂牌' }).click();
    await pickAgency(page, '广东省公安厅');
    await page.getByRole('dialog').getByLabel('内容').fill('查清资金去向。');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '同意挂牌' }).click();
    await page.waitForSelector('h1:has-text("挂牌督办中")');
    expect(await page.locator('main').textContent()).toContain('查清资金去向。');
    expect(stage.problems()).toEqual([]);
  }, 120_000);
});
