import { pipeline } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import { PdfConverter } from '@portal/documents';
import { type Actor, contentDisposition, isRefusal, type Permission, type Refusal, refusalBody, t } from '@portal/platform';
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';
import { ExportDossier } from './dossier/export-dossier.js';
import { FetchDocument } from './fetch-document.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, FILE_DAMAGED: 409, PDF_UNAVAILABLE: 501, PDF_BUSY: 503, PDF_FAILED: 502 };
const log = new Logger('documents');

/** What the doors need. */
@Injectable()
export class DocumentDoors {
  constructor(readonly fetch: FetchDocument, readonly pdf: PdfConverter, readonly dossier: ExportDossier) {}
}

type Act = (actor: Actor, id: string, response: Response) => Promise<void>;

/** Puts the downloads of documents and dossiers on the application: the same rights as the pages, and each entered in the record. */
export function mountDocuments(app: Pick<Express, 'get'>, doors: DocumentDoors, actorOf: (request: Request) => Actor): void {
  app.get('/files/documents/:id/docx', only(actorOf, 'document.read', (actor, id, response) => sendDocument(doors, 'docx', actor, id, response)));
  app.get('/files/documents/:id/pdf', only(actorOf, 'document.read', (actor, id, response) => sendDocument(doors, 'pdf', actor, id, response)));
  app.get('/files/dossiers/:id', only(actorOf, 'dossier.export', (actor, id, response) => sendDossier(doors, actor, id, response)));
}

function only(actorOf: (request: Request) => Actor, permission: Permission, act: Act): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
    const actor = actorOf(request);
    if (actor.personId === null || !actor.permissions.has(permission)) {
      const [status, code] = actor.personId === null ? [401, 'UNAUTHENTICATED'] as const : [403, 'FORBIDDEN'] as const;
      response.status(status).json({ code, message: t(actor.locale, `error.${code}`), nextStep: null });
      return;
    }
    act(actor, String(request.params['id'] ?? ''), response).catch(next);
  };
}

const refuse = (actor: Actor, refusal: Refusal, response: Response): void => { response.status(STATUS[refusal.code] ?? 422).json(refusalBody(actor, refusal)); };

async function sendDocument({ fetch, pdf }: DocumentDoors, kind: 'docx' | 'pdf', actor: Actor, id: string, response: Response): Promise<void> {
  const file = await fetch.run(actor, id);
  if (isRefusal(file)) { refuse(actor, file, response); return; }
  const bytes = kind === 'docx' ? file.bytes : await pdf.convert(file.bytes);
  if (!Buffer.isBuffer(bytes)) { refuse(actor, bytes, response); return; }
  response.set({ 'Content-Type': kind === 'docx' ? DOCX : 'application/pdf', 'Content-Disposition': contentDisposition('attachment', `${file.name}.${kind}`), ...(file.sha256 && kind === 'docx' && { ETag: `"${file.sha256}"` }) });
  response.send(bytes);
}

/** Streamed as it is made. Should it break off, the connection does too: half an archive never looks like a whole one. */
async function sendDossier({ dossier }: DocumentDoors, actor: Actor, id: string, response: Response): Promise<void> {
  const archive = await dossier.run(actor, id);
  if (isRefusal(archive)) { refuse(actor, archive, response); return; }
  response.set({ 'Content-Type': 'application/zip', 'Content-Disposition': contentDisposition('attachment', archive.name) });
  await pipeline(archive.stream, response).catch((fault: Error) => {
    log.error(`a dossier broke off: ${fault.message}`);
    response.destroy(fault);
  });
}
