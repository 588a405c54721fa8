import { escapeHtml, type Locale, t } from '@portal/platform';
import { spanInWords } from '../notice/enclosures.js';
import { RSVP_ANSWERS, type RsvpForm } from './rsvp.rules.js';
import type { RsvpView } from './rsvp-link.js';

/** No script, nothing fetched: it works in whatever opens it. */
const STYLE = `
  :root { color-scheme: light dark; --text: #1f1f1f; --dim: #595959; --line: #8c8c8c; --page: #f4f5f7; --card: #fff; --act: #1a4f8b; --on: #fff; --bad: #a8071a; --good: #135200; }
  @media (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --dim: #b0b0b0; --line: #7d7d7d; --page: #141414; --card: #1f1f1f; --act: #8fbcf0; --on: #10243b; --bad: #ff9c9c; --good: #95de64; } }
  * { box-sizing: border-box; } body { margin: 0; padding: 24px 16px; font: 16px/1.7 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; color: var(--text); background: var(--page); }
  main { max-width: 560px; margin: 0 auto; padding: 20px 24px 28px; background: var(--card); border-radius: 8px; } h1 { margin: 0 0 12px; font-size: 22px; }
  dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 16px; margin: 0 0 16px; } dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
  fieldset { margin: 0 0 12px; padding: 0; border: 0; } legend { padding: 0; font-weight: 600; } .choice { display: flex; gap: 10px; align-items: center; min-height: 44px; } .choice input { width: 22px; height: 22px; margin: 0; }
  .field { display: block; margin: 0 0 12px; } .field span { display: block; } .field small { color: var(--dim); } .field input { width: 100%; min-height: 44px; padding: 6px 10px; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 4px; }
  button { min-height: 48px; padding: 0 28px; font: inherit; font-weight: 600; color: var(--on); background: var(--act); border: 0; border-radius: 4px; } .dim { color: var(--dim); font-size: 14px; } .bad { color: var(--bad); } .good { color: var(--good); }`;

const page = (locale: Locale, body: string): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(t(locale, 'rsvp.title'))}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

/** What became of the answer that was just given, or of the attempt. */
export interface RsvpOutcome { readonly kind: 'done' | 'refused'; readonly lines: readonly string[] }

/** The page behind the link in an e-mail: number, time and place, and the answer. */
export function rsvpPage(view: RsvpView, outcome: RsvpOutcome | null = null, form: Partial<RsvpForm> = {}): string {
  const { locale } = view;
  const word = (key: string, values?: Record<string, string>): string => escapeHtml(t(locale, key, values));
  const row = (label: string, value: string): string => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`;
  const chosen = form.answer ?? view.answer;
  const choice = (answer: string): string => `<label class="choice"><input type="radio" name="answer" value="${answer}" required${answer === chosen ? ' checked' : ''}>${word(`rsvp.${answer}`)}</label>`;
  const field = (name: 'reason' | 'standIn' | 'standInPhone', hint: string, longest: number): string =>
    `<label class="field"><span>${word(`rsvp.${name}`)} <small>${word(hint)}</small></span><input name="${name}" maxlength="${longest}" value="${escapeHtml(form[name] ?? '')}"></label>`;
  const said = outcome
    ? `<div role="status" class="${outcome.kind === 'done' ? 'good' : 'bad'}">${outcome.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`
    : view.answer === null ? '' : `<p>${word('rsvp.now', { answer: t(locale, `rsvp.${view.answer}`) })}</p>`;
  return page(locale, `<h1>${word('rsvp.title')}</h1>
    <dl>${row(word('meeting.mail.number'), view.number)}${row(word('meeting.mail.time'), spanInWords(locale, view.startsAt, view.endsAt))}${view.place === null ? '' : row(word('meeting.mail.place'), view.place)}${row(word('rsvp.unit'), view.unit)}</dl>
    ${said}
    <form method="post" autocomplete="off"><fieldset><legend>${word('rsvp.choose')}</legend>${RSVP_ANSWERS.map(choice).join('')}</fieldset>
    ${field('reason', 'rsvp.ifDecline', 500)}${field('standIn', 'rsvp.ifDelegate', 100)}${field('standInPhone', 'rsvp.ifDelegate', 30)}
    <button type="submit">${word('rsvp.submit')}</button></form><p class="dim">${word('rsvp.hint')}</p>`);
}

/** One sentence and what to do next, for a link that does not work. */
export const rsvpNote = (locale: Locale, keys: readonly string[]): string =>
  page(locale, `<h1>${escapeHtml(t(locale, 'rsvp.title'))}</h1>${keys.map((key) => `<p>${escapeHtml(t(locale, key))}</p>`).join('')}`);
