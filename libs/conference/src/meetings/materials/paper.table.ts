import type { MatterActs } from '@portal/cases';
import { CONVENER_SEAT } from '../../conferences/conference-table.js';
import type { MeetingSide, MeetingState } from '../meeting.table.js';

/** ALL: for all at the table. NAMED: for named agencies. CONVENER: for the office and the lead agency until the meeting begins. */
export const PAPER_VISIBILITIES = ['ALL', 'NAMED', 'CONVENER'] as const;
export type PaperVisibility = (typeof PAPER_VISIBILITIES)[number];

/** PROPOSER: the unit that proposed the topic of the line, or that brought the paper. */
export type PaperSide = MeetingSide | 'PROPOSER';
/** topicFiles: the topic of the line has files that are not among its papers yet; guestWaits: the convener has not decided about the guest. */
export type PaperFact = 'topicFiles' | 'several' | 'guestWaits';

const BEFORE = { from: ['PLANNED', 'NOTICED'], to: 'SAME', audience: 'AGENCY' } as const;
const BRINGS = { ...BEFORE, by: ['OFFICE', 'PROPOSER'], permission: 'topic.propose' } as const;
const PREPARES = { ...BEFORE, by: ['OFFICE'], permission: 'meeting.prepare' } as const;

/** 会议材料 of a line: by the office, or by the unit whose topic it is, until the meeting was held. What lay there then is what was laid before it. */
export const LINE_ACTS = {
  ADD: { ...BRINGS, action: 'addPaper', topic: 'paper.added' },
  TAKE_OVER: { ...BRINGS, action: 'takeOverPapers', needs: [{ fact: 'topicFiles', is: true, code: 'NOTHING_TO_TAKE_OVER' }], topic: 'paper.taken-over' },
  ORDER: { ...PREPARES, action: 'orderPapers', needs: [{ fact: 'several', is: true, code: 'NOTHING_TO_ORDER' }], topic: 'paper.ordered' },
  INVITE: { ...PREPARES, action: 'inviteGuest', topic: 'guest.invited' },
} as const satisfies MatterActs<MeetingState, PaperSide, PaperFact>;

export const PAPER_ACTS = {
  CHANGE: { ...BRINGS, action: 'changePaper', topic: 'paper.changed' },
  REPLACE: { ...BRINGS, action: 'replacePaper', topic: 'paper.replaced' },
  WITHDRAW: { ...BRINGS, action: 'withdrawPaper', topic: 'paper.withdrawn' },
} as const satisfies MatterActs<MeetingState, PaperSide, PaperFact>;

const DECIDES = { ...BEFORE, action: 'decideGuest', by: ['CONVENER'], permission: 'agenda.decide', seat: CONVENER_SEAT, needs: [{ fact: 'guestWaits', is: true, code: 'GUEST_DECIDED' }] } as const;

/** The office invites, the convener approves. An invitation is taken back at any time: also when the meeting is over. */
export const GUEST_ACTS = {
  APPROVE: { ...DECIDES, variant: 'APPROVE', topic: 'guest.approved' },
  DECLINE: { ...DECIDES, variant: 'DECLINE', topic: 'guest.declined' },
  REVOKE: { ...PREPARES, from: ['PLANNED', 'NOTICED', 'HELD', 'CANCELLED'], action: 'revokeGuest', topic: 'guest.revoked' },
} as const satisfies MatterActs<MeetingState, PaperSide, PaperFact>;
