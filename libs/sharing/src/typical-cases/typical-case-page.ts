import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '@portal/cases';
import type { Pardon, TypicalPlaces, TypicalWords } from './typical-case.rules.js';
import type { TypicalSource, TypicalState } from './typical-case.table.js';

/** What is read of a typical case in one statement. Who only reads the library is told no source, no names, no record. */
export interface TypicalPage extends TypicalPlaces, TypicalWords {
  readonly id: string; readonly number: string; readonly state: TypicalState; readonly version: number; readonly writer: AgencyView; readonly origin: AgencyView;
  readonly sourceKind: TypicalSource | null; readonly sourceId: string | null; readonly sourceNumber: string | null; readonly openedAt: string; readonly publishedAt: string | null;
  /** The viewer's agency writes it, or it is its case. */ readonly seated: boolean;
  readonly writtenBy: string | null; readonly knownNames: readonly string[]; readonly pardons: readonly Pardon[]; readonly timeline: readonly TimelineFact[];
}

export interface TypicalSummary {
  readonly id: string; readonly number: string; readonly state: TypicalState; readonly title: string; readonly violationTypes: readonly string[]; readonly excerpt: string;
  readonly writer: AgencyView; readonly origin: AgencyView; readonly seated: boolean; readonly publishedAt: string | null; readonly lastActAt: string;
}
