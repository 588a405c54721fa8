import { escapeHtml, type Locale, type Mailbox, type OutgoingMail, t } from '@portal/platform';
import { noticeText, titleText } from './notice-text.rules.js';
import type { NoticeParams } from './recipe.js';

/** What a thin mail is made of. */
export interface MailContents {
  readonly locale: Locale;
  readonly to: Mailbox;
  readonly titleKey: string;
  readonly bodyKey: string;
  readonly reasonKey: string;
  readonly params: NoticeParams;
  readonly objectKind: string;
  readonly objectId: string;
  readonly messageId: string;
}

const PAGE: Readonly<Record<string, string>> = {
  REFERRAL: 'referrals', CASE: 'cases', LEAD: 'leads', CONSULTATION: 'consultations', CONSULTATION_SHARE: 'consultations',
  LISTED_SUPERVISION: 'listed-supervisions', SUPERVISION_MEASURE: 'listed-supervisions', SUPERVISION_STEP: 'supervision-steps',
  MEMBER_CHANGE: 'member-changes', TOPIC_CALL: 'topic-calls', TOPIC: 'topics', MEETING: 'meetings',
  MINUTES: 'minutes', RESOLUTION: 'resolutions',
};

/** Where the web client shows a matter; the front page for what has no page of its own. */
export const matterPath = (objectKind: string, objectId: string): string => (PAGE[objectKind] === undefined ? '/' : `/${PAGE[objectKind]}/${objectId}`);

/**
 * A thin mail: what happened, by which day, why you are told, and a link. It says no more than the document number, so
 * that a mailbox outside the government network learns nothing of the case. A discreet one links to the front page only.
 */
export function thinMail(contents: MailContents, publicUrl: string, date: Date): OutgoingMail {
  const { locale, params, to, messageId } = contents;
  const link = `${publicUrl}${params['discreet'] === undefined ? matterPath(contents.objectKind, contents.objectId) : '/'}`;
  const body = noticeText(locale, contents.bodyKey, params);
  const open = t(locale, 'mail.open');
  const why = t(locale, 'mail.why', { reason: noticeText(locale, contents.reasonKey, params) });
  const thin = t(locale, 'mail.thin');
  return {
    to, messageId, date,
    subject: titleText(locale, contents.titleKey, params),
    text: [body, '', `${open}`, link, '', why, thin, ''].join('\n'),
    html: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body style="font:15px/1.7 sans-serif;color:#1a1a1a">`
      + `<p>${escapeHtml(body)}</p><p>${escapeHtml(open)}<br><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`
      + `<p style="color:#595959;font-size:13px">${escapeHtml(why)}<br>${escapeHtml(thin)}</p></body></html>`,
  };
}
