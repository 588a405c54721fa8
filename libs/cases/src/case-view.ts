import type { AgencyView, RegionView } from '@portal/agencies';
import type { Lamp } from '@portal/deadlines';
import type { AttachmentView } from '@portal/platform';
import type { CaseState, EvidenceKind, LeadSource } from './case.rules.js';
import type { SubjectKind } from './subjects/subject.rules.js';
import type { TimelineFact } from './timeline.js';

export interface SubjectView {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly code: string;
  readonly name: string;
  readonly region: RegionView | null;
  readonly address: string | null;
  readonly representative: string | null;
  readonly demoNote: string | null;
}

/** One row of the ledger. */
export interface CaseSummary {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: CaseState;
  /** Null: the case itself is the agency's to read. Else it is known through what was handed over with this referral. */
  readonly referralId: string | null;
  /** As above, through this joint investigation. */
  readonly jointId: string | null;
  readonly subjectKind: SubjectKind | null;
  readonly subjectName: string;
  readonly subjectCode: string;
  readonly regionName: string | null;
  readonly violationTypes: readonly string[];
  readonly amountInvolved: string | null;
  readonly leadSource: LeadSource;
  readonly registeredAt: string;
  readonly agencyName: string;
  readonly referralCount: number;
  /** Of the most urgent clock of its referrals; null while none runs. */
  readonly lamp: Lamp | null;
  readonly dueAt: string | null;
}

export interface ReferralOfCase {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly state: string;
  readonly title: string | null;
  readonly fromAgency: AgencyView;
  readonly toAgency: AgencyView;
  readonly sentAt: string | null;
  readonly holder: AgencyView | null;
  readonly dueAt: string | null;
  readonly lamp: Lamp | null;
}

export interface EvidenceView {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly source: string | null;
  readonly original: boolean;
  readonly copies: number;
  readonly note: string | null;
  readonly attachment: AttachmentView | null;
}

/** A case with everything its page shows. Amounts in 元 as decimal text. */
export interface CaseView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: CaseState;
  readonly version: number;
  readonly subject: SubjectView;
  readonly agency: AgencyView;
  readonly leadSource: LeadSource;
  readonly leadDetail: string | null;
  readonly facts: string;
  readonly violationTypes: readonly string[];
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
  readonly amountInvolved: string | null;
  readonly amountBasis: string | null;
  readonly amountRecovered: string | null;
  readonly publishedSource: string | null;
  readonly demoNote: string | null;
  readonly registeredAt: string;
  readonly registeredBy: string;
  readonly evidence: readonly EvidenceView[];
  readonly attachments: readonly AttachmentView[];
  readonly referrals: readonly ReferralOfCase[];
  readonly timeline: readonly TimelineFact[];
}
