import type { SameKeys } from '../zh-CN';
import type { workbench as zh } from '../zh-CN/workbench';

export const workbench: SameKeys<typeof zh> = {
  'workbench.title': 'Workbench',
};
