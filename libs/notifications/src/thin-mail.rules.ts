import { escapeHtml, type Locale, type Mailbox, type OutgoingMail, t } from '@portal/platform';
import { noticeText, titleText } from './notice-text.rules.js';
import type { Enclosure, NoticeParams } from './recipe.js';

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

/** Pages of matters, under their ids. */
const PAGE: Readonly<Record<string, string>> = {
  REFERRAL: 'referrals', CASE: 'cases', LEAD: 'leads', JOINT_INVESTIGATION: 'joint', OUTCOME: 'outcomes', CONSULTATION: 'consultations', CONSULTATION_SHARE: 'consultations',
  LISTED_SUPERVISION: 'listed-supervisions', SUPERVISION_MEASURE: 'listed-supervisions', SUPERVISION_STEP: 'supervision-steps',
  MEMBER_CHANGE: 'member-changes', TOPIC_CALL: 'topic-calls', TOPIC: 'topics', MEETING: 'meetings',
  MINUTES: 'minutes', MINUTES_SHARE: 'minutes-shares', RESOLUTION: 'resolutions', SEAL_REQUEST: 'seal-requests', HALF_YEAR_REPORT: 'half-year-reports',
  CATALOGUE_ENTRY: 'catalogue', DATA_REQUEST: 'data-requests', CAMPAIGN: 'campaigns', CAMPAIGN_REPORT: 'campaign-reports', CAMPAIGN_BRIEF: 'campaign-briefs', BULLETIN: 'bulletins', TYPICAL_CASE: 'typical-cases',
  RESPONSIBILITY_LIST: 'responsibilities',
};
/** What has no page of its own is shown in a list. */
const LIST: Readonly<Record<string, string>> = { COLLISION: '/collisions', LEDGER_EXPORT: '/cases', SITTING_DUTY: '/conference' };

/** Where the web client shows a matter; the front page for what it shows nowhere. */
export const matterPath = (objectKind: string, objectId: string): string => (PAGE[objectKind] === undefined ? LIST[objectKind] ?? '/' : `/${PAGE[objectKind]}/${objectId}`);

const CELL = 'padding:6px 16px 6px 0;vertical-align:top;border-bottom:1px solid #e5e5e5';
const BUTTON = 'display:inline-block;padding:9px 20px;background:#1a4f8b;color:#ffffff;text-decoration:none;border-radius:4px';

function enclosedText({ rows, link }: Enclosure): string[] {
  return [...rows.map(({ label, value }) => `${label}：${value}`), '', ...(link ? [link.label, link.url, link.note, ''] : [])];
}

function enclosedHtml({ rows, link }: Enclosure): string {
  const table = rows.map(({ label, value }) => `<tr><td style="${CELL};color:#595959;white-space:nowrap">${escapeHtml(label)}</td><td style="${CELL}">${escapeHtml(value)}</td></tr>`).join('');
  const button = link ? `<p style="margin:20px 0 4px"><a href="${escapeHtml(link.url)}" style="${BUTTON}">${escapeHtml(link.label)}</a></p><p style="color:#595959;font-size:13px;margin:0 0 16px">${escapeHtml(link.note)}</p>` : '';
  return `<table role="presentation" style="border-collapse:collapse;font-size:15px">${table}</table>${button}`;
}

/**
 * A thin mail: what happened, by which day, why you are told, and a link. It says no more than the document number, so
 * that a mailbox outside the government network learns nothing of the case. A discreet one links to the front page only.
 * What a domain encloses stands between the two.
 */
export function thinMail(contents: MailContents, publicUrl: string, date: Date, enclosure: Enclosure | null = null): OutgoingMail {
  const { locale, params, to, messageId } = contents;
  const link = `${publicUrl}${params['discreet'] === undefined ? matterPath(contents.objectKind, contents.objectId) : '/'}`;
  const body = noticeText(locale, contents.bodyKey, params);
  const open = t(locale, 'mail.open');
  const why = t(locale, 'mail.why', { reason: noticeText(locale, contents.reasonKey, params) });
  const thin = t(locale, 'mail.thin');
  return {
    to, messageId, date,
    subject: titleText(locale, contents.titleKey, params),
    ...(enclosure?.calendar && { calendar: enclosure.calendar }),
    text: [body, '', ...(enclosure ? enclosedText(enclosure) : []), `${open}`, link, '', why, thin, ''].join('\n'),
    html: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body style="font:15px/1.7 sans-serif;color:#1a1a1a">`
      + `<p>${escapeHtml(body)}</p>${enclosure ? enclosedHtml(enclosure) : ''}<p>${escapeHtml(open)}<br><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`
      + `<p style="color:#595959;font-size:13px">${escapeHtml(why)}<br>${escapeHtml(thin)}</p></body></html>`,
  };
}
