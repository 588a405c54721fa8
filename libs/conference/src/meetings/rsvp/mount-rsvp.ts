import { t } from '@portal/platform';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { RsvpForm } from './rsvp.rules.js';
import type { RsvpLink, RsvpUse } from './rsvp-link.js';
import { rsvpNote, rsvpPage } from './rsvp-page.js';
import { Throttle } from './throttle.js';

const PATH = '/files/rsvp/:secret';
const MOST_A_MINUTE = 60;
const LARGEST_FORM = '8kb';
const FIELDS = ['reason', 'standIn', 'standInPhone'] as const;

/** Puts the page for answers by e-mail on the application. Who asks brings no session, only the secret in the address; only a form that is sent answers. */
export function mountRsvp(app: Pick<Express, 'get' | 'post'>, links: Pick<RsvpLink, 'run'>, now: () => Date): void {
  const throttle = new Throttle(MOST_A_MINUTE);
  // With no referrer at all a browser would say that a form comes from nowhere, and it would be refused as foreign.
  const guard = (request: Request, response: Response, next: NextFunction): void => {
    response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex' });
    if (throttle.admits(request.ip ?? '', now().getTime())) next();
    else say(response, { kind: 'BUSY' });
  };
  app.get(PATH, guard, (request: Request, response: Response, next: NextFunction) => {
    links.run(String(request.params['secret'])).then((use) => say(response, use), next);
  });
  app.post(PATH, guard, express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: 20 }), (request: Request, response: Response, next: NextFunction) => {
    const form = formOf(request.body);
    links.run(String(request.params['secret']), form).then((use) => say(response, use, form), next);
  });
}

/** What was sent, as far as it is text; whether it makes an answer the rules decide. */
function formOf(body: unknown): RsvpForm {
  const sent = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (name: string): string => (typeof sent[name] === 'string' ? sent[name] : '');
  return { answer: text('answer') as RsvpForm['answer'], ...Object.fromEntries(FIELDS.map((name) => [name, text(name) || null])) };
}

function say(response: Response, use: RsvpUse, form?: RsvpForm): void {
  response.type('text/html; charset=utf-8');
  switch (use.kind) {
    case 'GONE': response.status(404).send(rsvpNote('zh-CN', ['rsvp.gone', 'rsvp.goneNext'])); return;
    case 'BUSY': response.status(429).set('Retry-After', '60').send(rsvpNote('zh-CN', ['rsvp.tooMany'])); return;
    case 'REFUSED': {
      const { refusal: { code, values, fields }, view } = use;
      const lines = (fields ?? []).map(({ field, code: problem, values: of }) => `${labelOf(view.locale, field)}：${t(view.locale, `field.${problem}`, of)}`);
      response.status(422).send(rsvpPage(view, { kind: 'refused', lines: lines.length > 0 ? lines : [t(view.locale, `refusal.${code}`, values)] }, form));
      return;
    }
    default: response.send(rsvpPage(use, form ? { kind: 'done', lines: [t(use.locale, 'rsvp.done', { answer: t(use.locale, `rsvp.${use.answer ?? 'ATTEND'}`) })] } : null, form));
  }
}

const labelOf = (locale: 'zh-CN' | 'en', field: string): string => t(locale, field === 'answer' ? 'rsvp.choose' : `rsvp.${field}`);
