import type { AgencyView } from '@portal/agencies';
import type { DeadlineRow } from '@portal/deadlines';
import type { AttachmentView, PartyRole } from '@portal/platform';
import type { TimelineFact } from '../../timeline.js';
import type { CasePart, SharedEvidence, Stance } from '../consultation.rules.js';
import type { ConsultationKind, ConsultationState } from '../consultation.table.js';

/** What of the case an invited agency was given to read. */
export interface SharedCase {
  readonly title: string; readonly subject: string; readonly subjectKind: string; readonly violationTypes: readonly string[];
  readonly occurredFrom?: string; readonly occurredTo?: string; readonly facts?: string; readonly amountInvolved?: string; readonly amountBasis?: string;
  readonly evidence?: readonly (SharedEvidence & { readonly source: string | null; readonly original: boolean; readonly copies: number })[];
}

export interface InvitationView {
  readonly id: string; readonly agency: AgencyView; readonly round: number; readonly parts: readonly CasePart[]; readonly invitedAt: string;
  readonly dueAt: string; readonly answeredAt: string | null; readonly silent: boolean;
  /** Null for those who are neither this agency nor the convener. */
  readonly packet: SharedCase | null; readonly packetHash: string | null;
  readonly attachments: readonly AttachmentView[]; readonly deadlines: readonly DeadlineRow[];
}

export interface OpinionView {
  readonly id: string; readonly agencyId: string; readonly agency: string; readonly person: string; readonly seat: string; readonly round: number;
  readonly stance: Stance; readonly text: string; readonly evidence: readonly SharedEvidence[]; readonly attachments: readonly AttachmentView[]; readonly at: string;
  readonly adopted: boolean | null; readonly reason: string | null;
}

export interface ConclusionView { readonly id: string; readonly round: number; readonly text: string; readonly person: string; readonly seat: string; readonly at: string }

/** Everything the page of a consultation shows, as one statement gives it. */
export interface ConsultationPage {
  readonly id: string; readonly number: string; readonly kind: ConsultationKind; readonly state: ConsultationState; readonly version: number; readonly round: number;
  readonly viewerRole: PartyRole; readonly content: boolean; readonly caseId: string | null; readonly agency: AgencyView; readonly viewerAgencyId: string;
  readonly title: string | null; readonly question: string | null; readonly openedAt: string; readonly lastActAt: string; readonly concludedAt: string | null;
  readonly invitations: readonly InvitationView[]; readonly opinions: readonly OpinionView[]; readonly conclusions: readonly ConclusionView[];
  readonly timeline: readonly TimelineFact[];
}

/** One row of the list. */
export interface ConsultationSummary {
  readonly id: string; readonly number: string; readonly kind: ConsultationKind; readonly state: ConsultationState; readonly round: number;
  readonly title: string | null; readonly agency: string; readonly caseId: string | null; readonly box: string; readonly dueAt: string | null;
  readonly invited: number; readonly answered: number; readonly openedAt: string; readonly lastActAt: string;
}
