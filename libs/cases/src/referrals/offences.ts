/** Offences that fund cases are referred for, with their article of the 刑法 (law facts §2). The list is open: a case may name another. */
export const OFFENCES: readonly { readonly code: string; readonly name: string; readonly legalBasis: string }[] = [
  { code: 'FRAUD', name: '诈骗罪', legalBasis: '《刑法》第二百六十六条' },
  { code: 'CONTRACT_FRAUD', name: '合同诈骗罪', legalBasis: '《刑法》第二百二十四条' },
  { code: 'ILLEGAL_BUSINESS', name: '非法经营罪', legalBasis: '《刑法》第二百二十五条' },
  { code: 'CONCEALMENT', name: '掩饰、隐瞒犯罪所得、犯罪所得收益罪', legalBasis: '《刑法》第三百一十二条' },
];

/** Name of an offence in documents; one that is not in the list stands as it was written. */
export const offenceName = (code: string): string => OFFENCES.find((offence) => offence.code === code)?.name ?? code;

/** What a new draft begins with. */
export const DEFAULT_OFFENCE = OFFENCES[0] as (typeof OFFENCES)[number];
export const DEFAULT_LEGAL_BASIS = `《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号）第三条、第五条；${DEFAULT_OFFENCE.legalBasis}`;
