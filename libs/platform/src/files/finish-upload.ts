import { open, rename } from 'node:fs/promises';
import type { Actor } from '../actor.js';
import type { Database } from '../database/database.js';
import { isRefusal, refuse, type Refusal } from '../refusal.js';
import { detectContent } from './detect-content.js';
import { type FileStore, hashOf } from './file-store.js';
import { judgeContent } from './file-type.rules.js';
import { ALLOWED_EXTENSIONS } from './file-type.rules.js';

/** A file that was taken in. Its id is the id of its upload. */
export interface TakenFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
}

export interface CompleteUpload { readonly id: string; readonly path: string; readonly name: string; readonly size: number }

const KNOWN = {
  name: 'file_taken',
  text: `select id, name, size::float8 as size, sha256, media_type as "mediaType" from stored_file where id = $1`,
};

/** The file that an upload became, if its agency is the actor's. */
export async function takenFile(db: Database, actor: Actor, id: string): Promise<TakenFile | null> {
  const [row] = await db.read<TakenFile>(actor, KNOWN, [id]);
  return row ?? null;
}

/**
 * Takes in an upload that is complete on disk: hashes it, looks at what it is, moves the bytes under their hash and enters
 * the file. Can be cut off anywhere and run again: the upload keeps its bytes until the file is entered.
 *
 * @param storageLimit bytes that all files of the agency may have together
 * @returns the file, or a refusal; the caller then removes the bytes
 */
export async function finishUpload(db: Database, store: FileStore, actor: Actor, upload: CompleteUpload, storageLimit = Infinity): Promise<TakenFile | Refusal> {
  const known = await takenFile(db, actor, upload.id);
  if (known) return known;
  if (upload.size === 0) return refuse('FILE_EMPTY', { name: upload.name });
  const verdict = judgeContent(upload.name, await detectContent(upload.path));
  if (typeof verdict === 'string') return refuse(verdict, { name: upload.name, allowed: ALLOWED_EXTENSIONS.join('、') });
  const full = await storageRefusal(db, actor, upload, storageLimit);
  if (full) return full;
  const sha256 = await hashOf(upload.path);
  const file = { id: upload.id, name: upload.name, size: upload.size, sha256, mediaType: verdict.mediaType };
  const entered = await enter(db, actor, file, storageLimit, () => store.put(upload.path, sha256));
  if (isRefusal(entered)) return entered;
  await letGoOfBytes(upload);
  return file;
}

/** Enters the file, whose bytes are brought while nobody can erase what has the same content. The trigger that counts holds the agency's row until the end: of two that would pass the bound together one is refused. */
async function enter(db: Database, actor: Actor, file: TakenFile, limit: number, bring: () => Promise<void>): Promise<void | Refusal> {
  try {
    await db.tx(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('file:' || $1, 0))`, [file.sha256]);
      await bring();
      const [made] = await tx.query<{ id: string }>(
        `insert into stored_file (id, agency_id, name, size, sha256, media_type, uploaded_by, uploaded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
        [file.id, actor.agencyId, file.name, file.size, file.sha256, file.mediaType, actor.personId, tx.now]);
      const [stored] = await tx.query<{ bytes: number }>(STORED.text, [actor.agencyId]);
      if (made && (stored?.bytes ?? 0) > limit) throw new StorageFull();
    });
  } catch (fault) {
    if (fault instanceof StorageFull) return storageFull(file.name, limit, limit);
    throw fault;
  }
}

/** Undoes the transaction it is thrown in. */
class StorageFull extends Error {}

const STORED = { name: 'agency_storage', text: 'select bytes::float8 as bytes from agency_storage where agency_id = $1' };
const GB = 1024 ** 3;
const inGb = (bytes: number): string => (bytes / GB).toFixed(bytes < GB ? 3 : 1);
const storageFull = (name: string, used: number, limit: number): Refusal => refuse('STORAGE_FULL', { name, used: inGb(used), max: inGb(limit) });

/** STORAGE_FULL when a file of this size would pass what the agency may store, else null. */
export async function storageRefusal(db: Database, actor: Actor, { name, size }: Pick<CompleteUpload, 'name' | 'size'>, limit: number): Promise<Refusal | null> {
  if (limit === Infinity) return null;
  const [stored] = await db.read<{ bytes: number }>(actor, STORED, [actor.agencyId]);
  return (stored?.bytes ?? 0) + size > limit ? storageFull(name, stored?.bytes ?? 0, limit) : null;
}

/** The upload keeps its length, so that a client that lost the last answer learns that all has come, but none of its bytes. */
async function letGoOfBytes({ path, size }: CompleteUpload): Promise<void> {
  const hollow = `${path}.taken`;
  const file = await open(hollow, 'w');
  await file.truncate(size);
  await file.close();
  await rename(hollow, path);
}
