import type { AgencyView } from '@portal/agencies';
import type { DeadlineRow } from '@portal/deadlines';
import type { Day } from '@portal/kernel';
import type { PartyRole } from '@portal/platform';
import type { Opinion, Outcome } from '../day/day.table.js';
import type { AgendaState, ItemKind, ItemVisibility, MeetingForm, MeetingKind, MeetingState } from '../meeting.table.js';

export interface WrittenPaper { readonly id: string; readonly title: string; readonly name: string; readonly size: number; readonly mediaType: string; readonly fileId: string }
export interface WrittenOpinionView {
  readonly agency: AgencyView; readonly opinion: Opinion; readonly text: string | null; readonly late: boolean; readonly at: string; readonly by: string;
}
export interface WrittenItemView {
  readonly id: string; readonly line: string; readonly kind: ItemKind; readonly title: string; readonly presenterAgency: AgencyView | null; readonly presenter: string | null; readonly visibility: ItemVisibility;
  readonly topicId: string | null; readonly topicNumber: string | null; readonly papers: readonly WrittenPaper[]; readonly opinions: readonly WrittenOpinionView[];
  readonly outcome: { readonly outcome: Outcome; readonly text: string | null } | null;
  readonly steppedBack: readonly { readonly id: string; readonly agencyId: string | null; readonly who: string }[];
}
export interface WrittenShareView { readonly agency: AgencyView; readonly version: number; readonly answeredAt: string | null; readonly answeredBy: string | null }
export interface WrittenQuestionView {
  readonly id: string; readonly line: string; readonly agency: AgencyView; readonly text: string; readonly askedAt: string; readonly askedBy: string; readonly reply: string | null;
  readonly repliedAt: string | null; readonly repliedBy: string | null;
}
export interface RoundView { readonly dueOn: Day; readonly dueAt: string; readonly note: string | null; readonly openedAt: string; readonly openedBy: string; readonly closedAt: string | null; readonly closedBy: string | null; readonly closeReason: string | null }

/** A meeting held in writing, as one agency may see it. */
export interface WrittenPage {
  readonly id: string; readonly number: string; readonly title: string; readonly kind: MeetingKind; readonly form: MeetingForm; readonly state: MeetingState; readonly version: number; readonly conferenceId: string;
  readonly agencyId: string; readonly leadId: string | null; readonly viewerRole: PartyRole; readonly chair: string | null; readonly openAgenda: AgendaState | null; readonly agendaInForce: boolean; readonly minutesId: string | null;
  readonly round: RoundView | null; readonly items: readonly WrittenItemView[]; readonly shares: readonly WrittenShareView[]; readonly questions: readonly WrittenQuestionView[];
  /** Items that the unit is asked about: more than are shown, where who looks keeps away from some of them. */
  readonly owed: number; readonly deadlines: readonly DeadlineRow[];
}
