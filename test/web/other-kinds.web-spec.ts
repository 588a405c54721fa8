/** The kinds of referral that few use, by clicks: 提前通报, 反向移送, 纪检线索 in its sealed channel, and what becomes of 协查. */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PortalClient } from '../support/client.js';
import { draftedLetter, receivedLetter } from '../support/letter-story.js';
import { registerCase } from '../support/story.js';
import { axeFindings, pictures } from './page.js';
import { attach, does, inDays, picksAgency, previewFrom, reaches, sends, startsReferral } from './referral-steps.js';
import { onStage } from './stage.js';

const stage = onStage();
const { at } = stage;
let desk: PortalClient;
let market: PortalClient;

beforeAll(async () => {
  desk = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler');
  market = await PortalClient.signIn(stage.portal.baseUrl, 'gdscjg.liaison');
}, 60_000);
afterEach(() => stage.leave());

const signed = (account: string): Promise<PortalClient> => PortalClient.signIn(stage.portal.baseUrl, account);

describe('提前通报', () => {
  it('is advised on by the police, and becomes a transfer that keeps what was written', async () => {
    const police = await signed('gdga.liaison');
    const path = `/referrals/${await receivedLetter(desk, 'EARLY_NOTICE', { kind: 'PUBLIC_SECURITY', by: police })}`;
    const there = await at('gdga.liaison', path);
    await does(there, '接受', { days: { 介入日期: inDays(2) }, write: { 备注: '指派经侦支队。' } });
    await does(there, '提出意见', { write: { 意见: '请先固定结算系统的电子数据。' } });
    expect(await axeFindings(there)).toEqual([]);
    const here = await at('gdyb.handler', path);
    await here.getByText('请先固定结算系统的电子数据。').first().waitFor();
    await does(here, '转为行刑移送');
    await reaches(here, '已闭环');
    await here.getByRole('link', { name: '查看案件' }).click();
    await here.locator('li').filter({ hasText: '行刑移送' }).getByRole('link').click();
    await here.getByRole('heading', { name: '受移送机关与罪名依据' }).waitFor();
  }, 90_000);
});

describe('反向移送', () => {
  it('counts from 不起诉, names the day of the 检察意见书, and is answered in writing by it', async () => {
    const procurator = await signed('gdjcy.handler');
    const id = await draftedLetter(procurator, 'REVERSE', { kind: 'HEALTHCARE_SECURITY' });
    const there = await at('gdjcy.handler', `/referrals/${id}`);
    await does(there, '登记不起诉', { write: { 文书号: '粤检不诉〔2026〕9号' }, days: { 不起诉决定日期: inDays(-1) } });
    await there.goto(`${stage.portal.baseUrl}/referrals/${id}/edit`);
    await there.getByLabel('文书号', { exact: true }).fill('粤检意〔2026〕9号');
    for (const [label, day] of [['文书日期', inDays(0)], ['请于此日前反馈', inDays(40)]] as const) {
      await there.getByLabel(label, { exact: true }).fill(day);
      await there.keyboard.press('Enter');
    }
    expect(await axeFindings(there)).toEqual([]);
    expect(await previewFrom(there)).toContain('粤检意〔2026〕9号');
    await sends(there);

    const here = await at('gdyb.handler', `/referrals/${id}`);
    await does(here, '签收回执');
    await does(here, '接受');
    await here.getByRole('button', { name: '反馈结果', exact: true }).click();
    const dialog = here.getByRole('dialog', { name: '反馈结果' });
    await dialog.getByText('行政处罚', { exact: true }).click();
    await dialog.getByLabel('结果说明', { exact: true }).fill('已作出行政处罚决定。');
    await dialog.getByRole('button', { name: '反馈结果', exact: true }).click();
    await dialog.getByText('请填写复函文号').waitFor();
    await dialog.getByLabel('复函文号', { exact: true }).fill('粤医保函〔2026〕9号');
    await dialog.getByRole('button', { name: '反馈结果', exact: true }).click();
    await reaches(here, '已反馈，待确认');
    await there.getByText('粤医保函〔2026〕9号').first().waitFor();
    await does(there, '确认结果');
    await reaches(there, '已闭环');
  }, 90_000);
});

