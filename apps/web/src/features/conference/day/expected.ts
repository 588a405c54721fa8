import { useQuery } from 'urql';
import { ExpectedAtMeetingDocument, type ExpectedAtMeetingQuery } from '../../../generated/graphql';

export type Answer = NonNullable<ExpectedAtMeetingQuery['meeting']>['answers'][number];
export type ExpectedGuest = NonNullable<ExpectedAtMeetingQuery['meetingPapers']>['guests'][number];

/** Who said that he comes: the answers of the units, by unit, and the guests whom the convener approved and who did not decline. For who keeps the list. */
export function useExpected(meetingId: string, keepsList: boolean): { answers: ReadonlyMap<string, Answer>; guests: readonly ExpectedGuest[] } {
  const [{ data }] = useQuery({ query: ExpectedAtMeetingDocument, variables: { meetingId }, pause: !keepsList });
  return {
    answers: new Map(data?.meeting?.answers.map((answer) => [answer.agency.id, answer])),
    guests: data?.meetingPapers?.guests.filter(({ approved, revokedAt, coming }) => approved && !revokedAt && coming !== false) ?? [],
  };
}
