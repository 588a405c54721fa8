import type { MatterActs } from '@portal/cases';
import type { MeetingSide, MeetingState } from '../meeting.table.js';

/** 同意 · 不同意 · 有修改意见: what a unit may say of an item in writing. Silence is none of them. */
export const WRITTEN_OPINIONS = ['AGREE', 'DISAGREE', 'AMEND'] as const;
export type WrittenOpinion = (typeof WRITTEN_OPINIONS)[number];

/** written: the form is 书面; agendaOpen: a version is being written or waits; roundThere: its items went round; roundOpen: and still do; asked: the acting unit is asked; settled: it has answered and its last day is over. */
export type WrittenFact = 'written' | 'agendaInForce' | 'agendaOpen' | 'roundThere' | 'roundOpen' | 'asked' | 'settled';

const OFFICE = { by: ['OFFICE'], permission: 'meeting.prepare', audience: 'PARTIES' } as const;
const UNIT = { by: ['ATTENDEE', 'CONVENER'], permission: 'meeting.answer', to: 'SAME', from: ['NOTICED'], audience: 'AGENCY' } as const;
const OPEN = { fact: 'roundOpen', is: true, code: 'WRITTEN_ROUND_NOT_OPEN' } as const;
const ASKED = { fact: 'asked', is: true, code: 'NOT_ASKED' } as const;

/** 书面会议 (粤医保发〔2020〕26号 四(一): 会议形式由召集人确定): the approved agenda goes round in writing instead of being spoken of in a room. */
export const WRITTEN_ACTS = {
  OPEN: {
    ...OFFICE, action: 'openWrittenRound', from: ['PLANNED', 'NOTICED'], to: 'NOTICED', topic: 'meeting.round-opened',
    needs: [
      { fact: 'written', is: true, code: 'NOT_WRITTEN' }, { fact: 'roundThere', is: false, code: 'WRITTEN_ROUND_BEGUN' },
      { fact: 'agendaInForce', is: true, code: 'AGENDA_NOT_APPROVED' }, { fact: 'agendaOpen', is: false, code: 'AGENDA_BEING_WRITTEN' },
    ],
  },
  ANSWER: { ...UNIT, action: 'answerWrittenRound', topic: 'meeting.round-answered', needs: [OPEN, ASKED, { fact: 'settled', is: false, code: 'WRITTEN_ANSWER_STANDS' }] },
  ASK: { ...UNIT, action: 'askInWrittenRound', topic: 'meeting.question-asked', needs: [OPEN, ASKED] },
  REPLY: { ...OFFICE, action: 'replyInWrittenRound', from: ['NOTICED'], to: 'SAME', topic: 'meeting.question-replied', needs: [OPEN] },
  EXTEND: { ...OFFICE, action: 'extendWrittenRound', from: ['NOTICED'], to: 'SAME', topic: 'meeting.round-extended', needs: [OPEN] },
  CLOSE: { ...OFFICE, action: 'closeWrittenRound', from: ['NOTICED'], to: 'HELD', topic: 'meeting.round-closed', needs: [OPEN] },
} as const satisfies MatterActs<MeetingState, MeetingSide, WrittenFact>;
