import type { SameKeys } from '../zh-CN';
import type { ways as zh } from '../zh-CN/ways';

export const ways: SameKeys<typeof zh> = {
  'ways.title': 'E-mail notices',
  'ways.text': 'In the portal you are told at once. Here you choose whether you are written to as well.',
  'ways.always': 'What is urgent or due within 24 hours is always sent at once. What a term of your own hangs on cannot be switched off and comes with the next digest at the latest.',
  'ways.ofMatter': 'E-mail notices of this matter',
  'ways.asSet': 'As set under Me',
  'ways.matter': 'Matter',
  'ways.drop': 'Remove this choice',
  'NoticeWay.AT_ONCE': 'At once',
  'NoticeWay.DIGEST': 'Together',
  'NoticeWay.PORTAL': 'No e-mail',
  'NoticeArea.CASES': 'Cases and referrals',
  'NoticeArea.SUPERVISION': 'Supervision',
  'NoticeArea.CONFERENCE': 'Meetings and minutes',
  'NoticeArea.RESOLUTIONS': 'Resolutions',
  'NoticeArea.SHARING': 'Shared data',
  'NoticeArea.OTHER': 'Other',
};
