import { newId } from '@portal/kernel';
import { attachFiles, type Tx } from '@portal/platform';
import type { OwnDraft } from './own-draft.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the sender issues before the hand-over lies among the materials at once: nobody downloads it to upload it again. */
export async function attachAsMaterial(tx: Tx, { form, matter, objectId }: OwnDraft, file: { name: string; sha256: string; size: number }): Promise<void> {
  if (!form.material || matter.place.role !== 'SENDER' || !matter.raw.referral || matter.raw.referral.sentAt !== null) return;
  const id = newId();
  await tx.query(
    `insert into stored_file (id, agency_id, name, size, sha256, media_type, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, tx.actor.agencyId, file.name, file.size, file.sha256, DOCX, tx.actor.personId, tx.now]);
  const refusal = await attachFiles(tx, { objectKind: 'REFERRAL', objectId, slot: `material:${form.material}`, fileIds: [id] });
  if (refusal) throw new Error('a file that was entered just now cannot be attached');
}
