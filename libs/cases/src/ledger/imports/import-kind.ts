import type { Actor, FieldProblem, Refusal, SheetColumn, Tx, TypedRow } from '@portal/platform';
import type { RoutedFinding } from '../../referrals/findings/routed-finding.js';

/** What is wrong with one cell: where, what, and what to do. */
export interface CellProblem {
  readonly column: string;
  readonly heading: string;
  readonly value: string;
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** A matter that a row looks like. */
export interface LikelyDuplicate { readonly id: string; readonly number: string; readonly title: string; readonly same: boolean }

export interface JudgedRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly problems: readonly CellProblem[];
  readonly duplicates: readonly LikelyDuplicate[];
  /** DUPLICATE: there is the very same already; it is not made again. */
  readonly verdict: 'GOOD' | 'BAD' | 'DUPLICATE';
  /** A good row of findings: what it says, and who is proposed to answer for it. */
  readonly finding?: RoutedFinding;
}

/** What rows of one kind of sheet become. */
export interface ImportKind {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly notes: readonly string[];
  readonly mostRows: number;
  /** What is wrong with each row, and what it repeats. Writes nothing. */
  judge(tx: Tx, actor: Actor, rows: readonly TypedRow[]): Promise<JudgedRow[]>;
  /**
   * Makes one row. May refuse after a write: the import is then rolled back. Absent where a sheet is only checked here, and another act
   * goes on with it. @returns id of what was made
   */
  make?(tx: Tx, cells: JudgedRow['cells']): Promise<{ id: string } | Refusal>;
}

export type { FieldProblem };
