import type { MatterActs } from '@portal/cases';
import { CONVENER_SEAT } from '../../conferences/conference-table.js';

/** CONVENER: 召集人 or 副召集人 at the lead agency. READER: was at the meeting, or leads, and reads what was issued. */
export type SigningSide = 'CONVENER' | 'READER';
/** Facts: a seal is asked for or granted for what was signed; it is granted; it was issued before; the acting agency has not received the last issue. */
export type SigningFact = 'sealAsked' | 'sealed' | 'issuedBefore' | 'receiptOwed';
type State = 'DRAFTING' | 'CONSULTING' | 'SIGNING' | 'SIGNED' | 'ISSUED';

const OFFICE = { by: ['DRAFTER'], permission: 'minutes.issue', audience: 'PARTIES' } as const;
const CONVENER = { by: ['CONVENER'], permission: 'minutes.sign', seat: CONVENER_SEAT, audience: 'PARTIES' } as const;

/** 送审签 → 审签 → 代章 → 印发; and 更正, which goes the same way once more. */
export const SIGNING_ACTS = {
  SUBMIT: { ...OFFICE, action: 'submitMinutes', from: ['DRAFTING'], to: 'SIGNING', needs: [{ fact: 'unhandled', is: false, code: 'OPINIONS_UNHANDLED' }], topic: 'minutes.submitted' },
  SIGN: { ...CONVENER, action: 'decideMinutes', variant: 'SIGN', from: ['SIGNING'], to: 'SIGNED', topic: 'minutes.signed' },
  RETURN: { ...CONVENER, action: 'decideMinutes', variant: 'RETURN', from: ['SIGNING'], to: 'DRAFTING', topic: 'minutes.returned' },
  TAKE_BACK: { ...OFFICE, action: 'takeBackMinutes', from: ['SIGNING', 'SIGNED'], to: 'DRAFTING', topic: 'minutes.taken-back' },
  ASK_SEAL: { ...OFFICE, action: 'askSeal', from: ['SIGNED'], to: 'SAME', needs: [{ fact: 'sealAsked', is: false, code: 'SEAL_ASKED' }], topic: 'minutes.seal-asked' },
  ISSUE: { ...OFFICE, action: 'issueMinutes', from: ['SIGNED'], to: 'ISSUED', needs: [{ fact: 'sealed', is: true, code: 'SEAL_NEEDED' }], topic: 'minutes.issued' },
  RECEIVE: {
    action: 'receiveMinutes', from: ['DRAFTING', 'CONSULTING', 'SIGNING', 'SIGNED', 'ISSUED'], to: 'SAME', by: ['READER', 'WRITER'], permission: 'minutes.receive',
    needs: [{ fact: 'issuedBefore', is: true, code: 'MINUTES_NOT_ISSUED' }, { fact: 'receiptOwed', is: true, code: 'MINUTES_RECEIVED' }], topic: 'minutes.received', audience: 'PARTIES',
  },
  CORRECT: { ...OFFICE, action: 'correctMinutes', from: ['ISSUED'], to: 'DRAFTING', topic: 'minutes.correction-begun' },
} as const satisfies MatterActs<State, 'DRAFTER' | 'WRITER' | SigningSide, SigningFact | 'unhandled'>;

/** 审签 · 退回 · 办公室收回. */
export const SIGNATURE_DECISIONS = ['SIGNED', 'RETURNED', 'TAKEN_BACK'] as const;
export type SignatureDecision = (typeof SIGNATURE_DECISIONS)[number];
