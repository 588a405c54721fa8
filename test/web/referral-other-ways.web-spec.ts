/** The other ways a referral can go, by clicks: recalled, refused and answered, edited by two, interrupted. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PortalClient } from '../support/client.js';
import { withClient } from '../support/cluster.js';
import { act, agencyId, draftReferral, registerCase, sentReferral, today } from '../support/story.js';
import { axeFindings } from './page.js';
import { does, reaches } from './referral-steps.js';
import { onStage } from './stage.js';

const stage = onStage();
const { at } = stage;
let desk: PortalClient;
let head: PortalClient;
let office: string;

beforeAll(async () => {
  desk = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler');
  head = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.head');
  office = await agencyId(desk, 'PUBLIC_SECURITY', '440000');
}, 60_000);

const onDatabase = <Row>(sql: string, id: string): Promise<Row[]> =>
  withClient(stage.portal.database.superUrl, async (client) => (await client.query(sql, [id])).rows as Row[]);

describe('a referral that was sent to the wrong office', () => {
  it('is recalled while unopened, with a certificate, and is gone for the receiver', async () => {
    const path = `/referrals/${await sentReferral(desk, head, office)}`;
    const handler = await at('gdyb.handler', path);
    await does(handler, '撤回', { write: { 撤回理由: '受移送机关有误' } });
    await reaches(handler, '已撤回');
    expect(await handler.getByText('接收单位没有任何人打开').innerText()).toContain('校验值');
    const police = await at('gdga.liaison', path);
    await police.getByText('没有这件事项').waitFor();
    expect(await axeFindings(police)).toEqual([]);
  }, 90_000);
});

describe('不予立案', () => {
  it('is answered by 复议, then by 立案监督, until the case is filed', async () => {
    const path = `/referrals/${await sentReferral(desk, head, office)}`;
    const police = await at('gdga.liaison', path);
    await does(police, '签收回执');
    await does(police, '不予立案', {
      write: { 不予立案通知书文号: '粤公不立字〔2026〕1号', 理由说明: '现有材料不足以认定主观故意。' }, choose: ['没有犯罪事实'],
    });
    const handler = await at('gdyb.handler', path);
    await handler.getByRole('link', { name: '不予立案处置' }).click();
    expect(await handler.getByRole('timer').innerText()).toMatch(/剩余 \d+ 天/);
    await handler.getByText('现有材料不足以认定主观故意').waitFor();
    expect(await axeFindings(handler)).toEqual([]);
    await does(handler, '提请复议', { write: { 理由: '结算数据足以证明。', 文号: '粤医保复〔2026〕1号' } });
    await does(police, '作出复议决定', { write: { 文书文号: '粤公复字〔2026〕1号', 理由: '维持原决定。' }, choose: ['维持不予立案'] });
    await handler.getByRole('button', { name: '建议立案监督' }).waitFor();
    await does(handler, '建议立案监督', { write: { 理由: '应当立案而不立案。' } });
    const procuratorate = await at('gdjcy.handler', path);
    await does(procuratorate, '要求说明不立案理由', { write: { 文书文号: '粤检要字〔2026〕1号', 理由: '请说明。' } });
    await does(police, '说明不立案理由', { write: { 文书文号: '粤公说字〔2026〕1号', 理由: '如前所述。' } });
    await does(procuratorate, '通知立案', { write: { 文书文号: '粤检立字〔2026〕1号', 理由: '理由不成立。' } });
    await does(police, '立案', { write: { 立案决定书文号: '粤公刑立字〔2026〕2号', 承办单位: '刑侦局支队' } });
    await handler.goto(stage.portal.baseUrl + path);
    await reaches(handler, '已立案');
  }, 180_000);
});

describe('a decision that does not come', () => {
  it('is brought before 检察, who asks for the reasons, has them, and orders the filing', async () => {
    const id = await sentReferral(desk, head, office);
    const path = `/referrals/${id}`;
    const police = await at('gdga.liaison', path);
    await does(police, '签收回执');
    await onDatabase(`update deadline set due_at = now() - interval '1 day' where object_id = $1 and rule_code = 'X10'`, id);
    const handler = await at('gdyb.handler', path);
    await does(handler, '提请检察院监督（逾期未决定）', { write: { 具体说明: '十日已过，未见立案或者不予立案决定。' } });
    const procuratorate = await at('gdjcy.handler', path);
    const paper = (no: string, text: string) => ({ write: { 文书号: no, 具体说明: text }, days: { 文书日期: today() } });
    await does(procuratorate, '要求说明逾期理由', paper('粤检要逾字〔2026〕1号', '请于七日内书面说明。'));
    expect(await axeFindings(procuratorate)).toEqual([]);
    await police.reload();
    await does(police, '说明逾期理由', paper('粤公说逾字〔2026〕1号', '鉴定尚未完成。'));
    await procuratorate.reload();
    await procuratorate.getByText('鉴定尚未完成。').first().waitFor();
    await does(procuratorate, '通知立案（逾期未决定）', paper('粤检立逾字〔2026〕1号', '现有证据足以立案。'));
    await handler.reload();
    await handler.getByText('现有证据足以立案。').first().waitFor();
  }, 120_000);
});

describe('撞案提示', () => {
  it('leads who only received a referral to that referral', async () => {
    const id = await sentReferral(desk, head, office);
    const police = await PortalClient.signIn(stage.portal.baseUrl, 'gdga.liaison');
    await act(police, 'openReferral', id);
    await act(police, 'signReceipt', id, { copies: 1, missing: [] });
    const [{ code = '', number = '' } = {}] = await onDatabase<{ code: string; number: string }>(
      'select s.code, r.number from referral r join case_record k on k.id = r.case_id join subject s on s.id = k.subject_id where r.id = $1', id);
    await registerCase(await PortalClient.signIn(stage.portal.baseUrl, 'gdwj.liaison'), '同一门诊部另案', { subject: { kind: 'MEDICAL_INSTITUTION', code, name: '某门诊部（演示）', regionCode: '440100' } });
    const page = await at('gdga.liaison', '/collisions');
    await page.getByRole('link', { name: number }).click();
    await page.waitForURL(`**/referrals/${id}`);
    await reaches(page, '已签收审查中');
  }, 60_000);
});

describe('a draft', () => {
  it('that two people edit loses neither text', async () => {
    const path = `/referrals/${await draftReferral(desk, office)}/edit?step=3`;
    const [one, two] = [await at('gdyb.handler', path), await at('gdyb.handler', path)];
    const advice = (page: Page) => page.getByRole('textbox', { name: '处理建议' });
    await advice(two).fill('第二人的建议');
    await advice(one).fill('第一人的建议');
    await one.getByRole('button', { name: '保存', exact: true }).click();
    await one.getByText('已保存到平台').waitFor();
    await two.getByRole('button', { name: '保存', exact: true }).click();
    const dialog = two.getByRole('dialog', { name: '这份内容刚被他人修改' });
    expect(await dialog.innerText()).toMatch(/第二人的建议[\s\S]*第一人的建议/);
    expect(await axeFindings(two)).toEqual([]);
    await dialog.getByRole('button', { name: '以新版本为基础，保留我的内容继续编辑' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await two.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined); // the newer version is read; the live stream never ends
    await two.getByRole('button', { name: '保存', exact: true }).click();
    await two.getByText('已保存到平台').waitFor();
    await one.goto(stage.portal.baseUrl + path);
    expect(await advice(one).inputValue()).toBe('第二人的建议');
  }, 90_000);

  it('that was not saved survives the window', async () => {
    const path = `/referrals/${await draftReferral(desk, office)}/edit?step=3`;
    const page = await at('gdyb.handler', path);
    await page.getByRole('textbox', { name: '处理建议' }).fill('尚未保存的建议');
    await page.getByText('草稿已存本机').waitFor();
    await page.reload();
    await page.getByRole('button', { name: '恢复草稿' }).click();
    expect(await page.getByRole('textbox', { name: '处理建议' }).inputValue()).toBe('尚未保存的建议');
  }, 90_000);

  it('takes a large file that pauses and goes on, and says why it does not take another', async () => {
    const path = `/referrals/${await draftReferral(desk, office)}/edit?step=4`;
    const page = await at('gdyb.handler', path);
    const line = await page.context().newCDPSession(page);
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 4 * 1024 ** 2 });
    const input = page.locator('input[type=file][aria-label="其他有关涉嫌犯罪的材料"]');
    const big = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(20 * 1024 ** 2, 0x20), Buffer.from('\n%%EOF\n')]);
    await input.setInputFiles({ name: '大文件.pdf', mimeType: 'application/pdf', buffer: big }, { timeout: 60_000 });
    await page.getByRole('button', { name: '暂停 大文件.pdf' }).click();
    await page.getByText('已暂停').waitFor();
    await page.getByRole('button', { name: '继续上传 大文件.pdf' }).click();
    await page.locator('li').filter({ hasText: '大文件.pdf' }).getByText('SHA-256').first().waitFor();
    await input.setInputFiles({ name: '程序.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(4096)]) });
    expect(await page.getByRole('alert').filter({ hasText: '程序.pdf' }).or(page.locator('li').filter({ hasText: '程序.pdf' }).getByRole('alert')).first().innerText()).not.toBe('');
  }, 90_000);
});

const isReading = (body: string | null): boolean => body?.includes('query Referral(') ?? false;

/** Keeps the answer of one mutation back until something else has happened to this seat and the page has read the referral anew, or failed to. */
async function overtaken(page: Page, mutation: string, meanwhile: () => Promise<unknown>, reading: 'answers' | 'fails' = 'answers'): Promise<void> {
  let failing = false;
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData();
    if (failing && isReading(body)) return route.fulfill({ status: 500, body: '' });
    if (!body?.includes(`mutation ${mutation}(`)) return route.continue();
    const response = await route.fetch();
    failing = reading === 'fails';
    const anew = page.waitForResponse((one) => isReading(one.request().postData()));
    await meanwhile();
    await (await anew).finished();
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    failing = false;
    return route.fulfill({ response });
  });
}

describe('what was done is said, although a live update came before the answer, or failed', () => {
  it('after 签收回执 in the sealed envelope', async () => {
    const police = await at('gdga.liaison', `/referrals/${await sentReferral(desk, head, office)}`);
    await police.getByRole('button', { name: '启封查看', exact: true }).waitFor();
    await overtaken(police, 'SignReceipt', () => sentReferral(desk, head, office), 'fails');
    await does(police, '签收回执');
  }, 90_000);

  it('after 移送 at the end of a draft', async () => {
    const [id, another] = [await draftReferral(desk, office), await draftReferral(desk, office)];
    for (const each of [id, another]) await act(desk, 'submitReferralReport', each);
    await act(head, 'decideTransfer', id, { approve: true });
    const handler = await at('gdyb.handler', `/referrals/${id}/edit?step=5`);
    await overtaken(handler, 'SendReferral', () => act(head, 'decideTransfer', another, { approve: true }));
    await does(handler, '移送公安机关');
    expect(new URL(handler.url()).pathname).toBe(`/referrals/${id}`);
  }, 90_000);
});
