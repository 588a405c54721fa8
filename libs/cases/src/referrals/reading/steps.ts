import { findText, type Locale, t } from '@portal/platform';
import type { Officer, PacketAttachment } from '../packet.rules.js';
import type { ReferralTable } from '../referral-table.js';
import type { ReferralPage } from './referral-page.js';

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []);
const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What was done with forms, and what was said with it, as far as the page's reader may read. */
export function stepsOf(table: ReferralTable, page: Pick<ReferralPage, 'acts'>, locale: Locale) {
  return page.acts.filter(({ act }) => table.acts[act]?.form !== undefined).map((act) => ({
    act: act.act, label: t(locale, `act.${act.act}`), at: act.at, agency: act.agency, person: act.person, seat: act.seat, documentNo: act.documentNo,
    documentDay: act.documentDay, reason: act.reasonCode === null ? null : findText(locale, `form.option.${act.reasonCode}`) ?? act.reasonCode, text: act.text,
    date: string(act.facts['date']), amount: string(act.data['amount']), lines: strings(act.data['items']),
    officers: (act.data['officers'] as readonly Officer[] | undefined) ?? [], attachments: act.attachments as readonly PacketAttachment[],
  }));
}
