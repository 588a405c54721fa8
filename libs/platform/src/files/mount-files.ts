import { Logger } from '@nestjs/common';
import { isId } from '@portal/kernel';
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';
import type { Actor } from '../actor.js';
import { t } from '../messages/registry.js';
import { refuse } from '../refusal.js';
import { contentDisposition } from './file-name.rules.js';
import { FileStore } from './file-store.js';
import { mayShowInline } from './file-type.rules.js';
import { type FileDoors, refusalBody, Uploads } from './uploads.js';

const log = new Logger('files');
const ONE_UPLOAD = /^\/files\/uploads\/([^/]+)\/result$/;
const UPLOADS = /^\/files\/uploads(\/[^/]+)?\/?$/;

const ATTACHMENT = {
  name: 'attachment_download',
  text: `select name, sha256, media_type as "mediaType" from attachment where id = $1 and removed_at is null`,
};

/** Who may bring files: those who register cases, work on referrals, bring something before a conference, or hand data over. */
const mayUpload = ({ permissions }: Actor): boolean => permissions.has('case.register') || permissions.has('referral.draft') || permissions.has('referral.receive')
  || permissions.has('topic.propose') || permissions.has('data.answer');
const maySee = ({ permissions }: Actor): boolean => permissions.has('session');

/** Puts uploads and downloads on the application, under /files. */
export function mountFiles(app: Pick<Express, 'all' | 'get'>, doors: Omit<FileDoors, 'store'>): void {
  const all: FileDoors = { ...doors, store: new FileStore(doors.config.filesDir) };
  const uploads = new Uploads(all);
  app.get(ONE_UPLOAD, only(all, mayUpload, (actor, request, response) => sendResult(uploads, actor, request, response)));
  app.all(UPLOADS, only(all, mayUpload, async (_, request, response) => {
    // A partial upload is never read back.
    if (request.method === 'GET') response.status(405).end();
    else await uploads.handle(request, response);
  }));
  app.get('/files/:attachmentId', only(all, maySee, (actor, request, response) => download(all, actor, request, response)));
}

function only(doors: FileDoors, may: (actor: Actor) => boolean, act: (actor: Actor, request: Request, response: Response) => Promise<void>): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
    const actor = doors.actorOf(request);
    if (actor.personId === null || !may(actor)) {
      const [status, code] = actor.personId === null ? [401, 'UNAUTHENTICATED'] as const : [403, 'FORBIDDEN'] as const;
      response.status(status).json({ code, message: t(actor.locale, `error.${code}`), nextStep: null });
      return;
    }
    act(actor, request, response).catch(next);
  };
}

async function sendResult(uploads: Uploads, actor: Actor, request: Request, response: Response): Promise<void> {
  const result = await uploads.result(actor, (request.params as unknown as string[])[0] ?? '');
  if ('file' in result) response.json({ fileId: result.file.id, ...result.file });
  else if ('offset' in result) response.status(202).json(result);
  else response.status(result.status_code).type('json').send(result.body);
}

/** The bytes of an attachment, to whoever may read the content of its matter now; in parts, if asked for. */
async function download({ db, store }: FileDoors, actor: Actor, request: Request, response: Response): Promise<void> {
  const id = request.params['attachmentId'];
  const [file] = typeof id === 'string' && isId(id) ? await db.read<{ name: string; sha256: string; mediaType: string }>(actor, ATTACHMENT, [id]) : [];
  if (!file) {
    response.status(404).json(refusalBody(actor, refuse('ATTACHMENT_NOT_FOUND')));
    return;
  }
  if (!(await store.isIntact(file.sha256))) {
    log.error({ alarm: 'a stored file is missing or changed', sha256: file.sha256, requestId: actor.requestId });
    response.status(409).json(refusalBody(actor, refuse('FILE_DAMAGED', { requestId: actor.requestId })));
    return;
  }
  const inline = request.query['inline'] !== undefined && mayShowInline(file.mediaType);
  response.set({
    'Content-Type': file.mediaType, 'Content-Disposition': contentDisposition(inline ? 'inline' : 'attachment', file.name), ETag: `"${file.sha256}"`,
  });
  response.sendFile(store.relativePath(file.sha256), { root: store.root, cacheControl: false, lastModified: false, dotfiles: 'allow' });
}
