/** One recipient. Never a list, never a header: a name and an address that have each been looked at. */
export interface Mailbox { readonly name: string; readonly address: string }

/** An iCalendar object that goes with an e-mail as a part of its own (iTIP, RFC 5546; iMIP, RFC 6047). */
export interface CalendarPart { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string }

/** Everything an e-mail of the portal consists of. There are no other headers, no copies and no attachments but an invitation. */
export interface OutgoingMail {
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stable over every attempt at the same delivery: `<id@host>`. The receiving side knows a second copy by it. */
  readonly messageId: string;
  /** Where it comes back to when it cannot be delivered; without it, to whom e-mails come from. */
  readonly returnTo?: string | undefined;
  readonly date: Date;
  readonly calendar?: CalendarPart | undefined;
}

/** What became of one attempt. REFUSED is final (5xx), LATER is not (4xx, no answer, broken off). */
export type SendOutcome =
  | { readonly kind: 'ACCEPTED' }
  | { readonly kind: 'REFUSED'; readonly reason: string }
  | { readonly kind: 'LATER'; readonly reason: string };

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * Whether a text is exactly one plain address, `local@host`: a dot-atom (RFC 5321), nothing quoted, no comment, no
 * route, no list, ASCII only.
 */
export function isAddress(text: string): boolean {
  if (text.length > 254) return false;
  const parts = text.split('@');
  const [local = '', host = ''] = parts;
  return parts.length === 2 && local.length <= 64 && LOCAL.test(local) && host.split('.').every((label) => LABEL.test(label));
}

// Control characters, line and paragraph separators, direction overrides: what makes one line look like another.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Text for a header: one line, nothing unseen in it, not too long. */
export function oneLine(text: string, longest = 120): string {
  const line = text.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
  const signs = [...line];
  return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : line;
}

/** Characters that mean something in HTML, written out. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Reads an error of the SMTP client. Only an answer 5xx to the recipient or to the message is final: a server that
 * refuses us (bad password, full, restarting) is a matter for its keeper, and the mail waits.
 */
export function outcomeOf(fault: { code?: string; responseCode?: number; message?: string }): SendOutcome {
  const reason = oneLine(`${fault.responseCode ?? fault.code ?? ''} ${fault.message ?? ''}`, 300);
  const aboutThisMail = fault.code === 'EENVELOPE' || fault.code === 'EMESSAGE';
  const final = aboutThisMail && fault.responseCode !== undefined && fault.responseCode >= 500 && fault.responseCode < 600;
  return { kind: final ? 'REFUSED' : 'LATER', reason };
}
