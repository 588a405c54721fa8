import type { ConsultationKind } from '../../consultations/consultation.table.js';
import type { CasePart, Stance } from '../../consultations/consultation.rules.js';
import type { MeasureCode } from '../../outcomes/measures.table.js';
import type { FollowUpReason, OutcomeKind } from '../../outcomes/outcome-kinds.table.js';
import type { FollowUpAction } from '../../outcomes/report-follow-up.js';
import type { SupervisionStepKind } from '../../supervision/ladder/ladder.rules.js';
import type { ListedState, SupervisionLevel } from '../../supervision/listed/listed.table.js';

/* What the fact sheet's statement gives of the matters beside cases and referrals, within the rights of who asks. */

export interface RawOutcome {
  readonly kind: OutcomeKind; readonly agency: string; readonly origin: string | null; readonly decidedOn: string; readonly mine: boolean;
  /** Whether the acting agency is the one at which something follows. */
  readonly followsHere: boolean;
  readonly leading: { readonly number: string; readonly title: string } | null;
  readonly content: {
    readonly documentNo: string; readonly subjectName: string; readonly basis: string; readonly text: string; readonly points: number | null; readonly secondFineReason: string | null;
  } | null;
  readonly violations: readonly string[];
  readonly measures: readonly { readonly code: MeasureCode; readonly months: number | null; readonly days: number | null; readonly scope: string; readonly startsOn: string; readonly endsOn: string | null }[];
  readonly money: readonly { readonly kind: string; readonly amount: string }[];
  readonly earlierFines: readonly { readonly agency: string; readonly documentNo: string; readonly amount: string }[];
  readonly followUp: {
    readonly agency: string; readonly reason: FollowUpReason; readonly action: FollowUpAction | null; readonly documentNo: string | null; readonly doneOn: string | null; readonly text: string | null;
  } | null;
  /** By rule; of those that somebody owes. */
  readonly clocks: Readonly<Record<string, string>>;
}

export interface RawConsultation {
  readonly number: string; readonly kind: ConsultationKind; readonly state: string; readonly round: number; readonly convener: string; readonly title: string | null;
  readonly question: string | null; readonly openedAt: string;
  readonly packet: { readonly title?: string; readonly subject?: string; readonly facts?: string | null; readonly amountInvolved?: string | null; readonly amountBasis?: string | null } | null;
  readonly invitations: readonly {
    readonly agency: string; readonly round: number; readonly parts: readonly CasePart[]; readonly dueAt: string; readonly answeredAt: string | null; readonly silent: boolean; readonly mine: boolean;
    readonly files: number;
  }[];
  readonly opinions: readonly {
    readonly agency: string; readonly mine: boolean; readonly round: number; readonly stance: Stance; readonly text: string; readonly at: string;
    readonly evidence: readonly { readonly kind: string; readonly name: string; readonly source?: string | null }[]; readonly adopted: boolean | null; readonly reason: string | null;
  }[];
  readonly conclusion: { readonly text: string; readonly person: string; readonly seat: string; readonly at: string } | null;
}

export interface RawListed {
  readonly number: string; readonly state: ListedState; readonly level: SupervisionLevel; /** Whether the acting agency leads the conference. */ readonly leads: boolean;
  readonly nominator: string; readonly lead: string; readonly reportDays: number | null; readonly nominatedAt: string; readonly listedAt: string | null; readonly delistedAt: string | null;
  readonly title: string | null; readonly reason: string | null; readonly decision: string | null;
  readonly packet: { readonly number?: string; readonly title?: string; readonly subject?: string; readonly facts?: string; readonly amountInvolved?: string | null; readonly violationTypes?: readonly string[] } | null;
  readonly measures: readonly {
    readonly agency: string; readonly mine: boolean; readonly text: string | null; readonly dueAt: string; readonly doneAt: string | null;
    readonly reports: readonly { readonly at: string; readonly text: string; readonly done: boolean }[];
  }[];
  readonly acts: readonly { readonly act: string; readonly at: string; readonly agency: string; readonly person: string; readonly seat: string; readonly text: string | null }[];
}

export interface RawStep {
  readonly number: string; readonly kind: SupervisionStepKind; readonly objectNumber: string; readonly agency: string; readonly target: string; readonly issuedAt: string; readonly dueAt: string | null;
  readonly reason: string | null; readonly skipReason: string | null; readonly reply: { readonly text: string; readonly at: string } | null;
  /** Who seals for the office of the conference, which has no seal; null: the issuer has one of its own. */
  readonly sealedBy: string | null;
  readonly before: readonly { readonly kind: SupervisionStepKind; readonly number: string; readonly issuedAt: string }[];
  readonly late: readonly { readonly number: string; readonly label: string; readonly basis: string; readonly dueAt: string }[];
  readonly received: number; readonly open: number;
}
