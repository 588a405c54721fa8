/** 一案多查 by hand: an agency joins, fills in its row and decides; the matrix of six prints on one A4 landscape; the money is even. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PortalClient } from '../support/client.js';
import { decide, jointAct, onRow } from '../support/joint-story.js';
import { agencyId, registerCase, today } from '../support/story.js';
import { axeFindings } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();
const LONG = '《医疗保障基金使用监督管理条例》第二十二条、第三十八条、第四十条；《中华人民共和国行政处罚法》第二十二条、第二十三条（管辖）';
const OTHERS = [['gdga.liaison', 'PUBLIC_SECURITY'], ['gdsj.liaison', 'AUDIT'], ['gdscjg.liaison', 'MARKET_REGULATION'], ['gdyj.liaison', 'DRUG_ADMINISTRATION']] as const;
let jointId: string;
let caseId: string;
let page: Page;
let owner: PortalClient;

beforeAll(async () => {
  const { baseUrl } = stage.portal;
  owner = await PortalClient.signIn(baseUrl, 'gdyb.handler');
  ({ id: caseId } = await registerCase(owner, '某医院涉嫌团伙式骗取医疗保障基金案'));
  const health = await agencyId(owner, 'HEALTH', '440000');
  const ids = await Promise.all(OTHERS.map(([, kind]) => agencyId(owner, kind, '440000')));
  jointId = (await jointAct(owner, 'openJointInvestigation', {
    caseId, title: '某医院涉嫌团伙式骗取医疗保障基金案一案多查', summary: '请各单位依职权核查。', basis: LONG, invitations: [health, ...ids].map((each) => ({ agencyId: each, replyDays: 5 })),
  })).id;
  for (const [account] of OTHERS) {
    const client = await PortalClient.signIn(baseUrl, account);
    await jointAct(client, 'joinInvestigation', { ...await onRow(client, jointId), basis: LONG });
    await jointAct(client, 'editTrack', { ...await onRow(client, jointId), stage: 'INVESTIGATING', basis: LONG, documentNo: `粤（演示）立字〔2026〕第${account.length}号`, amount: '11792000.00',
      result: '已调取病案、结算明细与进销存台账，正在逐笔核对，并就涉及的人员制作笔录；相关情况已与其他单位互相通报。'.repeat(3), facts: '', officers: [], caseId: null });
  }
  await decide(owner, jointId, { kind: 'PENALTY', documentNo: '粤医保罚〔2026〕1号', decidedOn: today(), basis: LONG, text: '责令退回并罚款', measures: [{ code: 'SUSPEND_DEPARTMENT', months: 6, startsOn: today() }],
    money: [{ kind: 'FOUND', amount: '1000.00' }, { kind: 'RECOVERABLE', amount: '1000.00' }, { kind: 'FINE', amount: '2000.00' }] });
  page = await stage.at('gdwj.liaison', `/joint/${jointId}`);
}, 300_000);
afterAll(() => { expect(stage.problems()).toEqual([]); });

const dialog = '.ant-modal-content, .ant-modal-container';
const confirm = (text: string) => page.click(`.ant-modal-footer button.ant-btn-primary:has-text("${text}")`);

describe('卫健, invited', () => {
  it('sees its own row only, joins under its own law, and then sees all six', async () => {
    await page.waitForSelector('h2:has-text("一案多查矩阵")');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.click('tbody button:has-text("加入")');
    await page.waitForSelector(dialog);
    await page.fill('.ant-modal textarea', '《医疗机构管理条例》第四十条');
    await confirm('加入');
    await page.waitForSelector('tbody tr:nth-child(6)');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows gaps as gaps, and offers acts on its own row alone', async () => {
    const mine = page.locator('tr[data-agency=HEALTH]');
    expect(await mine.locator('td:has-text("缺")').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('tr:not([data-agency=HEALTH]) button:has-text("填写本行")').count()).toBe(0);
  });

  it('fills in its row', async () => {
    await page.click('tbody button:has-text("填写本行")');
    await page.waitForSelector('#documentNo');
    await page.fill('#documentNo', '粤卫立〔2026〕9号');
    await page.fill('#result', '核查伪造医学文书');
    await page.fill('#officers', '执法人员（一） 粤卫执法001\n执法人员（二） 粤卫执法002');
    expect(await axeFindings(page)).toEqual([]);
    await confirm('填写本行');
    await page.waitForSelector('tr[data-agency=HEALTH] td:has-text("粤卫立〔2026〕9号")');
  });

  it('decides, is warned of a second fine for the same fact, and gives the reason', async () => {
    await page.click('tbody button:has-text("登记处理结果")');
    await page.waitForSelector('#documentNo');
    await page.click('label:has-text("行政处罚")');
    await page.fill('#documentNo', '粤卫罚〔2026〕9号');
    await page.fill('#text', '罚款三万元');
    await page.fill('#money_FINE', '30000');
    await confirm('登记处理结果');
    await page.waitForSelector('[role=alert]:has-text("第二十九条")');
    await page.fill('#secondFineReason', '系伪造医学文书，另一违法行为');
    await confirm('登记处理结果');
    await page.waitForSelector('tr[data-agency=HEALTH] a:has-text("行政处罚")');
  });

  it('proves the publication', async () => {
    await page.click('tr[data-agency=HEALTH] a:has-text("行政处罚")');
    await page.waitForSelector('button:has-text("登记公示")');
    await page.click('button:has-text("登记公示")');
    await page.fill('#reference', '公示编号（演示）9');
    await confirm('登记公示');
    await page.waitForSelector('h2:has-text("公示")');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is urged on the page of its outcome by a person of the office, and sees it there', async () => {
    const office = await stage.at('office.secretary', new URL(page.url()).pathname);
    await office.getByRole('button', { name: '采取督办措施' }).click();
    const form = office.getByRole('dialog');
    await form.getByLabel('理由', { exact: true }).fill('请核对公示内容是否完整。');
    await form.getByRole('button', { name: '督办' }).click();
    await office.getByRole('region', { name: '督办（1）' }).getByText('请核对公示内容是否完整。').waitFor();
    expect(await axeFindings(office)).toEqual([]);
    await page.reload();
    await page.getByRole('region', { name: '督办（1）' }).getByText('请核对公示内容是否完整。').waitFor();
  });
});

describe('the agency that opened it', () => {
  it('prints the matrix of six on exactly one A4 landscape', async () => {
    page = await stage.at('gdyb.handler', `/joint/${jointId}`);
    await page.waitForSelector('tbody tr:nth-child(6)');
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    const [width = 0, height = 0] = (/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? []).slice(1).map(Number);
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  });

  it('is refused the closing with the names of those who are missing', async () => {
    await page.hover('[aria-disabled=true]:has-text("办结一案多查")');
    await page.waitForSelector('.ant-popover:has-text("省公安厅")');
  });

  it('records what came in, where it belongs', async () => {
    await page.goto(`${stage.portal.baseUrl}/joint/${jointId}/money`);
    await page.waitForSelector('p[role=status]:has-text("资金未闭环")');
    expect(await axeFindings(page)).toEqual([]);
    await page.click('tr:has-text("应追回") button:has-text("登记到账")');
    await page.fill('#amount', '1000');
    await page.click('label:has-text("国库")');
    await page.fill('#receiptNo', '专-1');
    await confirm('登记到账');
    await page.waitForSelector('[role=alert]:has-text("财政专户")');
    await page.click('label:has-text("财政专户")');
    await confirm('登记到账');
    await page.waitForSelector('td:has-text("专-1")');
  });

  it('finds it on its workbench and on the page of the case', async () => {
    await page.goto(`${stage.portal.baseUrl}/cases/${caseId}`);
    await page.waitForSelector(`a[href="/joint/${jointId}"]`);
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(stage.portal.baseUrl);
    await page.waitForSelector('#main h1');
    await page.waitForSelector(`a[href="/joint/${jointId}"], a[href^="/outcomes/"]`);
  });
});
