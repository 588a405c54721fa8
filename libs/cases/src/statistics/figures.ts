import type { MeasureKey } from './measures.table.js';
import type { Period } from './filter.rules.js';

/** One measure over one row: `all` is what it is a share of, or how many it was reckoned from. */
export interface Figure {
  readonly measure: MeasureKey;
  readonly all: number;
  readonly hit?: number;
  readonly miss?: number;
  readonly leftOut?: number;
  readonly median?: number | null;
  readonly p90?: number | null;
  readonly classes?: readonly number[];
}

export const DIMENSIONS = ['TOTAL', 'MONTH', 'KIND', 'PAIR'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The whole, a month, a kind, or a pair of sender and receiver. */
export interface FigureRow {
  readonly dimension: Dimension;
  readonly month: string | null;
  readonly kind: string | null;
  readonly fromAgencyId: string | null;
  readonly toAgencyId: string | null;
  readonly fromAgency: string | null;
  readonly toAgency: string | null;
  readonly numbers: readonly Figure[];
}

export interface Statistics {
  readonly period: Period;
  readonly asOf: Date;
  readonly definitionVersion: number;
  readonly rows: readonly FigureRow[];
}
