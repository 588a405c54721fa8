import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '@portal/cases';
import type { DeadlineRow, Lamp } from '@portal/deadlines';
import type { Day } from '@portal/kernel';
import type { AttachmentView, PartyRole, WorkBox } from '@portal/platform';
import type { LinkKind } from '../topics/topic.rules.js';
import type { DeferralState, ResolutionState, UnitAnswer, UnitRole } from './resolution.table.js';

/** A unit that is named, and how far it is. */
export interface UnitView {
  readonly agency: AgencyView; readonly role: UnitRole; readonly signedAt: string | null; readonly signedBy: string | null;
  /** It has not signed, and its term to do so is over. */
  readonly lateToSign: boolean;
  readonly answer: UnitAnswer | null; readonly answeredAt: string | null; readonly answeredBy: string | null; readonly objection: string | null;
}
export interface ReportView {
  readonly id: string; readonly kind: 'PROGRESS' | 'REPORT'; readonly agency: string; readonly person: string; readonly seat: string; readonly text: string;
  readonly noEvidence: string | null; readonly at: string; readonly attachments: readonly AttachmentView[];
}
export interface DeferralView {
  readonly id: string; readonly fromDay: Day; readonly toDay: Day; readonly reason: string; readonly askedAt: string; readonly askedBy: string; readonly state: DeferralState;
  readonly grantedDay: Day | null; readonly decidedAt: string | null; readonly decidedBy: string | null; readonly decisionReason: string | null;
}
export interface LinkView {
  readonly objectKind: LinkKind; readonly objectId: string; readonly number: string; readonly title: string;
  /** The reader's own agency has a place at it. */
  readonly reachable: boolean;
}
/** Where it comes from, as far as the reader may see it: meeting, line of the agenda, topic, who proposed that. */
export interface OriginView {
  readonly meetingId: string; readonly meetingNumber: string; readonly meetingTitle: string | null; readonly heldOn: string;
  /** Minutes that say it, and the line in them; null of minutes that the reader may not read, and of what was handed out without any. */
  readonly minutesId: string | null; readonly minutesLine: string | null;
  readonly lineTitle: string | null; readonly topicId: string | null; readonly topicNumber: string | null; readonly topicTitle: string | null; readonly proposer: AgencyView | null;
}

/** Everything the page of a resolution shows, as one statement gives it. */
export interface ResolutionPage {
  readonly id: string; readonly number: string; readonly state: ResolutionState; readonly version: number; readonly viewerRole: PartyRole; readonly viewerAgencyId: string;
  readonly conferenceId: string; readonly conference: string; readonly officeId: string; readonly leadId: string | null; readonly agency: AgencyView;
  readonly title: string; readonly text: string; readonly deliverable: string | null; readonly instruction: string | null;
  readonly dueOn: Day; readonly firstDueOn: Day; readonly deferralCount: number; readonly returns: number; readonly openedAt: string; readonly closedAt: string | null;
  readonly origin: OriginView | null; readonly units: readonly UnitView[]; readonly reports: readonly ReportView[]; readonly deferrals: readonly DeferralView[];
  readonly links: readonly LinkView[]; readonly deadlines: readonly DeadlineRow[]; readonly timeline: readonly TimelineFact[];
}

/** One row of the register, of the follow-up, or beside a case. */
export interface ResolutionSummary {
  readonly id: string; readonly number: string; readonly title: string; readonly state: ResolutionState; readonly lead: AgencyView; readonly mine: boolean; readonly box: WorkBox;
  readonly dueOn: Day; readonly firstDueOn: Day; readonly overdue: boolean; readonly lamp: Lamp; readonly deferralCount: number; readonly returns: number;
  readonly units: readonly UnitView[]; readonly openedAt: string; readonly closedAt: string | null; readonly lastActAt: string;
  /** What a unit said last of how it goes. */
  readonly lastSaid: string | null; readonly lastSaidAt: string | null;
}
