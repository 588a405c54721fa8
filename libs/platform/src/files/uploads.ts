import './messages.js';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { FileStore as TusFileStore } from '@tus/file-store';
import { Server, type ServerOptions, type Upload } from '@tus/server';
import { isId, newId } from '@portal/kernel';
import type { Request, Response } from 'express';
import type { Actor } from '../actor.js';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { findText, t } from '../messages/registry.js';
import { isRefusal, refuse, type Refusal } from '../refusal.js';
import { safeFileName } from './file-name.rules.js';
import { type FileStore } from './file-store.js';
import { ALLOWED_EXTENSIONS, announcedProblem } from './file-type.rules.js';
import { finishUpload, storageRefusal, takenFile, type TakenFile } from './finish-upload.js';

const log = new Logger('uploads');

/** How long an upload may lie unfinished. */
export const UPLOAD_LIFETIME_MS = 24 * 3_600_000;
const UPLOADS = '/files/uploads';

export interface FileDoors {
  readonly config: Pick<Config, 'filesDir' | 'maxUploadBytes' | 'agencyStorageBytes'>;
  readonly db: Database;
  readonly store: FileStore;
  /** Who makes a request; a visitor who is not signed in is an actor without rights. */
  readonly actorOf: (request: Request) => Actor;
}

export const uploadsDir = (filesDir: string): string => join(filesDir, 'uploads');

/** A refusal as the tus server wants it thrown. */
interface TusError { status_code: number; body: string }
type TusRequest = Parameters<NonNullable<ServerOptions['onIncomingRequest']>>[0];
type OwnerMeta = { name: string; agencyId: string; personId: string };

const STATUS: Readonly<Record<string, number>> = { FILE_TOO_LARGE: 413, STORAGE_FULL: 507, UPLOAD_NOT_FOUND: 404, UPLOAD_LENGTH_NEEDED: 400 };

export function refusalBody(actor: Actor, refusal: Refusal): { code: string; message: string; nextStep: string | null } {
  const key = `refusal.${refusal.code}`;
  return { code: refusal.code, message: t(actor.locale, key, refusal.values), nextStep: findText(actor.locale, `${key}.next`, refusal.values) };
}

const tusError = (actor: Actor, refusal: Refusal): TusError =>
  ({ status_code: STATUS[refusal.code] ?? 422, body: JSON.stringify(refusalBody(actor, refusal)) });

/** Resumable uploads (tus 1.0) at /files/uploads. An upload belongs to the person and the agency that began it. */
export class Uploads {
  readonly #server: Server;
  readonly #partial: TusFileStore;

