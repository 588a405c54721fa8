import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '@portal/cases';
import type { DeadlineRow } from '@portal/deadlines';
import type { EntryField } from './catalogue.rules.js';
import type { DataFormat, DataLevel, EntryState, Refresh, SharingClass, SharingWay } from './catalogue.table.js';

export type EditionState = 'DRAFT' | 'IN_FORCE' | 'SUPERSEDED';

/** One edition of an entry, with everything that art. 13 asks for. */
export interface EditionView {
  readonly edition: number; readonly state: EditionState; readonly name: string; readonly summary: string;
  readonly sharingClass: SharingClass; readonly classBasis: string | null; readonly conditions: string | null;
  readonly dataLevel: DataLevel; readonly format: DataFormat; readonly refresh: Refresh; readonly way: SharingWay; readonly refreshedOn: string | null;
  readonly secrecyChecked: boolean; readonly impactAssessed: boolean; readonly fields: readonly EntryField[]; readonly at: string;
}

/** What is read of an entry in one statement. */
export interface EntryPage {
  readonly id: string; readonly number: string; readonly state: EntryState; readonly version: number; readonly edition: number; readonly changedOn: string | null;
  readonly ownerId: string; readonly officeId: string | null; readonly agency: AgencyView; readonly openedAt: string; readonly publishedAt: string | null;
  /** Newest first: a draft only at the table. */
  readonly editions: readonly EditionView[];
  readonly deadlines: readonly DeadlineRow[]; readonly clockAgencies: readonly AgencyView[]; readonly timeline: readonly TimelineFact[];
}

export interface EntrySummary {
  readonly id: string; readonly number: string; readonly state: EntryState; readonly edition: number; readonly name: string; readonly summary: string; readonly agency: AgencyView;
  readonly sharingClass: SharingClass; readonly dataLevel: DataLevel; readonly refresh: Refresh; readonly refreshedOn: string | null; readonly fieldCount: number; readonly mine: boolean;
  readonly publishedAt: string | null; readonly lastActAt: string;
}
