import { isId, newId } from '@portal/kernel';
import type { Tx } from '../database/database.js';
import type { ObjectKind } from '../database/party.js';
import { refuse, type Refusal } from '../refusal.js';
import { AttachmentEntity } from './attachment.entity.js';

/** A place of a matter that holds files: `evidence:<id>`, `material:TRANSFER_LETTER`. */
export interface FilePlace {
  readonly objectKind: ObjectKind;
  readonly objectId: string;
  readonly slot: string;
}

/** A file that may be used: what an upload or an attachment holds. */
export interface FileRow { readonly id: string; readonly fileId: string; readonly name: string; readonly size: string; readonly sha256: string; readonly mediaType: string }

const FILE_SQL = `
  select f.id, f.id as "fileId", f.name, f.size, f.sha256, f.media_type as "mediaType" from stored_file f where f.id = any($1)
  union all
  select a.id, a.file_id, a.name, a.size, a.sha256, a.media_type from attachment a where a.id = any($1) and a.removed_at is null`;

/** The files that the acting agency may use under these ids, in their order; FILE_NOT_FOUND when one is not its to use. */
export async function findFiles(tx: Tx, ids: readonly string[]): Promise<FileRow[] | Refusal> {
  if (ids.length === 0) return [];
  if (!ids.every(isId)) return refuse('FILE_NOT_FOUND');
  const found = await tx.query<FileRow>(FILE_SQL, [ids]);
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = ids.map((id) => byId.get(id.toLowerCase()));
  return rows.every((row) => row !== undefined) ? rows : refuse('FILE_NOT_FOUND');
}

/**
 * Whether all these files can be used by the acting agency: uploaded by it, or attached to a matter it may read.
 * Asked by a use case before it writes anything: a refusal after a write would keep the write.
 */
export async function filesRefusal(tx: Tx, fileIds: readonly string[]): Promise<Refusal | null> {
  const found = await findFiles(tx, fileIds);
  return 'kind' in found ? found : null;
}

/**
 * Puts files at a place, beside those that lie there already. An id may also be that of an attachment, so that a form can
 * send back what it was given. A file that lies there already is not put twice.
 *
 * @returns FILE_NOT_FOUND when one is not the acting agency's to use; nothing was attached then
 */
export async function attachFiles(tx: Tx, { fileIds, ...place }: FilePlace & { readonly fileIds: readonly string[] }): Promise<Refusal | null> {
  const found = await findFiles(tx, fileIds);
  if ('kind' in found) return found;
  const there = new Set((await attachedAt(tx, place)).map((row) => row.fileId));
  await insertAttachments(tx, place, found.filter((row) => !there.has(row.fileId)));
  return null;
}

/** As attachFiles, and takes off what lies there and is not named. */
export async function replaceFiles(tx: Tx, { fileIds, ...place }: FilePlace & { readonly fileIds: readonly string[] }): Promise<Refusal | null> {
  const found = await findFiles(tx, fileIds);
  if ('kind' in found) return found;
  const wanted = new Set(found.map((row) => row.fileId));
  const gone = (await attachedAt(tx, place)).filter((row) => !wanted.has(row.fileId));
  if (gone.length > 0) await tx.query('update attachment set removed_at = $2 where id = any($1)', [gone.map((row) => row.id), tx.now]);
  return attachFiles(tx, { ...place, fileIds });
}

/** Puts at `to` what lies at a place of another matter now. Later changes there do not reach here. */
export async function copyAttachments(tx: Tx, from: Pick<FilePlace, 'objectId' | 'slot'>, to: FilePlace): Promise<void> {
  await attachFiles(tx, { ...to, fileIds: (await attachedAt(tx, from)).map((row) => row.id) });
}

function attachedAt(tx: Tx, { objectId, slot }: Pick<FilePlace, 'objectId' | 'slot'>): Promise<FileRow[]> {
  return tx.query<FileRow>(
    `select id, file_id as "fileId", name, size, sha256, media_type as "mediaType" from attachment
      where object_id = $1 and slot = $2 and removed_at is null order by id`, [objectId, slot]);
}

async function insertAttachments(tx: Tx, place: FilePlace, files: readonly FileRow[]): Promise<void> {
  const { personId } = tx.actor;
  if (personId === null) throw new Error('files are attached by a person');
  const unique = new Map(files.map((file) => [file.fileId, file]));
  for (const { fileId, name, size, sha256, mediaType } of unique.values()) {
    await tx.em.insert(AttachmentEntity, {
      id: newId(), ...place, fileId, name, size, sha256, mediaType, attachedBy: personId, attachedAt: tx.now, removedAt: null,
    });
  }
}
