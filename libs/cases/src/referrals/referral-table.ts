import type { AgencyKind, HoldingCapacity, Permission, SeatKind } from '@portal/platform';
import type { FormField } from './forms/form-field.js';
import type { MaterialRule } from './packet.rules.js';

/** What is handed over, and by which law. Each kind is a table of its own; see `criminal.table.ts` and `kinds/`. */
export const REFERRAL_KINDS = ['CRIMINAL', 'EARLY_NOTICE', 'ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'DISCIPLINE', 'ASSISTANCE'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

export const REFERRAL_STATES = [
  'DRAFT', 'REPORTED', 'APPROVAL_REFUSED', 'APPROVED', 'SENT', 'RECALLED', 'RECEIVED', 'SUPPLEMENT_REQUESTED', 'RETURNED', 'FILED',
  'NOT_FILED', 'RECONSIDERATION_REQUESTED', 'RECONSIDERATION_REJECTED', 'SUPERVISION_REQUESTED', 'REASONS_REQUIRED', 'REASONS_GIVEN',
  'SUPERVISION_REJECTED', 'FILING_ORDERED', 'INVESTIGATION_CONCLUDED', 'PROSECUTION_TRANSFERRED', 'FILING_WITHDRAWN', 'JUDGED',
  'ADMINISTRATIVE_HANDLING', 'ACCEPTED', 'DECLINED', 'DATE_PROPOSED', 'EXTENSION_REQUESTED', 'JURISDICTION_DISPUTED', 'ANSWERED', 'CLOSED',
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** Who acts. FORWARDER and OFFICE look on: no act is theirs. */
export type Side = 'SENDER' | 'RECEIVER' | 'SUPERVISOR';

/** What a table may ask about a referral besides its state. Each is a process fact that every party may know. */
export type Fact = Mark | ClockFact;

/** Facts that time brings. */
export type ClockFact = 'remedyLapsed' | 'supplementLapsed' | 'decisionLapsed' | 'explanationOwed' | 'explanationLapsed';

/** A fact holds while one of the clocks has run out (LAPSED), or while one still asks for something (OPEN). */
export interface ClockFactRule { readonly fact: ClockFact; readonly when: 'LAPSED' | 'OPEN'; readonly clocks: readonly string[] }

/** Facts that an act makes true or false; each lies in a column of its own. */
export type Mark =
  | 'opened' | 'received' | 'materialsMissing' | 'itemsListed' | 'itemsHandedOver' | 'itemsAcknowledged' | 'queryOpen' | 'findingsOpen' | 'findingsSettled' | 'supervised';

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

/** `rule`: a row of `deadline_rule`, or the name of one of the table's terms. */
export type ClockStep =
  | {
    readonly do: 'START'; readonly rule: string; readonly on: Side; readonly from?: ClockOrigin; readonly when?: Fact;
    /** One clock for each finding that is not settled and has none yet, until the finding's own day. */
    readonly each?: 'FINDING';
    /** A day that both agreed on goes before what a rule would give. */
    readonly agreed?: boolean;
  }
  /** Pauses a clock; it goes on by itself when the other one runs out. */
  | { readonly do: 'PAUSE'; readonly rule: string; readonly until: string }
  | { readonly do: 'MEET' | 'RESUME' | 'CANCEL'; readonly rule: string };

export interface SeatRule {
  readonly kinds: readonly SeatKind[];
  readonly capacities: readonly HoldingCapacity[];
  readonly code: string;
}

/** What an act does beyond its form. Belongs to no kind: any table may name it. See `forms/effects/`. */
export type Effect = 'FORWARD' | 'SPLIT' | 'CONVERT' | 'AGREE_DATE' | 'SUPPLEMENT' | 'REOPEN_FINDINGS' | 'REPORT_FINDINGS' | 'SEAT_PROCURATORATE';

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
  /** The fields of `actOnReferral`; absent where the act has an operation of its own. */
  readonly form?: readonly FormField[];
  readonly effect?: Effect;
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
  /** Clocks that may run here, by rule or by term. Entering the state cancels every other one: none is left without an act that ends it. */
  readonly clocks: readonly string[];
}

/** One way to fill a term. All conditions that are named must hold. */
export interface TermRule {
  readonly rule: string;
  readonly senders?: readonly AgencyKind[];
  readonly receivers?: readonly AgencyKind[];
  /** Values of a field of the draft under which it applies. */
  readonly field?: { readonly name: string; readonly in: readonly string[] };
  /** The clock ends on the day agreed or set by the document (`replyBy`); applies only where there is one. */
  readonly dated?: boolean;
}

/** How a kind is written, and what stands before its sending. */
export interface DraftRule {
  /** Fields besides the receiver. Empty: the kind is written by operations of its own. */
  readonly fields: readonly FormField[];
  /** Findings are handed over with it, each with a state of its own. */
  readonly findings?: boolean;
}

/** One kind of referral: its states and its acts. The mechanism (`perform-act.ts`) knows nothing else. */
export interface ReferralTable {
  readonly kind: ReferralKind;
  /** Kinds of agency that may send, receive and supervise. */
  readonly sides: Readonly<Record<Side, readonly AgencyKind[]>>;
  readonly initial: ReferralState;
  readonly states: Readonly<Partial<Record<ReferralState, StateRule>>>;
  readonly acts: Readonly<Record<string, ActRule>>;
  readonly materials: readonly MaterialRule[];
  readonly draft: DraftRule;
  /** What is needed before it goes: the head's decision, so many officers. */
  readonly gates: { readonly head: boolean; readonly officers: number };
  /** Series of its numbers in the books, and the words before the bracket: of the letter and of its receipt. */
  readonly numbers: { readonly letter: readonly [series: string, word: string]; readonly receipt: readonly [series: string, word: string] };
  /** For the drafting seat, who holds `referral.sealed` beside it, and one named seat of the receiver. */
  readonly sealed: boolean;
  /** PROCESS: the conference office sees how it proceeds. COUNT: only how many there are. */
  readonly office: 'PROCESS' | 'COUNT';
  /** Handing it over makes the sender's case 已移送, recalling it 办理中 again, confirming its outcome 已结案. */
  readonly carriesCase: boolean;
  readonly terms: Readonly<Record<string, readonly TermRule[]>>;
  /** Facts that its clocks bring. */
  readonly clockFacts: readonly ClockFactRule[];
}

/** The rules behind a clock's name: the rule itself, or those of a term. */
export const rulesOf = (table: Pick<ReferralTable, 'terms'>, name: string): readonly string[] => table.terms[name]?.map(({ rule }) => rule) ?? [name];

/** The rules behind a fact that time brings. */
export const clocksBehind = (table: Pick<ReferralTable, 'clockFacts'>, fact: ClockFact): readonly string[] =>
  table.clockFacts.filter((rule) => rule.fact === fact).flatMap(({ clocks }) => clocks);

/** Every rule whose clock may run in a state. */
export const clocksIn = (table: ReferralTable, state: ReferralState): readonly string[] =>
  [...new Set((table.states[state]?.clocks ?? []).flatMap((name) => rulesOf(table, name)))];
