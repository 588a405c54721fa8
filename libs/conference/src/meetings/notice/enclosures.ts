import { hashToken, newToken } from '@portal/agencies';
import { dayOf, newId } from '@portal/kernel';
import type { Enclosure, EnclosureRecipe, Letter } from '@portal/notifications';
import { isAddress, type Locale, t, type Tx } from '@portal/platform';
import type { MeetingForm, MeetingKind, MeetingState } from '../meeting.table.js';
import { toInvitation } from './to-invitation.js';

interface Told {
  readonly number: string; readonly kind: MeetingKind; readonly state: MeetingState; readonly office: string; readonly form: MeetingForm; readonly startsAt: Date; readonly endsAt: Date;
  readonly place: string | null; readonly rsvpDueOn: string | null; readonly at: Date; readonly sequence: number; readonly asked: boolean;
}

/** The meeting as it was told under SEQUENCE $2, or under the last one before it. */
const TOLD = `
  select m.number, m.kind, m.state, g.name as office, n.form, n.starts_at as "startsAt", n.ends_at as "endsAt", n.place, n.rsvp_due_on as "rsvpDueOn", n.at, n.sequence,
         exists (select 1 from meeting_attendee s where s.meeting_id = m.id and s.agency_id = $3) as asked
    from meeting m join agency g on g.id = m.agency_id join meeting_notice n on n.meeting_id = m.id and n.sequence <= $2
   where m.id = $1 order by n.sequence desc limit 1`;

const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'], en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const clock = (instant: Date): string => instant.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/** A day in words, with its weekday: 2026年12月10日（星期四）. */
export function longDay(locale: Locale, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const weekday = WEEKDAYS[locale][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return locale === 'zh-CN' ? `${year}年${Number(month)}月${Number(date)}日（${weekday}）` : `${weekday}, ${day}`;
}
/** From when to when, in words; the end with its day where that is another. */
export function spanInWords(locale: Locale, from: Date, to: Date): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  return `${longDay(locale, first)} ${clock(from)}–${first === last ? '' : `${longDay(locale, last)} `}${clock(to)}`;
}

async function compose(tx: Tx, letter: Letter): Promise<Enclosure | null> {
  const { params, locale, publicUrl } = letter;
  const invite = params['invite'];
  if (invite === undefined) return null;
  const [told] = await tx.query<Told>(TOLD, [letter.objectId, Number(params['sequence']), letter.agencyId]);
  if (!told) return null;
  const word = (key: string, values?: Record<string, string>): string => t(locale, `meeting.mail.${key}`, values);
  const mayAnswer = invite !== 'CANCEL' && told.state === 'NOTICED' && told.asked && told.startsAt > tx.now;
  const rows = [
    ['number', told.number], ['kind', t(locale, `calendar.meetingKind.${told.kind}`)], ['form', t(locale, `meeting.form.${told.form}`)], ['time', spanInWords(locale, told.startsAt, told.endsAt)],
    ...(told.place === null ? [] : [['place', told.place]]), ...(mayAnswer && told.rsvpDueOn !== null ? [['rsvp', longDay(locale, told.rsvpDueOn)]] : []),
  ];
  const method = invite === 'REQUEST' || invite === 'CANCEL' ? invite : null;
  return {
    rows: rows.map(([key = '', value = '']) => ({ label: word(key), value })),
    ...(mayAnswer && { link: { label: word('answer'), url: `${publicUrl}/files/rsvp/${await makeLink(tx, letter)}`, note: word('answerNote') } }),
    // An address that is not plain is refused by the mailer; nothing is composed for it.
    ...(method && isAddress(letter.to.address) && { calendar: toInvitation({ ...told, id: letter.objectId }, { locale, publicUrl, at: told.at, organizer: { name: told.office, address: letter.from.address }, attendee: letter.to, method }) }),
  };
}

/** A new secret for each attempt: it is written into the e-mail and nowhere else, so a second copy has another, and both hold. */
async function makeLink(tx: Tx, { objectId, agencyId, personId, seatId }: Letter): Promise<string> {
  const { token } = newToken();
  await tx.query('insert into meeting_link (token_hash, id, meeting_id, agency_id, person_id, seat_id, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [hashToken(token), newId(), objectId, agencyId, personId, seatId, tx.now]);
  return token;
}

/** What goes with the e-mails about a meeting: when and where, the invitation, and the unit's way to answer. */
export const MEETING_ENCLOSURES: readonly EnclosureRecipe[] = [{ topics: ['meeting.noticed', 'meeting.changed', 'meeting.cancelled', 'meeting.urged'], compose }];
