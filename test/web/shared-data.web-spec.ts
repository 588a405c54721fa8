/** 数据共享 by clicks: asked for, granted, handed over as a file, read under its watermark, cut off, read again, ended, destroyed; and the other ends: longer term, part, refusal, dispute, a table from a folder. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { done } from '../isolation/consult-matters.js';
import { PortalClient } from '../support/client.js';
import { until } from '../support/wait.js';
import { agencyId, registerCase } from '../support/story.js';
import { axeFindings, pictures } from './page.js';
import { onStage } from './stage.js';

const dropDir = mkdtempSync(join(tmpdir(), 'portal-web-drops-'));
const stage = onStage({ env: { CONNECTOR_DROP_DIR: dropDir, CONNECTOR_SCAN_MS: '300' } });
afterAll(() => rmSync(dropDir, { recursive: true, force: true }));
const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(stage.portal.now().getTime() + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);
let caseId: string;
let entryId: string;
let caseNumber: string;
/** So many of an agency's cases a form lists unasked. */
const LISTED = 50;
let asking: PortalClient;
let consenting: PortalClient;

beforeAll(async () => {
  const [asker, health, office] = await Promise.all(['gdyb.handler', 'gdwj.liaison', 'office.secretary'].map((account) => PortalClient.signIn(stage.portal.baseUrl, account))) as [PortalClient, PortalClient, PortalClient];
  asking = asker;
  consenting = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.head');
  ({ id: caseId, number: caseNumber } = await registerCase(asker));
  for (let n = 0; n < LISTED; n += 1) await registerCase(asker);
  const drafted = await done(health, 'draftCatalogueEntry', 'CatalogueEntry', 'DraftCatalogueEntryInput', {
    name: '住院病历质控结果', summary: '按月形成。', sharingClass: 'CONDITIONAL', conditions: '限于办案', dataLevel: 'SENSITIVE_PERSONAL', format: 'TABLE', refresh: 'MONTHLY', way: 'FILE', secrecyChecked: true, impactAssessed: true,
    fields: [{ key: 'patient', title: '患者姓名', type: 'TEXT', sensitivity: 'SENSITIVE', mask: 'NAME' }, { key: 'score', title: '质控得分', type: 'NUMBER', sensitivity: 'INTERNAL', mask: 'NONE' }],
  });
  const on = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  const handed = await done(health, 'submitCatalogueEntry', 'CatalogueEntry', 'CatalogueEntryActInput', on(drafted));
  entryId = (await done(office, 'reviewCatalogueEntry', 'CatalogueEntry', 'ReviewCatalogueEntryInput', { ...on(handed), publish: true })).id;
}, 300_000);

/** One act through its dialog, and the state that the title shows then. */
async function does(page: Page, act: string, write: Record<string, string>, state: string, before?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: act });
  for (const [label, words] of Object.entries(write)) await dialog.getByLabel(label, { exact: true }).fill(words);
  await before?.();
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).filter({ hasText: state }).waitFor();
}

/** The agency's own system, in the name of its liaison officer. */
async function machine(id: string): Promise<void> {
  const admin = await PortalClient.signIn(stage.portal.baseUrl, 'admin');
  const healthId = await agencyId(admin, 'HEALTH', '440000');
  const { registerApiClient: { clientId, secret } } = await admin.get<{ registerApiClient: { clientId: string; secret: string } }>(
    'mutation ($agencyId: ID!, $name: String!) { registerApiClient(agencyId: $agencyId, name: $name) { ... on RegisteredApiClient { clientId secret } } }', { agencyId: healthId, name: '病历质控系统' });
  const as = { authorization: `Bearer ${clientId}.${secret}`, 'x-portal-operator': 'gdwj.liaison' };
  const system = PortalClient.stranger(stage.portal.baseUrl);
  const { data: now } = await system.ask<{ dataRequest: { version: number } }>('query ($id: ID!) { dataRequest(id: $id) { version } }', { id }, as);
  const { data } = await system.ask('mutation ($input: DeliverDataInput!) { deliverData(input: $input) { __typename } }', { input: { id, expectedVersion: now?.dataRequest.version, table: 'patient,score\n张三丰,91\n李四,85.5' } }, as);
  expect(data).toEqual({ deliverData: { __typename: 'DataRequest' } });
}
const refusal = (page: Page, code: string) => page.getByRole('alert').filter({ hasText: code }).waitFor();

