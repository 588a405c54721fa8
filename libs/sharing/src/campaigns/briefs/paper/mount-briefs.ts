import type { PdfConverter } from '@portal/documents';
import { type Actor, contentDisposition, isRefusal, type Refusal, refusalBody, t } from '@portal/platform';
import type { Express, NextFunction, Request, Response } from 'express';
import type { FetchBriefPaper } from './fetch-brief-paper.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, FILE_DAMAGED: 409, PDF_UNAVAILABLE: 501, PDF_BUSY: 503, PDF_FAILED: 502 };

interface Doors { readonly fetch: FetchBriefPaper; readonly pdf: PdfConverter }

/** Puts the downloads of a 专项行动通报 on the application: for whoever has it. */
export function mountCampaignBriefs(app: Pick<Express, 'get'>, doors: Doors, actorOf: (request: Request) => Actor): void {
  for (const kind of ['docx', 'pdf'] as const) {
    app.get(`/files/campaign-briefs/:id/${kind}`, (request: Request, response: Response, next: NextFunction) => {
      response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
      send(doors, kind, actorOf(request), String(request.params['id'] ?? ''), response).catch(next);
    });
  }
}

async function send({ fetch, pdf }: Doors, kind: 'docx' | 'pdf', actor: Actor, id: string, response: Response): Promise<void> {
  if (actor.personId === null || !actor.permissions.has('campaign.read')) {
    const [status, code] = actor.personId === null ? [401, 'UNAUTHENTICATED'] as const : [403, 'FORBIDDEN'] as const;
    response.status(status).json({ code, message: t(actor.locale, `error.${code}`), nextStep: null });
    return;
  }
  const refuse = (refusal: Refusal): void => { response.status(STATUS[refusal.code] ?? 422).json(refusalBody(actor, refusal)); };
  const file = await fetch.run(actor, id);
  if (isRefusal(file)) return refuse(file);
  const bytes = kind === 'docx' ? file.bytes : await pdf.convert(file.bytes);
  if (!Buffer.isBuffer(bytes)) return refuse(bytes);
  response.set({ 'Content-Type': kind === 'docx' ? DOCX : 'application/pdf', 'Content-Disposition': contentDisposition('attachment', `${file.name}.${kind}`) }).send(bytes);
}
