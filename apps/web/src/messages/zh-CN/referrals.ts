/** 移送向导, 移送详情, 不予立案处置. */
export const referrals = {
  'referrals.title': '移送详情',
  'referrals.edit': '移送向导',
  'referrals.remedies': '不予立案处置',
} as const;
