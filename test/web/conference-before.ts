/** From the topic to the eve of the meeting: a topic, its agenda, the invitations, the papers. */
import { expect } from '@jest/globals';
import { somePdf } from '../support/story.js';
import { until } from '../support/wait.js';
import { acts, dayIn, dragLine, FOLLOW_UP, looksRight, opens, orderOf, stands, type Story, TITLE, TOPIC } from './conference-steps.js';

export async function bringsTopic({ stage, office, liaison, convener }: Story): Promise<void> {
  await liaison.getByRole('link', { name: '提请上会' }).click();
  const form = liaison.getByRole('dialog', { name: '提出议题' });
  expect(await form.getByLabel('议题名称').inputValue()).toMatch(TOPIC);
  expect(await form.getByLabel('需研究解决的问题').inputValue()).toContain('省医保局 → 省公安厅');
  await form.getByLabel('依据', { exact: true }).fill('国务院令第735号第三十八条');
  await form.getByLabel('建议', { exact: true }).fill('统一认定标准。');
  for (const unit of ['省卫生健康委', '省市场监管局']) await form.getByRole('checkbox', { name: unit }).check();
  await looksRight(liaison, 'topic-form');
  await form.getByRole('button', { name: '报送', exact: true }).click();
  await stands(liaison, '待办公室梳理');
  await looksRight(liaison, 'topic');

  await office.getByRole('link', { name: TOPIC }).click(); // it has come into the pool that lay open
  await acts(office, '报召集人审定', { '初审意见（可不填）': '材料齐备。' });
  await opens(convener, TOPIC);
  await convener.getByRole('button', { name: '延后' }).click();
  await convener.getByRole('alert').getByText('退回、延后须写明理由').waitFor();
  await looksRight(convener, 'topic-phone');
  await convener.goto(`${stage.portal.baseUrl}/topics/decide`); // one after another, where there are several
  await convener.getByText('待审定 1 项').waitFor();
  await looksRight(convener, 'topics-decide');
  await convener.getByRole('button', { name: '同意' }).click();
  await convener.getByText('没有待审定的议题').waitFor();
  await Promise.all([office, liaison].map((page) => stands(page, '审定同意')));
}

export async function plans(story: Story): Promise<void> {
  const { stage, office, convener } = story;
  await office.getByRole('navigation').getByText('联席会议', { exact: true }).click();
  await office.getByRole('link', { name: '会议', exact: true }).click();
  await acts(office, '筹办会议', { 会议名称: TITLE, 开始: '09:30', 地点: '六楼会议室', 日期: dayIn(stage, 7) });
  await stands(office, '筹办中');
  story.meeting = office.url().slice(-36);
  await office.getByLabel('列入议题').selectOption({ index: 1 });
  for (const words of ['数据共享清单', '下一步安排']) {
    await office.getByRole('button', { name: '添加其他事项' }).click();
    await office.getByRole('textbox', { name: '事项' }).last().fill(words);
  }
  expect(await orderOf(office)).toEqual([FOLLOW_UP, expect.stringMatching(TOPIC), '数据共享清单', '下一步安排']);
  await office.getByRole('button', { name: '上移：下一步安排' }).focus();
  await office.keyboard.press('Alt+ArrowUp');
  await office.getByRole('status').getByText('下一步安排 移至第 3 项').waitFor();
  await dragLine(office, 3, 1);
  await dragLine(office, 2, 0); // nothing comes before the first
  expect(await orderOf(office)).toEqual([FOLLOW_UP, '数据共享清单', expect.stringMatching(TOPIC), '下一步安排']);
  await looksRight(office, 'agenda');
  await office.getByRole('button', { name: '保存议程', exact: true }).click();
  await office.getByText('有未保存的改动').waitFor({ state: 'detached' });
  await office.reload();
  await office.getByRole('button', { name: '上移：下一步安排' }).waitFor();
  expect(await orderOf(office)).toEqual([FOLLOW_UP, '数据共享清单', expect.stringMatching(TOPIC), '下一步安排']);
  await office.getByRole('spinbutton', { name: '分钟' }).last().fill('5');
  await office.getByRole('button', { name: '保存并报召集人审定' }).click();

  await opens(convener, TITLE);
  await convener.getByRole('button', { name: '退回' }).click();
  await convener.getByRole('alert').getByText('退回须写明理由').waitFor();
  await looksRight(convener, 'agenda-phone');
  await convener.getByRole('button', { name: '同意' }).click();
  await office.getByText('已审定，锁定').waitFor();
}

