/** 工作台 and 通知 by hand: what waits, whose turn it is, and news that comes by itself. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PortalClient } from '../support/client.js';
import { withClient } from '../support/cluster.js';
import { agencyId, draftReferral, referralNow, sentReferral } from '../support/story.js';
import { axeFindings, pictures, signIn, type Visitor } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();
let handler: PortalClient;
let head: PortalClient;
let police: string;
let number: string;

beforeAll(async () => {
  handler = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler');
  head = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.head');
  police = await agencyId(handler, 'PUBLIC_SECURITY', '440000');
  const sent = await sentReferral(handler, head, police);
  number = (await referralNow(handler, sent)).number ?? '';
  await draftReferral(handler, police);
}, 300_000);

const rowWith = (text: string): string => `main section li:has-text("${text}")`;

describe('the workbench of the receiver', () => {
  let liaison: Visitor;

  beforeAll(async () => {
    liaison = await stage.open('/');
    await signIn(liaison.page, 'gdga.liaison');
    await liaison.page.waitForSelector(rowWith(number));
  });
  afterAll(() => liaison.context.close());

  it('shows the matter as unopened, with its clock, its basis and whose turn it is', async () => {
    const { page } = liaison;
    const row = page.locator(rowWith(number));
    expect(await row.textContent()).toContain('未阅');
    expect(await row.textContent()).toContain('剩余');
    expect(await row.textContent()).toContain('在本单位');
    await row.locator('button').first().focus();
    await page.waitForSelector('.ant-popover:has-text("依据")');
    await page.keyboard.press('Escape');
  });

  it('is free of findings against WCAG 2.2 AA and of console errors', async () => {
    expect(await axeFindings(liaison.page)).toEqual([]);
    expect(liaison.problems).toEqual([]);
  });

  it('shows a new matter and says so, without a reload', async () => {
    const { page } = liaison;
    await page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }));
    const next = await sentReferral(handler, head, police);
    const { number: nextNumber } = await referralNow(handler, next);
    await page.waitForSelector('text=新通知', { timeout: 60_000 });
    await page.waitForSelector(rowWith(nextNumber ?? ''));
    expect(await page.evaluate(() => 'stillTheSamePage' in globalThis)).toBe(true);
  });

  it('keeps its filter in the address, and says how to leave it', async () => {
    const { page } = liaison;
    await page.fill('input[type=search]', '没有这样的案由');
    await page.waitForSelector('text=筛选无结果');
    expect(new URL(page.url()).searchParams.get('q')).toBe('没有这样的案由');
    await page.reload();
    await page.click('button:has-text("清除筛选")');
    await page.waitForSelector(rowWith(number));
    expect(new URL(page.url()).search).toBe('');
    await page.selectOption('select[aria-label="事项种类"]', 'ASSISTANCE');
    await page.waitForSelector('text=筛选无结果');
    await page.selectOption('select[aria-label="事项种类"]', 'CRIMINAL');
    await page.waitForSelector(rowWith(number));
    expect(new URL(page.url()).searchParams.get('kind')).toBe('criminal');
    await page.selectOption('select[aria-label="事项种类"]', '');
  });
});

describe('a page that nobody looks at', () => {
  /** A browser without a screen looks at every tab: it is told otherwise. */
  const look = (page: Page, seen: boolean): Promise<void> =>
    page.evaluate(`Object.defineProperty(document, 'hidden', { configurable: true, value: ${!seen} }); document.dispatchEvent(new Event('visibilitychange')); null`);

  it('gives its line back, so that a seventh tab opens, and catches up when it is looked at again', async () => {
    const { page, context, problems } = await stage.open('/');
    await signIn(page, 'gdga.liaison');
    const tabs = [page];
    for (let tab = 2; tab <= 7; tab += 1) {
      await look(tabs.at(-1) as Page, false);
      tabs.push(await context.newPage());
      await tabs.at(-1)?.goto(stage.portal.baseUrl);
      await tabs.at(-1)?.waitForSelector(rowWith(number));
    }
    const missed = (await referralNow(handler, await sentReferral(handler, head, police))).number ?? '';
    await tabs.at(-1)?.waitForSelector(rowWith(missed));
    expect(await page.isVisible(rowWith(missed))).toBe(false);
    await look(page, true);
    await page.waitForSelector(rowWith(missed));
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('the workbench of the sender', () => {
  it('shows what it started, and whose turn it is, on a phone in the dark', async () => {
    const { page, context, problems } = await stage.open('/?box=started', { phone: true, dark: true });
    await signIn(page, 'gdyb.handler');
    await page.waitForSelector(rowWith(number));
    expect(await page.textContent(rowWith(number))).toContain('省公安厅');
    expect(await page.isVisible('nav[aria-label="底部导航"]')).toBe(true);
    expect(await page.isVisible('nav[aria-label="主导航"]')).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('notices', () => {
  beforeAll(async () => {
    await sentReferral(handler, head, police);
    await sentReferral(handler, head, police);
  });

  it('say why they came, are marked read one by one or as shown, and lead to the matter', async () => {
    const { page, context, problems } = await stage.open('/inbox?show=unread');
    await signIn(page, 'gdga.liaison');
    await page.locator('main li:has-text("为何收到")').nth(1).waitFor();
    const before = await page.locator('main li').count();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('main li button').first().click();
    await page.locator('main li').nth(before - 1).waitFor({ state: 'detached' });
    expect(await page.locator('main li').count()).toBe(before - 1);
    await page.click('button:has-text("将所列")');
    await page.waitForSelector('text=没有未读通知');
    await page.goto(`${stage.portal.baseUrl}/inbox`);
    await page.locator('main li a').first().click();
    await page.waitForURL((url) => url.pathname.startsWith('/referrals/'));
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('the first load', () => {
  it('stays within 300 kB', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['apps/web/check-size.mjs']);
    expect(stdout).toContain('budget 300 kB');
  });
});

describe('what did not reach anybody', () => {
  const look = (sql: string): Promise<unknown> => withClient(stage.portal.database.superUrl, (client) => client.query(sql));
  const LIAISON = `(select person_id from account where name = 'gdga.liaison')`;

  it('is listed with its reason, sent again with one click, and what nobody opens comes up by itself', async () => {
    await look(`update person set email = null where id = ${LIAISON}`);
    const sent = await sentReferral(handler, head, police);
    const { number: unheard } = await referralNow(handler, sent);
    const page = await stage.at('gdga.liaison', '/inbox');
    await page.getByRole('link', { name: '送达情况' }).click();
    const failed = page.getByRole('region', { name: '发送失败的邮件' });
    await failed.getByRole('listitem').filter({ hasText: unheard ?? '' }).getByText('原因：未登记电子邮箱').waitFor();
    await failed.getByRole('button', { name: /^重发：/ }).first().click();
    await page.getByText('没有登记电子邮箱，邮件无处可发').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await pictures(page, 'delivery');
    await look(`update person set email = 'gdga.liaison@example.gov.cn' where id = ${LIAISON}`);
    await failed.getByRole('button', { name: /^重发：/ }).first().click();
    await failed.getByText('没有发送失败的邮件').waitFor();

    await stage.portal.advance(25 * 3_600_000);
    const next = await stage.at('gdga.liaison', '/delivery', { phone: true, dark: true });
    await next.getByRole('region', { name: '没人看到' }).getByRole('listitem').filter({ hasText: unheard ?? '' }).getByText('待办仍在').waitFor();
    await next.getByRole('row', { name: /20\d\d/ }).or(next.getByText('尚无核对记录')).first().waitFor();
    expect(await axeFindings(next)).toEqual([]);
    expect(await next.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await pictures(next, 'delivery-phone');
  });
});
