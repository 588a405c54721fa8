import { registerMessages } from '@portal/platform';

registerMessages({
  'zh-CN': {
    'notice.due': '（{due}前）',
    'mail.open': '请登录平台查看并办理：',
    'mail.why': '您收到本邮件，是因为{reason}。',
    'mail.thin': '为保守案情，邮件不含案件内容；请勿直接回复。',
  },
  en: {
    'notice.due': ' (by {due})',
    'mail.open': 'Sign in to the portal to read it and act:',
    'mail.why': 'You receive this because {reason}.',
    'mail.thin': 'To keep the case confidential this mail says nothing of it. Please do not reply.',
  },
});
