/**
 * A unit joins the conference and one leaves it, by the clicks of all who have a say: proposed, checked by another hand, confirmed by the convener, in force from
 * its day. 权限说明: the administrator asks what somebody sees from a seat and why, and is told what that person's own screen then shows.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { done } from '../isolation/consult-matters.js';
import { besidePortal } from '../support/beside-portal.js';
import { PortalClient } from '../support/client.js';
import { CONFERENCE, SEATED } from '../support/conference-world.js';
import { heldMeeting } from '../support/held-meeting.js';
import { act, agencyId, registerCase, sentReferral } from '../support/story.js';
import { acts, dayIn, looksRight, stands } from './conference-steps.js';
import { axeFindings, signIn } from './page.js';
import { picksAgency, pickOption } from './referral-steps.js';
import { onStage } from './stage.js';

const stage = onStage();
const DAY = 86_400_000;
/** The seat and who sits on it; not who stands in. */
const POLICE = '刑侦局联络员　[^（]*';
const TITLE = '核查集中采购药品价格';
let referralId: string;
let caseId: string;

beforeAll(async () => {
  const { baseUrl, database } = stage.portal;
  const [office, handler, head] = await Promise.all(['office.secretary', 'gdyb.handler', 'gdyb.head'].map((account) => PortalClient.signIn(baseUrl, account))) as [PortalClient, PortalClient, PortalClient];
  const [police, market, drugs, lead] = await Promise.all((['PUBLIC_SECURITY', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION', 'HEALTHCARE_SECURITY'] as const).map((kind) => agencyId(office, kind, '440000'))) as [string, string, string, string];
  referralId = await sentReferral(handler, head, police);
  ({ id: caseId } = await registerCase(handler));
  const meeting = await besidePortal(database.apiUrl, (db) => heldMeeting(db, SEATED.secretary, { conferenceId: CONFERENCE.province, leadId: lead, attendees: [police, market, drugs], lines: [{ title: '价格' }] }));
  await done(office, 'issueResolution', 'Resolution', 'IssueResolutionInput', {
    meetingId: meeting.id, line: meeting.lines[0], title: TITLE, text: '30日内核查。', dueOn: dayIn(stage, 30), units: [{ agencyId: market, role: 'LEAD' }],
  });
}, 300_000);

/** Somebody on another of his seats, chosen where everybody chooses it. */
async function seated(account: string, seat: string, path: string): Promise<Page> {
  const page = await stage.at(account, '/');
  await page.getByRole('button', { name: /^账户：/ }).click();
  await page.getByRole('button', { name: seat }).click();
  await page.waitForLoadState();
  await page.getByRole('button', { name: new RegExp(`^账户：.*${seat}`) }).waitFor();
  await page.goto(stage.portal.baseUrl + path);
  return page;
}

/** The line of a unit among the members. */
const member = (page: Page, unit: string) => page.getByRole('region', { name: '成员与席位' }).getByRole('listitem').filter({ hasText: unit }).first();

describe('单位加入', () => {
  let path: string;

  it('is put forward by the office with the unit’s letter, checked by another hand, confirmed by the convener', async () => {
    const office = await stage.at('office.secretary', '/conference');
    await office.getByRole('button', { name: '代单位提出加入' }).click();
    const form = office.getByRole('dialog', { name: '代单位提出加入' });
    await picksAgency(office, form, { office: '广东省财政厅' });
    const seat = form.getByRole('group', { name: /^席位 1/ });
    await seat.getByLabel('席位名称').fill('社会保障处联络员');
    await seat.getByText('目录外人员').click();
    for (const [label, words] of Object.entries({ 姓名: '省财政厅社会保障处联络员（演示）', 职务: '副处长', 办公电话: '020-83170000', 电子邮箱: 'gdczt.liaison@demo.portal.invalid' })) await seat.getByLabel(label).fill(words);
    await form.getByLabel('理由').fill('粤财社函〔2026〕8号');
    await form.getByRole('button', { name: '代单位提出加入' }).click();
    await form.getByText('请填写生效日').waitFor();
    await form.getByLabel('生效日').fill(dayIn(stage, 2));
    await office.keyboard.press('Enter');
    expect(await axeFindings(office)).toEqual([]);
    await form.getByRole('button', { name: '代单位提出加入' }).click();
    await stands(office, '待办公室核对');
    path = new URL(office.url()).pathname;
    // Who wrote it does not check it.
    expect(await office.getByRole('button', { name: '核对通过', exact: true }).isDisabled()).toBe(true);
    await looksRight(office, 'unit-joins');

    const director = await stage.at('office.director', path);
    await acts(director, '核对通过');
    await stands(director, '待联席会议确定');
    const convener = await seated('gdyb.head', '召集人', path);
    await acts(convener, '确定');
    await stands(convener, '已确定');
    await convener.getByText('已登记入目录，账号待系统管理员开通').waitFor();
    await director.goto(`${stage.portal.baseUrl}/conference`);
    await member(director, '省财政厅').getByText('邀请', { exact: true }).waitFor(); // until the day
  }, 120_000);

  it('gives the new person an account that opens on the day, and the unit its place at the table', async () => {
    await stage.leave();
    const admin = await stage.at('admin', '/accounts');
    await admin.getByRole('listitem').filter({ hasText: '省财政厅社会保障处联络员' }).getByRole('button', { name: '开通账号' }).click();
    const form = admin.getByRole('dialog', { name: '开通账号' });
    await form.getByLabel('账号').fill('gdczt.liaison');
    await form.getByRole('button', { name: '开通账号' }).click();
    const password = await admin.getByRole('dialog', { name: '账号已开通' }).locator('code').innerText();
    expect(await axeFindings(admin)).toEqual([]);
    await admin.getByRole('button', { name: '已记下' }).click();
    await admin.getByText('没有待开通的账号').waitFor();

    await stage.portal.advance(3 * DAY);
    await stage.leave();
    const { page } = await stage.open('/login?from=/conference');
    await signIn(page, 'gdczt.liaison', password);
    await member(page, '省财政厅').getByText('成员', { exact: true }).waitFor();
    expect(await member(page, '省财政厅').innerText()).toContain('省财政厅社会保障处联络员（演示）');
    await looksRight(page, 'new-member');
  }, 120_000);
});

describe('单位退出', () => {
  it('is proposed by the unit itself, and passes nobody before a word is said on what it has in hand', async () => {
    await stage.leave();
    const unit = await stage.at('gdscjg.liaison', '/conference');
    await unit.getByRole('button', { name: '提出退出' }).click();
    const form = unit.getByRole('dialog', { name: '提出退出' });
    await form.getByLabel('生效日').fill(dayIn(stage, 2));
    await unit.keyboard.press('Enter');
    await form.getByLabel('理由').fill('机构改革，职责划出');
    await form.getByRole('button', { name: '提出退出' }).click();
    await stands(unit, '待办公室核对');
    const path = new URL(unit.url()).pathname;
    await unit.getByText('还有 1 项没有安排').waitFor();
    expect(await unit.getByRole('button', { name: '核对通过' }).count()).toBe(0);

    const office = await stage.at('office.secretary', path);
    await office.getByRole('button', { name: '安排未办结事项' }).click();
    const settle = office.getByRole('dialog', { name: '安排未办结事项' });
    const matter = settle.getByRole('group', { name: new RegExp(TITLE) });
    await settle.getByRole('button', { name: '安排未办结事项' }).click();
    await matter.getByText('尚未安排').waitFor(); // said of each before it is kept
    await matter.getByText('移交其他成员单位').click();
    await matter.getByLabel('接办单位').click();
    await pickOption(office, '省药监局');
    expect(await axeFindings(office)).toEqual([]);
    await settle.getByRole('button', { name: '安排未办结事项' }).click();
    await settle.waitFor({ state: 'detached' });
    await office.getByText('移交省药监局，时限不变').waitFor();
    await acts(office, '核对通过');
    await stands(office, '待联席会议确定');
    await looksRight(office, 'unit-leaves');
    const convener = await seated('gdyb.head', '召集人', path);
    await acts(convener, '确定');
    await stands(convener, '已确定');
    // The unit has it open and sees it come.
    await stands(unit, '已确定');

    const drugs = await stage.at('gdyj.liaison', '/');
    await drugs.locator('main').getByRole('link', { name: TITLE }).first().waitFor();
    await stage.leave();
    await stage.portal.advance(3 * DAY);
    const after = await stage.at('office.secretary', '/conference');
    await member(after, '省财政厅').waitFor();
    expect(await member(after, '省市场监管局').count()).toBe(0);
    expect(await axeFindings(after)).toEqual([]);
  }, 180_000);
});

describe('权限说明', () => {
  /** Asks by the link that somebody was sent. */
  async function asks(page: Page, office: string, who: string, link: string): Promise<string> {
    await picksAgency(page, page.locator('main'), { office });
    await page.getByLabel('席位和人员').click();
    await pickOption(page, who);
    await page.getByLabel('事项链接').fill('');
    await page.getByLabel('事项链接').fill(link);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    const answer = page.locator('[aria-live=polite]').filter({ has: page.getByRole('heading', { level: 2 }) });
    await answer.getByRole('heading', { level: 2 }).waitFor();
    return answer.innerText();
  }

  it('says why the receiver sees a referral and another does not, as their own screens have it; a link that is none is said so', async () => {
    await stage.leave();
    const admin = await stage.at('admin', '/');
    await admin.getByRole('link', { name: '权限说明' }).first().click();
    const link = `${stage.portal.baseUrl}/referrals/${referralId}`;
    expect(await asks(admin, '广东省公安厅', POLICE, link)).toMatch(/^只能看到存在和进展/); // a closed envelope
    await act(await PortalClient.signIn(stage.portal.baseUrl, 'gdga.liaison'), 'openReferral', referralId);
    expect(await asks(admin, '广东省公安厅', POLICE, link)).toMatch(/^可以查看[\s\S]*该单位是这一事项的参与单位/);
    await looksRight(admin, 'access');
    await admin.getByLabel('事项链接').fill('http://localhost/referrals');
    await admin.getByText('链接中没有事项编号，请核对是否完整。').waitFor();
    expect(await admin.getByRole('button', { name: '查询', exact: true }).isDisabled()).toBe(true);
    expect(await admin.getByRole('heading', { name: '可以查看' }).count()).toBe(0); // the answer was to another question
    expect(await asks(admin, '广东省药品监督管理局', '.*联络员　[^（]*', link)).toMatch(/^看不到[\s\S]*该单位不是这一事项的参与单位[\s\S]*判定依据：不是参与单位/);
    expect(await asks(admin, '广东省公安厅', POLICE, `${stage.portal.baseUrl}/cases/${caseId}`)).toMatch(/^看不到/);
    expect(await asks(admin, '广东省公安厅', POLICE, referralId.replace(/^.{8}/, '00000000'))).toMatch(/平台上没有这一事项/);
    expect(await axeFindings(admin)).toEqual([]);

    const police = await stage.at('gdga.liaison', `/referrals/${referralId}`);
    await police.getByRole('heading', { level: 1 }).filter({ hasText: '某门诊部' }).waitFor();
    const drugs = await stage.at('gdyj.liaison', `/referrals/${referralId}`);
    await drugs.getByText('没有这件事项').waitFor();
    expect(await drugs.locator('main').innerText()).not.toContain('某门诊部');
  }, 120_000);
});

it('leaves no page with a fault in its console', () => { expect(stage.problems()).toEqual([]); });
