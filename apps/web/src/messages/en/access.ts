import type { SameKeys } from '../zh-CN';
import type { access as zh } from '../zh-CN/access';

export const access: SameKeys<typeof zh> = {
  'access.title': 'Who sees what, and why',
  'access.text': 'Why somebody sees a matter from a seat, or does not. It says what decides, never what the matter holds; each question is recorded.',
  'access.agency': 'Agency',
  'access.who': 'Seat and person',
  'access.nobody': 'No seat you may ask about',
  'access.shut': ' (account shut)',
  'access.link': 'Link of the matter',
  'access.linkHint': 'Have it copied from the address bar of the browser.',
  'access.linkWrong': 'The link holds no id of a matter. Is it complete?',
  'access.ask': 'Ask',
  'access.rule': 'Decided by: {rule}',
  'Sight.NOTHING': 'Sees nothing',
  'Sight.EXISTENCE': 'Sees that it exists and how it proceeds',
  'Sight.CONTENT': 'May read it',
};
