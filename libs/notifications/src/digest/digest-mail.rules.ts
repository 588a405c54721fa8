import { escapeHtml, type Locale, type Mailbox, type OutgoingMail, t } from '@portal/platform';
import { titleText } from '../notice-text.rules.js';
import type { NoticeParams } from '../recipe.js';
import { matterPath } from '../thin-mail.rules.js';

/** A notice as a digest holds it. */
export interface DigestNotice { readonly titleKey: string; readonly params: NoticeParams; readonly objectKind: string; readonly objectId: string }
export interface DigestContents {
  readonly locale: Locale;
  readonly to: Mailbox;
  readonly messageId: string;
  /** In the order in which they came. */
  readonly notices: readonly DigestNotice[];
  /** HH:MM of the digests of a workday. */
  readonly times: readonly string[];
}

interface Matter { readonly link: string; readonly titles: readonly string[] }

/** Notices of one matter stand together, under its link; a discreet one stands alone and links to the front page. */
function mattersOf({ locale, notices }: DigestContents, publicUrl: string): Matter[] {
  const matters = new Map<string, { link: string; titles: string[] }>();
  for (const [index, { titleKey, params, objectKind, objectId }] of notices.entries()) {
    const discreet = params['discreet'] !== undefined;
    const key = discreet ? String(index) : objectId;
    const matter = matters.get(key) ?? { link: `${publicUrl}${discreet ? '/' : matterPath(objectKind, objectId)}`, titles: [] };
    matter.titles.push(titleText(locale, titleKey, params));
    matters.set(key, matter);
  }
  return [...matters.values()];
}

/** 合并通知: what came since the last digest and was not read meanwhile, by matter; as thin as a single e-mail. */
export function digestMail(contents: DigestContents, publicUrl: string, date: Date): OutgoingMail {
  const { locale, to, messageId, notices, times } = contents;
  const matters = mattersOf(contents, publicUrl);
  const said = { matters: matters.length, count: notices.length };
  const why = t(locale, 'digest.why', { times: times.join(locale === 'zh-CN' ? '、' : ', ') });
  const change = `${publicUrl}/me`;
  const thin = t(locale, 'mail.thin');
  return {
    to, messageId, date,
    subject: t(locale, 'digest.subject', said),
    text: [t(locale, 'digest.body', said), '', ...matters.flatMap(({ link, titles }, index) => [`${index + 1}. ${titles[0] ?? ''}`, ...titles.slice(1).map((title) => `   ${title}`), `   ${link}`, '']), why, change, thin, ''].join('\n'),
    html: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body style="font:15px/1.7 sans-serif;color:#1a1a1a"><p>${escapeHtml(t(locale, 'digest.body', said))}</p><ol>`
      + matters.map(({ link, titles }) => `<li style="margin-bottom:12px"><a href="${escapeHtml(link)}">${escapeHtml(titles[0] ?? '')}</a>${titles.slice(1).map((title) => `<br>${escapeHtml(title)}`).join('')}</li>`).join('')
      + `</ol><p style="color:#595959;font-size:13px">${escapeHtml(why)}<br><a href="${escapeHtml(change)}">${escapeHtml(change)}</a><br>${escapeHtml(thin)}</p></body></html>`,
  };
}
