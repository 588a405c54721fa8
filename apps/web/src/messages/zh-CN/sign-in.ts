/** Sign-in page and the sign-in dialog over an expired page. */
export const signIn = {
  'signIn.title': '登录',
  'signIn.tagline': '六部门同守一本账：看得见、算得清、交得全、赖不掉',
  'signIn.account': '账号',
  'signIn.password': '密码',
  'signIn.totp': '动态口令',
  'signIn.totpHint': '6 位数字；未绑定身份验证器的账号不填',
  'signIn.withTotp': '使用动态口令',
  'signIn.submit': '登录',
  'signIn.required': '请填写',
  'signIn.notice': '本系统仅供联席会议成员单位工作人员使用。所有操作留痕，请勿转借账号，离席请退出。',
  'signIn.help': '登录遇到问题，请联系本单位联络员或联席会议办公室。',
  'signIn.expiredTitle': '登录已过期',
  'signIn.expiredText': '为保护案件信息，长时间未操作已自动退出。重新登录后继续，已填写的内容都在。',
  'signIn.expiredOther': '请使用原账号登录；换用其他账号将离开本页。',
  'signIn.leave': '退出并回到登录页',
} as const;
