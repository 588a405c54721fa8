/** What becomes of what was resolved: signed for, reported, closed; or late, until the next meeting hears of it first. */
import { expect } from '@jest/globals';
import { somePdf } from '../support/story.js';
import { until } from '../support/wait.js';
import { acts, AGREED, AS_TAKEN_UP, dayIn, FOLLOW_UP, goTo, looksRight, opens, orderOf, stands, type Story } from './conference-steps.js';

const EVIDENCE = { name: '资金流向报告.pdf', mimeType: 'application/pdf', buffer: somePdf('资金流向') };

export async function carriesOut({ office, liaison }: Story): Promise<void> {
  await opens(liaison, AGREED[1].text);
  await acts(liaison, '签收');
  await stands(liaison, '办理中');
  await opens(liaison, AS_TAKEN_UP);
  await acts(liaison, '签收');
  await stands(liaison, '办理中');
  await looksRight(liaison, 'resolution-signed');

  await liaison.getByRole('button', { name: '反馈办理情况' }).click();
  const form = liaison.getByRole('dialog', { name: '反馈办理情况' });
  await form.getByLabel('办理情况', { exact: true }).fill('已查清资金去向。');
  await form.locator('input[type=file]').setInputFiles(EVIDENCE);
  await form.getByText('SHA-256').waitFor();
  await looksRight(liaison, 'resolution-report');
  await form.getByRole('button', { name: '反馈办理情况' }).click();
  await stands(liaison, '待复核');

  await opens(office, AS_TAKEN_UP);
  const downloading = office.waitForEvent('download');
  await office.getByRole('link', { name: EVIDENCE.name }).first().click();
  expect((await downloading).suggestedFilename()).toBe(EVIDENCE.name);
  await office.getByRole('link', { name: '印发的纪要' }).waitFor(); // where it comes from, back to who proposed it
  await acts(office, '复核办结');
  await Promise.all([office, liaison].map((page) => stands(page, '已办结')));
  await looksRight(office, 'resolution-closed');
}

export async function hearsOfItFirst({ stage, office, liaison, guestLink }: Story): Promise<void> {
  await goTo(stage, dayIn(stage, 45), '09:00');
  await liaison.getByRole('navigation').getByText('工作台').click();
  const row = liaison.getByRole('listitem').filter({ has: liaison.getByRole('link', { name: AGREED[1].text }) });
  await row.getByText(/超期/).waitFor();
  await liaison.getByRole('link', { name: /^【已逾期】粤联议定/ }).first().waitFor();
  await looksRight(liaison, 'late-desk');
  await row.getByRole('link').first().click();
  await liaison.getByRole('main').getByText(/^超期 \d+ 天/).first().waitFor();
  await looksRight(liaison, 'resolution-late');
  const told = () => stage.portal.mail.mails.filter(({ recipients }) => recipients[0]?.startsWith('gdga.liaison')).map((mail) => stage.portal.mail.read(mail));
  await until('the notice is in the mailbox', async () => (await Promise.all(told())).some(({ subject }) => subject?.startsWith('【已逾期】粤联议定')));

  await office.getByRole('navigation').getByText('联席会议', { exact: true }).click();
  await office.getByRole('link', { name: '会议', exact: true }).click();
  await acts(office, '筹办会议', { 会议名称: '下一次例会', 地点: '六楼会议室', 日期: dayIn(stage, 14) });
  await stands(office, '筹办中');
  expect(await orderOf(office)).toEqual([FOLLOW_UP]);
  const before = office.getByRole('region', { name: FOLLOW_UP });
  await before.getByText(/未办结 2 项，其中逾期 1 项；上次会议以来办结或者撤销 1 项/).waitFor();
  const line = (text: string) => before.getByRole('listitem').filter({ has: office.getByRole('link', { name: text }) });
  await line(AS_TAKEN_UP).getByText('已办结').waitFor();
  await line(AGREED[1].text).getByText('逾期', { exact: true }).waitFor();
  await line(AGREED[2].text).getByText('逾期未签收').waitFor();
  await looksRight(office, 'next-meeting');

  const { page: guest } = await stage.open(guestLink ?? '/no-link', { phone: true });
  await guest.getByRole('heading', { name: '不能阅览' }).waitFor();
}
