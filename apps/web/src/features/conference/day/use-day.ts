import { useEffect, useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import { MeetingDayChangedDocument, MeetingDayDocument, type DayFieldsFragment } from '../../../generated/graphql';
import { serverNow } from '../../../shared/session';

export type Day = DayFieldsFragment;
export type DayItem = Day['items'][number];
export type Attendance = Day['attendance'][number];

/** The day of a meeting, asked again whenever somebody does something on it, and when the code on the screen has run out. */
export function useDay(meetingId: string) {
  const [{ data, error }, ask] = useQuery({ query: MeetingDayDocument, variables: { meetingId } });
  const [{ data: event }] = useSubscription({ query: MeetingDayChangedDocument, variables: { meetingId } });
  const version = event?.meetingDayChanged.version;
  useEffect(() => { if (version !== undefined) ask({ requestPolicy: 'network-only' }); }, [version, event, ask]);
  const until = data?.meetingDay?.signCode?.until;
  useEffect(() => {
    if (!until) return undefined;
    const timer = window.setTimeout(() => ask({ requestPolicy: 'network-only' }), Math.max(500, Date.parse(until) - serverNow() + 200));
    return () => window.clearTimeout(timer);
  }, [until, ask]);
  return { day: data?.meetingDay, known: Boolean(data), error, ask };
}

/** The server's present time, each second. */
export function useSeconds(): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(serverNow()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
