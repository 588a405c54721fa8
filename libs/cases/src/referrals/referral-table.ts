import type { AgencyKind, HoldingCapacity, Permission, SeatKind } from '@portal/platform';

/** What is handed over, and by which law. Each kind is a table of its own; see `criminal.table.ts`. */
export const REFERRAL_KINDS = ['CRIMINAL'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

export const REFERRAL_STATES = [
  'DRAFT', 'REPORTED', 'APPROVAL_REFUSED', 'APPROVED', 'SENT', 'RECALLED', 'RECEIVED', 'SUPPLEMENT_REQUESTED', 'RETURNED', 'FILED',
  'NOT_FILED', 'RECONSIDERATION_REQUESTED', 'RECONSIDERATION_REJECTED', 'SUPERVISION_REQUESTED', 'REASONS_REQUIRED', 'REASONS_GIVEN',
  'SUPERVISION_REJECTED', 'FILING_ORDERED', 'INVESTIGATION_CONCLUDED', 'PROSECUTION_TRANSFERRED', 'FILING_WITHDRAWN', 'JUDGED',
  'ADMINISTRATIVE_HANDLING', 'CLOSED',
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** Who acts. FORWARDER and OFFICE look on: no act is theirs. */
export type Side = 'SENDER' | 'RECEIVER' | 'SUPERVISOR';

/** What a table may ask about a referral besides its state. Each is a process fact that every party may know. */
export type Fact =
  | 'opened' | 'received' | 'materialsMissing' | 'itemsListed' | 'itemsHandedOver' | 'itemsAcknowledged' | 'queryOpen' | 'remedyLapsed'
  | 'supplementLapsed';

/** Facts that an act makes true or false; each lies in a column of its own. */
export type Mark = 'opened' | 'received' | 'materialsMissing' | 'itemsListed' | 'itemsHandedOver' | 'itemsAcknowledged' | 'queryOpen';

/** A condition; when it does not hold the act is refused with this code. */
export interface Need {
  readonly fact: Fact;
  readonly is: boolean;
  readonly code: string;
  /** The code says more than "not in this state": it is asked before the state. */
  readonly first?: boolean;
}

/** From which instant a clock counts: the act itself, the day its document bears, or when the receipt was signed. */
export type ClockOrigin = 'NOW' | 'DOCUMENT_DAY' | 'RECEIPT';

export type ClockStep =
  | { readonly do: 'START'; readonly rule: string; readonly on: Side; readonly from?: ClockOrigin; readonly when?: Fact }
  /** Pauses a clock; it goes on by itself when the other one runs out. */
  | { readonly do: 'PAUSE'; readonly rule: string; readonly until: string }
  | { readonly do: 'MEET' | 'RESUME'; readonly rule: string };

export interface SeatRule {
  readonly kinds: readonly SeatKind[];
  readonly capacities: readonly HoldingCapacity[];
  readonly code: string;
}

export interface ActRule {
  /** Name of the operation in the API, by which `availableActions` speaks of the act. */
  readonly action: string;
  /** One operation may carry several acts (批准 / 不批准); the word that tells them apart. */
  readonly variant?: string;
  readonly from: readonly ReferralState[];
  readonly to: ReferralState | 'SAME';
  readonly by: Side;
  readonly permission: Permission;
  readonly agencyKinds?: readonly AgencyKind[];
  readonly seat?: SeatRule;
  readonly needs?: readonly Need[];
  readonly clocks?: readonly ClockStep[];
  readonly marks?: Readonly<Partial<Record<Mark, boolean>>>;
  /** The act decides whether the police take the case up. */
  readonly decides?: 'FILED' | 'NOT_FILED';
  readonly topic: string;
  /** AGENCY: an internal step of the acting agency. PARTIES: every party learns that it happened. */
  readonly audience: 'AGENCY' | 'PARTIES';
}

/** Who holds the ball: the first line whose fact holds. */
export interface HolderRule { readonly side: Side; readonly when?: Fact; readonly unless?: Fact }

export interface StateRule {
  /** Empty: nobody; the matter is over. */
  readonly holder: readonly HolderRule[];
  /** Clocks that may run here. Entering the state cancels every other one: none is left without an act that ends it. */
  readonly clocks: readonly string[];
}

/** One kind of referral: its states and its acts. The mechanism (`perform-act.ts`) knows nothing else. */
export interface ReferralTable {
  readonly kind: ReferralKind;
  /** Kinds of agency that may send, receive and supervise. */
  readonly sides: Readonly<Record<Side, readonly AgencyKind[]>>;
  readonly initial: ReferralState;
  readonly states: Readonly<Partial<Record<ReferralState, StateRule>>>;
  readonly acts: Readonly<Record<string, ActRule>>;
  /** Clocks after which a remedy is lost, and after which a supplement is no longer waited for. */
  readonly remedyClocks: readonly string[];
  readonly supplementClock: string;
}
