import type { ActRule, ReferralState, StateRule } from '../referral-table.js';
import { cancel, CONFIRM_ACT, formAct, meet, RECEIVE_ACT, start } from './common-acts.js';
import { may, must } from './common-forms.js';

/*
 * Accept, decline, or propose another day: a receiver owes one of the three (H05, agreed). Its answer is then owed by the term REPLY.
 */

export const deciding = (...more: readonly string[]): StateRule => ({ holder: [{ side: 'RECEIVER' }], clocks: ['H05', 'REPLY', ...more] });
export const working = (...more: readonly string[]): StateRule => ({ holder: [{ side: 'RECEIVER' }], clocks: ['REPLY', ...more] });
/** The sender has three working days, agreed, for its word. What runs for the receiver runs on. */
const onSendersWord = (...more: readonly string[]): StateRule => ({ holder: [{ side: 'SENDER' }], clocks: ['H07', 'REPLY', ...more] });

export const dateStates = (...more: readonly string[]) => ({ DATE_PROPOSED: onSendersWord(...more), EXTENSION_REQUESTED: onSendersWord(...more) });

const agreed = { effect: 'AGREE_DATE', clocks: [meet('H07'), cancel('REPLY'), start('REPLY', 'RECEIVER', { agreed: true })] } as const;

/** Another day: before acceptance it is a counter-offer, afterwards a request for more time, told before the term ends. */
export const dateActs = (decidedFrom: readonly ReferralState[]): Record<string, ActRule> => ({
  PROPOSE_DATE: formAct('PROPOSE_DATE', {
    ...RECEIVE_ACT, from: decidedFrom, to: 'DATE_PROPOSED', topic: 'referral.date-proposed', clocks: [meet('H05'), start('H07', 'SENDER')],
    form: [must.comingDay('date', { label: 'proposedDate' }), must.text('reason')],
  }),
  AGREE_DATE: formAct('AGREE_DATE', {
    ...CONFIRM_ACT, ...agreed, from: ['DATE_PROPOSED'], to: 'ACCEPTED', topic: 'referral.date-agreed', form: [may.text('text', { label: 'comment' })],
  }),
  REFUSE_DATE: formAct('REFUSE_DATE', {
    ...CONFIRM_ACT, from: ['DATE_PROPOSED'], to: 'RECEIVED', topic: 'referral.date-refused', clocks: [meet('H07'), start('H05', 'RECEIVER')], form: [must.text('reason')],
  }),
  REQUEST_EXTENSION: formAct('REQUEST_EXTENSION', {
    ...RECEIVE_ACT, from: ['ACCEPTED'], to: 'EXTENSION_REQUESTED', topic: 'referral.extension-requested', clocks: [start('H07', 'SENDER')],
    form: [must.comingDay('date', { label: 'proposedDate' }), must.text('reason')],
  }),
  GRANT_EXTENSION: formAct('GRANT_EXTENSION', {
    ...CONFIRM_ACT, ...agreed, from: ['EXTENSION_REQUESTED'], to: 'ACCEPTED', topic: 'referral.extension-granted', form: [may.text('text', { label: 'comment' })],
  }),
  REFUSE_EXTENSION: formAct('REFUSE_EXTENSION', {
    ...CONFIRM_ACT, from: ['EXTENSION_REQUESTED'], to: 'ACCEPTED', topic: 'referral.extension-refused', clocks: [meet('H07')], form: [must.text('reason')],
  }),
});
