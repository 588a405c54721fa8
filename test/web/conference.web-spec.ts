/** 联席会议 by clicks, beside the story of one meeting: who sits in it, a change of a meeting, a half-year without one, a meeting in writing. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@portal/kernel';
import { manyConferences } from '../isolation/conference-matters.js';
import { done, takeSeat } from '../isolation/consult-matters.js';
import { PortalClient } from '../support/client.js';
import { agencyId, today } from '../support/story.js';
import { looksRight } from './conference-steps.js';
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

  it('changes a meeting in a dialog, and says of a half-year without a meeting that one is due', async () => {
    const page = await stage.at('office.secretary', '/meetings');
    await page.getByRole('link', { name: '专题', exact: true }).click();
    await page.getByRole('button', { name: '变更会议' }).click();
    await page.getByRole('dialog').waitFor();
    await looksRight(page, 'change-meeting');
    const city = await stage.at('gzoffice.secretary', '/conference');
    await city.getByRole('heading', { name: '半年必开' }).first().waitFor();
    await looksRight(city, 'half-year');
    expect(stage.problems()).toEqual([]);
  });

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

  it('keeps a page whose dialog cannot be loaded, says so, and opens it once it can', async () => {
    const page = await stage.at('office.secretary', '/meetings');
    await page.getByRole('link', { name: '专题', exact: true }).click();
    await page.route('**/assets/meeting-notice-forms-*', (route) => route.abort());
    await page.getByRole('button', { name: '变更会议' }).click();
    const missing = page.getByRole('alert').filter({ hasText: '这一部分没有加载出来' });
    await missing.waitFor();
    await looksRight(page, 'part-missing');
    await missing.getByRole('button', { name: '关闭' }).click();
    await missing.waitFor({ state: 'detached' });
    await page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }));
    await page.getByRole('button', { name: '变更会议' }).click();
    await missing.getByRole('button', { name: '刷新页面' }).click();
    await page.waitForFunction(() => !('stillTheSamePage' in globalThis));
    await page.getByRole('button', { name: '变更会议' }).click();
    await missing.waitFor();
    await page.unroute('**/assets/meeting-notice-forms-*');
    await missing.getByRole('button', { name: '重试' }).click();
    await page.getByRole('dialog').waitFor();
  });
});
