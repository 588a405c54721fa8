import type { AgencyView } from '@portal/agencies';
import type { DeadlineRow } from '@portal/deadlines';
import type { AttachmentView, PartyRole, WorkBox } from '@portal/platform';
import type { TimelineFact } from '../../timeline.js';
import type { SupervisionStepKind } from '../ladder/ladder.rules.js';
import type { ListedState, SupervisionLevel } from '../listed/listed.table.js';

export interface ReportView {
  readonly id: string; readonly ordinal: number; readonly done: boolean; readonly text: string; readonly agency: string; readonly person: string; readonly seat: string;
  readonly at: string; readonly attachments: readonly AttachmentView[];
}
export interface MeasureView {
  readonly id: string; readonly agency: AgencyView; readonly text: string | null; readonly dueAt: string; readonly doneAt: string | null; readonly reportCount: number;
  readonly reports: readonly ReportView[]; readonly deadlines: readonly DeadlineRow[];
}
/** What of the case was nominated with it. */
export interface NominatedCase {
  readonly number?: string; readonly title?: string; readonly subject?: string; readonly facts?: string; readonly amountInvolved?: string | null; readonly violationTypes?: readonly string[];
}

/** Everything the page of a listed supervision shows, as one statement gives it. */
export interface ListedPage {
  readonly id: string; readonly number: string; readonly state: ListedState; readonly version: number; readonly level: SupervisionLevel; readonly viewerRole: PartyRole;
  readonly viewerAgencyId: string; readonly content: boolean; readonly caseId: string | null; readonly agency: AgencyView; readonly leadAgency: AgencyView;
  readonly reportDays: number | null; readonly nominatedAt: string; readonly listedAt: string | null; readonly delistedAt: string | null;
  readonly title: string | null; readonly reason: string | null; readonly decision: string | null; readonly nominatedCase: NominatedCase | null;
  readonly measures: readonly MeasureView[]; readonly timeline: readonly TimelineFact[];
}

/** One row of the register. */
export interface ListedSummary {
  readonly id: string; readonly number: string; readonly state: ListedState; readonly level: SupervisionLevel; readonly title: string | null; readonly agency: string;
  readonly box: WorkBox; readonly measures: number; readonly measuresDone: number; readonly overdue: boolean; readonly dueAt: string | null;
  readonly nominatedAt: string; readonly listedAt: string | null; readonly lastActAt: string;
}

/** A step as the page of its matter and its own page show it. */
export interface StepView {
  readonly id: string; readonly number: string; readonly kind: SupervisionStepKind; readonly state: 'ISSUED' | 'ANSWERED'; readonly version: number;
  readonly objectKind: string; readonly objectId: string; readonly objectNumber: string; readonly agency: AgencyView; readonly targetAgency: AgencyView;
  readonly viewerRole: PartyRole; readonly skipped: boolean; readonly issuedAt: string; readonly dueAt: string | null; readonly answeredAt: string | null;
  readonly reason: string | null; readonly skipReason: string | null;
  readonly reply: { readonly text: string; readonly agency: string; readonly person: string; readonly seat: string; readonly at: string } | null;
  readonly attachments: readonly AttachmentView[]; readonly timeline: readonly TimelineFact[];
}

/** What has run out and is still owed: by whom, since when, and what was done about it. */
export interface SupervisionCandidate {
  readonly id: string; readonly objectKind: string; readonly objectId: string; readonly number: string; readonly agency: AgencyView;
  readonly label: string; readonly legalBasis: string; readonly statutory: boolean; readonly dueAt: string; readonly missedAt: string; readonly lastStep: SupervisionStepKind | null;
  readonly lastStepAt: string | null; readonly stepKinds: readonly SupervisionStepKind[];
}
