import type { ZH_CONFERENCE } from './conference.zh-CN.js';

export const EN_CONFERENCE: Record<keyof typeof ZH_CONFERENCE, string> = {
  'refusal.CONVENER_DECIDES': 'This is for the convener or a vice convener to decide; your present seat cannot.',
  'refusal.CONVENER_DECIDES.rule': 'Founding notice, 3(1) and 4(1): the conference settles changes of members; topics, time and form of a meeting are put to the convener, who or whose deputy convenes it.',
  'refusal.CONVENER_DECIDES.next': 'Ask the convener to sign in, a phone will do; in his absence the vice convener of the lead agency.',
  'notice.reason.CONFERENCE_OFFICE': 'You hold a post at the office of the conference',
};
