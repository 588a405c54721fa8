import { FORWARD_FORM, may, must } from './common-forms.js';
import type { ActRule, ClockStep, ReferralState, StateRule } from '../referral-table.js';

/*
 * What the kinds beside 行刑移送 share: writing, handing over, receiving, asking back, confirming. A table picks what it
 * needs and states its own clocks. H… are agreed terms, shown as such.
 */

export const SEND_ACT = { by: 'SENDER', permission: 'referral.send', audience: 'PARTIES' } as const;
export const CONFIRM_ACT = { by: 'SENDER', permission: 'referral.confirm', audience: 'PARTIES' } as const;
export const RECEIVE_ACT = { by: 'RECEIVER', permission: 'referral.receive', audience: 'PARTIES' } as const;

/** An act that `actOnReferral` does. */
export const formAct = (variant: string, rest: Omit<ActRule, 'action' | 'variant'>): ActRule => ({ action: 'actOnReferral', variant, ...rest });

export const NO_OPEN_QUERY = { fact: 'queryOpen', is: false, code: 'QUERY_OPEN' } as const;

export const start = (rule: string, on: 'SENDER' | 'RECEIVER', more: Partial<Extract<ClockStep, { do: 'START' }>> = {}): ClockStep => ({ do: 'START', rule, on, ...more });
export const meet = (rule: string): ClockStep => ({ do: 'MEET', rule });
export const cancel = (rule: string): ClockStep => ({ do: 'CANCEL', rule });

export const DRAFT: StateRule = { holder: [{ side: 'SENDER' }], clocks: [] };
export const SENT: StateRule = { holder: [{ side: 'RECEIVER' }], clocks: ['H01'] };
export const OVER: StateRule = { holder: [], clocks: [] };
/** The sender confirms, or asks: the ball is then the receiver's until it answers. */
export const TO_CONFIRM: StateRule = { holder: [{ side: 'RECEIVER', when: 'queryOpen' }, { side: 'SENDER' }], clocks: ['H02'] };

export const ENDS = { RECALLED: OVER, CLOSED: OVER } as const;

export const EDIT: ActRule = {
  by: 'SENDER', permission: 'referral.draft', audience: 'AGENCY', action: 'saveReferralDraft', from: ['DRAFT'], to: 'SAME', topic: 'referral.edited',
};
export const SEND: ActRule = {
  ...SEND_ACT, action: 'sendReferral', from: ['DRAFT'], to: 'SENT', topic: 'referral.sent', clocks: [start('H01', 'RECEIVER')],
};
export const RECALL: ActRule = {
  ...SEND_ACT, action: 'recallReferral', from: ['SENT'], to: 'RECALLED', topic: 'referral.recalled',
  needs: [{ fact: 'opened', is: false, code: 'ALREADY_OPENED', first: true }],
};
export const OPEN: ActRule = {
  ...RECEIVE_ACT, action: 'openReferral', from: ['SENT'], to: 'SAME', topic: 'referral.opened', marks: { opened: true },
  needs: [{ fact: 'opened', is: false, code: 'OPENED_BEFORE', first: true }],
};

/** The receipt; `clocks` are those that begin with it. */
export const signReceipt = (...clocks: readonly ClockStep[]): ActRule => ({
  ...RECEIVE_ACT, action: 'signReceipt', from: ['SENT'], to: 'RECEIVED', topic: 'referral.receipt-signed',
  marks: { opened: true, received: true }, clocks: [meet('H01'), ...clocks],
});

/** From the draft to the receipt, for a kind that no head need approve. */
export const handOver = (...onReceipt: readonly ClockStep[]) => ({ EDIT, SEND, RECALL, OPEN, SIGN_RECEIPT: signReceipt(...onReceipt) });

/** Passes it on to the office that is competent; who did keeps sight of it. */
export const forward = (from: readonly ReferralState[], ...clocks: readonly ClockStep[]): ActRule => formAct('FORWARD', {
  ...RECEIVE_ACT, from, to: 'SENT', topic: 'referral.forwarded', effect: 'FORWARD', form: FORWARD_FORM,
  marks: { opened: false, received: false }, clocks: [...clocks, start('H01', 'RECEIVER')],
});

/** The outcome is confirmed, or asked about first. */
export const confirming = (from: readonly ReferralState[]) => ({
  CONFIRM_OUTCOME: formAct('CONFIRM_OUTCOME', {
    ...CONFIRM_ACT, from, to: 'CLOSED', topic: 'referral.outcome-confirmed', needs: [NO_OPEN_QUERY], clocks: [meet('H02')], form: [may.text('text', { label: 'comment' })],
  }),
  QUERY_OUTCOME: formAct('QUERY_OUTCOME', {
    ...CONFIRM_ACT, from, to: 'SAME', topic: 'referral.outcome-queried', needs: [NO_OPEN_QUERY], marks: { queryOpen: true }, clocks: [meet('H02')],
    form: [must.text('text', { label: 'question' })],
  }),
  ANSWER_OUTCOME_QUERY: formAct('ANSWER_OUTCOME_QUERY', {
    ...RECEIVE_ACT, from, to: 'SAME', topic: 'referral.outcome-answered', needs: [{ fact: 'queryOpen', is: true, code: 'NO_OPEN_QUERY' }],
    marks: { queryOpen: false }, clocks: [start('H02', 'SENDER')], form: [must.text('text', { label: 'answer' }), may.files('fileIds')],
  }),
});
