/**
 * 通报 by clicks: written, previewed, sent, received by one unit on the screen and by another's system, seen as it comes,
 * corrected, signed for anew. 专项行动 by clicks: opened, reported on and not, urged, summed up, told to all.
 */
import { beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Locator, Page } from 'playwright-core';
import { PortalClient } from '../support/client.js';
import { agencyId, registerCase, someUscc } from '../support/story.js';
import { axeFindings, pictures } from './page.js';
import { onStage } from './stage.js';

const stage = onStage();

/** Two organisations with a case each: one by mistake, and the one that is meant. */
const [MISTAKEN, MEANT] = ['某药店甲（演示）', '某药店乙（演示）'];
let caseNumber = '';
beforeAll(async () => {
  const handler = await PortalClient.signIn(stage.portal.baseUrl, 'gdyb.handler');
  const about = async (name: string) => (await registerCase(handler, `${name}串换药品案`, { subject: { kind: 'RETAIL_PHARMACY', code: someUscc(), name, regionCode: '440100' } })).number;
  caseNumber = await about(MISTAKEN);
  await about(MEANT);
}, 300_000);

/** One option of a list in a dialog, by its words. */
async function chooses(dialog: Locator, list: string, words: string): Promise<void> {
  await dialog.getByRole('combobox', { name: list }).click();
  await dialog.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: words }).click();
}

/** One act through its dialog. */
async function does(page: Page, act: string, write?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: act });
  await write?.(dialog);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The audit office's own system receives it in the name of its liaison officer. */
async function machine(id: string): Promise<void> {
  const admin = await PortalClient.signIn(stage.portal.baseUrl, 'admin');
  const { registerApiClient: { clientId, secret } } = await admin.get<{ registerApiClient: { clientId: string; secret: string } }>(
    'mutation ($agencyId: ID!, $name: String!) { registerApiClient(agencyId: $agencyId, name: $name) { ... on RegisteredApiClient { clientId secret } } }', { agencyId: await agencyId(admin, 'AUDIT', '440000'), name: '审计管理系统' });
  const as = { authorization: `Bearer ${clientId}.${secret}`, 'x-portal-operator': 'gdsj.liaison' };
  const system = PortalClient.stranger(stage.portal.baseUrl);
  const { data: list } = await system.ask<{ bulletins: { edges: { node: { id: string; no: number } }[] } }>('{ bulletins(filter: { toReceive: true, kinds: [PENALTY] }) { edges { node { id no } } } }', {}, as);
  expect(list?.bulletins.edges.map(({ node }) => node)).toEqual([{ id, no: 1 }]);
  const { data } = await system.ask('mutation ($input: ReceiveBulletinInput!) { receiveBulletin(input: $input) { __typename } }', { input: { id, no: 1 } }, as);
  expect(data).toEqual({ receiveBulletin: { __typename: 'Bulletin' } });
}

