import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '@portal/cases';
import type { DeadlineRow } from '@portal/deadlines';
import type { BulletinStanding } from './bulletin.rules.js';
import type { BulletinKind, BulletinState, VersionState } from './bulletin.table.js';
import type { Particulars } from './particulars.rules.js';

/** A version as it was sent, or as it is being written. */
export interface VersionView {
  readonly no: number; readonly state: VersionState; readonly title: string; readonly text: string; readonly subjectId: string | null; readonly subjectCode: string | null; readonly subjectName: string | null;
  /** An own case; null for a unit. */ readonly caseId: string | null; readonly caseNumber: string | null; readonly particulars: Particulars; readonly at: string; readonly by: string; readonly reason: string | null; readonly endedAt: string | null; readonly endedReason: string | null;
}

/** A unit of the audience. What it received is told to the sender, and to the unit itself. */
export interface UnitView {
  readonly agency: AgencyView; readonly sent: boolean; readonly addedAt: string;
  /** The receipt of the version in force. */ readonly receivedAt: string | null; readonly receivedBy: string | null;
  /** The last version it received. */ readonly receivedNo: number | null; readonly dueAt: string | null; readonly overdue: boolean;
}

/** What is read of a bulletin in one statement. */
export interface BulletinPage extends BulletinStanding {
  readonly id: string; readonly number: string; readonly kind: BulletinKind; readonly state: BulletinState; readonly version: number; readonly sender: AgencyView;
  readonly caseId: string | null; readonly openedAt: string; readonly sentAt: string | null;
  /** The newest first. */ readonly versions: readonly VersionView[];
  readonly audience: readonly UnitView[];
  readonly deadlines: readonly DeadlineRow[]; readonly timeline: readonly TimelineFact[];
}

export interface BulletinSummary {
  readonly id: string; readonly number: string; readonly kind: BulletinKind; readonly state: BulletinState; readonly title: string; readonly subjectName: string | null; readonly no: number;
  readonly sender: AgencyView; readonly ours: boolean; readonly sentAt: string | null;
  /** Own unit: whether the version in force was received; null for the sender. */ readonly received: boolean | null;
  /** For the sender: how many of how many; null for a unit. */ readonly receivedCount: number | null; readonly unitCount: number;
  readonly dueAt: string | null; readonly lastActAt: string;
}
