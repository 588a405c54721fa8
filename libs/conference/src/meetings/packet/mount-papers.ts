import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Actor, CONFIG, type Config, contentDisposition, FileStore, isRefusal, refusalBody, refuse, t } from '@portal/platform';
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { TakeAsGuest } from '../guests/take-as-guest.js';
import { TakePaper } from '../materials/take-paper.js';
import { sendPacket } from './send-packet.js';
import { TakePacket, type TakenPacket } from './take-packet.js';

const log = new Logger('papers');
const INLINE = new Set(['application/pdf', 'image/jpeg', 'image/png']);

/** What the doors of papers need. */
@Injectable()
export class PaperDoors {
  readonly store: FileStore;

  constructor(readonly papers: TakePaper, readonly packets: TakePacket, readonly guests: TakeAsGuest, @Inject(CONFIG) config: Config) {
    this.store = new FileStore(config.filesDir);
  }
}

/** Papers, packages, and what guests read, under /files. A guest brings his secret in the body: an address is kept in too many places. */
export function mountPapers(app: Pick<Express, 'get' | 'post'>, doors: PaperDoors, actorOf: (request: Request) => Actor): void {
  const handle = (act: (request: Request, response: Response) => Promise<void>): RequestHandler => (request: Request, response: Response, next: NextFunction) => {
    response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    act(request, response).catch(next);
  };
  const seated = (act: (actor: Actor, id: string, request: Request, response: Response) => Promise<void>): RequestHandler => handle(async (request, response) => {
    const actor = actorOf(request);
    const code = actor.personId === null ? 'UNAUTHENTICATED' : actor.permissions.has('conference.read') ? null : 'FORBIDDEN';
    if (code) response.status(code === 'FORBIDDEN' ? 403 : 401).json({ code, message: t(actor.locale, `error.${code}`), nextStep: null });
    else await act(actor, String(request.params['id']), request, response);
  });
  app.get('/files/papers/:id', seated((actor, id, request, response) => sendPaper(doors, actor, id, request, response)));
  app.get('/files/packets/:id', seated(async (actor, id, _, response) => { await send(doors, actor, response, await doors.packets.run(actor, id), 'attachment'); }));
  app.post('/files/guest', express.urlencoded({ extended: false, limit: '1kb' }), handle(async (request, response) => {
    const actor = actorOf(request);
    const secret = (request.body as { secret?: unknown } | undefined)?.secret;
    await send(doors, actor, response, await doors.guests.run(actor, typeof secret === 'string' ? secret : ''), 'inline');
  }));
}

async function send(doors: PaperDoors, actor: Actor, response: Response, taken: TakenPacket | ReturnType<typeof refuse>, type: 'attachment' | 'inline'): Promise<void> {
  if (isRefusal(taken)) {
    response.status(taken.code === 'NOT_FOUND' ? 404 : taken.code === 'PACKET_OUTDATED' ? 409 : 403).json(refusalBody(actor, taken.code === 'NOT_FOUND' ? refuse('ATTACHMENT_NOT_FOUND') : taken));
    return;
  }
  if (!(await sendPacket(doors.store, response, taken, type))) damaged(actor, response, taken.sha256);
}

async function sendPaper(doors: PaperDoors, actor: Actor, id: string, request: Request, response: Response): Promise<void> {
  const file = await doors.papers.run(actor, id);
  if (!file) {
    response.status(404).json(refusalBody(actor, refuse('ATTACHMENT_NOT_FOUND')));
    return;
  }
  if (!(await doors.store.isIntact(file.sha256))) return damaged(actor, response, file.sha256);
  const inline = request.query['inline'] !== undefined && INLINE.has(file.mediaType);
  response.set({ 'Content-Type': file.mediaType, 'Content-Disposition': contentDisposition(inline ? 'inline' : 'attachment', file.name) });
  response.sendFile(doors.store.relativePath(file.sha256), { root: doors.store.root, cacheControl: false, lastModified: false, acceptRanges: false, dotfiles: 'allow' });
}

function damaged(actor: Actor, response: Response, sha256: string): void {
  log.error({ alarm: 'a stored file is missing or changed', sha256, requestId: actor.requestId });
  response.status(409).json(refusalBody(actor, refuse('FILE_DAMAGED', { requestId: actor.requestId })));
}
