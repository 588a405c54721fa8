import type { AgencyView, DutyRole } from '@portal/agencies';
import type { TimelineFact } from '../../timeline.js';
import type { DutyEntry, EntryChange } from '../list.rules.js';
import type { ListState } from '../list.table.js';

/** An entry as it is read: with its contact seat by name, and whether anybody sits there today. */
export interface EntryView extends DutyEntry {
  readonly id: string; readonly key: string; readonly no: number; readonly contact: string; readonly vacant: boolean; readonly region: string;
}
export interface EditionRef { readonly id: string; readonly edition: number; readonly state: ListState; readonly inForceFrom: string | null; readonly inForceUntil: string | null }

/** What is read of one version in one statement. */
export interface ListPage {
  readonly id: string; readonly number: string; readonly edition: number; readonly state: ListState; readonly version: number;
  readonly ownerId: string; readonly officeId: string | null; readonly agency: AgencyView; readonly source: string | null;
  /** `until` is the day from which the next version is in force. */
  readonly inForceFrom: string | null; readonly inForceUntil: string | null; readonly inForceNow: boolean;
  readonly openedAt: string; readonly publishedAt: string | null; readonly entries: readonly EntryView[];
  /** All versions that the reader may open, newest first. */
  readonly editions: readonly EditionRef[];
  readonly comparedWith: EditionRef | null; readonly changes: readonly EntryChange<EntryView>[];
  readonly timeline: readonly TimelineFact[];
}

/** An entry in force in the list of all units. */
export interface DutyLine extends EntryView {
  readonly listId: string; readonly edition: number; readonly inForceFrom: string; readonly agency: AgencyView; readonly left: boolean;
}
export interface ListSummary {
  readonly id: string; readonly edition: number; readonly state: ListState; readonly agency: AgencyView; readonly inForceFrom: string | null; readonly inForceUntil: string | null;
  readonly inForceNow: boolean; readonly entryCount: number; readonly mine: boolean; readonly lastActAt: string;
}
export type { DutyRole };
