import type { WorkCalendar } from '@portal/deadlines';
import { addDays, atTime, dayOf, endOfDay } from '@portal/kernel';
import type { ObjectKind } from '@portal/platform';

/** How somebody is written to: at once, with the next digest, or not at all beside the portal. */
export const NOTICE_WAYS = ['AT_ONCE', 'DIGEST', 'PORTAL'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/** What a notice is about, in the words people choose by. */
export const NOTICE_AREAS = ['CASES', 'SUPERVISION', 'CONFERENCE', 'RESOLUTIONS', 'SHARING', 'OTHER'] as const;
export type NoticeArea = (typeof NOTICE_AREAS)[number];
const AREA: Readonly<Record<ObjectKind, NoticeArea>> = {
  CASE: 'CASES', DOCUMENT: 'CASES', LEDGER_EXPORT: 'CASES', REFERRAL: 'CASES', LEAD: 'CASES', JOINT_INVESTIGATION: 'CASES', INVESTIGATION_TRACK: 'CASES', COLLISION: 'CASES', OUTCOME: 'CASES', CONSULTATION: 'CASES', CONSULTATION_SHARE: 'CASES',
  LISTED_SUPERVISION: 'SUPERVISION', SUPERVISION_MEASURE: 'SUPERVISION', SUPERVISION_STEP: 'SUPERVISION',
  MEMBER_CHANGE: 'CONFERENCE', TOPIC_CALL: 'CONFERENCE', TOPIC: 'CONFERENCE', MEETING: 'CONFERENCE', MINUTES: 'CONFERENCE', MINUTES_SHARE: 'CONFERENCE', SEAL_REQUEST: 'CONFERENCE', SITTING_DUTY: 'CONFERENCE',
  RESOLUTION: 'RESOLUTIONS', HALF_YEAR_REPORT: 'RESOLUTIONS', CATALOGUE_ENTRY: 'SHARING', DATA_REQUEST: 'SHARING', BULLETIN: 'SHARING', TYPICAL_CASE: 'SHARING', RESPONSIBILITY_LIST: 'CONFERENCE',
  CAMPAIGN: 'SHARING', CAMPAIGN_REPORT: 'SHARING', CAMPAIGN_BRIEF: 'SHARING',
};
/** What is no matter (an account, an agency) is something else. */
export const areaOf = (objectKind: string): NoticeArea => (AREA as Readonly<Record<string, NoticeArea>>)[objectKind] ?? 'OTHER';

const SOON_MS = 24 * 3_600_000;
const DAYS_LOOKED_AHEAD = 40;

/** A day runs to its end; a minute of a day ends there. */
const runsOut = (due: string): Date => (due.length > 10 ? atTime(due.slice(0, 10), due.slice(11, 16)) : endOfDay(due));

/** Whether what runs out then (YYYY-MM-DD, with HH:MM where it is counted in hours) leaves no more than 24 hours. */
export const endsSoon = (due: string, now: Date): boolean => runsOut(due).getTime() - now.getTime() <= SOON_MS;

export interface Weight {
  /** A statutory term is short or has run out. */
  readonly urgent: boolean;
  /** When the reader's own clock runs out: YYYY-MM-DD, with HH:MM where it is counted in hours. */
  readonly due?: string;
  /** It carries something one needs by itself (an invitation), or is about one's own account. */
  readonly alone: boolean;
}

/** What is urgent or due within 24 hours goes at once, whoever wants what. What a clock of one's own hangs on is written about in any case; the rest is each person's choice. */
export function mailWay({ urgent, due, alone }: Weight, wanted: NoticeWay | null, now: Date): NoticeWay {
  if (urgent || alone || (due !== undefined && endsSoon(due, now))) return 'AT_ONCE';
  const way = wanted ?? 'DIGEST';
  return way === 'PORTAL' && due !== undefined ? 'DIGEST' : way;
}

/**
 * The next digest after an instant: at the given times of workdays.
 *
 * @param times HH:MM of Asia/Shanghai, ascending
 * @throws Error when no workday is found for weeks: the calendar is wrong
 */
export function nextDigest(after: Date, times: readonly string[], calendar: WorkCalendar): Date {
  const first = dayOf(after);
  for (let days = 0; days < DAYS_LOOKED_AHEAD; days += 1) {
    const day = addDays(first, days);
    const next = calendar.isWorkday(day) ? times.map((time) => atTime(day, time)).find((instant) => instant > after) : undefined;
    if (next) return next;
  }
  throw new Error(`no workday within ${DAYS_LOOKED_AHEAD} days after ${first}`);
}
