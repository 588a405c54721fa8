import type { AgencyView } from '@portal/agencies';
import type { Day } from '@portal/kernel';
import type { PartyRole } from '@portal/platform';
import type { ItemKind, ItemVisibility, MeetingForm, MeetingKind, MeetingState } from '../meeting.table.js';
import type { Turn } from './day.rules.js';
import type { AttendanceRole, AttendanceWay, Corrected, Opinion, Outcome } from './day.table.js';

export interface OpinionView { readonly agency: AgencyView; readonly opinion: Opinion; readonly text: string | null; readonly version: number; readonly at: string; readonly by: string }
export interface OutcomeView { readonly outcome: Outcome; readonly text: string | null; readonly version: number; readonly at: string; readonly by: string }
export interface CapturedView {
  readonly id: string; readonly text: string; readonly lead: AgencyView | null; readonly supportingIds: readonly string[]; readonly supporting: readonly string[]; readonly dueDay: Day | null; readonly deliverable: string | null;
  readonly version: number; readonly at: string; readonly by: string;
}
export interface CorrectionView { readonly what: Corrected; readonly aboutId: string; readonly was: Readonly<Record<string, unknown>>; readonly at: string; readonly by: string }
export interface SteppedBackView {
  readonly id: string; readonly who: string; readonly wholeUnit: boolean; readonly attendanceId: string | null; readonly agencyId: string | null; readonly reason: string | null; readonly leftAt: string | null;
  readonly overrideReason: string | null; readonly overriddenBy: string | null;
}
export interface DayItemView {
  /** Of the item in the version in force. */
  readonly id: string; readonly line: string; readonly kind: ItemKind; readonly title: string; readonly minutes: number; readonly presenter: string | null; readonly presenterAgency: AgencyView | null;
  readonly visibility: ItemVisibility; readonly topicId: string | null; readonly topicNumber: string | null; readonly turns: readonly Turn[]; readonly outcome: OutcomeView | null;
  readonly opinions: readonly OpinionView[]; readonly resolutions: readonly CapturedView[]; readonly corrections: readonly CorrectionView[]; readonly steppedBack: readonly SteppedBackView[];
  /** Who must leave the room before it comes on; for the office and the lead agency. */
  readonly mustLeave: readonly { readonly attendanceId: string; readonly who: string }[];
}
export interface AttendanceView {
  readonly id: string; readonly agency: AgencyView | null; readonly unit: string | null; readonly personId: string | null; readonly name: string | null; readonly post: string; readonly role: AttendanceRole;
  readonly standInFor: string | null; readonly way: AttendanceWay; readonly arrivedAt: string | null; readonly leftAt: string | null; readonly version: number; readonly struckWhy: string | null; readonly by: string;
}
/** Somebody who may be ticked on the list: a post of a unit that is asked, with who holds it today. */
export interface CandidateView { readonly agencyId: string; readonly personId: string; readonly name: string; readonly post: string }

/** The day of a meeting as one statement gives it. */
export interface DayPage {
  readonly id: string; readonly number: string; readonly title: string; readonly kind: MeetingKind; readonly form: MeetingForm; readonly state: MeetingState; readonly place: string | null;
  readonly conferenceId: string; readonly agencyId: string; readonly leadId: string | null; readonly viewerRole: PartyRole; readonly startsAt: string; readonly endsAt: string; readonly agendaInForce: boolean;
  readonly version: number; readonly signOpenedAt: string | null; readonly startedAt: string | null; readonly startedBy: string | null; readonly chair: string | null; readonly endedAt: string | null;
  readonly itemOn: string | null; readonly minutesId: string | null; readonly items: readonly DayItemView[];
  readonly asked: readonly { readonly agency: AgencyView; readonly role: 'ATTEND' | 'OBSERVE' }[]; readonly attendance: readonly AttendanceView[]; readonly candidates: readonly CandidateView[];
  readonly mySignIn: string | null;
  /** Base64, for the office only; it never leaves the api. */
  readonly key: string | null;
}
