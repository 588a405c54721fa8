/** 统计 and 领导一页纸 by hand: every number opens a list of as many, what is frozen stays, and the page for heads is one A4 portrait. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { PortalClient } from '../support/client.js';
import { act, agencyId, draftReferral, sentReferral, today } from '../support/story.js';
import { axeFindings } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();
const LATE = 7;
const SENT = 9;
let page: Page;
let police: PortalClient;
let waiting: string;

beforeAll(async () => {
  const { baseUrl, database } = stage.portal;
  const [handler, head] = await Promise.all(['gdyb.handler', 'gdyb.head'].map((account) => PortalClient.signIn(baseUrl, account))) as [PortalClient, PortalClient];
  police = await PortalClient.signIn(baseUrl, 'gdga.liaison');
  const to = await agencyId(handler, 'PUBLIC_SECURITY', '440000');
  const sent: string[] = [];
  for (let n = 0; n < SENT; n += 1) sent.push(await sentReferral(handler, head, to));
  for (let n = 0; n < 3; n += 1) await act(handler, 'submitReferralReport', await draftReferral(handler, to));
  await act(police, 'signReceipt', sent[0] ?? '', { copies: 5, missing: [] });
  waiting = sent[1] ?? '';
  const above = new Client(database.superUrl);
  await above.connect();
  // Nobody waits a day for a test: the clocks of some are set back, and titles are as long as titles get.
  await above.query(`update deadline set started_at = started_at - interval '3 days', due_at = due_at - interval '3 days', judged_at = judged_at - interval '3 days' where object_id = any($1) and rule_code = 'H01'`, [sent.slice(-LATE)]);
  await above.query('update referral_content set title = repeat(title, 3)');
  await above.end();
  page = await stage.at('gdyb.handler', `/statistics?from=${Number(today().slice(0, 4)) - 1}-01-01`);
}, 300_000);
afterAll(() => { expect(stage.problems()).toEqual([]); });

describe('统计', () => {
  it('shows each number with its numerator, its denominator and its words', async () => {
    const tile = page.locator('section[aria-label="按期签收率"]');
    await tile.waitFor();
    expect(await tile.innerText()).toMatch(/12\.5%[^]*达到\s*1\s*\/\s*应计\s*8[^]*未达到\s*7\s*，未到期不计\s*1/);
    await tile.locator('summary').click();
    await tile.locator('dd:has-text("24小时")').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('draws who hands over to whom, and says the same in a table', async () => {
    await page.waitForSelector('svg[role=img] text:has-text("省公安厅")');
    expect(await page.locator('svg[role=img] text').allTextContents()).toEqual([`省医保局　${SENT}`, `省公安厅　${SENT}`]);
    expect(await page.locator('section[aria-labelledby=flows] tbody tr').innerText()).toContain(`省医保局 → 省公安厅\t${SENT}`);
  });

  it.each([['达到', 1], ['应计', 8], ['未达到', LATE], ['未到期不计', 1]])('opens behind %s a list of as many', async (part, count) => {
    await page.click(`section[aria-label="按期签收率"] a[aria-label^="按期签收率 ${part} ${count}，"]`);
    await page.waitForSelector(`h1:has-text("${part}")`);
    await page.waitForSelector(`[role=status]:has-text("共 ${count} 件次")`);
    expect(await page.locator('tbody tr').count()).toBe(count);
    expect(await axeFindings(page)).toEqual([]);
    await page.goBack();
  });

  it('freezes what stands there, and reckons it again: the same', async () => {
    await page.click('button:has-text("固定数据")');
    await page.fill('#statistic-name', '十一月通报数据');
    expect(await axeFindings(page)).toEqual([]);
    await page.click('.ant-modal-footer button.ant-btn-primary');
    await page.waitForSelector('h1:has-text("十一月通报数据")');
    await page.waitForSelector('dd:has-text("未改动")');
    await page.click('button:has-text("按原截止时点重算")');
    await page.waitForSelector('p[role=status]:has-text("一致")');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says afterwards which matter came to which number, and why', async () => {
    await act(police, 'signReceipt', waiting, { copies: 5, missing: [] });
    await page.click('button:has-text("与现在比较")');
    await page.waitForSelector('tr:has-text("合计"):has-text("按期签收率 达到"):has-text("其后办结")');
    await page.waitForSelector('section[aria-label="按期签收率"] :text("12.5%")'); // what was frozen stays
    await page.click('a:has-text("已固定的数据")');
    await page.waitForSelector('a:has-text("十一月通报数据")');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says so where there is nothing to count', async () => {
    await page.goto(`${stage.portal.baseUrl}/statistics?from=2020-01-01&to=2020-12-31`);
    await page.waitForSelector('h2:has-text("没有可统计的移送")');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('领导一页纸', () => {
  it('says what is late and whose ball it is, and opens for every number a list of as many', async () => {
    page = await stage.at('gdyb.head', '/brief');
    await page.waitForSelector('#trends');
    expect(await page.locator('section[aria-labelledby=LATE] li').count()).toBe(6);
    expect(await page.locator('section[aria-labelledby=LATE] li').first().innerText()).toMatch(/逾期 [12] 日[^]*球在\s*省公安厅/);
    await page.click('section[aria-labelledby=LATE] a:has-text("另 1 项见附表")');
    await page.waitForSelector(`[role=status]:has-text("共 ${LATE} 件次")`);
    expect(await page.locator('#main ol > li').count()).toBe(LATE);
    expect(await axeFindings(page)).toEqual([]);
    await page.goBack();
    await page.waitForSelector('section[aria-labelledby=DECIDE] h2 a:has-text("3")');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('prints on exactly one A4 portrait at its fullest', async () => {
    await page.waitForSelector('ul[aria-busy=false]');
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    const [width = 0, height = 0] = (/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? []).slice(1).map(Number);
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  it('reads on a phone, in the dark', async () => {
    const phone = await stage.at('gdyb.head', '/', { phone: true, dark: true });
    await phone.click('nav[aria-label=底部导航] a:has-text("领导一页纸")');
    await phone.waitForSelector('section[aria-labelledby=SOON] li');
    expect(await phone.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(await axeFindings(phone)).toEqual([]);
  });
});