  constructor(private readonly doors: FileDoors) {
    this.#partial = new TusFileStore({ directory: uploadsDir(doors.config.filesDir), expirationPeriodInMilliseconds: UPLOAD_LIFETIME_MS });
    this.#server = new Server({
      path: UPLOADS,
      datastore: this.#partial,
      relativeLocation: true,
      allowedOrigins: () => false,
      disableTerminationForFinishedUploads: true,
      namingFunction: () => newId(),
      getFileIdFromRequest: (_, last) => (last && isId(last) ? last : undefined),
      onUploadCreate: async (request, upload) => ({ metadata: await this.accept(this.actorOf(request), upload) }),
      onIncomingRequest: async (request, id) => { if (request.method !== 'POST') await this.assertOwn(this.actorOf(request), id); },
      onResponseError: (request, fault) => this.inOurWords(this.actorOf(request), fault),
      onUploadFinish: async (request, upload) => ({ headers: { 'x-file-id': (await this.finish(this.actorOf(request), upload)).id } }),
    });
  }

  handle(request: Request, response: Response): Promise<unknown> {
    return this.#server.handle(request, response) as Promise<unknown>;
  }

  /** What became of an upload: the file, or how far it has come. Finishes one whose last answer was cut off. */
  async result(actor: Actor, id: string): Promise<{ file: TakenFile } | { offset: number } | TusError> {
    try {
      await this.assertOwn(actor, id);
      const taken = await takenFile(this.doors.db, actor, id);
      if (taken) return { file: taken };
      const upload = await this.#partial.getUpload(id);
      return upload.offset === upload.size ? { file: await this.finish(actor, upload) } : { offset: upload.offset };
    } catch (fault) {
      if (isTusError(fault)) return fault;
      throw fault;
    }
  }

  private actorOf(request: TusRequest): Actor {
    const { node } = (request as { runtime?: { node?: { req: unknown } } }).runtime ?? {};
    if (!node) throw new Error('an upload request came without its HTTP request');
    return this.doors.actorOf(node.req as Request);
  }

  /** Answers of the protocol stay; a missing upload is told as ours are; a fault goes to the log under a number. */
  private inOurWords(actor: Actor, fault: Error | TusError): TusError | undefined {
    if (isTusError(fault)) return fault.status_code === 404 || fault.status_code === 410 ? tusError(actor, refuse('UPLOAD_NOT_FOUND')) : undefined;
    log.error({ requestId: actor.requestId, fault: fault.stack });
    return { status_code: 500, body: JSON.stringify({ code: 'INTERNAL', message: t(actor.locale, 'error.INTERNAL', { requestId: actor.requestId }), nextStep: null }) };
  }

  private async accept(actor: Actor, upload: Upload): Promise<Upload['metadata']> {
    const { agencyId, personId } = actor;
    if (agencyId === null || personId === null) throw new Error('an upload began without a person');
    if (upload.size === undefined) throw tusError(actor, refuse('UPLOAD_LENGTH_NEEDED'));
    const name = safeFileName(upload.metadata?.['filename'] ?? upload.metadata?.['name'] ?? '');
    const problem = announcedProblem(name, upload.size, this.doors.config.maxUploadBytes);
    if (problem) throw tusError(actor, refuse(problem, this.wordsFor(name)));
    const full = await storageRefusal(this.doors.db, actor, { name, size: upload.size }, this.doors.config.agencyStorageBytes);
    if (full) throw tusError(actor, full);
    return { name, agencyId, personId } satisfies OwnerMeta;
  }

  private wordsFor(name: string): Refusal['values'] {
    return { name, allowed: ALLOWED_EXTENSIONS.join('、'), max: Math.floor(this.doors.config.maxUploadBytes / 1024 / 1024) };
  }

  /** Another's upload and none at all are the same answer. */
  private async assertOwn(actor: Actor, id: string): Promise<void> {
    const owner = isId(id) ? await this.ownerOf(id) : null;
    if (!owner || owner.agencyId !== actor.agencyId || owner.personId !== actor.personId) throw tusError(actor, refuse('UPLOAD_NOT_FOUND'));
  }

  private async ownerOf(id: string): Promise<OwnerMeta | null> {
    const upload = await this.#partial.configstore.get(id);
    return (upload?.metadata as OwnerMeta | undefined) ?? null;
  }

  private async finish(actor: Actor, upload: Upload): Promise<TakenFile> {
    const { name } = upload.metadata as OwnerMeta;
    const path = join(uploadsDir(this.doors.config.filesDir), upload.id);
    const done = await finishUpload(this.doors.db, this.doors.store, actor, { id: upload.id, path, name, size: upload.size ?? 0 }, this.doors.config.agencyStorageBytes);
    if (!isRefusal(done)) return done;
    await this.#partial.remove(upload.id);
    throw tusError(actor, done);
  }
}

const isTusError = (fault: unknown): fault is TusError => typeof (fault as TusError | null)?.status_code === 'number';

/**
 * Removes uploads that began more than a day before `now`, finished or not; what was taken in lies in the store.
 *
 * @returns how many were removed
 */
export async function removeExpiredUploads(filesDir: string, now: Date): Promise<number> {
  const folder = uploadsDir(filesDir);
  const names = await readdir(folder).catch(() => [] as string[]);
  let removed = 0;
  for (const config of names.filter((name) => name.endsWith('.json'))) {
    const id = config.slice(0, -'.json'.length);
    if (!(await isExpired(join(folder, config), now))) continue;
    await Promise.all([id, `${id}.taken`, config].map((name) => rm(join(folder, name), { force: true })));
    removed += 1;
  }
  return removed;
}

async function isExpired(configPath: string, now: Date): Promise<boolean> {
  const text = await readFile(configPath, 'utf8').catch(() => '');
  if (text === '') return false; // gone meanwhile, or being written now
  const { creation_date: begun } = JSON.parse(text) as { creation_date?: string };
  return begun !== undefined && now.getTime() - new Date(begun).getTime() > UPLOAD_LIFETIME_MS;
}
