import type { FactKey } from './facts/fact-catalogue.js';

export const DOCUMENT_STATES = ['DRAFT', 'ISSUED', 'DISCARDED'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A document as lists show it. */
export interface DocumentView {
  readonly id: string;
  readonly form: string;
  readonly title: string;
  readonly state: DocumentState;
  readonly version: number;
  readonly agency: string;
  readonly own: boolean;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuedBy: string | null;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly changedAt: string;
  readonly changedBy: string;
  /** Of a draft: a fact that it read, or its form, is not what it was. */
  readonly stale: boolean;
  readonly changedFacts: readonly FactKey[];
  /** Facts that are missing in it. */
  readonly blanks: readonly FactKey[];
}

/** How often what was entered once was used (N22). */
export interface Reuse {
  /** Facts that stand in the agency's documents of this matter. */
  readonly facts: number;
  /** Places in which they stand. */
  readonly uses: number;
  /** Times that nobody had to type. */
  readonly spared: number;
}
