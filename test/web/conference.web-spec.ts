/** 联席会议 by clicks: who sits in it, a topic decided on a phone, an agenda put in order by keyboard. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@portal/kernel';
import { manyConferences } from '../isolation/conference-matters.js';
import { askedMinutes } from '../isolation/minutes-matters.js';
import { done, takeSeat } from '../isolation/consult-matters.js';
import { PortalClient } from '../support/client.js';
import { agencyId, today } from '../support/story.js';
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
    await page.getByRole('heading', { name: '工作台', level: 1 }).waitFor(); // sitting down anew leads there
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

  it('has dialogs of the notice, papers, guests, a half-year without a meeting, and what reached nobody: none with a fault for who cannot see', async () => {
    const page = await stage.at('office.secretary', '/meetings');
    const dialog = page.getByRole('dialog');
    const clean = async (): Promise<void> => { expect([page.url(), await axeFindings(page)]).toEqual([page.url(), []]); };
    const openAt = async (button: string): Promise<void> => {
      await page.getByRole('button', { name: button }).first().click();
      await dialog.waitFor();
      await clean();
    };
    await page.getByRole('link', { name: '专题', exact: true }).click();
    await openAt('变更会议');
    await page.goto(page.url());
    await page.getByRole('link', { name: '会议材料' }).first().click();
    await page.getByRole('heading', { name: '会议材料' }).first().waitFor();
    await openAt('提交材料');
    await page.goto(page.url());
    await openAt('邀请列席');
    await dialog.getByLabel('单位').fill('高校公共卫生学院');
    await dialog.getByLabel('职务').fill('教授');
    await dialog.getByLabel('开始时间').fill('2026-01-01T09:00');
    await dialog.getByRole('button', { name: '邀请列席' }).click();
    const link = await page.getByRole('textbox', { name: '列席链接' }).inputValue();
    await clean();
    await page.goto(link);
    await page.getByText('没有向列席人员开放的材料').waitFor();
    await clean();
    await page.goto(`${stage.portal.baseUrl}/delivery`);
    await page.getByRole('heading', { name: '送达情况' }).first().waitFor();
    await clean();
    const city = await stage.at('gzoffice.secretary', '/conference');
    await city.getByRole('heading', { name: '半年必开' }).first().waitFor();
    expect(await axeFindings(city)).toEqual([]);
    expect(stage.problems()).toEqual([]);
  }, 120_000);

  it('has its office send minutes line by line, and deal with what came back', async () => {
    const [office, police, health] = await Promise.all(['office.secretary', 'gdga.liaison', 'gdwj.liaison'].map((account) => PortalClient.signIn(stage.portal.baseUrl, account))) as [PortalClient, PortalClient, PortalClient];
    await askedMinutes(stage.portal.database.apiUrl, office, police, health);
    const { allMinutes } = await office.get<{ allMinutes: { edges: { node: { id: string; state: string } }[] } }>('{ allMinutes(first: 9) { edges { node { id state } } } }');
    const path = `/minutes/${allMinutes.edges.find(({ node }) => node.state === 'DRAFTING')?.node.id ?? ''}`;
    const page = await stage.at('office.secretary', `${path}/send`);
    await page.getByRole('button', { name: /送\d个单位会签/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${stage.portal.baseUrl}${path}/adoption`);
    await page.getByRole('button', { name: '处理' }).first().click();
    await page.getByRole('dialog', { name: /处理省公安厅/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(stage.problems()).toEqual([]);
  }, 120_000);

  it('holds a meeting in writing: sent round, answered item by item, asked about, ended', async () => {
    const [office, convener] = await Promise.all(['office.secretary', 'gdyb.head'].map((account) => PortalClient.signIn(stage.portal.baseUrl, account))) as [PortalClient, PortalClient];
    await takeSeat(convener, 'CONVENER');
    const { conferences } = await office.get<{ conferences: { id: string }[] }>('{ conferences { id } }');
    const police = await agencyId(office, 'PUBLIC_SECURITY', '440000');
    const act = (who: PortalClient, name: string, input: string, values: Record<string, unknown>) => done(who, name, 'Meeting', input, values);
    const on = ({ id, version }: { id: string; version: number }, more: object = {}) => ({ id, expectedVersion: version, ...more });
    const year = Number(today().slice(0, 4)) + 1;
    const planned = await act(office, 'planMeeting', 'PlanMeetingInput', {
      conferenceId: conferences[0]?.id, kind: 'PARTIAL', form: 'WRITTEN', title: '方案书面会议', startsAt: `${year}-03-03T01:00:00Z`, endsAt: `${year}-03-03T02:00:00Z`, attendeeIds: [police],
    });
    const kept = await act(office, 'saveAgenda', 'SaveAgendaInput', on(planned, { items: ['检查方案', '移送清单'].map((title) => ({ kind: 'OTHER', title, minutes: 10, visibility: 'MEETING', visibleTo: [] })) }));
    await act(convener, 'decideAgenda', 'DecideAgendaInput', on(await act(office, 'submitAgenda', 'MeetingActInput', on(kept)), { approve: true }));

    const desk = await stage.at('office.secretary', `/meetings/${planned.id}`);
    await desk.getByRole('link', { name: '书面会议：议题与反馈' }).click();
    await desk.getByRole('button', { name: '发出书面会议' }).click();
    const sending = desk.getByRole('dialog', { name: '发出书面会议' });
    await sending.getByLabel('反馈时限').fill(addDays(today(), 10));
    await sending.getByLabel('反馈时限').press('Enter');
    await sending.getByLabel('召集人（职务）').fill('召集人');
    expect(await axeFindings(desk)).toEqual([]);
    await sending.getByRole('button', { name: '发出书面会议' }).click();
    await desk.getByText('征求意见中').waitFor();

    const unit = await stage.at('gdga.liaison', `/meetings/${planned.id}/round`, { phone: true });
    await unit.getByLabel('第2项的意见').getByText('有修改意见').click();
    await unit.getByRole('textbox', { name: '第2项的说明' }).fill('增加电子证据清单');
    expect(await axeFindings(unit)).toEqual([]);
    await unit.getByRole('button', { name: '报送所选，其余1项同意' }).click();
    await unit.getByText('已反馈').first().waitFor();
    await unit.getByRole('button', { name: '提问' }).first().click();
    await unit.getByRole('textbox', { name: '提问' }).fill('检查何时开始？');
    await unit.getByRole('button', { name: '提问' }).first().click();
    await unit.getByText('待答复').waitFor();

    await desk.getByRole('button', { name: '答复全体' }).click();
    await desk.getByRole('textbox', { name: '答复全体' }).fill('下月五日。');
    await desk.getByRole('button', { name: '答复全体' }).click();
    await desk.getByRole('button', { name: '答复全体' }).waitFor({ state: 'detached' });
    await unit.getByText('下月五日。').waitFor();
    await desk.getByRole('button', { name: '结束书面会议' }).click();
    const ending = desk.getByRole('dialog', { name: '结束书面会议' });
    expect(await ending.getByRole('radio', { name: '通过', exact: true }).first().isChecked()).toBe(true);
    await ending.getByRole('radio', { name: '原则通过' }).nth(1).check();
    await ending.getByRole('button', { name: '结束书面会议' }).click();
    await desk.getByRole('link', { name: '登记议定事项' }).waitFor();
    await unit.getByText('原则通过').waitFor();
    expect(await axeFindings(desk)).toEqual([]);
    expect(stage.problems()).toEqual([]);
  }, 120_000);
});
