import { Injectable } from '@nestjs/common';
import { PdfConverter } from '@portal/documents';
import { type Actor, contentDisposition, isRefusal, type Refusal, refusalBody, t } from '@portal/platform';
import type { Express, NextFunction, Request, Response } from 'express';
import { FetchIssue } from './fetch-issue.js';

const TYPE = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf', json: 'application/json; charset=utf-8' } as const;
const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, FILE_DAMAGED: 409, PDF_UNAVAILABLE: 501, PDF_BUSY: 503, PDF_FAILED: 502 };

/** What the doors need. */
@Injectable()
export class MinutesDoors {
  constructor(readonly fetch: FetchIssue, readonly pdf: PdfConverter) {}
}

/** Puts the files of issued minutes on the application: .docx and data as they were issued, PDF where LibreOffice is. */
export function mountMinutes(app: Pick<Express, 'get'>, doors: MinutesDoors, actorOf: (request: Request) => Actor): void {
  for (const kind of ['docx', 'pdf', 'json'] as const) {
    app.get(`/files/minutes/:id/${kind}`, (request: Request, response: Response, next: NextFunction) => {
      response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
      const actor = actorOf(request);
      if (actor.personId === null || !actor.permissions.has('minutes.read')) {
        const [status, code] = actor.personId === null ? [401, 'UNAUTHENTICATED'] as const : [403, 'FORBIDDEN'] as const;
        response.status(status).json({ code, message: t(actor.locale, `error.${code}`), nextStep: null });
        return;
      }
      send(doors, kind, actor, String(request.params['id'] ?? ''), response).catch(next);
    });
  }
}

async function send({ fetch, pdf }: MinutesDoors, kind: keyof typeof TYPE, actor: Actor, id: string, response: Response): Promise<void> {
  const refuse = (refusal: Refusal): void => { response.status(STATUS[refusal.code] ?? 422).json(refusalBody(actor, refusal)); };
  const file = await fetch.run(actor, id, kind === 'json' ? 'json' : 'docx');
  if (isRefusal(file)) { refuse(file); return; }
  const bytes = kind === 'pdf' ? await pdf.convert(file.bytes) : file.bytes;
  if (!Buffer.isBuffer(bytes)) { refuse(bytes); return; }
  response.set({ 'Content-Type': TYPE[kind], 'Content-Disposition': contentDisposition('attachment', `${file.name}.${kind}`), ...(kind !== 'pdf' && { ETag: `"${file.sha256}"` }) });
  response.send(bytes);
}
