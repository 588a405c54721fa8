import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '@portal/cases';
import type { PartyRole, WorkBox } from '@portal/platform';
import type { PublishedMeeting } from './enter-past-meeting.js';
import type { Agendas, NoticeStand } from './load-meeting.js';
import type { RsvpRow } from './rsvp/answers.sql.js';
import type { AgendaState, ItemKind, ItemVisibility, MeetingForm, MeetingKind, MeetingState } from './meeting.table.js';

export interface AgendaItemView {
  readonly id: string; readonly line: string; readonly kind: ItemKind; readonly title: string; readonly minutes: number; readonly presenter: string | null;
  readonly presenterAgency: AgencyView | null; readonly visibility: ItemVisibility; readonly visibleTo: readonly string[]; readonly topicId: string | null; readonly topicNumber: string | null;
}
export interface AgendaView {
  readonly version: number; readonly state: AgendaState; readonly submittedAt: string | null; readonly decidedAt: string | null; readonly decidedBy: string | null;
  readonly decidedSeat: string | null; readonly reason: string | null; readonly items: readonly AgendaItemView[];
}

/** Everything the page of a meeting shows, as one statement gives it. */
export interface MeetingPage extends Pick<NoticeStand, 'sequence' | 'rsvpDueOn' | 'urgedOn' | 'attendeeIds' | 'owed'> {
  readonly noticedAt: string | null; readonly link: string | null;
  /** Answers that the reader may know: all, for the office and the lead agency; its own, for a unit. */
  readonly answers: readonly RsvpRow[];
  readonly id: string; readonly number: string; readonly kind: MeetingKind; readonly form: MeetingForm; readonly state: MeetingState; readonly version: number;
  readonly conferenceId: string; readonly conference: string; readonly viewerRole: PartyRole; readonly content: boolean; readonly agencyId: string; readonly leadId: string | null;
  readonly title: string | null; readonly place: string | null; readonly published: PublishedMeeting | null; readonly startsAt: string; readonly endsAt: string;
  readonly heldAt: string | null; readonly cancelledAt: string | null; readonly agendaStand: Agendas;
  readonly attendees: readonly { readonly agency: AgencyView; readonly role: 'ATTEND' | 'OBSERVE' }[]; readonly agendas: readonly AgendaView[];
  /** Its minutes, for who may know of them. */
  readonly minutesId: string | null;
  readonly previous: { readonly id: string; readonly title: string; readonly startsAt: string; readonly resolutions: readonly string[]; readonly publisher: string | null } | null;
  readonly timeline: readonly TimelineFact[];
}

/** One row of the list. */
export interface MeetingSummary {
  readonly id: string; readonly number: string; readonly kind: MeetingKind; readonly form: MeetingForm; readonly state: MeetingState; readonly conferenceId: string;
  readonly title: string | null; readonly place: string | null; readonly startsAt: string; readonly endsAt: string; readonly box: WorkBox; readonly attendeeCount: number;
  readonly agendaState: AgendaState | null;
  readonly announced: { readonly dateText: string | null; readonly where: string | null; readonly publisher: string | null } | null;
}
