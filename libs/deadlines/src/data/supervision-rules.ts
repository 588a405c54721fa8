import type { RuleSeed } from '../term.js';
import { natural, row, working } from './instruments.js';

const AGREED = { statutory: false, note: '约定时限，非法定时限。' } as const;
const workingDays = { amount: null, unit: 'WORKING_DAY', calendar: 'WORKING' } as const;

/** Terms of 会商, 督办, 议定事项 and 会议回执: fixed by whoever asks, within these bounds. Never shown as law. */
export const SUPERVISION_RULES: readonly RuleSeed[] = [
  row('H20|会商反馈意见（约定）|Written opinion in a consultation (agreed)|受邀会商单位|收到会商邀请', workingDays, '平台约定时限，由会商召集单位在邀请中确定', '记为逾期未反馈，不视为同意', 'HOUSE', { ...AGREED, min: 1, max: 60 }),
  row('H21|完成挂牌督办措施（约定）|Measure of a listed supervision (agreed)|督办措施责任单位|决定挂牌督办', workingDays, '平台约定时限，由召集人在督办决定中确定', '列入督办清单', 'HOUSE', { ...AGREED, min: 1, max: 250 }),
  row('H22|报告督办进展（约定）|Progress report in a listed supervision (agreed)|督办措施责任单位|决定挂牌督办或者上次报告', workingDays, '平台约定时限，报告周期由召集人在督办决定中确定', '列入督办清单', 'HOUSE', { ...AGREED, min: 1, max: 120 }),
  row('H23|答复督办文书（约定）|Answer to a supervision step (agreed)|被督办单位|收到催办、函询等督办文书', workingDays, '平台约定时限，由督办人在文书中确定', '可以进入下一级督办', 'HOUSE', { ...AGREED, min: 1, max: 60 }),
  row('H24|签收议定事项（约定）|Sign for a resolution (agreed)|议定事项责任单位|收到议定事项', working(3), '平台约定时限；粤医保发〔2020〕26号 三(一)、四(一) 未规定', '提醒责任单位与联席会议办公室', 'HOUSE', AGREED),
  row('H25|按会议议定的日期反馈（约定）|Report on a resolution by the day the conference fixed (agreed)|议定事项牵头单位|收到议定事项', natural(null), '平台约定时限，日期由会议议定，延期由召集人决定', '列入议定事项逾期清单，可以逐级督办', 'HOUSE', { ...AGREED, min: 1, max: 3_650 }),
  row('H26|确认议定事项反馈（约定）|Confirm the report on a resolution (agreed)|议定事项配合单位、分工单位|牵头单位反馈办理情况', working(5), '平台约定时限', '记为逾期未确认，不视为同意', 'HOUSE', AGREED),
  row('H30|会议回执（约定）|Answer to a notice of meeting (agreed)|参会单位|收到会议通知', natural(null), '平台约定时限，截止日期由联席会议办公室在会议通知中确定', '提醒参会单位与联席会议办公室', 'HOUSE', { ...AGREED, min: 1, max: 365 }),
  row('H31|会签纪要（约定）|Comment on lines of minutes (agreed)|被征求意见的单位|收到纪要征求意见稿', natural(null), '平台约定时限，日期由联席会议办公室送出征求意见稿时确定', '记为逾期未反馈，不视为同意', 'HOUSE', { ...AGREED, min: 1, max: 60 }),
  row('H32|书面会议反馈意见（约定）|Answer in a meeting held in writing (agreed)|书面会议参会单位|收到书面会议议题和材料', natural(null), '平台约定时限，日期由联席会议办公室发出书面会议时确定；粤医保发〔2020〕26号 四(一) 未规定', '记为逾期未反馈，不视为同意', 'HOUSE', { ...AGREED, min: 1, max: 60 }),
  row('H40|报送议题（约定）|Hand in topics (agreed)|联席会议成员单位|收到议题征集', natural(null), '平台约定时限，由联席会议办公室在征集时确定；粤医保发〔2020〕26号 四(一) 未规定', '逾期报送的注明逾期，不影响提出', 'HOUSE', { ...AGREED, min: 1, max: 3_650 }),
  row('H70|报送专项行动情况（约定）|Report on a campaign (agreed)|专项行动参加单位|开启报送期或者退回重报', natural(null), '平台约定时限，日期由组织单位开启报送期时确定；粤医保发〔2020〕26号 四(二) 要求按时通报，未规定日数', '列入未报清单，由组织单位催报', 'HOUSE', { ...AGREED, min: 1, max: 1_200 }),
];
