export const cases = {
  'cases.title': '案件台账',
} as const;
