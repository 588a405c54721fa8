import type { Past } from '../office-time.js';
import { Story } from '../story.js';
import type { Sender } from '../telling.js';

const sender = (account: string, unit: string): Sender => ({ handler: account, head: account, unit });

/** What other members are preparing: they too may refer to the police (国务院令310号 第二条). */
export const otherAgencyMatters = (past: Past): Story[] => [
  new Story('C026', sender('gdwj.liaison', '医政医管处'), 'gdga.liaison').drafted(past.hoursAgo(50)),
  new Story('C049', sender('gdsj.liaison', '社会保障审计处'), 'gdga.liaison').begun(past.hoursAgo(29)),
  new Story('C034', sender('gdyj.liaison', '药品监管二处'), 'gdga.liaison').drafted(past.daysAgo(2, '15:00')),
  new Story('C037', sender('gdscjg.liaison', '价格监督检查处'), 'gdga.liaison').begun(past.hoursAgo(31)),
];
