/** One referral by clicks: from the desk of 医保 to the mailbox of 公安 and back, every step a real page of a real portal. */
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from './page.js';
import { does, fillsWizard, packetText, reaches, registersCase, startsReferral } from './referral-steps.js';
import { onStage } from './stage.js';

const { at, problems } = onStage();

describe('one referral, filed', () => {
  let handler: Page;
  let police: Page;
  let url: string;
  let preview: string;

  it('is prepared in the wizard, with a file that is hashed and a check that turns green', async () => {
    handler = await at('gdyb.handler', '/');
    await registersCase(handler);
    await startsReferral(handler, '行刑移送', { office: '广东省公安厅' });
    await fillsWizard(handler);
    expect(await axeFindings(handler)).toEqual([]);
    preview = await packetText(handler);
    expect(preview).toContain('经查，当事人虚构诊疗项目申报基金');
    url = handler.url().replace(/\/edit.*/, '');
    await handler.getByRole('button', { name: '报请正职审批' }).click();
    await handler.getByRole('dialog').getByRole('button', { name: '报请正职审批' }).click();
    await handler.waitForURL(url);
    await handler.getByRole('status').filter({ hasText: '已办理：报请正职审批' }).waitFor();
    await reaches(handler, '报请审批');
  }, 120_000);

  it('is approved by the head on a phone, and by nobody else', async () => {
    const deputy = await at('gdyb.deputy', '/');
    await deputy.goto(url);
    await deputy.getByText('只能由本机关正职负责人').first().waitFor();
    expect(await deputy.getByRole('button', { name: '批准移送' }).count()).toBe(0);
    const head = await at('gdyb.head', '/', { phone: true });
    await head.goto(url);
    await head.getByRole('button', { name: '批准移送' }).waitFor();
    expect(await axeFindings(head)).toEqual([]);
    await head.getByRole('button', { name: '不批准' }).click();
    await head.getByText('必须写明理由').first().waitFor();
    await head.getByRole('button', { name: '批准移送' }).click();
    await reaches(head, '已批准待移送');
  }, 60_000);

  it('reaches the police at once, sealed, and opens to exactly what was previewed', async () => {
    police = await at('gdga.liaison', '/');
    await reaches(handler, '已批准待移送');
    await does(handler, '移送公安机关');
    await reaches(handler, '已移送待签收');
    await police.locator(`a[href="${new URL(url).pathname}"]`).first().click();
    await police.getByRole('heading', { name: '尚未启封' }).waitFor();
    expect(await police.getByRole('article', { name: '移送内容' }).count()).toBe(0);
    expect(await axeFindings(police)).toEqual([]);
    await police.getByRole('button', { name: '启封查看' }).click();
    await police.getByRole('article', { name: '移送内容' }).waitFor();
    const arrived = await packetText(police);
    for (const line of preview.split('\n').filter((each) => !/编号|^—$|SHA-256/.test(each))) expect(arrived).toContain(line);
    await handler.getByRole('button', { name: '撤回' }).first().waitFor();
    await handler.getByText('打开该移送，不能撤回').first().waitFor({ state: 'attached' });
  }, 60_000);

  it('goes through receipt and supplement with the ball in sight', async () => {
    await does(police, '签收回执', { write: { 材料份数: '5' }, choose: ['其他有关涉嫌犯罪的材料'] });
    await reaches(police, '已签收审查中');
    await does(police, '通知补正', { write: { 需补正的材料: '结算明细原始导出文件', 理由: '认定金额需要原始数据' } });
    await reaches(handler, '待补正');
    await handler.getByText('在本单位').first().waitFor();
    await handler.getByText('起中止计时').first().waitFor();
    await does(handler, '提交补正', { write: { 补正说明: '已补充原始导出文件' } });
    await reaches(police, '已签收审查中');
  }, 60_000);

  it('is filed, its items change hands with two signatures, and its outcome closes it', async () => {
    await does(police, '立案', { write: { 立案决定书文号: '粤公刑立字〔2026〕1号', 承办单位: '刑侦局支队' } });
    await reaches(handler, '已立案');
    await does(handler, '移交涉案物品');
    await does(police, '签收涉案物品');
    await handler.getByText('接收方签字').waitFor();
    for (const milestone of ['侦查终结', '移送起诉', '已判决']) {
      await does(police, '登记后续进展', { choose: [milestone], write: { 文号: `〔2026〕${milestone}` } });
      await reaches(police, milestone);
    }
    await does(handler, '确认结果');
    await reaches(handler, '已闭环');
    await reaches(police, '已闭环');
    expect(await axeFindings(handler)).toEqual([]);
    expect(await axeFindings(police)).toEqual([]);
  }, 90_000);

  it('has left nothing in anybody’s console', () => {
    expect(problems()).toEqual([]);
  });
});
