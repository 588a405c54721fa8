import type { ReferralKind } from '../referral-table.js';
import { office, receiver, sender, type Telling, TELLINGS } from './tellings.table.js';

/**
 * The letters between agencies: 提前通报, 行政移送, 反向移送, 审计移送, 协查协助. What the other side must answer, and what was answered; the
 * number says which kind it is.
 */
export const LETTER_TELLINGS: Readonly<Record<string, readonly Telling[]>> = {
  'referral.sent': [receiver('letter.sent', { urgent: true }), office('sent.office')],
  'referral.recalled': [office('recalled')],
  'referral.opened': [sender('opened', { email: false })],
  'referral.receipt-signed': [sender('letter.receipt-signed')],
  'referral.supplement-requested': [sender('letter.supplement-requested', { urgent: true })],
  'referral.supplement-provided': [receiver('letter.supplement-provided', { urgent: true })],
  'referral.forwarded': [receiver('letter.sent', { urgent: true }), sender('forwarded'), office('forwarded')],
  'referral.jurisdiction-disputed': [sender('letter.jurisdiction-disputed'), office('letter.jurisdiction-disputed')],
  'referral.accepted': [sender('letter.accepted')],
  'referral.declined': [sender('letter.declined', { urgent: true }), office('letter.declined')],
  'referral.reopened': [receiver('letter.reopened', { urgent: true })],
  'referral.date-proposed': [sender('letter.date-proposed', { urgent: true })],
  'referral.date-agreed': [receiver('letter.date-agreed')],
  'referral.date-refused': [receiver('letter.date-refused', { urgent: true })],
  'referral.extension-requested': [sender('letter.date-proposed', { urgent: true })],
  'referral.extension-granted': [receiver('letter.date-agreed')],
  'referral.extension-refused': [receiver('letter.extension-refused', { urgent: true })],
  'referral.split': [sender('letter.split')],
  'referral.progress-reported': [sender('letter.progress-reported')],
  'referral.handling-completed': [sender('letter.handling-completed', { email: false })],
  'referral.advised': [sender('letter.advised')],
  'referral.findings-reported': [sender('letter.findings-reported')],
  'referral.findings-reopened': [receiver('letter.findings-reopened', { urgent: true })],
  'referral.answered': [sender('letter.answered'), office('letter.answered')],
  'referral.outcome-queried': [receiver('outcome-queried')],
  'referral.outcome-answered': [sender('outcome-answered')],
  'referral.outcome-confirmed': [receiver('outcome-confirmed'), office('outcome-confirmed')],
  'referral.converted': [receiver('letter.converted'), office('letter.converted')],
  'referral.concluded': [receiver('letter.concluded'), office('letter.concluded')],
};

const sealed = (side: 'SENDER' | 'RECEIVER', urgent = false): Telling => ({ side, seats: [], text: 'sealed', reason: 'SEALED', urgent, email: true });

/** Of a sealed matter the one seat of each side is told, and nothing but that there is something to look at. */
export const SEALED_TELLINGS: Readonly<Record<string, readonly Telling[]>> = {
  'referral.sent': [sealed('RECEIVER', true)],
  'referral.receipt-signed': [sealed('SENDER')],
  'referral.accepted': [sealed('SENDER')],
  'referral.declined': [sealed('SENDER', true)],
  'referral.concluded': [sealed('SENDER')],
  'referral.outcome-queried': [sealed('RECEIVER')],
  'referral.outcome-answered': [sealed('SENDER')],
  'referral.outcome-confirmed': [sealed('RECEIVER')],
};

/** Who is told of the acts of each kind. */
export const TELLINGS_OF: Readonly<Record<ReferralKind, Readonly<Record<string, readonly Telling[]>>>> = {
  CRIMINAL: TELLINGS, EARLY_NOTICE: LETTER_TELLINGS, ADMINISTRATIVE: LETTER_TELLINGS, REVERSE: LETTER_TELLINGS, AUDIT: LETTER_TELLINGS,
  ASSISTANCE: LETTER_TELLINGS, DISCIPLINE: SEALED_TELLINGS,
};

/** Every topic that somebody is told of. */
export const TOLD_TOPICS: readonly string[] = [...new Set(Object.values(TELLINGS_OF).flatMap((tellings) => Object.keys(tellings)))];