export async function invites({ stage, office, liaison }: Story): Promise<void> {
  await acts(office, '发出会议通知', { 回执截止日: dayIn(stage, 4) });
  await opens(liaison, TITLE);
  await liaison.getByText('参加', { exact: true }).click();
  await liaison.getByRole('button', { name: '报送回执' }).click();
  await liaison.getByText('本单位的回执：参加').waitFor();
  await looksRight(liaison, 'rsvp');

  const mailOf = () => stage.portal.mail.mails.find(({ recipients, raw }) => recipients[0]?.startsWith('gdwj.liaison') && raw.includes('text/calendar'));
  await until('the invitation is in the mailbox', () => mailOf() !== undefined);
  const { text = '', attachments } = await stage.portal.mail.read(mailOf()!);
  expect(attachments.map(({ mimeType, method }) => `${mimeType} ${method}`)).toContain('text/calendar REQUEST');
  const { page: reader, context } = await stage.open(/\/files\/rsvp\/[\w-]{43}/.exec(text)?.[0] ?? '/no-link', { phone: true });
  await reader.getByRole('radio', { name: '派员代会' }).check();
  await reader.getByLabel(/代会人员职务/).fill('医疗应急处副处长');
  await reader.getByLabel(/代会人员电话/).fill('020-00000000');
  await looksRight(reader, 'rsvp-by-mail');
  await reader.getByRole('button', { name: '报送回执' }).click();
  await reader.getByText('回执已报送：派员代会').waitFor();
  await context.close();
  await office.getByText('参加 2，未报送 4，共 6').waitFor();
  await looksRight(office, 'answers');
}

export async function bringsPapers(story: Story): Promise<void> {
  const { stage, office, liaison, convener } = story;
  await liaison.getByRole('link', { name: '会议材料' }).click();
  await liaison.getByRole('button', { name: '提交材料' }).click();
  const form = liaison.getByRole('dialog');
  await form.getByLabel('材料名称').fill('协同处置方案');
  await form.locator('input[type=file]').setInputFiles({ name: '方案.pdf', mimeType: 'application/pdf', buffer: somePdf('方案') });
  await form.getByText('SHA-256').waitFor();
  await looksRight(liaison, 'paper-form');
  await form.getByRole('button', { name: '提交材料' }).click();
  await form.waitFor({ state: 'detached' });
  await office.getByRole('link', { name: '会议材料' }).click();
  const line = office.locator('section').filter({ has: office.getByRole('heading', { name: TOPIC }) });
  await line.getByRole('button', { name: '修改' }).click();
  await office.getByRole('dialog').getByLabel('向该议程项的列席人员开放').check();
  await office.getByRole('dialog').getByRole('button', { name: '修改' }).click();
  await line.getByText('列席可阅').waitFor();
  await line.getByRole('button', { name: '邀请列席' }).click();
  await office.getByLabel('单位', { exact: true }).fill('省药学会');
  await office.getByLabel('职务', { exact: true }).fill('药学专家');
  await office.getByLabel('开始时间').fill(`${dayIn(stage, 0)}T00:00`);
  await looksRight(office, 'guest-form');
  await office.getByRole('dialog').getByRole('button', { name: '邀请列席' }).click();
  story.guestLink = (await office.getByRole('textbox', { name: '列席链接' }).inputValue()).replace(stage.portal.baseUrl, '');
  await looksRight(office, 'guest-link');
  await office.getByRole('button', { name: '已复制' }).click();
  await looksRight(office, 'papers');

  const { page: guest, context } = await stage.open(story.guestLink, { phone: true });
  await guest.getByText('您的列席授权尚待召集人核准。').waitFor();
  await opens(convener, TITLE);
  await convener.getByRole('link', { name: '会议材料' }).click();
  await convener.getByRole('button', { name: '核准列席' }).click();
  await convener.getByText('有效', { exact: true }).waitFor();
  await looksRight(convener, 'guest-phone');
  await guest.getByRole('button', { name: '重试' }).click();
  await guest.getByRole('heading', { level: 1, name: TOPIC }).waitFor();
  await guest.getByText('方案.pdf').waitFor();
  await guest.getByRole('button', { name: '阅览材料（PDF）' }).waitFor();
  expect(await guest.locator('body').innerText()).not.toMatch(/数据共享清单|下一步安排|落实情况/);
  await guest.getByRole('radio', { name: '到会', exact: true }).check();
  await guest.getByLabel('对本项的书面意见').fill('建议统一处方流转口径。');
  await guest.getByRole('button', { name: '提交' }).click();
  await guest.getByText('会议召开前可以重新提交').waitFor();
  await looksRight(guest, 'guest');
  await context.close();

  const downloading = liaison.waitForEvent('download');
  await liaison.getByRole('link', { name: '协同处置方案' }).click();
  expect((await downloading).suggestedFilename()).toBe('方案.pdf');
  await office.reload();
  await line.getByText('调阅记录（1）').waitFor();
}
