import type { MatterActs } from '@portal/cases';

export const CALL_STATES = ['OPEN', 'CLOSED'] as const;
export type CallState = (typeof CALL_STATES)[number];
export type CallSide = 'OFFICE' | 'MEMBER';

/** 议题征集: opened by the office with a day by which topics are handed in. */
export const CALL_ACTS = {
  EXTEND: { action: 'extendTopicCall', from: ['OPEN'], to: 'SAME', by: ['OFFICE'], permission: 'topic.call', topic: 'call.extended', audience: 'PARTIES' },
  CLOSE: { action: 'closeTopicCall', from: ['OPEN'], to: 'CLOSED', by: ['OFFICE'], permission: 'topic.call', topic: 'call.closed', audience: 'PARTIES' },
} as const satisfies MatterActs<CallState, CallSide, never>;
