import type { PartyRole, SeatKind } from '@portal/platform';

/** Whom one side of a referral is told through. */
export interface Telling {
  readonly side: Exclude<PartyRole, 'OWNER'>;
  readonly seats: readonly SeatKind[];
  /** Only when the act left the referral in this state: one topic may end in several. */
  readonly inState?: string;
  /** Names the texts: `notice.<text>.title` and `.body`. */
  readonly text: string;
  /** Why this seat: `notice.reason.<reason>`. */
  readonly reason: 'HEAD' | 'SENDER' | 'RECEIVER' | 'FORWARDER' | 'SUPERVISOR' | 'OFFICE' | 'SEALED';
  /** A statutory term of days or hours begins with it. */
  readonly urgent: boolean;
  readonly email: boolean;
}

/** Who does the work on a side: 承办人, and the 联络员 through whom an agency receives. */
export const WORKERS: readonly SeatKind[] = ['HANDLER', 'LIAISON'];
const HEAD: readonly SeatKind[] = ['AGENCY_HEAD'];
const OFFICE: readonly SeatKind[] = ['OFFICE_DIRECTOR', 'OFFICE_SECRETARY'];

type More = Partial<Pick<Telling, 'inState' | 'urgent' | 'email'>>;
const telling = (side: Telling['side'], seats: readonly SeatKind[], reason: Telling['reason']) => (text: string, more: More = {}): Telling =>
  ({ side, seats, text, reason, urgent: false, email: true, ...more });

export const sender = telling('SENDER', WORKERS, 'SENDER');
const head = telling('SENDER', HEAD, 'HEAD');
export const receiver = telling('RECEIVER', WORKERS, 'RECEIVER');
const supervisor = telling('SUPERVISOR', WORKERS, 'SUPERVISOR');
/** The office sees how matters proceed; it is not written to about each step. */
export const office = (text: string, more: More = {}): Telling => telling('OFFICE', OFFICE, 'OFFICE')(text, { email: false, ...more });

/** 行刑移送: exactly those who must know of each act, and nobody else. The seat that acted is never told of its own act. */
export const TELLINGS: Readonly<Record<string, readonly Telling[]>> = {
  'referral.reported': [head('reported', { urgent: true })], // 310号令 第五条: 3日内决定
  'referral.approved': [sender('approved', { urgent: true })], // 24小时内移送
  'referral.approval-refused': [sender('approval-refused')],
  'referral.sent': [receiver('sent', { urgent: true }), office('sent.office')],
  'referral.recalled': [sender('recalled', { email: false }), head('recalled', { email: false }), office('recalled', { email: false })],
  'referral.opened': [sender('opened', { email: false })],
  'referral.receipt-signed': [sender('receipt-signed')],
  'referral.supplement-requested': [sender('supplement-requested', { urgent: true })],
  'referral.supplement-provided': [receiver('supplement-provided', { urgent: true })],
  'referral.forwarded': [receiver('sent', { urgent: true }), sender('forwarded'), office('forwarded')],
  'referral.returned': [sender('returned'), office('returned')],
  'referral.review-extended': [sender('review-extended')],
  'referral.filed': [sender('filed'), supervisor('filed'), office('filed')],
  'referral.not-filed': [sender('not-filed', { urgent: true }), head('not-filed', { urgent: true }), office('not-filed')], // 第九条: 3日内三条途径
  'referral.reconsideration-requested': [receiver('reconsideration-requested', { urgent: true }), office('reconsideration-requested')],
  'referral.reconsideration-decided': [
    sender('reconsideration-filed', { inState: 'FILED' }), office('reconsideration-filed', { inState: 'FILED' }),
    sender('reconsideration-rejected', { inState: 'RECONSIDERATION_REJECTED', urgent: true }), office('reconsideration-rejected', { inState: 'RECONSIDERATION_REJECTED' }),
  ],
  'referral.supervision-requested': [supervisor('supervision-requested', { urgent: true }), receiver('supervision-requested.receiver'), office('supervision-requested')],
  'referral.reasons-required': [receiver('reasons-required', { urgent: true }), sender('reasons-required.sender')],
  'referral.reasons-given': [supervisor('reasons-given'), sender('reasons-given')],
  'referral.reasons-accepted': [sender('reasons-accepted', { urgent: true }), receiver('reasons-accepted')],
  'referral.delay-reported': [supervisor('delay-reported', { urgent: true }), receiver('delay-reported.receiver', { urgent: true }), office('delay-reported')],
  'referral.delay-reasons-required': [receiver('delay-reasons-required', { urgent: true }), sender('delay-reasons-required.sender')], // 检规562: 7日
  'referral.delay-reasons-given': [supervisor('delay-reasons-given'), sender('delay-reasons-given')],
  'referral.delay-corrected': [receiver('delay-corrected', { urgent: true }), sender('delay-corrected'), office('delay-corrected')],
  'referral.filing-ordered': [receiver('filing-ordered', { urgent: true }), sender('filing-ordered.sender'), office('filing-ordered.sender')],
  'referral.items-handed-over': [receiver('items-handed-over')],
  'referral.items-acknowledged': [sender('items-acknowledged')],
  'referral.milestone-recorded': [
    sender('milestone.concluded', { inState: 'INVESTIGATION_CONCLUDED', email: false }),
    sender('milestone.prosecution', { inState: 'PROSECUTION_TRANSFERRED' }),
    sender('milestone.withdrawn', { inState: 'FILING_WITHDRAWN' }), supervisor('milestone.withdrawn', { inState: 'FILING_WITHDRAWN' }),
    sender('milestone.judged', { inState: 'JUDGED' }), office('milestone.judged', { inState: 'JUDGED' }),
  ],
  'referral.outcome-queried': [receiver('outcome-queried')],
  'referral.outcome-answered': [sender('outcome-answered')],
  'referral.outcome-confirmed': [receiver('outcome-confirmed'), office('outcome-confirmed')],
  'referral.turned-administrative': [receiver('turned-administrative'), office('turned-administrative')],
};

/** Steps on one's own desk: for the record only. */
export const SILENT_REFERRAL_TOPICS: readonly string[] = ['referral.drafted', 'referral.edited', 'referral.revised', 'referral.non-prosecution-registered'];
