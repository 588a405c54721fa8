import type { AgencyView } from '@portal/agencies';
import type { DeadlineRow } from '@portal/deadlines';
import type { Day } from '@portal/kernel';
import type { MinutesLine } from '../../text/minutes-line.rules.js';
import type { MinutesState } from '../../minutes.table.js';
import type { ShareStanding } from '../consulting.rules.js';
import type { Handling, Opinion } from '../consulting.table.js';

export interface OpinionView { readonly opinion: Opinion; readonly proposal: string | null; readonly reason: string | null; readonly late: boolean; readonly at: string; readonly person: string; readonly seat: string }
export interface HandlingView { readonly outcome: Handling; readonly reason: string | null; readonly text: string | null; readonly at: string; readonly person: string; readonly seat: string }

/** A line as it was sent, what the unit said of it, and what became of that. */
export interface AskedLine extends MinutesLine {
  readonly position: number; readonly opinion: OpinionView | null; readonly handling: HandlingView | null;
}
export interface RoundShare extends ShareStanding { readonly id: string; readonly agency: AgencyView; readonly answeredBy: string | null; readonly lines: readonly AskedLine[] }

/** One round as the office sees it. */
export interface RoundView {
  readonly id: string; readonly no: number; readonly state: 'OPEN' | 'CLOSED'; readonly dueOn: Day; readonly dueAt: string; readonly note: string | null;
  readonly openedAt: string; readonly openedBy: string; readonly closedAt: string | null; readonly closedBy: string | null;
  readonly sentVersionId: string; readonly finalVersionId: string | null; readonly shares: readonly RoundShare[];
}

/** What one unit was sent, as it sees it. */
export interface SharePage extends ShareStanding {
  readonly id: string; readonly minutesId: string; readonly minutesState: MinutesState; readonly version: number; readonly agencyId: string; readonly agency: AgencyView; readonly office: AgencyView;
  readonly title: string; readonly meeting: string; readonly heldOn: Day; readonly roundNo: number; readonly dueOn: Day; readonly note: string | null;
  readonly askedAt: string; readonly answeredBy: string | null; readonly lines: readonly AskedLine[]; readonly deadlines: readonly DeadlineRow[];
}

/** A draft before it is sent: its lines, whom each is proposed to be sent to, and who sits at the table. */
export interface SendingProposal { readonly lines: readonly (MinutesLine & { readonly position: number; readonly asked: readonly string[] })[]; readonly agencies: readonly AgencyView[] }
