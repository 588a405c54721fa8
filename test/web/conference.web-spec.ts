/** 联席会议 by clicks: who sits in it, a topic decided on a phone, an agenda put in order by keyboard. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { manyConferences } from '../isolation/conference-matters.js';
import { takeSeat } from '../isolation/consult-matters.js';
import { PortalClient } from '../support/client.js';
import { axeFindings } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();
beforeAll(() => manyConferences(stage.portal.baseUrl), 300_000);

describe('联席会议', () => {
  it('shows members and seats, and what is proposed', async () => {
    const page = await stage.at('gdga.liaison', '/conference');
    await page.getByRole('heading', { name: '成员与席位', level: 2 }).waitFor();
    await page.getByText('省医保局局长').first().waitFor();
    await page.getByText('待办公室核对').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '议题池' }).click();
    await page.getByRole('link', { name: '统一移送标准' }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('has its convener decide a topic on a phone', async () => {
    const client = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.head');
    await takeSeat(client, 'CONVENER');
    const page = await stage.at('gdyb.head', '/me', { phone: true });
    await page.locator('main').getByRole('button', { name: /召集人/ }).first().click();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await page.goto(`${stage.portal.baseUrl}/topics/decide`);
    await page.getByText('待审定 1 项').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '退回' }).click();
    await page.getByRole('alert').getByText('退回、延后须写明理由').waitFor();
    await page.getByRole('button', { name: '同意' }).click();
    await page.getByText('没有待审定的议题').waitFor();
  });

  it('has its office put an agenda in order by keyboard', async () => {
    const page = await stage.at('office.secretary', '/meetings');
    await page.getByRole('link', { name: '例会', exact: true }).click();
    await page.getByRole('button', { name: '添加其他事项' }).click();
    await page.getByRole('button', { name: '添加其他事项' }).click();
    await page.getByRole('textbox', { name: '事项' }).nth(0).fill('甲');
    await page.getByRole('textbox', { name: '事项' }).nth(1).fill('乙');
    await page.getByRole('button', { name: '上移：乙' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('status').getByText('乙 移至第 2 项').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '保存议程' }).click();
    await page.getByText('有未保存的改动').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('textbox', { name: '事项' }).first().waitFor();
    expect(await page.getByRole('textbox', { name: '事项' }).evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value))).toEqual(['乙', '甲']);
    expect(stage.problems()).toEqual([]);
  });
});
