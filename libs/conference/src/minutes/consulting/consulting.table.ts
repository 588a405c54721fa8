import type { MatterActs } from '@portal/cases';

/** 同意 · 修改建议 · 保留意见. Silence is none of them. */
export const OPINIONS = ['AGREE', 'SUGGEST', 'RESERVE'] as const;
export type Opinion = (typeof OPINIONS)[number];
/** 采纳 · 部分采纳 · 不采纳. */
export const HANDLINGS = ['ADOPTED', 'PARTLY', 'DECLINED'] as const;
export type Handling = (typeof HANDLINGS)[number];

/** Facts of minutes: units are being asked for their opinion; suggestions or reservations were made; some of them are not dealt with. */
export type ConsultingFact = 'roundOpen' | 'opinions' | 'unhandled';
/** Facts of what a unit was sent: the round goes on; the last day is over and every line was answered. */
export type ShareFact = 'open' | 'settled';

const OFFICE = { by: ['DRAFTER'], permission: 'minutes.draft', audience: 'PARTIES' } as const;

/** 逐条会签, on the office's side. What units say is dealt with once the round is over: until then they may think again. */
export const CONSULTING_ACTS = {
  SEND: { ...OFFICE, action: 'sendMinutesForComment', from: ['DRAFTING'], to: 'CONSULTING', topic: 'minutes.sent-for-comment' },
  EXTEND_ROUND: { ...OFFICE, action: 'extendMinutesRound', from: ['CONSULTING'], to: 'SAME', topic: 'minutes.round-extended' },
  CLOSE_ROUND: { ...OFFICE, action: 'closeMinutesRound', from: ['CONSULTING'], to: 'DRAFTING', topic: 'minutes.round-closed' },
  HANDLE: { ...OFFICE, action: 'handleMinutesOpinion', from: ['DRAFTING'], to: 'SAME', needs: [{ fact: 'opinions', is: true, code: 'NO_OPINIONS' }], topic: 'minutes.opinion-handled' },
} as const satisfies MatterActs<'DRAFTING' | 'CONSULTING', 'DRAFTER', ConsultingFact>;

/** And on a unit's, of what it was sent. */
export const SHARE_ACTS = {
  ANSWER: {
    action: 'answerMinutes', from: ['DRAFTING', 'CONSULTING', 'SIGNING', 'SIGNED', 'ISSUED'], to: 'SAME', by: ['UNIT'], permission: 'minutes.answer', topic: 'minutes.answered', audience: 'PARTIES',
    needs: [{ fact: 'open', is: true, code: 'ROUND_CLOSED' }, { fact: 'settled', is: false, code: 'ANSWERS_STAND' }],
  },
} as const satisfies MatterActs<'DRAFTING' | 'CONSULTING' | 'SIGNING' | 'SIGNED' | 'ISSUED', 'UNIT', ShareFact>;

/** Until a unit has answered each line that it was sent: 约定时限. */
export const COMMENT_CLOCK = 'H31';
