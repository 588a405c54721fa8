/** The accounts of the demo data, one per kind of agency. */
export const PASSWORD = 'Demo-2026-portal';

/** @type {[account: string, post: string][]} */
export const SIGN_INS = [
  ['gdyb.handler', '医保  省医保局 承办人'],
  ['gdyb.head', '医保  省医保局 主要负责人'],
  ['gdga.liaison', '公安  省公安厅 联络员'],
  ['gdwj.liaison', '卫健  省卫生健康委 联络员'],
  ['gdsj.liaison', '审计  省审计厅 联络员'],
  ['gdscjg.liaison', '市场监管  省市场监管局 联络员'],
  ['gdyj.liaison', '药监  省药监局 联络员'],
  ['gdjcy.handler', '检察  省检察院 承办人'],
  ['gdjw.handler', '纪检监察  省纪委监委 承办人'],
  ['gdczt.handler', '财政  省财政厅 承办人'],
  ['office.secretary', '联席会议办公室'],
  ['admin', '系统管理员'],
];
