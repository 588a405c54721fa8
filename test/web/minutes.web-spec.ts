import { afterAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PortalClient } from '../support/client.js';
import { Line } from '../support/co-writer.js';
import { launchChromium } from '../support/chromium.js';
import { axeFindings, signIn, visit } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();
const undo: (() => unknown)[] = [];
afterAll(async () => { for (const step of undo.reverse()) await step(); });

const editor = (page: Page) => page.getByRole('textbox', { name: '正文' });
const saved = (page: Page, state = 'SAVED') => page.waitForSelector(`[data-state=${state}]`);
/** What stands in the text, a line each. */
const lines = (page: Page): Promise<string[]> => editor(page).locator('p').allTextContents();
const until = async (page: Page, what: string): Promise<void> => { await editor(page).getByText(what).first().waitFor(); };
/** Puts the cursor at the end of a line and types as fingers do. */
async function type(page: Page, line: number, text: string): Promise<void> {
  await editor(page).locator('p').nth(line).click();
  await page.keyboard.press('End');
  await page.keyboard.type(text, { delay: 15 });
}

async function together(): Promise<{ office: Page; handler: Page; line: Line; id: string }> {
  const office = await stage.at('office.secretary', '/minutes');
  await office.getByRole('button', { name: '起草纪要' }).click();
  await office.getByLabel('纪要标题').fill('第三次全体会议纪要');
  await office.getByLabel('会议名称').fill('联席会议第三次全体会议');
  await office.getByLabel('会议日期').fill('2026-01-20');
  await office.keyboard.press('Enter');
  await office.getByLabel('会议议题（每行一项，各成一节）').fill('上次议定事项落实情况\n数据共享清单');
  await office.getByRole('dialog').getByRole('button', { name: '起草纪要' }).click();
  await office.waitForURL(/\/minutes\/[0-9a-f-]{36}$/);
  await saved(office);
  const id = office.url().slice(-36);
  const [secretary, other] = await Promise.all(['office.secretary', 'gdyb.handler'].map((account) => PortalClient.signIn(stage.portal.baseUrl, account))) as [PortalClient, PortalClient];
  const { me } = await other.get<{ me: { agency: { id: string } } }>('{ me { agency { id } } }');
  await secretary.get('mutation ($input: MinutesWriterInput!) { inviteMinutesWriter(input: $input) { __typename } }', { input: { id, expectedVersion: 1, agencyId: me.agency.id } });
  await office.getByRole('button', { name: '结束共同起草' }).waitFor(); // the page hears of it by itself
  const line = await Line.to(stage.portal.baseUrl);
  const browser = await launchChromium();
  undo.push(() => browser.close(), () => line.close());
  const { page: handler } = await visit(browser, `${line.baseUrl}/login?from=/minutes/${id}`);
  handler.setDefaultTimeout(20_000);
  await signIn(handler, 'gdyb.handler');
  await saved(handler);
  return { office, handler, line, id };
}

it('two people write at once while the line breaks: nothing is lost, and each sees whether it is saved', async () => {
  const { office, handler, line, id } = await together();
  expect(await lines(office)).toEqual(['', '上次议定事项落实情况', '', '数据共享清单', '']);
  await handler.getByText(/正在编写：/).waitFor();

  const [one, two] = ['会议听取了各成员单位落实情况的通报，对未按期办结的事项逐项说明原因。', '会议原则同意数据共享清单，自下月起按清单提供，逾期未提供的予以通报。'];
  const cutting = (async () => { for (let cut = 0; cut < 3; cut += 1) { await handler.waitForTimeout(250); line.cut(); } })();
  await Promise.all([type(office, 2, one), type(handler, 4, two), cutting]);
  await Promise.all([until(office, two), until(handler, one)]);
  await Promise.all([saved(office), saved(handler)]);
  expect(await lines(office)).toEqual(['', '上次议定事项落实情况', one, '数据共享清单', two]);
  expect(await lines(handler)).toEqual(await lines(office));

  // He had it open twice, and left it in one of the two: the copy on this computer is still there for the other.
  const twin = await handler.context().newPage();
  await twin.goto(handler.url());
  await saved(twin);
  await twin.getByRole('link', { name: '会议纪要' }).first().click();
  await twin.getByRole('heading', { name: '会议纪要', level: 1 }).waitFor();
  await twin.close();

  // Both in one line, one of them without a network; then he closes the page before it comes back.
  line.break();
  await saved(handler, 'OFFLINE');
  await handler.getByText('离线，内容在本机').waitFor();
  await type(handler, 4, '（离线补充）');
  await type(office, 4, '（在线补充）');
  await saved(office);
  const context = handler.context();
  await handler.waitForTimeout(300); // the browser writes it down by itself
  await handler.close();
  line.mend();
  const back = await context.newPage();
  back.setDefaultTimeout(20_000);
  await back.goto(`${line.baseUrl}/minutes/${id}`);
  await saved(back);
  await Promise.all([until(office, '（离线补充）'), until(back, '（在线补充）')]);
  expect(await lines(back)).toEqual(await lines(office));

  // A line becomes a decision by keyboard; a version is kept while the other goes on.
  await editor(office).locator('p').nth(4).click();
  await office.keyboard.press('Control+Alt+3');
  await back.waitForSelector('.ql-editor p[data-kind=DECISION]');
  await office.getByLabel('交付物').fill('数据共享清单');
  await office.keyboard.press('Tab');
  await back.waitForSelector('.ql-editor p[data-deliverable="数据共享清单"]');
  await keep(office, '初稿');
  await office.getByText('第 1 版').waitFor();
  await type(back, 0, '2026年1月20日召开全体会议。');
  await back.keyboard.press('Enter');
  await back.keyboard.type('会议强调协同。');
  await saved(back);
  await until(office, '会议强调协同。');
  await keep(office, '二稿');
  await office.getByRole('link', { name: '与上一版比较' }).click();
  await office.getByRole('heading', { name: '第 1 版 → 第 2 版' }).waitFor();
  expect(await office.locator('main li').allTextContents()).toEqual(['修改［正文］［正文］2026年1月20日召开全体会议。', '新增［正文］会议强调协同。']);
  await office.goBack();
  await saved(office);
  const names = await editor(office).locator('p').evaluateAll((all) => all.map((line) => line.getAttribute('data-line')));
  expect(new Set(names).size).toBe(names.length);

  expect(await axeFindings(office)).toEqual([]);
  await back.setViewportSize({ width: 390, height: 844 });
  expect(await back.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await axeFindings(back)).toEqual([]);
}, 180_000);

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '存为版本' }).click();
  await page.getByLabel('版本名称').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: '存为版本' }).click();
  await page.getByRole('dialog', { name: '存为版本' }).waitFor({ state: 'detached' });
}
