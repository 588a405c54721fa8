import type { AgencyFieldsFragment, CheckFindingsMutation } from '../../../generated/graphql';
import type { Values } from '../forms/form-values';

type Sheet = Extract<CheckFindingsMutation['checkImport'], { rows: unknown }>;
export type CheckedRow = Sheet['rows'][number];
export type CheckedSheet = Sheet;

/** A finding of a checked sheet, and who is to answer for it: as proposed, or as corrected here. */
export interface Routed {
  row: number;
  finding: NonNullable<CheckedRow['finding']>;
  office: AgencyFieldsFragment | null;
}

/** What one receiver is handed. */
export interface Share {
  agency: AgencyFieldsFragment;
  findings: Values[];
}

/** One share for each receiver, in the order in which the sheet names them first. */
export function sharesOf(routed: readonly Routed[]): Share[] {
  const shares = new Map<string, Share>();
  for (const { office, finding } of routed) {
    if (!office) continue;
    const { no, title, facts, legalBasis, demand, amount, dueOn } = finding;
    const share = shares.get(office.id) ?? { agency: office, findings: [] };
    share.findings.push({ no, title, facts, legalBasis, demand, amount, dueOn });
    shares.set(office.id, share);
  }
  return [...shares.values()];
}
