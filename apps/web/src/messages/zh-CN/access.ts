/** 权限说明. */
export const access = {
  'access.title': '权限说明',
  'access.text': '某人从某一席位为什么能看到、或者看不到一个事项。只说明权限，不显示事项内容；每次查询均有记录。',
  'access.agency': '单位',
  'access.who': '席位和人员',
  'access.nobody': '没有可以查询的席位',
  'access.shut': '（账号已停用）',
  'access.link': '事项链接',
  'access.linkHint': '请其从浏览器地址栏复制该事项的网址。',
  'access.linkWrong': '链接中没有事项编号，请核对是否完整。',
  'access.ask': '查询',
  'access.rule': '判定依据：{rule}',
  'Sight.NOTHING': '看不到',
  'Sight.EXISTENCE': '只能看到存在和进展',
  'Sight.CONTENT': '可以查看',
} as const;
