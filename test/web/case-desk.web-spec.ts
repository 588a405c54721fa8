/** What comes before and after: 前置程序 of a large transfer, the findings of an audit answered, 移而不答, and the end of a case with its money. */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@portal/kernel';
import { withClient } from '../support/cluster.js';
import { PortalClient } from '../support/client.js';
import { formAct, receivedLetter } from '../support/letter-story.js';
import { act, agencyId, completeDraft, registerCase, today, tryAct } from '../support/story.js';
import { axeFindings } from './page.js';
import { does, pickOption, reaches } from './referral-steps.js';
import { onStage } from './stage.js';

const stage = onStage();
const { at } = stage;
let desk: PortalClient;
let health: PortalClient;

beforeAll(async () => {
  desk = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler');
  health = await PortalClient.signIn(stage.portal.baseUrl, 'gdwj.liaison');
}, 60_000);
afterEach(() => stage.leave());

describe('前置程序 of a transfer above ten million', () => {
  it('the head decides only after 法制审核 and 集体讨论', async () => {
    const police = await agencyId(desk, 'PUBLIC_SECURITY', '440000');
    const { id: caseId } = await registerCase(desk, '某医院涉嫌骗取医疗保障基金案', { amountInvolved: '11792000.00' });
    const { id = '' } = await tryAct(desk, 'draftReferral', { caseId, toAgencyId: police });
    await act(desk, 'editReferral', id, await completeDraft(desk, police));
    await act(desk, 'submitReferralReport', id);
    const path = `/referrals/${id}`;
    const here = await at('gdyb.handler', path);
    const panel = here.getByRole('region', { name: '前置程序' });
    expect(await panel.innerText()).toMatch(/法制审核[\s\S]*未办[\s\S]*集体讨论[\s\S]*未办/);
    const head = await at('gdyb.head', path);
    await head.getByRole('status').filter({ hasText: '法制审核' }).waitFor();
    expect(await head.getByRole('button', { name: '批准移送' }).isDisabled()).toBe(true);
    expect(await axeFindings(head)).toEqual([]);

    await panel.getByRole('button', { name: '送法制审核' }).click();
    await here.getByRole('dialog').getByRole('button', { name: '送法制审核' }).click();
    await panel.getByText('待审核').first().waitFor();
    const legal = await at('gdyb.legal', '/');
    await legal.getByRole('link', { name: '某医院涉嫌骗取医疗保障基金案' }).first().click();
    await legal.getByRole('button', { name: '出具审核意见' }).click();
    await legal.getByRole('textbox', { name: '审核意见' }).fill('事实清楚，定性准确。');
    expect(await axeFindings(legal)).toEqual([]);
    await legal.getByRole('dialog').getByRole('button', { name: '出具审核意见' }).click();
    await legal.getByText('事实清楚，定性准确。').waitFor();

    await panel.getByRole('button', { name: '记录集体讨论' }).click();
    const dialog = here.getByRole('dialog', { name: '记录集体讨论' });
    await dialog.getByLabel('主持人职务').fill('局长');
    await dialog.getByLabel('参加人职务').fill('局长\n副局长\n基金监管处处长');
    await dialog.getByLabel('讨论意见').fill('同意移送。');
    await dialog.getByRole('button', { name: '记录集体讨论' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await panel.getByText('主持：局长').waitFor();
    expect(await axeFindings(here)).toEqual([]);
    await head.reload();
    await head.getByRole('button', { name: '批准移送' }).click();
    await reaches(head, '已批准');
  }, 120_000);
});

describe('findings of an audit', () => {
  it('are reported on one by one, and answered in writing when none is open', async () => {
    const audit = await PortalClient.signIn(stage.portal.baseUrl, 'gdsj.liaison');
    const path = `/referrals/${await receivedLetter(audit, 'AUDIT', { kind: 'HEALTH', by: health })}`;
    const page = await at('gdwj.liaison', path);
    await page.getByRole('button', { name: '报告整改情况', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '报告整改情况' });
    const first = dialog.getByRole('listitem').filter({ hasText: '重复报销' });
    await first.getByRole('combobox').click();
    await page.locator('.ant-select-item-option').filter({ hasText: '部分整改' }).click();
    await first.getByLabel('已整改（元）').fill('400');
    await first.getByLabel('说明').fill('余款分期退回。');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '报告整改情况', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '已办理：报告整改情况' }).waitFor();
    await page.getByRole('region', { name: '审计发现的问题' }).getByText('600.00').waitFor();
    await page.getByRole('link', { name: '整改台账' }).first().click();
    await page.getByRole('row').filter({ hasText: '余款分期退回。' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.goto(stage.portal.baseUrl + path);
    await page.getByRole('button', { name: '报告整改情况', exact: true }).click();
    for (const finding of await dialog.getByRole('listitem').filter({ has: page.getByRole('combobox') }).all()) {
      await finding.getByRole('combobox').click();
      await pickOption(page, '已整改');
    }
    await dialog.getByRole('button', { name: '报告整改情况', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await does(page, '反馈结果', { write: { 书面结果: '三项问题均已整改，款项退回财政专户。' } });
    await reaches(page, '已反馈，待确认');
    const auditor = await at('gdsj.liaison', path);
    await auditor.getByText('三项问题均已整改，款项退回财政专户。').first().waitFor();
    await does(auditor, '确认结果');
    await reaches(auditor, '已闭环');
    const day = addDays(today(), 60);
    await does(auditor, '重新打开问题', { write: { 具体说明: '回头看发现款项又被挪用。' }, choose: [/重复报销.*（已整改）/], days: { 新的整改期限: day } });
    await page.reload();
    await reaches(page, '已签收审查中');
    const card = page.getByRole('region', { name: '审计发现的问题' });
    expect(await card.getByRole('listitem').filter({ hasText: '重复报销' }).innerText()).toMatch(new RegExp(`未整改[\\s\\S]*重新打开[\\s\\S]*${day}`));
    await page.getByText('回头看发现款项又被挪用。').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }, 120_000);
});

describe('移而不答', () => {
  it('is seen by who waits, by who owes and by the office', async () => {
    const id = await receivedLetter(desk, 'ADMINISTRATIVE', { kind: 'HEALTH', by: health });
    await formAct(health, id, 'ACCEPT');
    await withClient(stage.portal.database.superUrl, (client) => client.query(
      `update deadline set due_at = now() - interval '9 days' where object_id = $1 and state = 'RUNNING'`, [id]));
    const here = await at('gdyb.handler', '/unanswered');
    await here.getByRole('row').filter({ hasText: '9 天' }).getByRole('link', { name: /号$/ }).waitFor();
    const there = await at('gdwj.liaison', '/unanswered');
    await there.getByText('本单位欠答', { exact: true }).click();
    await there.getByRole('row').filter({ hasText: '9 天' }).getByRole('link', { name: /号$/ }).waitFor();
    const office = await at('office.secretary', '/unanswered', { phone: true, dark: true });
    await office.getByRole('row').filter({ hasText: '9 天' }).waitFor();
    expect(await axeFindings(office)).toEqual([]);
    await there.getByRole('link', { name: /行政|粤卫|移/ }).first().click();
    await does(there, '反馈结果', { choose: ['行政处理'], write: { 结果说明: '已约谈整改。' } });
    await here.getByText('没有到期未答的移送').waitFor();
  }, 60_000);
});

describe('the end of a case', () => {
  it('has its officers, its decision, its money where it belongs, and is closed', async () => {
    const { id } = await registerCase(desk, '某药店超标准收费案', { violationTypes: ['重复收费'], amountInvolved: '1000.00' });
    const page = await at('gdyb.handler', `/cases/${id}/outcomes`);
    await page.getByRole('heading', { name: /处理与资金/ }).waitFor();
    await page.getByText('尚未登记处理结果。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '登记执法人员' }).click();
    await page.getByRole('dialog').getByLabel('执法人员').fill('执法人员（一） 粤执法001\n执法人员（二） 粤执法002');
    await page.getByRole('dialog').getByRole('button', { name: '登记执法人员' }).click();
    await page.getByText('执法人员（一）（粤执法001）').waitFor();

    await page.getByRole('button', { name: '登记处理结果' }).click();
    const dialog = page.getByRole('dialog', { name: '登记处理结果' });
    await dialog.getByText('行政处罚', { exact: true }).click();
    for (const [label, words] of [['文书号', '粤医保罚〔2026〕8号'], ['内容（不予处理的，写明理由）', '责令退回，处一倍罚款。'], ['认定（元）', '1000'], ['应追回（元）', '1000'], ['罚款（元）', '1000']] as const) {
      await dialog.getByLabel(label, { exact: true }).fill(words);
    }
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '登记处理结果' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('资金未闭环').waitFor();

    const pays = async (line: string, no: string, destination: string): Promise<void> => {
      await page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: line }) }).getByRole('button', { name: '登记到账' }).click();
      const receipt = page.getByRole('dialog', { name: '登记到账' });
      await receipt.getByLabel('金额（元）').fill('1000');
      await receipt.getByText(destination, { exact: true }).click();
      await receipt.getByLabel('凭证号').fill(no);
      await receipt.getByRole('button', { name: '登记到账' }).click();
      await page.getByRole('cell').filter({ hasText: no }).first().waitFor();
    };
    await pays('应追回', '专-8', '财政专户');
    await pays('罚款', '库-8', '国库');
    await page.getByText('资金已闭环。').waitFor();
    await page.getByRole('row').filter({ hasText: '库-8' }).getByRole('button', { name: '作废' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('凭证号登记有误');
    await page.getByRole('dialog').getByRole('button', { name: '作废' }).click();
    await page.getByText('已作废：凭证号登记有误').waitFor();
    await pays('罚款', '库-9', '国库');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '办结案件' }).click();
    await page.getByRole('dialog').getByLabel('办结说明').fill('款项均已到位。');
    await page.getByRole('dialog').getByRole('button', { name: '办结案件' }).click();
    await page.getByRole('status').filter({ hasText: '款项均已到位。' }).waitFor();
  }, 90_000);
});

it('nothing went wrong in any console', () => {
  expect(stage.problems()).toEqual([]);
});
