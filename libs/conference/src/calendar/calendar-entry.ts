/** MEETING: a meeting of a conference. DUE: a matter on the agency's desk, on the instant its term ends. */
export const CALENDAR_ENTRY_KINDS = ['MEETING', 'DUE'] as const;
export type CalendarEntryKind = (typeof CALENDAR_ENTRY_KINDS)[number];

/** Something that has its time. */
export interface CalendarEntry {
  /** Id of the matter. */
  readonly id: string;
  readonly kind: CalendarEntryKind;
  readonly objectKind: string;
  readonly number: string | null;
  /** Null where the acting agency may know that it is, and not what it is about. */
  readonly title: string | null;
  /** ISO instants. What ends a term begins and ends at the same one. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: string;
  /** REGULAR 例会 · EXTRAORDINARY 临时全体会议 …; null for a term. */
  readonly meetingKind: string | null;
  readonly place: string | null;
  /** SEQUENCE of its iCalendar event. */
  readonly sequence: number;
}
