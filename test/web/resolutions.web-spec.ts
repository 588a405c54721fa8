/** 议定事项 by clicks: the office issues it on the page of the meeting, the lead signs and reports, the office closes it. */
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { besidePortal } from '../support/beside-portal.js';
import { PortalClient } from '../support/client.js';
import { CONFERENCE, SEATED } from '../support/conference-world.js';
import { heldMeeting } from '../support/held-meeting.js';
import { agencyId, today } from '../support/story.js';
import { axeFindings, pictures } from './page.js';
import { onStage } from './stage.js';

// Without an office suite, whatever the machine has: a PDF is refused here, and the refusal is read.
const stage = onStage({ env: { OFFICE_PROGRAM: '' } });
const DUE = new Date(Date.parse(`${today()}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10);
let meeting: { id: string };

beforeAll(async () => {
  const office = await PortalClient.signIn(stage.portal.baseUrl, 'office.secretary');
  const [policeId, healthId, leadId] = await Promise.all((['PUBLIC_SECURITY', 'HEALTH', 'HEALTHCARE_SECURITY'] as const).map((kind) => agencyId(office, kind, '440000'))) as [string, string, string];
  meeting = await besidePortal(stage.portal.database.apiUrl, (db) => heldMeeting(db, SEATED.secretary, { conferenceId: CONFERENCE.province, leadId, attendees: [policeId, healthId], lines: [{ title: '团伙骗保' }] }));
}, 300_000);

/** One act through its dialog, and the state that the title shows then. */
async function does(page: Page, act: string, write: Record<string, string>, state: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: act });
  for (const [label, words] of Object.entries(write)) await dialog.getByLabel(label, { exact: true }).fill(words);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).filter({ hasText: state }).waitFor();
}

it('is issued out of a meeting, signed for, reported and closed', async () => {
  const office = await stage.at('office.secretary', `/meetings/${meeting.id}`);
  await office.getByText('尚未登记议定事项。').waitFor();
  await office.getByRole('button', { name: '登记议定事项' }).click();
  const dialog = office.getByRole('dialog', { name: '登记议定事项' });
  await dialog.getByLabel('标题').fill('查清资金去向');
  await dialog.getByLabel('议定内容').fill('尽快查清资金去向。');
  await dialog.getByText('“尽快”未写明时限。').waitFor();
  await dialog.getByLabel('议定内容').fill('30日内查清资金去向。');
  await dialog.getByText('“尽快”未写明时限。').waitFor({ state: 'detached' });
  await dialog.getByRole('radio', { name: '省公安厅' }).check();
  await dialog.getByRole('group', { name: '配合单位' }).getByRole('checkbox', { name: '省卫生健康委' }).check();
  await dialog.getByLabel('完成时限').fill(DUE);
  await office.keyboard.press('Enter');
  expect(await axeFindings(office)).toEqual([]);
  await pictures(office, 'resolution-issue');
  await dialog.getByRole('button', { name: '登记议定事项' }).click();
  const link = office.getByRole('link', { name: '查清资金去向' });
  await link.waitFor();
  expect(await axeFindings(office)).toEqual([]);

  const police = await stage.at('gdga.liaison', '/resolutions?mine=1', { phone: true, dark: true });
  await police.getByRole('link', { name: '查清资金去向' }).waitFor();
  expect(await axeFindings(police)).toEqual([]);
  await pictures(police, 'resolutions-phone');
  await police.getByRole('link', { name: '查清资金去向' }).click();
  await does(police, '签收', {}, '办理中');
  await does(police, '反馈办理情况', { 办理情况: '已查清。', 没有佐证材料的原因: '材料涉密，另行报送。' }, '待复核');
  expect(await axeFindings(police)).toEqual([]);
  await pictures(police, 'resolution-phone');

  await link.click();
  await does(office, '复核办结', { 理由: '省卫生健康委无异议，已电话核实。' }, '已办结');
  await office.getByText('材料涉密，另行报送。').waitFor();
  expect(await axeFindings(office)).toEqual([]);
  await pictures(office, 'resolution');

  // 半年报: the office freezes what the register says, and the members have it.
  await office.goto(`${stage.portal.baseUrl}/resolutions`);
  await office.getByRole('link', { name: '半年报', exact: true }).click();
  await office.getByRole('cell').getByRole('link', { name: '省公安厅 按期办结 1 件，打开清单' }).click();
  await office.getByText(/只列“.*半年”按期办结中的议定事项/).waitFor();
  await office.getByRole('link', { name: '查清资金去向' }).waitFor();
  await office.goBack();
  expect(await axeFindings(office)).toEqual([]);
  await pictures(office, 'half-year');
  await does(office, '固定数据', {}, '未发布');
  await does(office, '发布给成员单位', {}, '已发布');
  await office.getByRole('button', { name: '按原截止时点重算' }).click();
  await office.getByText('每个数字及其背后事项均与固定时相同').waitFor();
  await office.getByRole('button', { name: '文书预览' }).click();
  await office.frameLocator('iframe').getByText('不编文号、不盖章').waitFor();
  expect(await axeFindings(office)).toEqual([]);
  await pictures(office, 'half-year-report');

  // Its PDF is refused: the page says so in words, and nothing comes that calls itself a PDF.
  const came: string[] = [];
  office.on('download', (download) => came.push(download.suggestedFilename()));
  await office.getByRole('link', { name: '下载 PDF' }).click();
  await office.getByRole('alert').getByText(/没有安装 LibreOffice，不能生成 PDF。.*请下载 Word 文件/).waitFor();
  expect(await axeFindings(office)).toEqual([]);
  await pictures(office, 'half-year-report-no-pdf');
  const [word] = await Promise.all([office.waitForEvent('download'), office.getByRole('link', { name: '下载 Word' }).click()]);
  expect(came).toEqual([word.suggestedFilename()]);
  expect(came).toEqual([expect.stringMatching(/\.docx$/)]);
  const member = await stage.at('gdwj.liaison', new URL(office.url()).pathname, { phone: true });
  await member.getByRole('cell').getByRole('link', { name: '合计 应办 1 件，打开清单' }).click();
  await member.getByRole('heading', { name: '合计：应办 1 件' }).waitFor();
  expect(await axeFindings(member)).toEqual([]);
  await pictures(member, 'half-year-report-phone');
  expect(stage.problems()).toEqual([expect.stringContaining('501')]); // the browser's own line on the refused PDF
});