/** A request that waits for its answer. */
async function submitted(): Promise<{ id: string; number: string }> {
  const drafted = await done(asking, 'draftDataRequest', 'DataRequest', 'DraftDataRequestInput', {
    entryId, objectKind: 'CASE', objectId: caseId, purpose: '核实住院真实性', basis: '《医疗保障基金使用监督管理条例》第二十二条', scenario: '与结算明细比对', fields: ['patient', 'score'], periodFrom: inDays(-90), periodTo: inDays(-30), way: 'FILE', until: inDays(20), responsible: '承办人',
  });
  const asked = await done(asking, 'submitDataRequest', 'DataRequest', 'DataRequestActInput', { id: drafted.id, expectedVersion: drafted.version });
  const { id } = await done(consenting, 'consentDataRequest', 'DataRequest', 'ConsentDataRequestInput', { id: asked.id, expectedVersion: asked.version, consent: true });
  return { id, number: (await asking.get<{ dataRequest: { number: string } }>('query ($id: ID!) { dataRequest(id: $id) { number } }', { id })).dataRequest.number };
}

it('comes out of the folder of the agency that holds the data, in part as granted, and says what is wrong with it before', async () => {
  const { id, number } = await submitted();
  const holder = await stage.at('gdwj.liaison', `/catalogue/${entryId}`);
  const card = holder.getByRole('region', { name: '数据连接器' });
  await card.getByText('没有设置').waitFor();
  await card.getByRole('button', { name: '设置数据连接器' }).click();
  const form = holder.getByRole('dialog', { name: '设置数据连接器' });
  expect(await axeFindings(holder)).toEqual([]);
  await form.getByLabel('接口地址', { exact: true }).fill('https://data.example.gov.cn/share');
  await form.getByRole('button', { name: '设置数据连接器' }).click();
  await form.getByText('该主机不在允许访问的名单中').first().waitFor();
  await form.getByLabel('方式').click();
  await form.getByTitle('文件投递').click();
  await form.getByRole('button', { name: '设置数据连接器' }).click();
  await form.waitFor({ state: 'detached' });
  await card.getByRole('button', { name: '测试连接' }).click();
  await card.getByText('连接正常').waitFor();
  expect(await axeFindings(holder)).toEqual([]);
  await pictures(holder, 'data-connector');
  const folder = join(dropDir, /([0-9A-Z]{18})\//.exec(await card.innerText())?.[1] ?? '-');
  /** As the agency's system does it: under another name first, the marker last. */
  const drop = (table: string): void => {
    writeFileSync(join(folder, 'half'), table);
    renameSync(join(folder, 'half'), join(folder, `${number}.csv`));
    writeFileSync(join(folder, `${number}.csv.ok`), '');
  };

  await holder.goto(`${stage.portal.baseUrl}/data-requests/${id}`);
  await does(holder, '部分同意', { 理由: '姓名与用途无关' }, '部分同意', async () => { await holder.getByRole('group', { name: '同意共享的信息项' }).getByRole('checkbox', { name: '患者姓名' }).uncheck(); });
  const attempts = holder.getByRole('region', { name: '提供记录' });
  const looked = async (words: string): Promise<void> => {
    await until(words, async () => (await asking.get<{ deliveryLog: { attempts: { text: string }[] } }>('query ($id: ID!) { deliveryLog(requestId: $id) { attempts { text } } }', { id })).deliveryLog.attempts.some(({ text }) => text.includes(words)));
    await holder.reload();
    await attempts.getByText(words).waitFor();
  };
  drop('质控得分\n甲\n');
  await looked('数据表核对未通过');
  await attempts.getByText('第2行“质控得分”应为数值。').waitFor();
  drop('质控得分\n90\n85.5\n');
  await looked('已核对并提供');
  await holder.getByRole('heading', { level: 1 }).filter({ hasText: '共享中' }).waitFor();
  expect(await axeFindings(holder)).toEqual([]);
  await pictures(holder, 'data-attempts');
  const reader = await stage.at('gdyb.handler', `/data-requests/${id}`);
  await reader.getByRole('region', { name: '答复' }).getByText('没有同意的信息项或者期限仍然需要的，可以就此重新申请').waitFor();
  expect(stage.problems()).toEqual([]);
});

it('has its term made longer, is refused, disputed, and settled by the office', async () => {
  const path = `/data-requests/${(await submitted()).id}`;
  const holder = await stage.at('gdwj.liaison', path);
  await does(holder, '延长答复时限', { 同意延长的主管部门: '省政务和数据局', 理由: '需要逐条核对' }, '待答复');
  await does(holder, '不予共享', { 理由: '与用途无关', 不予共享的依据: '《政务数据共享条例》第二十一条' }, '不予共享');
  const asker = await stage.at('gdyb.handler', path);
  await does(asker, '提出争议', { 理由: '用途已经说明' }, '争议协商中');
  await does(asker, '协商不成，提请协调', { 协商情况: '两次协商未能一致' }, '争议协调中');
  const office = await stage.at('office.secretary', path);
  await does(office, '维持答复', { 作出协调的机关: '省政务和数据局', 协调结果: '维持不予共享的答复' }, '争议已了结');
  await asker.goto(`${stage.portal.baseUrl}${path}`);
  await asker.getByText('争议已了结，维持现有答复。').waitFor();
  expect(stage.problems()).toEqual([]);
});

let late: string;
it('is owed anew when a dispute of a part is settled, says that it is not late yet, and can be withdrawn', async () => {
  const path = `/data-requests/${(await submitted()).id}`;
  const holder = await stage.at('gdwj.liaison', path);
  await does(holder, '部分同意', { 理由: '姓名与用途无关' }, '部分同意', async () => { await holder.getByRole('group', { name: '同意共享的信息项' }).getByRole('checkbox', { name: '患者姓名' }).uncheck(); });
  const asker = await stage.at('gdyb.handler', path);
  await does(asker, '提出争议', { 理由: '用途已经说明' }, '争议协商中');
  await does(asker, '争议了结', { 了结的情况: '已经协商' }, '争议已了结');
  await asker.getByText('等待提供部门在时限内提供数据').waitFor();
  expect(await asker.getByRole('button', { name: '逾期未提供，提出争议' }).getAttribute('aria-disabled')).toBe('true');
  expect(await axeFindings(asker)).toEqual([]);
  await pictures(asker, 'data-request-owed');
  await holder.reload();
  await holder.getByText('下一步：由提供部门在时限内提供同意共享的数据。').waitFor();
  await does(asker, '撤回申请', { 理由: '案件已终结' }, '已撤回');
  late = `/data-requests/${(await submitted()).id}`;
  await holder.goto(`${stage.portal.baseUrl}${late}`);
  await does(holder, '同意共享', {}, '同意共享');
  await holder.getByText('下一步：在时限内提供数据。').waitFor();
  expect(stage.problems()).toEqual([]);
});

it('goes from the request to the statement of destruction', async () => {
  const asker = await stage.at('gdyb.handler', `/data-requests/new?entry=${entryId}&case=${caseId}`);
  const form = asker.getByRole('dialog', { name: '保存数据申请' });
  // The case is older than those that are listed: it is named all the same, and found by what is typed.
  await form.getByTitle(caseNumber).waitFor();
  const choice = form.getByRole('combobox', { name: '用于案件或议定事项' });
  await choice.fill('没有这样的案件');
  await form.getByText('没有找到这样的在办案件或议定事项').waitFor();
  await choice.fill(caseNumber);
  await form.locator('.ant-select-item-option').filter({ hasText: caseNumber }).click();
  for (const [label, words] of Object.entries({ 用途: '核实住院真实性', 申请依据: '《医疗保障基金使用监督管理条例》第二十二条', 使用场景: '与结算明细比对', 数据安全责任人: '基金监管处承办人' })) await form.getByLabel(label, { exact: true }).fill(words);
  for (const field of ['患者姓名', '质控得分']) await form.getByRole('group', { name: '需要的信息项' }).getByRole('checkbox', { name: field }).check();
  for (const [label, day] of [['数据所属期间（起）', inDays(-90)], ['数据所属期间（止）', inDays(-30)], ['到期日', inDays(2)]] as const) {
    await form.getByLabel(label, { exact: true }).fill(day);
    await asker.keyboard.press('Enter');
  }
  expect(await axeFindings(asker)).toEqual([]);
  await pictures(asker, 'data-request-form');
  await form.getByRole('button', { name: '保存数据申请' }).click();
  await asker.waitForURL(/data-requests\/[0-9a-f-]{36}$/);
  const path = new URL(asker.url()).pathname;
  await asker.getByRole('link', { name: '数据共享' }).and(asker.locator('[aria-current]')).first().waitFor();
  await does(asker, '报本单位同意', {}, '待本单位同意');

  const head = await stage.at('gdyb.head', path);
  await does(head, '同意并提交', {}, '待答复');
  const holder = await stage.at('gdwj.liaison', path);
  await does(holder, '同意共享', {}, '同意共享', async () => {
    expect(await axeFindings(holder)).toEqual([]);
    await pictures(holder, 'data-answer-form');
  });

  await holder.getByRole('button', { name: '提供数据', exact: true }).click();
  const handing = holder.getByRole('dialog', { name: '提供数据' });
  await handing.getByLabel('或者粘贴数据表').fill('患者姓名\t质控得分\n张三丰\t甲\n\t90');
  await handing.getByRole('button', { name: '提供数据', exact: true }).click();
  await handing.getByText('第2行“质控得分”应为数值。').waitFor();
  await handing.getByText('第3行“患者姓名”为空。').waitFor();
  expect(await axeFindings(holder)).toEqual([]);
  await pictures(holder, 'data-delivery-refused');
  await handing.locator('input[type=file]').setInputFiles({ name: '质控结果.csv', mimeType: 'text/csv', buffer: Buffer.from('患者姓名,质控得分\n张三丰,90\n李四,85.5\n') });
  await handing.getByText(/SHA-256/).waitFor();
  await handing.getByRole('button', { name: '提供数据', exact: true }).click();
  await handing.waitFor({ state: 'detached' });
  await holder.getByRole('heading', { level: 1 }).filter({ hasText: '共享中' }).waitFor();

  await asker.goto(`${stage.portal.baseUrl}${path}`);
  const look = asker.getByRole('button', { name: '查看', exact: true });
  await look.click();
  const table = asker.getByRole('dialog', { name: '共享的数据' });
  await table.getByText('张＊＊').waitFor();
  await table.locator('p').getByText(/省医保局.*数据申请/).waitFor();
  expect(await axeFindings(asker)).toEqual([]);
  await pictures(asker, 'shared-table');
  // While it is open the other agency stops it: the rows leave the screen.
  await does(holder, '暂停共享', { 理由: '核查使用情况' }, '共享中');
  await table.getByRole('alert').filter({ hasText: 'GRANT_SUSPENDED' }).waitFor();
  expect(await table.getByText('张＊＊').count()).toBe(0);
  await asker.keyboard.press('Escape');
  await table.waitFor({ state: 'detached' });
  await look.click();
  await refusal(asker, 'GRANT_SUSPENDED');
  await does(holder, '恢复共享', { 理由: '已说明' }, '共享中');
  await look.click();
  await table.getByText('张＊＊').waitFor();
  // The system of the other agency hands a newer table over, without a browser: whoever has the former one open is told.
  await machine(path.slice(path.lastIndexOf('/') + 1));
  await table.getByText('提供部门重新提供了数据').waitFor();

  // A file leaves the masks and the end behind: it takes the consent of who answers for sharing, who is told in the portal.
  await asker.keyboard.press('Escape');
  await table.waitFor({ state: 'detached' });
  await asker.reload();
  const out = asker.getByRole('button', { name: '导出', exact: true });
  await asker.getByRole('button', { name: '申请导出' }).waitFor();
  expect([await out.count(), await asker.getByRole('button', { name: '同意导出' }).count()]).toEqual([0, 0]);
  await does(asker, '申请导出', { 导出用途和存放位置: '与结算明细比对，存放于办案专用机' }, '共享中');
  await head.goto(`${stage.portal.baseUrl}/inbox`);
  await head.getByRole('link', { name: /共享数据导出待同意/ }).first().click();
  await does(head, '同意导出', { '意见（可不填）': '办结即删' }, '共享中');
  expect(await axeFindings(head)).toEqual([]);
  await asker.reload();
  const [file] = await Promise.all([asker.waitForEvent('download'), out.click()]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);

  // At the second of the end the rows leave the screen by its own clock, which stands still here while it is looked at: the portal, a day behind, says nothing yet.
  const end = Date.parse(`${inDays(3)}T00:00:00+08:00`);
  const watched = await stage.at('gdyb.handler', path);
  await watched.clock.install({ time: stage.portal.now() });
  await watched.reload();
  await watched.getByRole('button', { name: '查看', exact: true }).click();
  const shown = watched.getByRole('dialog', { name: '共享的数据' });
  await shown.getByText('张＊＊').waitFor();
  await watched.clock.pauseAt(end - 4_000);
  expect(await shown.getByText('张＊＊').count()).toBe(1);
  await watched.clock.runFor(6_000);
  await shown.getByRole('alert').filter({ hasText: 'PURPOSE_EXPIRED' }).waitFor({ timeout: 10_000 });
  expect(await shown.getByText('张＊＊').count()).toBe(0);
  await watched.close();

  expect(stage.problems()).toEqual([]);
  await stage.portal.advance(Date.parse(`${inDays(3)}T00:00:01+08:00`) - stage.portal.now().getTime());
  const later = await stage.at('gdyb.handler', path, { phone: true });
  await later.getByRole('button', { name: '查看', exact: true }).click();
  await refusal(later, 'PURPOSE_EXPIRED');
  expect(await axeFindings(later)).toEqual([]);
  await pictures(later, 'shared-data-ended-phone');
  await does(later, '提交销毁说明', { 销毁情况: '电子数据已删除，结论入卷', '销毁人、监销人（岗位）': '承办人、机要员' }, '已销毁办结');
  await later.goto(`${stage.portal.baseUrl}/data-grants`);
  await later.getByText(/^剩 \d+ 天$/).first().waitFor();
  expect(await axeFindings(later)).toEqual([]);
  await later.goto(`${stage.portal.baseUrl}/data-grants/uses?side=ours`);
  await later.getByText('核实住院真实性').nth(1).waitFor();
  expect(await axeFindings(later)).toEqual([]);
});

it('is disputed when what was granted does not come in its term', async () => {
  await stage.portal.advance(45 * DAY_MS);
  const asker = await stage.at('gdyb.handler', late);
  await does(asker, '逾期未提供，提出争议', { 理由: '时限届满仍未提供' }, '争议协商中');
});