describe('纪检线索', () => {
  it('goes to one post, and is nowhere for a colleague; the office knows how many', async () => {
    const { id: caseId } = await registerCase(desk);
    const here = await at('gdyb.handler', `/cases/${caseId}`);
    await startsReferral(here, '纪检线索移送', { office: '中共广东省纪律检查委员会 广东省监察委员会', seat: '信访室承办人' });
    await here.getByLabel('标题', { exact: true }).fill('关于某单位工作人员涉嫌失职的线索');
    await here.getByLabel('事实', { exact: true }).fill('查办案件时发现，经办人员未按规定复核。');
    await here.locator('form').getByText('工作秘密', { exact: true }).click();
    expect(await axeFindings(here)).toEqual([]);
    await here.getByRole('button', { name: '保存并继续' }).click();
    await here.waitForURL(/step=2/);
    await attach(here, '函件正本', '线索移送函.pdf');
    await here.getByText('函件正本：已提供').waitFor();
    await previewFrom(here);
    const path = await sends(here);

    const there = await at('gdjw.handler', path);
    await does(there, '签收回执');
    await there.getByText('封闭通道').first().waitFor();
    expect(await axeFindings(there)).toEqual([]);
    await does(there, '接受');
    await does(there, '办结', { write: { 结果说明: '已了结。' } });
    await reaches(here, '已闭环');
    const colleague = await at('gdyb.deputy', path);
    await colleague.getByText('没有这件事项').waitFor();
    await colleague.goto(`${stage.portal.baseUrl}/cases/${caseId}`);
    await colleague.getByRole('heading', { level: 1 }).waitFor();
    expect(await colleague.locator('#main').innerText()).not.toMatch(/纪检|失职/);
    const office = await at('office.secretary', '/unanswered');
    await office.getByText('封闭移送共 1 件，其中 0 件未办结').waitFor();
    expect(await axeFindings(office)).toEqual([]);
  }, 120_000);
});

describe('协查', () => {
  const asked = (): Promise<string> => receivedLetter(desk, 'ASSISTANCE', { kind: 'MARKET_REGULATION', by: market });
  it('is split: a part goes on to the agency that has it, the rest stays', async () => {
    const page = await at('gdscjg.liaison', `/referrals/${await asked()}`);
    await page.getByRole('button', { name: '拆分转办', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '拆分转办' });
    await dialog.getByRole('button', { name: '添加拆分事项' }).click();
    await picksAgency(page, dialog, { office: '广东省药品监督管理局', agencyKind: '药监' });
    await dialog.getByLabel('请求内容').fill('请核对三种药品的批发流向。');
    await pictures(page, 'split');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '拆分转办', exact: true }).click();
    await reaches(page, '已接受，办理中');
    const drugs = await at('gdyj.liaison', '/');
    await drugs.locator('main li').filter({ hasText: '协查协助' }).getByRole('link').first().waitFor();
  }, 60_000);

  it('is forwarded to who is competent, and declined by a reason of law', async () => {
    const [one, two] = [await asked(), await asked()];
    const page = await at('gdscjg.liaison', `/referrals/${one}`);
    await page.getByRole('button', { name: '转送', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await picksAgency(page, dialog, { office: '广东省卫生健康委员会', agencyKind: '卫健' });
    // The draft on this computer holds the id of the agency alone: its name is looked up.
    await dialog.getByText('草稿已存本机').waitFor();
    await page.reload();
    await page.getByRole('button', { name: '转送', exact: true }).click();
    await dialog.getByRole('button', { name: '恢复草稿' }).click();
    await dialog.getByText('广东省卫生健康委员会', { exact: true }).first().waitFor();
    await dialog.getByLabel('具体说明').fill('病历由卫生健康部门掌握。');
    await dialog.getByRole('button', { name: '转送', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '已办理：转送' }).waitFor();
    await page.goto(`${stage.portal.baseUrl}/referrals/${two}`);
    await does(page, '不予接受', { choose: ['不属本机关法定职责'], write: { 具体说明: '不掌握此类材料。', 不予接受的法律依据: '《行政处罚法》第二十六条' } });
    await reaches(page, '不予接受');
    expect(await axeFindings(page)).toEqual([]);
    const health = await at('gdwj.liaison', `/referrals/${one}`);
    await does(health, '签收回执');
    const here = await at('gdyb.handler', `/referrals/${two}`);
    await here.getByText('不掌握此类材料。').first().waitFor();
    await does(here, '询问结果', { write: { 询问内容: '哪个单位掌握？' } });
    await does(page, '答复询问', { write: { 答复: '请向卫生健康部门调取。' } });
    await does(here, '确认结果');
    await reaches(here, '已闭环');
  }, 150_000);
});

it('nothing went wrong in any console', () => {
  expect(stage.problems()).toEqual([]);
});
