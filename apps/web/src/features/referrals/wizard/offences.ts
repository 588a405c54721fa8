/** An offence that an abuse of the fund is referred for. Names are the statute's own and are not translated. */
export interface Offence {
  code: string;
  name: string;
  legalBasis: string;
}

const PROCEDURE = '《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号）第三条、第五条';

const offence = (code: string, name: string, article: string): Offence => ({ code, name, legalBasis: `${PROCEDURE}；《刑法》${article}` });

/** The offences that fund cases are referred for (libs/cases/src/referrals/offences.ts). */
export const OFFENCES: readonly Offence[] = [
  offence('FRAUD', '诈骗罪', '第二百六十六条'),
  offence('CONTRACT_FRAUD', '合同诈骗罪', '第二百二十四条'),
  offence('ILLEGAL_BUSINESS', '非法经营罪', '第二百二十五条'),
  offence('CONCEALMENT', '掩饰、隐瞒犯罪所得、犯罪所得收益罪', '第三百一十二条'),
];

/** The offence of a code; one that is not in the list stands as it was written. */
export const offenceOf = (code: string): Offence | undefined => OFFENCES.find((each) => each.code === code);
