import type { RuleSeed } from '../term.js';
import { natural, row, working } from './instruments.js';

const AGREED = { statutory: false, note: '约定时限，非法定时限。' } as const;
const CONFERENCE = '平台约定时限；粤医保发〔2020〕26号 一、二(三)（一案多查）未规定';

/** Terms the members agreed on for 一案多查 and 一案多处, where the law names none. Never shown as law. */
export const JOINT_RULES: readonly RuleSeed[] = [
  row('HJ1|答复一案多查邀请（约定）|Answer the invitation (agreed)|受邀单位|收到邀请', natural(null), CONFERENCE, '列入未答复清单，提醒牵头单位', 'HOUSE', { ...AGREED, min: 1, max: 60 }),
  row('HJ2|反馈本单位办理结果（约定）|Report the outcome (agreed)|参与单位|加入一案多查', natural(60), CONFERENCE, '提醒牵头单位与联席会议办公室', 'HOUSE', AGREED),
  row('HJ3|处理期满事项（约定）|Handle an expired measure (agreed)|作出决定的单位|措施期满', working(5), CONFERENCE, '列入期满未处理清单', 'HOUSE', AGREED),
  row('HJ4|办理协议后果（约定）|Act on the service agreement (agreed)|医保经办机构|收到处理结果', working(10), CONFERENCE, '提醒同级医保部门', 'HOUSE', AGREED),
];
