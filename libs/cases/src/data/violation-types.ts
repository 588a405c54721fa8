/**
 * The twelve kinds of violation that published cases are sorted by. Source: the agreed list of the collection of published
 * cases, 40 notices of 国家医疗保障局, 广东省医疗保障局 and others. The Chinese word is the code: it is what statutes and
 * notices say and what statistics are asked for by.
 */
export const VIOLATION_TYPES = [
  '虚构医药服务',
  '冒名就医',
  '倒卖药品(回流药)',
  '串换药品耗材',
  '过度诊疗',
  '挂床住院',
  '分解住院',
  '重复收费',
  '超标准收费',
  '伪造票据',
  '虚假宣传/价格违法',
  '其他',
] as const;

export type ViolationType = (typeof VIOLATION_TYPES)[number];
