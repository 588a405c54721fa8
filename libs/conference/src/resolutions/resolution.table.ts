import type { MatterActs } from '@portal/cases';
import { CONVENER_SEAT } from '../conferences/conference-table.js';

export const RESOLUTION_STATES = ['ISSUED', 'IN_HAND', 'REPORTED', 'CLOSED', 'CANCELLED'] as const;
export type ResolutionState = (typeof RESOLUTION_STATES)[number];
/** 牵头 · 配合 · 分工. */
export const UNIT_ROLES = ['LEAD', 'SUPPORT', 'SHARE'] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];
export const DEFERRAL_STATES = ['ASKED', 'GRANTED', 'REFUSED', 'LAPSED'] as const;
export type DeferralState = (typeof DEFERRAL_STATES)[number];
/** What a supporting unit says of the report. */
export const UNIT_ANSWERS = ['AGREE', 'OBJECT'] as const;
export type UnitAnswer = (typeof UNIT_ANSWERS)[number];

/** OFFICE follows up; CONVENER decides what moves the day; LEAD answers for it; SUPPORT works along, or has a share of its own. */
export type ResolutionSide = 'OFFICE' | 'CONVENER' | 'LEAD' | 'SUPPORT';
/** Facts: the acting unit has signed for it; it has answered the report that lies there; a deferral is asked for and not decided. */
export type ResolutionFact = 'signed' | 'answered' | 'deferralOpen';

const OPEN = ['ISSUED', 'IN_HAND', 'REPORTED'] as const;
const UNSIGNED = [{ fact: 'signed', is: false, code: 'ALREADY_SIGNED' }] as const;
const SIGNED = [{ fact: 'signed', is: true, code: 'SIGN_FIRST' }] as const;
const FOLLOWS_UP = { by: ['OFFICE'], permission: 'resolution.issue', audience: 'PARTIES' } as const;
const WORKS = { permission: 'resolution.work', audience: 'PARTIES' } as const;
const DECIDES = { by: ['CONVENER'], permission: 'resolution.decide', seat: CONVENER_SEAT, audience: 'PARTIES' } as const;
const DEFERRAL = [{ fact: 'deferralOpen', is: true, code: 'NO_DEFERRAL_OPEN' }] as const;

/** 议定事项: 签收→办理→反馈→复核→办结销号. What moves the agreed day, or ends it unfinished, the convener decides. */
export const RESOLUTION_ACTS = {
  SIGN: { ...WORKS, action: 'signResolution', from: ['ISSUED'], to: 'IN_HAND', by: ['LEAD'], needs: UNSIGNED, topic: 'resolution.signed' },
  SIGN_BESIDE: { ...WORKS, action: 'signResolution', from: OPEN, to: 'SAME', by: ['SUPPORT'], needs: UNSIGNED, topic: 'resolution.signed' },
  PROGRESS: { ...WORKS, action: 'noteProgress', from: ['IN_HAND'], to: 'SAME', by: ['LEAD', 'SUPPORT'], needs: SIGNED, topic: 'resolution.progressed' },
  REPORT: { ...WORKS, action: 'reportResolution', from: ['IN_HAND'], to: 'REPORTED', by: ['LEAD'], topic: 'resolution.reported' },
  CONFIRM: {
    ...WORKS, action: 'confirmReport', from: ['REPORTED'], to: 'SAME', by: ['SUPPORT'], topic: 'resolution.confirmed',
    needs: [...SIGNED, { fact: 'answered', is: false, code: 'ALREADY_CONFIRMED' }],
  },
  ASK_DEFERRAL: {
    ...WORKS, action: 'askDeferral', from: ['IN_HAND'], to: 'SAME', by: ['LEAD'], topic: 'resolution.deferral-asked',
    needs: [{ fact: 'deferralOpen', is: false, code: 'DEFERRAL_OPEN' }],
  },
  ACCEPT: { ...FOLLOWS_UP, action: 'acceptResolution', from: ['REPORTED'], to: 'CLOSED', topic: 'resolution.closed' },
  RETURN: { ...FOLLOWS_UP, action: 'returnResolution', from: ['REPORTED'], to: 'IN_HAND', topic: 'resolution.returned' },
  GRANT: { ...DECIDES, action: 'decideDeferral', variant: 'GRANT', from: ['IN_HAND'], to: 'SAME', needs: DEFERRAL, topic: 'resolution.deferral-granted' },
  REFUSE: { ...DECIDES, action: 'decideDeferral', variant: 'REFUSE', from: ['IN_HAND'], to: 'SAME', needs: DEFERRAL, topic: 'resolution.deferral-refused' },
  CANCEL: { ...DECIDES, action: 'cancelResolution', from: OPEN, to: 'CANCELLED', topic: 'resolution.cancelled' },
  LINK: { ...WORKS, action: 'linkMatter', from: OPEN, to: 'SAME', by: ['LEAD', 'SUPPORT'], topic: 'resolution.linked' },
  LINK_BY_OFFICE: { ...FOLLOWS_UP, action: 'linkMatter', from: OPEN, to: 'SAME', topic: 'resolution.linked' },
} as const satisfies MatterActs<ResolutionState, ResolutionSide, ResolutionFact>;

/** 约定时限: until a unit has signed; until the lead has reported; until a supporting unit has answered the report. */
export const SIGNING_CLOCK = 'H24';
export const REPORT_CLOCK = 'H25';
export const ANSWER_CLOCK = 'H26';
