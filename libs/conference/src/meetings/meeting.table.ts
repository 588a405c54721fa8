import type { MatterActs } from '@portal/cases';
import { CONVENER_SEAT } from '../conferences/conference-table.js';

/** 例会 · 临时全体 · 部分成员 · 论证会; 他地会议: of others, kept for reference as it was announced, and never planned here. */
export const MEETING_KINDS = ['REGULAR', 'EXTRAORDINARY', 'PARTIAL', 'EXPERT_REVIEW', 'REFERENCE'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
/** 现场 · 视频 · 书面. */
export const MEETING_FORMS = ['ON_SITE', 'VIDEO', 'WRITTEN'] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];
export const MEETING_STATES = ['PLANNED', 'NOTICED', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
export const AGENDA_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED'] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];
export const ITEM_KINDS = ['FOLLOW_UP', 'TOPIC', 'OTHER'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
/** MEETING: for all at the table. NAMED: for named agencies, the office and the lead agency. */
export const ITEM_VISIBILITIES = ['MEETING', 'NAMED'] as const;
export type ItemVisibility = (typeof ITEM_VISIBILITIES)[number];

/** OFFICE prepares, CONVENER approves, ATTENDEE takes part. */
export type MeetingSide = 'OFFICE' | 'CONVENER' | 'ATTENDEE';
/**
 * draftOpen: an agenda is being written; agendaSubmitted: one waits for the convener; agendaInForce: one is approved. begun: its time has come; running: it goes on;
 * asked: the acting unit is asked to it; unanswered: some unit has not answered; urgedToday: those were reminded today;
 * linesHidden: who asks stepped back from a line of it;
 * written: it is held in writing; goesRound: and its items are out for answers.
 */
export type MeetingFact = 'draftOpen' | 'agendaSubmitted' | 'agendaInForce' | 'begun' | 'running' | 'asked' | 'unanswered' | 'urgedToday' | 'linesHidden' | 'written' | 'goesRound';

/** An agenda is written whole: who does not see one of its lines would take it off. */
const SEES_ALL = { fact: 'linesHidden', is: false, code: 'AGENDA_HIDES_LINES' } as const;
/** What goes on ends on the console of the day. */
const NOT_RUNNING = { fact: 'running', is: false, code: 'DAY_RUNNING' } as const;
/** In writing, sending the items round is the notice, and ending the round is the end. */
const SPOKEN = { fact: 'written', is: false, code: 'MEETING_IS_WRITTEN' } as const;
const WRITTEN_OUT = { fact: 'goesRound', is: false, code: 'WRITTEN_ROUND_OPEN' } as const;
const PREPARES = { by: ['OFFICE'], permission: 'meeting.prepare', audience: 'PARTIES' } as const;
const APPROVES = { action: 'decideAgenda', from: ['PLANNED', 'NOTICED'], to: 'SAME', by: ['CONVENER'], permission: 'agenda.decide', seat: CONVENER_SEAT, audience: 'PARTIES',
  needs: [{ fact: 'agendaSubmitted', is: true, code: 'AGENDA_NOT_SUBMITTED' }] } as const;

/** 会议 (粤医保发〔2020〕26号 四(一)): 办公室筹办，报召集人审定议题，确定会议时间及形式. */
export const MEETING_ACTS = {
  SAVE_AGENDA: {
    ...PREPARES, action: 'saveAgenda', from: ['PLANNED', 'NOTICED'], to: 'SAME', audience: 'AGENCY',
    needs: [{ fact: 'draftOpen', is: true, code: 'AGENDA_LOCKED' }, SEES_ALL], topic: 'meeting.agenda-saved',
  },
  SUBMIT_AGENDA: {
    ...PREPARES, action: 'submitAgenda', from: ['PLANNED', 'NOTICED'], to: 'SAME', needs: [{ fact: 'draftOpen', is: true, code: 'AGENDA_LOCKED' }], topic: 'meeting.agenda-submitted',
  },
  REVISE_AGENDA: {
    ...PREPARES, action: 'reviseAgenda', from: ['PLANNED', 'NOTICED'], to: 'SAME', audience: 'AGENCY',
    needs: [{ fact: 'agendaInForce', is: true, code: 'AGENDA_NOT_APPROVED' }, { fact: 'draftOpen', is: false, code: 'AGENDA_BEING_WRITTEN' }, { fact: 'agendaSubmitted', is: false, code: 'AGENDA_BEING_WRITTEN' }, SEES_ALL, WRITTEN_OUT],
    topic: 'meeting.agenda-revised',
  },
  APPROVE_AGENDA: { ...APPROVES, variant: 'APPROVE', topic: 'meeting.agenda-approved' },
  RETURN_AGENDA: { ...APPROVES, variant: 'RETURN', topic: 'meeting.agenda-returned' },
  NOTICE: {
    ...PREPARES, action: 'sendMeetingNotice', from: ['PLANNED'], to: 'NOTICED', topic: 'meeting.noticed',
    needs: [SPOKEN, { fact: 'agendaInForce', is: true, code: 'AGENDA_NOT_APPROVED' }, { fact: 'begun', is: false, code: 'MEETING_BEGUN' }],
  },
  CHANGE: { ...PREPARES, action: 'changeMeeting', from: ['PLANNED', 'NOTICED'], to: 'SAME', needs: [{ fact: 'begun', is: false, code: 'MEETING_BEGUN' }], topic: 'meeting.changed' },
  URGE: {
    ...PREPARES, action: 'urgeRsvp', from: ['NOTICED'], to: 'SAME', audience: 'AGENCY', topic: 'meeting.urged',
    needs: [{ fact: 'begun', is: false, code: 'MEETING_BEGUN' }, { fact: 'unanswered', is: true, code: 'ALL_ANSWERED' }, { fact: 'urgedToday', is: false, code: 'URGED_TODAY' }],
  },
  ANSWER: {
    action: 'answerMeeting', from: ['NOTICED'], to: 'SAME', by: ['ATTENDEE', 'CONVENER'], permission: 'meeting.answer', audience: 'AGENCY', topic: 'meeting.answered',
    needs: [{ fact: 'asked', is: true, code: 'NOT_ASKED' }, { fact: 'begun', is: false, code: 'MEETING_BEGUN' }],
  },
  HOLD: { ...PREPARES, action: 'recordMeetingHeld', from: ['PLANNED', 'NOTICED'], to: 'HELD', needs: [SPOKEN, { fact: 'agendaInForce', is: true, code: 'AGENDA_NOT_APPROVED' }, { fact: 'begun', is: true, code: 'MEETING_TO_COME' }, NOT_RUNNING], topic: 'meeting.held' },
  CANCEL: { ...PREPARES, action: 'cancelMeeting', from: ['PLANNED', 'NOTICED'], to: 'CANCELLED', needs: [WRITTEN_OUT, NOT_RUNNING], topic: 'meeting.cancelled' },
} as const satisfies MatterActs<MeetingState, MeetingSide, MeetingFact>;
