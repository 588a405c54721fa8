import { EnterPastMeeting, ListConferences, type EnterPastMeetingInput, type MeetingForm, type MeetingKind } from '@portal/conference';
import { addDays, atTime } from '@portal/kernel';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { type AnnouncedMeeting, publishedMeetings } from '../published-meetings.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }

/** Meetings of conferences that the portal has: entered by their own offices. All others are kept by the province's office for reference. */
const OF_CONFERENCE: Readonly<Record<string, { readonly office: string; readonly kind: MeetingKind }>> = {
  M01: { office: 'czoffice.secretary', kind: 'REGULAR' }, M04: { office: 'zsoffice.secretary', kind: 'EXTRAORDINARY' }, M10: { office: 'wcoffice.secretary', kind: 'EXTRAORDINARY' },
};
/** Without a date it stands at the end of every list; the day itself is nowhere shown. */
const NO_DAY = '2000-01-01';
const YEAR = /^[0-9]{4}$/;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** The day by which it is sorted: as far as the announcement gives one. */
const dayOfMeeting = ({ date, source }: AnnouncedMeeting): string => {
  if (date !== null && DAY.test(date)) return date;
  if (date !== null && YEAR.test(date)) return `${date}-01-01`;
  return source.published_date ?? NO_DAY;
};

/** What of a meeting is entered: as announced, nothing added. Hours were not announced: it has its whole day. */
export function entryOf(meeting: AnnouncedMeeting, conferenceId: string): EnterPastMeetingInput {
  const { source } = meeting;
  const day = dayOfMeeting(meeting);
  const form: MeetingForm = meeting.meeting_type === '电视电话会议' ? 'VIDEO' : 'ON_SITE';
  return {
    conferenceId, kind: OF_CONFERENCE[meeting.id]?.kind ?? 'REFERENCE', form, title: meeting.title, place: meeting.venue, startsAt: atTime(day, '00:00'), endsAt: atTime(addDays(day, 1), '00:00'),
    published: {
      agenda: meeting.agenda, attendees: meeting.attendees, resolutions: meeting.resolutions, figures: meeting.reported_figures, summary: meeting.summary, publisher: source.publisher, url: source.url,
      site: [source.site, source.note].filter(Boolean).join('；'), publishedOn: source.published_date, dateText: meeting.date_text, held: meeting.meeting_type,
      where: [meeting.province, meeting.city, meeting.district].filter((name, index, all) => name !== null && name !== all[index - 1]).join('') || null, convener: meeting.convener, doubts: meeting.doubts,
    },
  };
}

/** 补录: every meeting of the collection. */
export function publishedMeetingScenes(cast: Cast, past: Past): Scene[] {
  return [{ at: past.daysAgo(21, '16:20'), play: async () => {
    for (const meeting of publishedMeetings()) {
      const account = OF_CONFERENCE[meeting.id]?.office ?? 'office.secretary';
      const [conference] = await cast.room(ListConferences).run(await cast.actor(account));
      await cast.act(account, EnterPastMeeting, entryOf(meeting, conference?.id ?? ''));
    }
  } }];
}
