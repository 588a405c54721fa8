import { newId } from '@portal/kernel';
import { attachFiles, type Tx } from '@portal/platform';

interface ReportText { readonly kind: 'PROGRESS' | 'REPORT'; readonly text: string; readonly fileIds: readonly string[]; readonly noEvidence?: string | null }

/** Writes what a unit says of how it goes, with its files. Append-only. */
export async function writeReport(tx: Tx, resolutionId: string, { kind, text, fileIds, noEvidence }: ReportText): Promise<void> {
  const id = newId();
  const { actor } = tx;
  await tx.query(
    `insert into resolution_report (id, resolution_id, kind, agency_id, agency_name, person_name, seat_title, text, no_evidence, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, resolutionId, kind, actor.agencyId, actor.agencyName, actor.personName, actor.seatTitle, text.trim(), noEvidence?.trim() || null, tx.now]);
  const refused = await attachFiles(tx, { objectKind: 'RESOLUTION', objectId: resolutionId, slot: `report:${id}`, fileIds });
  if (refused) throw new Error(`files were there and are not: ${refused.code}`);
}
