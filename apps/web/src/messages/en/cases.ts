import type { SameKeys } from '../zh-CN';
import type { cases as zh } from '../zh-CN/cases';

export const cases: SameKeys<typeof zh> = {
  'cases.title': 'Case ledger',
};
