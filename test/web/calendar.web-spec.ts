/** 日历 by hand: the term of what lies on the desk, by month and as a list, and an address to subscribe to. */
import { beforeAll, expect, it } from '@jest/globals';
import { PortalClient } from '../support/client.js';
import { agencyId, referralNow, sentReferral } from '../support/story.js';
import { axeFindings } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();
let number: string;

beforeAll(async () => {
  const handler = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler');
  const head = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.head');
  const sent = await sentReferral(handler, head, await agencyId(handler, 'PUBLIC_SECURITY', '440000'));
  number = (await referralNow(handler, sent)).number ?? '';
}, 300_000);

it('shows when the term of a matter ends, by month and as a list, and leads to the matter', async () => {
  const page = await stage.at('gdga.liaison', '/calendar');
  await page.getByRole('table').waitFor();
  // The term may end in the next month.
  const inMonth = page.getByRole('link', { name: /期限届满/ });
  if (!await inMonth.first().waitFor({ timeout: 5_000 }).then(() => true, () => false)) await page.getByRole('button', { name: '往后' }).click();
  await inMonth.first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByText('列表', { exact: true }).click();
  await page.waitForURL(/view=LIST/);
  await page.getByRole('button', { name: '今天' }).click();
  await page.getByRole('listitem').filter({ hasText: '期限届满' }).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('listitem').filter({ hasText: '期限届满' }).getByRole('link').first().click();
  await page.waitForURL(/\/referrals\//);
});

it('gives out an address that a calendar program can read, thin, until it is revoked', async () => {
  const page = await stage.at('gdga.liaison', '/calendar', { phone: true });
  await page.getByRole('button', { name: '订阅日历' }).click();
  const dialog = page.getByRole('dialog', { name: '订阅日历' });
  await dialog.getByRole('button', { name: '生成订阅地址' }).click();
  const address = await dialog.getByLabel('订阅地址', { exact: true }).inputValue();
  expect(await axeFindings(page)).toEqual([]);
  const read = await fetch(`${stage.portal.baseUrl}${new URL(address).pathname}`);
  expect([read.status, read.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const file = (await read.text()).replace(/\r\n /g, '');
  expect(file).toContain(number);
  expect(file).not.toContain('口腔');
  await dialog.getByRole('button', { name: '停用' }).click();
  await dialog.getByRole('list', { name: '有效的订阅地址' }).waitFor({ state: 'detached' });
  expect((await fetch(`${stage.portal.baseUrl}${new URL(address).pathname}`)).status).toBe(404);
  expect(stage.problems()).toEqual([]);
});
