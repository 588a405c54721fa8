import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '@portal/cases';
import type { DeadlineRow } from '@portal/deadlines';
import type { EntryField } from '../catalogue/catalogue.rules.js';
import type { SharingClass, SharingWay } from '../catalogue/catalogue.table.js';
import type { GrantedColumn } from '../grants/grant.sql.js';
import type { GrantedField } from './request.rules.js';
import type { ANSWER_CLOCK, DataAnswer, PurposeKind, RequestState } from './request.table.js';

export interface AnswerView {
  readonly id: string; readonly answer: DataAnswer; readonly fields: readonly GrantedField[]; readonly until: string | null; readonly reason: string | null; readonly basis: string | null;
  readonly at: string; readonly by: string;
}

/** What was handed over, and who read it. */
export interface GrantView {
  readonly columns: readonly GrantedColumn[]; readonly endsAt: string; readonly deliveredAt: string; readonly rowCount: number; readonly digest: string; readonly ended: boolean; readonly suspended: boolean; readonly suspensionReason: string | null;
  readonly reads: number; /** Newest first, at most fifty. */ readonly uses: readonly { readonly id: string; readonly at: string; readonly by: string; readonly way: 'VIEW' | 'EXPORT'; readonly rows: number }[];
}

/** 校核: what was said to be wrong, and what came of it. */
export interface CorrectionView {
  readonly id: string; readonly fields: readonly string[]; readonly text: string; readonly evidence: string | null; readonly at: string; readonly by: string;
  /** Null while it waits; DROPPED when the data were destroyed before. */ readonly verdict: 'CORRECTED' | 'CONFIRMED' | 'DROPPED' | null;
  readonly answer: string | null; readonly answeredAt: string | null; readonly answeredBy: string | null;
}

/** What is read of a request in one statement. */
export interface RequestPage {
  readonly id: string; readonly number: string; readonly state: RequestState; readonly version: number; readonly askerId: string; readonly providerId: string; readonly officeId: string | null;
  readonly asker: AgencyView; readonly provider: AgencyView; readonly entryId: string; readonly entryNumber: string; readonly entryName: string; readonly edition: number;
  readonly sharingClass: keyof typeof ANSWER_CLOCK; readonly conditions: string | null; readonly told: boolean; readonly overdue: boolean; readonly pulls: boolean; readonly exportAsked: boolean; readonly exportable: boolean; readonly undelivered: boolean;
  readonly openedAt: string; readonly submittedAt: string | null;
  readonly purpose: string; readonly objectKind: PurposeKind; /** Null for whom the case is not: the number is what the provider is told. */ readonly objectId: string | null;
  readonly objectNumber: string; readonly objectTitle: string; readonly basis: string; readonly scenario: string; readonly fields: readonly EntryField[];
  readonly periodFrom: string; readonly periodTo: string; readonly way: SharingWay; readonly until: string; readonly responsible: string;
  readonly missing: readonly string[]; readonly supplement: string | null;
  readonly grant: GrantView | null;
  /** Newest first. */
  readonly corrections: readonly CorrectionView[];
  /** Newest first. */
  readonly answers: readonly AnswerView[];
  readonly deadlines: readonly DeadlineRow[]; readonly clockAgencies: readonly AgencyView[]; readonly timeline: readonly TimelineFact[];
}

export interface RequestSummary {
  readonly id: string; readonly number: string; readonly state: RequestState; readonly entryName: string; readonly sharingClass: SharingClass; readonly asker: AgencyView; readonly provider: AgencyView;
  readonly purpose: string; readonly objectNumber: string; readonly until: string; readonly ours: boolean; readonly dueAt: string | null; readonly lastActAt: string;
}
