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
  /** Why it goes to another than the list names. */
  reason: string;
}

/** A list in force names another agency than the one chosen. */
export const departs = ({ finding, office }: Pick<Routed, 'finding' | 'office'>): boolean => finding.listedId !== null && office !== null && office.id !== finding.listedId;

/** What one receiver is handed. */
export interface Share {
  agency: AgencyFieldsFragment;
  findings: Values[];
}

/** One share for each receiver, in the order in which the sheet names them first. */
export function sharesOf(routed: readonly Routed[]): Share[] {
  const shares = new Map<string, Share>();
  for (const { office, finding, reason } of routed) {
    if (!office) continue;
    const { no, title, facts, legalBasis, demand, amount, dueOn, duty, region } = finding;
    const share = shares.get(office.id) ?? { agency: office, findings: [] };
    share.findings.push({ no, title, facts, legalBasis, demand, amount, dueOn, duty, region, ...(departs({ finding, office }) && { routeReason: reason.trim() }) });
    shares.set(office.id, share);
  }
  return [...shares.values()];
}
