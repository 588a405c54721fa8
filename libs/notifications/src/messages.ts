import { registerMessages } from '@portal/platform';

registerMessages({
  'zh-CN': {
    'notice.due': '（{due}前）',
    'refusal.NO_MAIL_ADDRESS': '{person}没有登记电子邮箱，邮件无处可发。',
    'refusal.NO_MAIL_ADDRESS.rule': '电子邮件只发往通讯录中登记的邮箱。',
    'refusal.NO_MAIL_ADDRESS.next': '请管理员登记其邮箱后重发；站内通知不受影响。',
    'notice.notices.amiss.title': '{day}的通知核对发现{amiss}处未到人',
    'notice.notices.amiss.body': '{day}记录的事项中，有{amiss}处没有通知到任何人或发送失败，请在“送达情况”查看每日核对。',
    'notice.deliveries.failed.title': '有通知发送失败：邮件{mails}封，事项{facts}项',
    'notice.deliveries.failed.body': '自上次提醒以来，邮件{mails}封、事项{facts}项已停止重试，请在“送达情况”查看原因，排除后重发。',
    'notice.keeper.reason': '您负责平台的运行管理',
    'mail.open': '请登录平台查看并办理：',
    'mail.why': '您收到本邮件，是因为{reason}。',
    'mail.thin': '为保守案情，邮件不含案件内容；请勿直接回复。',
  },
  en: {
    'notice.due': ' (by {due})',
    'refusal.NO_MAIL_ADDRESS': '{person} has no e-mail address on record: there is nowhere to send to.',
    'refusal.NO_MAIL_ADDRESS.rule': 'E-mails go only to addresses that stand in the directory.',
    'refusal.NO_MAIL_ADDRESS.next': 'Have the administrator enter an address, then send again; the notice in the portal is not affected.',
    'notice.notices.amiss.title': 'The reckoning of {day} found {amiss} notices without a person',
    'notice.notices.amiss.body': 'Of what was recorded on {day}, {amiss} notices reached nobody or failed. See the daily reckoning under Delivery.',
    'notice.deliveries.failed.title': 'Notices failed: {mails} e-mails, {facts} facts',
    'notice.deliveries.failed.body': 'Since the last alarm {mails} e-mails and {facts} facts were given up. See why under Delivery, and send again once the cause is gone.',
    'notice.keeper.reason': 'you keep the portal running',
    'mail.open': 'Sign in to the portal to read it and act:',
    'mail.why': 'You receive this because {reason}.',
    'mail.thin': 'To keep the case confidential this mail says nothing of it. Please do not reply.',
  },
});
