import { readFileSync } from 'node:fs';

/** One meeting as a public notice tells it; null: the notice does not say. People only by post. */
export interface AnnouncedMeeting {
  readonly id: string; readonly title: string; readonly meeting_type: string; readonly date: string | null; readonly date_text: string | null;
  readonly province: string | null; readonly city: string | null; readonly district: string | null; readonly venue: string | null; readonly convener: string | null;
  readonly attendees: readonly string[]; readonly agenda: readonly string[]; readonly reported_figures: string | null; readonly resolutions: readonly string[]; readonly summary: string;
  readonly source: { readonly url: string | null; readonly publisher: string | null; readonly site: string; readonly published_date: string | null; readonly url_kind: string; readonly note: string | null };
  readonly doubts: readonly string[];
}

/** The published meetings, in the order of the collection. */
export function publishedMeetings(): readonly AnnouncedMeeting[] {
  return (JSON.parse(readFileSync(new URL('./data/published-meetings.json', import.meta.url), 'utf8')) as { meetings: readonly AnnouncedMeeting[] }).meetings;
}
