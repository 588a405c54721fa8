import type { Answers, CampaignFieldType } from './form.rules.js';

/** One report that is expected, as it stands at an instant. What every number of a roll-up is reckoned from. */
export interface RollupFact {
  readonly reportId: string; readonly agencyId: string; readonly agency: string; readonly roundNo: number;
  /** The version that counts; null: none does. */
  readonly no: number | null;
  readonly zero: boolean; readonly answers: Answers;
  /** Why the version in force took the place of another. */
  readonly reason: string | null;
  /** Why it was last sent back; null where it never was. */
  readonly returned: string | null;
  readonly late: boolean;
}

/** Who stands behind a field, with what. */
export interface RollupEntry { readonly reportId: string; readonly agencyId: string; readonly agency: string; readonly roundNo: number; readonly value: string | null; readonly zero: boolean }
export interface RollupMissing { readonly reportId: string; readonly agencyId: string; readonly agency: string; readonly roundNo: number }

/** One field over the units that are asked for it: never a sum without the names of those who are not in it. */
export interface RollupRow {
  readonly key: string; readonly label: string; readonly type: CampaignFieldType; readonly measure: string | null; readonly sums: boolean;
  /** Null where nothing is added up. Exact: digits, of money fen. */
  readonly sum: string | null;
  readonly expected: number; readonly reported: number; readonly zeros: number;
  readonly entries: readonly RollupEntry[];
  readonly missing: readonly RollupMissing[];
}

/** All fields, and who is in none of them. */
export interface Rollup {
  readonly rows: readonly RollupRow[];
  /** Reports that are expected, and of them those that count. */
  readonly expected: number; readonly reported: number; readonly zeros: number; readonly late: number;
  readonly missing: readonly RollupMissing[];
}

/** n of m: how much of what is expected stands behind the figures. */
export const coverageOf = (facts: readonly RollupFact[]): Omit<Rollup, 'rows'> => ({
  expected: facts.length, reported: facts.filter(({ no }) => no !== null).length, zeros: facts.filter(({ zero }) => zero).length, late: facts.filter(({ late }) => late).length,
  missing: facts.filter(({ no }) => no === null).map(({ reportId, agencyId, agency, roundNo }) => ({ reportId, agencyId, agency, roundNo })),
});