/** The day in Beijing, as the portal has it. */
const dayHere = (): string => new Date(stage.portal.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

it('goes from the draft to the receipt of a correction', async () => {
  const writer = await stage.at('gdyb.handler', '/bulletins/new?kind=PENALTY');
  const form = writer.getByRole('dialog', { name: '保存通报' });
  await chooses(form, '通报对象', MISTAKEN);
  await chooses(form, '来源案件', caseNumber);
  for (const [label, words] of Object.entries({ 标题: '对某机构的行政处罚', 文书号: '粤医保罚〔2026〕1号', 处罚依据: '《医疗保障基金使用监督管理条例》第三十八条', 正文: '已作出处罚。' })) await form.getByLabel(label, { exact: true }).fill(words);
  await form.getByLabel('处罚决定日期', { exact: true }).fill(dayHere());
  await writer.keyboard.press('Enter');
  await form.getByRole('checkbox', { name: '罚款', exact: true }).check();
  for (const unit of ['省公安厅', '省审计厅']) await form.getByRole('checkbox', { name: unit, exact: true }).first().check();
  expect(await axeFindings(writer)).toEqual([]);
  await pictures(writer, 'bulletin-form');
  await form.getByRole('button', { name: '保存通报' }).click();
  await form.getByText('作出罚款、没收的须填写数额').first().waitFor();
  await form.getByLabel('罚款（元）', { exact: true }).fill('50000');
  await form.getByRole('button', { name: '保存通报' }).click();
  await writer.waitForURL(/bulletins\/[0-9a-f-]{36}$/);
  const path = new URL(writer.url()).pathname;
  // Another organisation, and the first again: the case that it comes from is still there. However slowly the page comes anew, the
  // next act is on what became of the one before.
  await writer.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query Bulletin(')) await writer.waitForTimeout(1_500);
    await route.continue();
  });
  await writer.getByRole('button', { name: '修改', exact: true }).click();
  await chooses(form, '通报对象', MEANT);
  await chooses(form, '通报对象', MISTAKEN);
  await form.getByRole('button', { name: '保存通报' }).click();
  await form.waitFor({ state: 'detached' });
  await writer.getByRole('link', { name: caseNumber }).waitFor();
  await does(writer, '报请发出');
  await writer.getByText('下一步：由联络员或者主要负责人发出').waitFor();
  // Handed in too early: nobody has to send it back first.
  await does(writer, '取回修改');
  await does(writer, '报请发出', async (dialog) => { await dialog.getByText('将发给 2 个单位').waitFor(); });
  await writer.unroute('**/graphql');

  const head = await stage.at('gdyb.head', path);
  await does(head, '发出', async (dialog) => { await dialog.getByRole('cell', { name: '省公安厅' }).waitFor(); });
  await head.getByText('已签收 0/2').first().waitFor();

  const police = await stage.at('gdga.liaison', '/bulletins');
  await police.getByRole('link', { name: '对某机构的行政处罚' }).click();
  // The sender does nothing: the receipts come by themselves, and where they cannot the page says so and stays.
  const away = JSON.stringify({ errors: [{ message: '服务暂时不可用', extensions: { code: 'UNAVAILABLE' } }] });
  await head.route('**/graphql', (route) => (route.request().postData()?.includes('query Bulletin(') ? route.fulfill({ contentType: 'application/json', body: away }) : route.continue()));
  await does(police, '签收');
  await police.getByText('本单位已签收。').waitFor();
  expect(await axeFindings(police)).toEqual([]);
  const bar = head.getByRole('status').filter({ hasText: '暂时连不上服务' });
  await bar.waitFor();
  await head.getByText('已签收 0/2').first().waitFor();
  expect(await axeFindings(head)).toEqual([]);
  await head.unroute('**/graphql');
  await head.getByText('已签收 1/2').first().waitFor();
  await bar.waitFor({ state: 'detached' });
  await machine(path.split('/').at(-1) ?? '');
  await head.getByText('各单位均已签收（2/2）').waitFor();

  await does(head, '更正', async (dialog) => {
    // A head writes none, and may put right which organisation it is about.
    await chooses(dialog, '通报对象', MEANT);
    await dialog.getByLabel('更正理由', { exact: true }).fill('数额有误');
    await dialog.getByLabel('罚款（元）', { exact: true }).fill('60000');
  });
  await head.getByRole('heading', { name: '以前的版本' }).waitFor();
  await head.getByText('已签收 0/2').first().waitFor();
  const [second, first] = [head.getByRole('region', { name: '第2版' }), head.getByRole('region', { name: '以前的版本' })];
  await second.getByRole('link', { name: MEANT }).waitFor();
  expect(await second.getByRole('link').allTextContents()).toEqual([MEANT]); // nor the case of the other
  await first.getByText('第1版').click();
  expect(await first.getByRole('link').allTextContents()).toEqual([MISTAKEN, caseNumber]);
  expect(await axeFindings(head)).toEqual([]);
  // Who has it open sees that it was corrected, and signs anew.
  await police.getByText('更正理由：数额有误').waitFor();
  await does(police, '签收');
  await police.getByText('第1版').click();
  await police.getByText('50,000.00').waitFor();
  await head.getByText('已签收 1/2').first().waitFor();

  await does(head, '撤回', async (dialog) => { await dialog.getByRole('textbox').fill('情况不实'); });
  await head.getByText('已签收撤回 0/2').waitFor();
  await police.getByRole('heading', { name: '撤回理由' }).waitFor();
  await does(police, '签收', async (dialog) => { await dialog.getByText('停止使用').waitFor(); });
  await head.getByText('已签收撤回 1/2').waitFor();
  expect(await axeFindings(head)).toEqual([]);
  await pictures(head, 'bulletin-withdrawn');
});

/** The keys of the fields of a campaign, in their order. */
async function fieldKeys(path: string): Promise<string[]> {
  const office = await PortalClient.signIn(stage.portal.baseUrl, 'office.secretary');
  const { campaign } = await office.get<{ campaign: { fields: { key: string }[] } }>('query ($id: ID!) { campaign(id: $id) { fields { key } } }', { id: path.split('/').at(-1) });
  return campaign.fields.map(({ key }) => key);
}

