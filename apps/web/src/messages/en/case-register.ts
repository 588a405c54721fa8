import type { SameKeys } from '../zh-CN';
import type { caseRegister as zh } from '../zh-CN/case-register';

export const caseRegister: SameKeys<typeof zh> = {
  'caseRegister.title': 'Register a case',
};
