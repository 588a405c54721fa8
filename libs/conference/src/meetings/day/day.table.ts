import type { MatterActs } from '@portal/cases';
import { CONVENER_SEAT } from '../../conferences/conference-table.js';
import type { MeetingSide, MeetingState } from '../meeting.table.js';

/** 出席 · 列席 · 请假. */
export const ATTENDANCE_ROLES = ['ATTEND', 'OBSERVE', 'LEAVE'] as const;
export type AttendanceRole = (typeof ATTENDANCE_ROLES)[number];
/** By the office's list, or by the code on its screen. */
export const ATTENDANCE_WAYS = ['LIST', 'CODE'] as const;
export type AttendanceWay = (typeof ATTENDANCE_WAYS)[number];
/** 同意 · 不同意 · 保留 · 补充: what is noted on the console. */
export const OPINIONS = ['AGREE', 'DISAGREE', 'RESERVE', 'SUPPLEMENT'] as const;
/** And of a meeting held in writing: 有修改意见 · 逾期未反馈 · 提前结束时未反馈. The last two are silence, and no consent. */
export const ALL_OPINIONS = [...OPINIONS, 'AMEND', 'SILENT', 'CUT_OFF'] as const;
export type Opinion = (typeof ALL_OPINIONS)[number];
/** 通过 · 原则通过 · 不通过 · 延后 · 转办. */
export const OUTCOMES = ['PASSED', 'PASSED_IN_PRINCIPLE', 'REJECTED', 'DEFERRED', 'REFERRED_ON'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** WAITING: not yet on; ON: now; PAUSED: was on and has no outcome yet; SKIPPED: passed over for now; DONE: has an outcome. */
export const ITEM_STANDS = ['WAITING', 'ON', 'PAUSED', 'SKIPPED', 'DONE'] as const;
export type ItemStand = (typeof ITEM_STANDS)[number];
export const CORRECTED = ['OPINION', 'OUTCOME', 'RESOLUTION'] as const;
export type Corrected = (typeof CORRECTED)[number];

/** ahead: its time is more than an hour away; signOpen: one can sign in; running: begun and not ended; begun: has begun at some time; itemOn: a line is on; inMinutes: its minutes are begun; written: it is held in writing; roundOpen: its items are out for answers. */
export type DayFact = 'agendaInForce' | 'ahead' | 'written' | 'roundOpen' | 'signOpen' | 'begun' | 'running' | 'itemOn' | 'inMinutes';
export type DaySide = MeetingSide;

const OFFICE = { by: ['OFFICE'], permission: 'meeting.prepare', to: 'SAME', audience: 'AGENCY' } as const;
const AHEAD = ['PLANNED', 'NOTICED'] as const;
const RUNNING = { fact: 'running', is: true, code: 'DAY_NOT_RUNNING' } as const;
/** A meeting in writing has no console: its units say themselves what they think. */
const SPOKEN = { fact: 'written', is: false, code: 'MEETING_IS_WRITTEN' } as const;
const ROUND_OVER = { fact: 'roundOpen', is: false, code: 'WRITTEN_ROUND_OPEN' } as const;
const APPROVED = { fact: 'agendaInForce', is: true, code: 'AGENDA_NOT_APPROVED' } as const;
const FALLS = { ...OFFICE, from: ['PLANNED', 'NOTICED', 'HELD'], needs: [{ fact: 'begun', is: true, code: 'DAY_NOT_BEGUN' }, ROUND_OVER, { fact: 'inMinutes', is: false, code: 'DAY_IN_MINUTES' }] } as const;
const SIGNS = { from: ['PLANNED', 'NOTICED', 'HELD'], needs: [{ fact: 'signOpen', is: true, code: 'SIGN_IN_CLOSED' }, { fact: 'inMinutes', is: false, code: 'DAY_IN_MINUTES' }] } as const;

/** 会中: the day of a meeting, as a table. The office keeps the record; the convener chairs, and alone may let somebody stay; each unit signs itself in. */
export const DAY_ACTS = {
  OPEN_SIGN_IN: { ...OFFICE, action: 'openSignIn', from: AHEAD, needs: [SPOKEN, APPROVED, { fact: 'signOpen', is: false, code: 'SIGN_IN_OPEN' }], topic: 'meeting.sign-in-opened' },
  NOTE_ATTENDANCE: { ...OFFICE, ...SIGNS, action: 'noteAttendance', topic: 'meeting.attendance-noted' },
  CHANGE_ATTENDANCE: { ...OFFICE, ...SIGNS, action: 'changeAttendance', topic: 'meeting.attendance-changed' },
  SIGN_IN: { action: 'signInToMeeting', from: AHEAD, to: 'SAME', by: ['ATTENDEE', 'CONVENER'], permission: 'conference.read', audience: 'AGENCY', needs: [SIGNS.needs[0]], topic: 'meeting.signed-in' },
  START: { ...OFFICE, action: 'startMeeting', from: AHEAD, audience: 'PARTIES', needs: [SPOKEN, APPROVED, { fact: 'begun', is: false, code: 'DAY_BEGUN' }, { fact: 'ahead', is: false, code: 'DAY_TO_COME' }], topic: 'meeting.started' },
  START_ITEM: { ...OFFICE, action: 'startItem', from: AHEAD, needs: [SPOKEN, RUNNING], topic: 'meeting.item-started' },
  FINISH_ITEM: { ...OFFICE, action: 'finishItem', from: AHEAD, needs: [SPOKEN, RUNNING, { fact: 'itemOn', is: true, code: 'NO_ITEM_ON' }], topic: 'meeting.item-finished' },
  SKIP_ITEM: { ...OFFICE, action: 'skipItem', from: AHEAD, needs: [SPOKEN, RUNNING], topic: 'meeting.item-skipped' },
  STEP_BACK: { ...OFFICE, action: 'recordStepBack', from: AHEAD, needs: [RUNNING], topic: 'meeting.stepped-back' },
  LET_STAY: {
    action: 'letStay', from: AHEAD, to: 'SAME', by: ['CONVENER'], permission: 'agenda.decide', seat: CONVENER_SEAT, audience: 'AGENCY', needs: [SPOKEN, RUNNING], topic: 'meeting.let-stay',
  },
  OPINION: { ...FALLS, needs: [SPOKEN, ...FALLS.needs], action: 'recordOpinion', topic: 'meeting.opinion-noted' },
  OUTCOME: { ...FALLS, action: 'recordOutcomeOfItem', topic: 'meeting.outcome-noted' },
  CAPTURE: { ...FALLS, action: 'captureResolution', topic: 'meeting.resolution-captured' },
  END: { ...OFFICE, action: 'endMeeting', from: AHEAD, to: 'HELD', audience: 'PARTIES', needs: [SPOKEN, RUNNING], topic: 'meeting.held' },
} as const satisfies MatterActs<MeetingState, DaySide, DayFact>;
