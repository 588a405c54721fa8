/** An offence that an abuse of the fund is referred for. Names are the statute's own and are not translated. */
export interface Offence {
  code: string;
  name: string;
  article: string;
  legalBasis: string;
}

const PROCEDURE = '《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号）第三条、第五条；《国家医保局 公安部关于加强查处骗取医保基金案件行刑衔接工作的通知》（医保发〔2021〕49号）';

const offence = (code: string, name: string, article: string): Offence => ({
  code, name, article, legalBasis: `《中华人民共和国刑法》${article}；${PROCEDURE}`,
});

/** 医保发〔2021〕49号 and the offences that occur beside 诈骗罪; the list is open, not a rule. */
export const OFFENCES: readonly Offence[] = [
  offence('266', '诈骗罪', '第二百六十六条'),
  offence('224', '合同诈骗罪', '第二百二十四条'),
  offence('225', '非法经营罪', '第二百二十五条'),
  offence('312', '掩饰、隐瞒犯罪所得、犯罪所得收益罪', '第三百一十二条'),
  offence('280', '伪造、变造、买卖国家机关公文、证件、印章罪', '第二百八十条'),
];