it('专项行动: one unit reports, one has nothing to report, the others are urged; the sum says who is missing, and the 通报 keeps it so', async () => {
  await stage.leave();
  const office = await stage.at('office.secretary', '/campaigns/new');
  const form = office.getByRole('dialog', { name: '保存专项行动' });
  for (const [label, words] of Object.entries({ 名称: '打击欺诈骗保专项整治', 依据: '粤医保发〔2020〕26号 四(二)', 目标和内容: '聚焦虚假住院', 起: dayHere(), 止: dayHere(), 项目: '检查定点机构' })) {
    await form.getByLabel(label, { exact: true }).fill(words);
    if (words === dayHere()) await office.keyboard.press('Enter');
  }
  await form.getByRole('button', { name: /省药监局/ }).click(); // a member that takes no part
  await form.getByRole('button', { name: '保存专项行动' }).click();
  await office.waitForURL(/campaigns\/[0-9a-f-]{36}$/);
  const path = new URL(office.url()).pathname;
  await does(office, '启动');
  const [begunWith] = await fieldKeys(path);
  await does(office, '修订报表', async (dialog) => {
    await dialog.getByRole('button', { name: '增加一项' }).click();
    await dialog.getByLabel('项目', { exact: true }).nth(1).fill('约谈机构');
  });
  await office.getByRole('rowheader', { name: /^约谈机构/ }).waitFor();
  expect(await fieldKeys(path)).toEqual([begunWith, expect.not.stringMatching(begunWith ?? '')]); // sums over rounds go by the key
  await does(office, '开启报送期');
  await office.getByRole('heading', { name: '欠报单位' }).waitFor();
  expect(await axeFindings(office)).toEqual([]);

  const police = await stage.at('gdga.liaison', path);
  await police.getByRole('link', { name: '去填报' }).click();
  await police.getByRole('button', { name: '报送', exact: true }).click();
  await police.locator('[id$="-problem"]').first().waitFor(); // what is required is not there: nothing was sent, and the field says so
  await police.getByLabel('检查定点机构').fill('12');
  await police.getByLabel('约谈机构').fill('2');
  await police.getByRole('button', { name: '报送', exact: true }).click();
  await police.getByText('第 1 次报送').waitFor();
  expect(await axeFindings(police)).toEqual([]);
  await pictures(police, 'campaign-report');
  const health = await stage.at('gdwj.liaison', path);
  await health.getByRole('link', { name: '去填报' }).click();
  await health.getByRole('button', { name: '零报告' }).click();
  await health.getByText('零报告：本期没有情况。').waitFor();

  await office.reload();
  await office.getByRole('link', { name: /^省公安厅.*：已报$/ }).waitFor();
  await office.getByRole('button', { name: '一键催报' }).click();
  await office.getByText('已向第 1 期欠报的单位催报，其他单位不受打扰。').waitFor();
  await office.getByRole('link', { name: '汇总', exact: true }).click();
  await office.getByText(/其中零报告 1 份/).waitFor();
  await office.getByText(/未报：.*省审计厅/).waitFor();
  expect(await axeFindings(office)).toEqual([]);
  await does(office, '固定数据，起草通报');
  await office.waitForURL(/campaign-briefs/);
  await does(office, '发布');
  await office.getByText('数据与固定时一致').waitFor();
  const brief = new URL(office.url()).pathname;
  const drugs = await stage.at('gdyj.liaison', '/campaigns');
  await drugs.getByText('还没有专项行动').waitFor();
  expect(await axeFindings(drugs)).toEqual([]);
  const told = drugs.getByRole('region', { name: '已发布的通报' }).getByRole('listitem').filter({ has: drugs.getByText('打击欺诈骗保专项整治', { exact: true }) }); // of which campaign
  await told.getByRole('link').click();
  await drugs.getByText('数据与固定时一致').waitFor();

  // What is corrected later changes what comes next, and not what was told.
  await does(police, '更正', async (dialog) => { await dialog.getByRole('textbox').fill('漏计三家'); });
  await police.getByLabel('检查定点机构').fill('15');
  await police.getByRole('button', { name: '报送', exact: true }).click();
  await police.getByText('第 2 次报送').waitFor();
  await office.getByRole('button', { name: '与现在比较' }).click();
  await office.getByText('报送单位更正：漏计三家').waitFor();
  const audit = await stage.at('gdsj.liaison', brief);
  await audit.getByText('数据与固定时一致').waitFor();
  expect(await audit.getByText('15', { exact: true }).count()).toBe(0);
  const paper = await (await PortalClient.signIn(stage.portal.baseUrl, 'gdsj.liaison')).fetch(`/files${brief}/docx`);
  expect([paper.status, paper.headers.get('content-disposition'), Buffer.from(await paper.arrayBuffer()).subarray(0, 2).toString()]).toEqual([200, expect.stringContaining('.docx'), 'PK']);
  expect(await axeFindings(audit)).toEqual([]);
  await pictures(audit, 'campaign-brief');

  // A member that takes no part is told of as many as the list holds, and that there may be more.
  const latest = drugs.getByText('只列出最近的 100 份。');
  await drugs.goto(`${stage.portal.baseUrl}/campaigns`);
  const listed = drugs.getByRole('region', { name: '已发布的通报' }).getByRole('listitem');
  await listed.first().waitFor();
  expect([await listed.count(), await latest.count()]).toEqual([1, 0]);
  await releasedAgain(brief.slice(-36), 100);
  await drugs.reload();
  await latest.waitFor();
  expect(await listed.count()).toBe(100);
  expect(await axeFindings(drugs)).toEqual([]);
});

/** As many again of a 通报, one day earlier each, at the same places. */
async function releasedAgain(id: string, times: number): Promise<void> {
  const above = new Client(stage.portal.database.superUrl);
  await above.connect();
  await above.query(
    `with copied as (
       insert into campaign_brief select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'number', b.number || '-' || n, 'released_at', b.released_at - n * interval '1 day'))).*
         from campaign_brief b, generate_series(1, $2) n where b.id = $1 returning id)
     insert into party select (jsonb_populate_record(p, jsonb_build_object('object_id', c.id))).* from party p, copied c where p.object_id = $1`, [id, times]);
  await above.end();
}

it('leaves no page with a fault in its console', () => { expect(stage.problems()).toEqual([]); });
