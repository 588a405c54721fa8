import { spawnSync } from 'node:child_process';
/** From the meeting to its issued minutes: the console, writing, 逐条会签, 审签, 代章. */
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { acts, AGREED, AS_TAKEN_UP, dayIn, FOLLOW_UP, goTo, looksRight, opens, resolves, stands, type Story, TITLE, TOPIC } from './conference-steps.js';
import { pickOption } from './referral-steps.js';

const now = (page: Page) => page.locator('[aria-labelledby=now]');

export async function holds(story: Story): Promise<void> {
  const { stage, office, liaison, convener, meeting } = story;
  await goTo(stage, dayIn(stage, 7), '09:15');
  await office.getByRole('link', { name: TITLE }).click();
  await office.getByRole('link', { name: '会中控制台' }).click();
  await office.getByRole('button', { name: '开启签到' }).click();
  await office.getByLabel('签到二维码').waitFor();
  await opens(convener, TITLE);
  await convener.getByRole('link', { name: '会中', exact: true }).click();
  // The six digits that stand on the screen of the room; they change each minute.
  await convener.getByLabel('六位签到码').fill((await office.locator('[aria-labelledby=sign-code] .num').innerText()).replace(/\s/g, ''));
  await convener.getByRole('button', { name: '签到', exact: true }).click();
  await convener.getByText('已签到：').waitFor();
  await office.getByText('扫码').waitFor();
  await office.getByRole('button', { name: '签到：省公安厅 刑侦局联络员 省公安厅刑侦局联络员' }).click();
  await office.getByText('签到表（2/6 家到会）').waitFor();
  await liaison.goto(`${stage.portal.baseUrl}/meetings/${meeting}/day`);
  await liaison.getByText('已签到：').waitFor();
  await looksRight(office, 'console-before');

  await acts(office, '会议开始');
  await now(convener).getByText('当前没有进行中的议题').waitFor();
  const on = office.getByRole('region', { name: '正在进行' });
  await office.getByRole('button', { name: '下一项', exact: true }).click();
  await now(liaison).getByText(FOLLOW_UP).waitFor();
  await on.getByText(FOLLOW_UP).waitFor();
  for (const title of ['数据共享清单', TOPIC]) {
    await office.keyboard.press('Alt+n');
    await Promise.all([liaison, convener].map((page) => now(page).getByText(title).waitFor()));
    await on.getByText(title).waitFor();
  }
  await now(convener).getByRole('timer').waitFor();
  await looksRight(convener, 'day-phone');

  const panel = office.locator('[aria-labelledby=item]');
  await panel.getByRole('combobox', { name: '会上提出回避' }).selectOption({ label: '省审计厅（全单位）' });
  await panel.getByRole('button', { name: '已离席' }).click();
  await panel.getByText(/\d 离席$/).waitFor();
  await panel.getByRole('group', { name: '省审计厅' }).waitFor({ state: 'detached' }); // it is not asked for its opinion
  await panel.getByRole('group', { name: '省公安厅' }).getByRole('button', { name: '同意', exact: true }).click();
  await panel.getByRole('group', { name: '结果' }).getByRole('button', { name: '通过', exact: true }).click();
  for (const [index, { lead, text, days }] of AGREED.entries()) await resolves(panel, index + 1, { text, lead, due: dayIn(stage, days) });
  await office.getByText('全部已保存').waitFor();
  await convener.getByText(AGREED[2].text).waitFor();
  expect(await panel.getByLabel('事项', { exact: true }).evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value))).toEqual(AGREED.map(({ text }) => text));
  await looksRight(office, 'console');
  await acts(office, '会议结束');
  await stands(convener, '已结束');
}

export async function writes(story: Story): Promise<void> {
  const { stage, office } = story;
  await office.getByRole('button', { name: '起草纪要' }).click();
  await office.waitForURL(/\/minutes\/[0-9a-f-]{36}$/);
  story.minutes = office.url().slice(-36);
  await office.waitForSelector('[data-state=SAVED]');
  const text = (page: Page) => page.getByRole('textbox', { name: '正文' });
  for (const words of ['讨论本议题时，省审计厅回避离席。', '省公安厅同意。', '会议通过了本议题。', ...AGREED.map((one) => one.text)]) await text(office).getByText(words).waitFor();
  await office.getByText(/出席：.*刑侦局联络员/).waitFor();

  await office.getByRole('button', { name: '邀请共同起草' }).click();
  await office.getByRole('dialog').getByRole('combobox', { name: '按单位名称查找' }).click();
  await pickOption(office, '广东省医疗保障局');
  await office.getByRole('dialog').getByRole('button', { name: '邀请共同起草' }).click();
  await office.getByRole('button', { name: '结束共同起草' }).waitFor();
  const other = await stage.at('gdyb.handler', `/minutes/${story.minutes}`);
  await other.waitForSelector('[data-state=SAVED]');
  await office.getByText(/正在编写：/).waitFor();
  const line = (page: Page, words: string) => text(page).locator('p').filter({ hasText: words });
  const type = async (page: Page, after: string, key: string, words: string): Promise<void> => {
    await line(page, after).click();
    await page.keyboard.press('End');
    await page.keyboard.press(key);
    await page.keyboard.type(words, { delay: 15 });
  };
  await Promise.all([type(office, '会议通过了本议题。', 'End', '有关情况会后一并通报。'), type(other, '数据共享清单', 'ArrowDown', '会议听取了清单编制情况。')]);
  for (const page of [office, other]) {
    await line(page, '会议通过了本议题。有关情况会后一并通报。').waitFor();
    await line(page, '会议听取了清单编制情况。').waitFor();
    await page.waitForSelector('[data-state=SAVED]');
  }
  await looksRight(office, 'minutes');
  await other.context().close();
}

