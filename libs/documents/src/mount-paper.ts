import { type Actor, contentDisposition, isRefusal, type Permission, type Refusal, refusalBody, t } from '@portal/platform';
import type { Express, NextFunction, Request, Response } from 'express';
import type { PdfConverter } from './pdf/pdf-converter.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FORMS = ['docx', 'pdf'] as const;
const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, FILE_DAMAGED: 409, PDF_UNAVAILABLE: 501, PDF_BUSY: 503, PDF_FAILED: 502 };

/** A paper that is written for its reader when he asks for it: `fetch` decides whether it is his. */
export interface Paper {
  readonly permission: Permission;
  readonly fetch: { run(actor: Actor, id: string): Promise<{ readonly name: string; readonly bytes: Buffer } | Refusal> };
  readonly pdf: PdfConverter;
}

/** Puts the downloads of a paper on the application, as Word and as PDF, below an address with the `:id` of its matter. */
export function mountPaper(app: Pick<Express, 'get'>, address: string, paper: Paper, actorOf: (request: Request) => Actor): void {
  for (const form of FORMS) {
    app.get(`${address}/${form}`, (request: Request, response: Response, next: NextFunction) => {
      response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
      send(paper, form, actorOf(request), String(request.params['id'] ?? ''), response).catch(next);
    });
  }
}

async function send({ permission, fetch, pdf }: Paper, form: (typeof FORMS)[number], actor: Actor, id: string, response: Response): Promise<void> {
  if (actor.personId === null || !actor.permissions.has(permission)) {
    const [status, code] = actor.personId === null ? [401, 'UNAUTHENTICATED'] as const : [403, 'FORBIDDEN'] as const;
    response.status(status).json({ code, message: t(actor.locale, `error.${code}`), nextStep: null });
    return;
  }
  const refuse = (refusal: Refusal): void => { response.status(STATUS[refusal.code] ?? 422).json(refusalBody(actor, refusal)); };
  const file = await fetch.run(actor, id);
  if (isRefusal(file)) return refuse(file);
  const bytes = form === 'docx' ? file.bytes : await pdf.convert(file.bytes);
  if (!Buffer.isBuffer(bytes)) return refuse(bytes);
  response.set({ 'Content-Type': form === 'docx' ? DOCX : 'application/pdf', 'Content-Disposition': contentDisposition('attachment', `${file.name}.${form}`) }).send(bytes);
}
