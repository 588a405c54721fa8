import type { SameKeys } from '../zh-CN';
import type { referrals as zh } from '../zh-CN/referrals';

export const referrals: SameKeys<typeof zh> = {
  'referrals.title': 'Referral',
  'referrals.edit': 'Prepare a referral',
  'referrals.remedies': 'After a refusal to file',
};
