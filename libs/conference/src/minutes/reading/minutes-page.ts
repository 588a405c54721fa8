import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '@portal/cases';
import type { Day } from '@portal/kernel';
import type { PartyRole } from '@portal/platform';
import type { ConsultingStanding, ShareStanding } from '../consulting/consulting.rules.js';
import type { VersionKind } from '../freeze-version.js';
import type { MinutesState } from '../minutes.table.js';
import type { SigningStanding } from '../signing/signing-facts.js';
import type { MinutesLine } from '../text/minutes-line.rules.js';

export interface MinutesVersionView {
  readonly id: string; readonly no: number; readonly kind: VersionKind; readonly name: string; readonly hash: string; readonly at: string;
  readonly agency: string; readonly person: string; readonly seat: string; readonly lines: number;
}

/** What the reader's agency was sent of a draft, in one round. */
export interface OwnShare extends ShareStanding { readonly id: string; readonly roundNo: number; readonly dueOn: Day }

/** Everything the page of minutes shows, as one statement gives it. The living text comes by its own way. */
export interface MinutesPage extends ConsultingStanding, SigningStanding {
  readonly id: string; readonly state: MinutesState; readonly version: number; readonly agency: AgencyView; readonly openedAt: string; readonly lastActAt: string;
  readonly viewerRole: PartyRole; readonly content: boolean; readonly writer: boolean; readonly keptBack: boolean;
  readonly title: string | null; readonly meeting: string | null; readonly heldOn: string | null; readonly place: string | null; readonly chair: string | null; readonly attendance: string | null;
  readonly ownShares: readonly OwnShare[];
  readonly writers: readonly AgencyView[]; readonly versions: readonly MinutesVersionView[]; readonly timeline: readonly TimelineFact[];
}

/** One row of the list. */
export interface MinutesSummary {
  readonly id: string; readonly state: MinutesState; readonly title: string | null; readonly meeting: string | null; readonly heldOn: string | null;
  readonly agency: string; readonly box: string; readonly openedAt: string; readonly lastActAt: string;
}

/** The lines of one version. */
export interface VersionLines extends MinutesVersionView { readonly minutesId: string; readonly body: readonly MinutesLine[] }
