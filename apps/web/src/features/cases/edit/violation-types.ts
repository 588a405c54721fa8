/** The agreed list of violation types; the Chinese word is the code (libs/cases/src/data/violation-types.ts). */
export const VIOLATION_TYPES = [
  '虚构医药服务', '冒名就医', '倒卖药品(回流药)', '串换药品耗材', '过度诊疗', '挂床住院',
  '分解住院', '重复收费', '超标准收费', '伪造票据', '虚假宣传/价格违法', '其他',
] as const;
