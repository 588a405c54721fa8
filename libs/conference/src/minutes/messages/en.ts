import type { ZH } from './zh-CN.js';

export const EN: { readonly [K in keyof typeof ZH]: string } = {
  'minutes.state.DRAFTING': 'being drafted',
  'minutes.state.CONSULTING': 'out for comment',
  'minutes.state.SIGNING': 'waiting for signature',
  'minutes.state.SIGNED': 'signed',
  'minutes.state.ISSUED': 'issued',
  'topic.minutes.opened': 'Minutes begun',
  'topic.minutes.head-edited': 'Title and meeting of the minutes changed',
  'topic.minutes.writer-invited': 'Agency asked to draft together',
  'topic.minutes.writer-dismissed': 'Agency’s part in the drafting ended',
  'topic.minutes.version-named': 'Version of the minutes kept',
  'who.minutes.open': 'Staff of the conference office',
  'who.minutes.draft': 'Drafting staff of the drafting agency and of agencies asked to draft with it',

  'refusal.WRITER_ALREADY': 'This agency is drafting with you already.',
  'refusal.WRITER_ALREADY.rule': 'An agency is asked once for one set of minutes; all its drafting staff may then write at the same time.',
  'refusal.WRITER_ALREADY.next': 'Reload the page to see which agencies are drafting.',
  'refusal.WRITER_UNKNOWN': 'This agency has no part in the drafting of these minutes.',
  'refusal.WRITER_UNKNOWN.rule': 'Only the part of an agency that is drafting can be ended.',
  'refusal.WRITER_UNKNOWN.next': 'Reload the page to see which agencies are drafting.',
  'refusal.TEXT_IS_CLOSED': 'The text of these minutes cannot be changed now.',
  'refusal.TEXT_IS_CLOSED.rule': 'The text is changed only while it is being drafted, by drafting staff of the agencies concerned; it is fixed once it has gone out for comment, signature or issue.',
  'refusal.TEXT_IS_CLOSED.next': 'Reload the page to see where the minutes stand; if a change is needed, ask the drafting agency to take them back into drafting.',
  'refusal.UNREADABLE_CHANGE': 'The change that arrived cannot be read and was not written.',
  'refusal.UNREADABLE_CHANGE.rule': 'What cannot be read is not written into the text, lest the whole of it could no longer be opened.',
  'refusal.UNREADABLE_CHANGE.next': 'Reload the page and type again; if it happens repeatedly, tell the administrator.',

  'notice.reason.MINUTES_WRITER': 'Your agency was asked to draft with others, and you handle cases or liaison for it',
  'notice.minutes.writer-invited.title': '[Minutes] Please take part in drafting: {number}',
  'notice.minutes.writer-invited.body': '{from} asks your agency to draft {number} together. Several people can write at once; the text is saved by itself.',
};