export async function goesRound({ stage, office, liaison }: Story): Promise<void> {
  await office.getByRole('button', { name: '送会签' }).click();
  // The portal names the units of each line; asked is only about what two of them are to do.
  const units = (text: string) => office.getByRole('listitem').filter({ hasText: text });
  await units(AGREED[0].text).waitFor();
  for (const [line, unit] of [['省审计厅回避离席', '省审计厅'], ['省公安厅同意', '省公安厅']] as const) await units(line).getByRole('button', { name: unit, pressed: true }).click();
  await office.getByLabel('反馈截止日期').fill(dayIn(stage, 3));
  await office.keyboard.press('Enter');
  await looksRight(office, 'round');
  await office.getByRole('button', { name: '送2个单位会签' }).click();
  await office.getByText('已反馈 0/2').waitFor();

  await opens(liaison, /纪要/);
  await liaison.getByText('涉及本单位的条目（2条）').waitFor();
  expect(await liaison.locator('main').innerText()).not.toContain(AGREED[2].text);
  await liaison.getByRole('listitem').filter({ hasText: AGREED[0].text }).getByText('修改建议', { exact: true }).click();
  await liaison.getByRole('textbox', { name: /建议的文字/ }).fill(AS_TAKEN_UP);
  await looksRight(liaison, 'share');
  await liaison.getByRole('button', { name: '其余1条同意，一并反馈' }).click();
  await office.getByText('已反馈 1/2').waitFor();

  await goTo(stage, dayIn(stage, 13), '09:00'); // a last day that is off moves on, over a week of holidays at most
  await office.reload();
  await office.getByText('逾期未反馈').waitFor();
  await acts(office, '结束会签');
  await looksRight(office, 'round-closed');
  await office.getByRole('link', { name: '采纳情况表' }).click();
  await office.getByRole('row').filter({ hasText: '省卫生健康委' }).getByText('逾期未反馈').waitFor();
  await office.getByRole('button', { name: '处理', exact: true }).click();
  await looksRight(office, 'handle');
  await office.getByRole('dialog').getByRole('button', { name: /^处理省公安厅/ }).click();
  await office.getByText(`现为：${AS_TAKEN_UP}`).waitFor();
  await looksRight(office, 'adoption');
}

export async function issues({ office, convener }: Story): Promise<void> {
  await office.getByRole('link', { name: '返回纪要' }).click();
  await office.getByRole('link', { name: '审签与印发' }).click();
  await acts(office, '送审签');
  await opens(convener, /纪要/);
  await convener.getByText(AS_TAKEN_UP).waitFor();
  await looksRight(convener, 'sign-phone');
  await convener.getByRole('button', { name: '审签', exact: true }).click();
  await stands(office, '已审签');
  await acts(office, '申请代章', { 用印份数: '8' });
  await looksRight(office, 'signed');

  // The seal is his as head of the lead agency; as convener he reads who can grant it, and sits down there with one tap.
  await opens(convener, /纪要/);
  await convener.getByRole('heading', { name: /代章申请/ }).waitFor();
  expect(await convener.getByRole('button', { name: '同意代章' }).count()).toBe(0);
  await looksRight(convener, 'seal-other-seat');
  await convener.getByRole('button', { name: /^换到/ }).click();
  await convener.getByRole('button', { name: '同意代章' }).waitFor();
  await looksRight(convener, 'seal-phone');
  await convener.getByRole('button', { name: '同意代章' }).click();
  await Promise.all([stands(convener, '已同意，待用印'), office.getByText('已同意，待用印').waitFor()]);
  await acts(office, '印发');
  await stands(office, '已印发');
  await office.frameLocator('iframe').getByText(AS_TAKEN_UP).first().waitFor();
  await looksRight(office, 'issued');
  // Without an office suite on the machine there is no PDF; Word is always there.
  const kind = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0 ? 'PDF' : 'Word';
  const downloading = office.waitForEvent('download', { timeout: 60_000 }); // the office suite sets a PDF first
  await office.getByRole('link', { name: kind }).click();
  expect((await downloading).suggestedFilename()).toMatch(kind === 'PDF' ? /\.pdf$/ : /\.docx$/);
}
