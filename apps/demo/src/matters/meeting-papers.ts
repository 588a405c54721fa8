import { AddPaper, DecideGuest, FindMeeting, FindMeetingPapers, InviteGuest } from '@portal/conference';
import { Database } from '@portal/platform';
import type { Cast } from '../cast.js';
import { pdfOf } from '../papers.js';

const OFFICE = 'office.secretary';

/** A guest may read his line so long after the meeting. */
const HOURS_AFTER = 24;

/** 会议材料 of the planned meeting: by the office at the first line, by the units at the lines of their topics; guests for one line. Made up. */
export async function layPapers(cast: Cast, meetingId: string): Promise<void> {
  const page = await cast.room(FindMeetingPapers).run(await cast.actor(OFFICE), meetingId);
  const lay = async (account: string, position: number, title: string, text: string, visibility: 'ALL' | 'CONVENER' = 'ALL', forGuests = false): Promise<void> => {
    const line = page?.lines.find((one) => one.position === position)?.line ?? '';
    const fileId = await cast.file(account, `${title}（演示）.pdf`, pdfOf(`${title}（演示）`, `${text}（演示）`));
    await cast.act(account, AddPaper, { meetingId, line, title: `${title}（演示）`, visibility, visibleTo: [], forGuests, fileId });
  };
  await lay(OFFICE, 0, '上次会议议定事项落实情况', '各单位落实情况汇总如下。');
  await lay('gdga.liaison', 1, '统一医保骗保案件移送标准（讨论稿）', '一、移送标准。二、材料清单。三、退回补正。');
  await lay(OFFICE, 1, '各地移送立案情况比较', '近一年移送、受理、立案和退回情况。', 'CONVENER');
  await lay('gdscjg.liaison', 2, '行政处罚信息按月共享的建议', '一、共享范围。二、共享频次。三、接口安排。');
  await lay(OFFICE, 2, '共享接口说明', '接口字段和调用频次说明。', 'ALL', true);
  await invite(cast, meetingId, page?.lines.find((one) => one.position === 2)?.line ?? '');
}

/** 列席, for the line on sharing: who knows of such interfaces, approved by the convener; and one who still waits for him. Links are shown once, to the office, and are nowhere kept. */
async function invite(cast: Cast, meetingId: string, line: string): Promise<void> {
  const meeting = await cast.room(FindMeeting).run(await cast.actor(OFFICE), meetingId);
  const endsAt = new Date(meeting?.endsAt ?? 0);
  const guests = [{ unit: '省政务服务数据管理机构（演示）', post: '数据共享处处长（演示）' }, { unit: '某三级甲等医院（演示）', post: '医保办负责人（演示）' }];
  for (const guest of guests) await cast.act(OFFICE, InviteGuest, { meetingId, line, ...guest, fromAt: cast.room(Database).now(), toAt: new Date(endsAt.getTime() + HOURS_AFTER * 3_600_000) });
  const [first] = (await cast.room(FindMeetingPapers).run(await cast.actor(OFFICE), meetingId))?.guests ?? [];
  if (first) await cast.act('gdyb.head/CONVENER', DecideGuest, { id: first.id, expectedVersion: first.version, approve: true });
}
