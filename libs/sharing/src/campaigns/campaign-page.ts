import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '@portal/cases';
import type { CalendarYear, DeadlineRow, Lamp } from '@portal/deadlines';
import type { Day } from '@portal/kernel';
import type { CampaignState, Rhythm } from './campaign.table.js';
import type { Answers, CampaignField, PortalFigure } from './form.rules.js';
import type { ReportState } from './report.table.js';

export interface UnitView { readonly agency: AgencyView; readonly fromRound: number; readonly reason: string | null; readonly addedAt: string }
export interface RoundView { readonly id: string; readonly no: number; readonly formNo: number; readonly from: Day; readonly to: Day; readonly dueOn: Day; readonly openedAt: string; readonly expected: number; readonly reported: number }
/** A cell of the matrix unit × round: who runs the campaign has all of them, a unit its own. */
export interface CellView {
  readonly id: string; readonly roundNo: number; readonly agencyId: string; readonly state: ReportState; readonly counted: number | null; readonly zero: boolean; readonly returned: boolean; readonly dueOn: Day;
  readonly handedInAt: string | null; readonly urges: number; readonly urgedAt: string | null;
  /** Of its clock; null when none was started. */
  readonly lamp: Lamp | null;
}

/** What is read of a campaign in one statement. */
export interface CampaignPage {
  readonly id: string; readonly number: string; readonly name: string; readonly state: CampaignState; readonly version: number; readonly basis: string; readonly aims: string; readonly from: Day; readonly to: Day;
  readonly rhythm: Rhythm; readonly dueWorkdays: number; readonly checked: boolean; readonly agencyId: string; readonly officeId: string; readonly owner: AgencyView; readonly lead: AgencyView;
  readonly conference: string; readonly openedAt: string | null; readonly closedAt: string | null; readonly formNo: number; readonly fields: readonly CampaignField[];
  readonly units: readonly UnitView[]; readonly rounds: readonly RoundView[]; readonly cells: readonly CellView[];
  /** For who runs it: the work calendar, to reckon the day on which the next round is due. */
  readonly calendar: readonly CalendarYear[] | null;
  readonly timeline: readonly TimelineFact[];
}

export interface CampaignSummary {
  readonly id: string; readonly number: string; readonly name: string; readonly state: CampaignState; readonly from: Day; readonly to: Day; readonly rhythm: Rhythm; readonly owner: AgencyView; readonly units: number; readonly rounds: number;
  /** Of the reports that the reader may see. */
  readonly expected: number; readonly reported: number;
  /** The reader's own report that is owed and due next. */
  readonly ownReportId: string | null; readonly ownDueOn: Day | null; readonly lastActAt: string;
}

export interface VersionView {
  readonly no: number; readonly at: string; readonly by: string; readonly zero: boolean; readonly reason: string | null; readonly answers: Answers; readonly figures: Answers;
  /** Why it was sent back; null while it was not. */
  readonly returned: string | null;
}

/** What is read of one report in one statement. */
export interface ReportPage {
  readonly id: string; readonly number: string; readonly title: string; readonly state: ReportState; readonly version: number; readonly campaignId: string; readonly campaignName: string; readonly agencyId: string; readonly ownerId: string;
  readonly agency: AgencyView; readonly owner: AgencyView; readonly roundNo: number; readonly from: Day; readonly to: Day; readonly dueOn: Day; readonly checked: boolean; readonly over: boolean; readonly counted: number | null;
  readonly zero: boolean; readonly returned: boolean; readonly handedInAt: string | null; readonly fields: readonly CampaignField[];
  /** What the unit is filling in: the unit's alone. */
  readonly draft: { readonly answers: Answers; readonly zero: boolean; readonly reason: string | null } | null;
  /** What counted last round. */
  readonly previous: { readonly answers: Answers; readonly zero: boolean } | null;
  /** What the portal counts for the period by now: for the unit alone. */
  readonly figures: Readonly<Record<PortalFigure, string>> | null;
  /** Newest first. */
  readonly versions: readonly VersionView[];
  readonly deadlines: readonly DeadlineRow[]; readonly timeline: readonly TimelineFact[];
}
