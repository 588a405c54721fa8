import type { TimelineFieldsFragment } from '../../generated/graphql';

/** An entry and the like ones right before it: the same act by the same person, without a text or number of its own. */
export interface Run {
  entry: TimelineFieldsFragment;
  earlier: TimelineFieldsFragment[];
}

const plain = (entry: TimelineFieldsFragment): boolean => !entry.text && !entry.documentNo;
const alike = (a: TimelineFieldsFragment, b: TimelineFieldsFragment): boolean =>
  a.topic === b.topic && a.person === b.person && a.seat === b.seat && a.agency === b.agency && plain(a) && plain(b);

/**
 * Twelve saves of one draft are one line with twelve entries under it; none is left out. Newest first.
 * @param record oldest first, as the server tells it: acts of one instant stand there in the order in which they were done, which no sorting by time would find again
 */
export function foldRepeats(record: readonly TimelineFieldsFragment[]): Run[] {
  const runs: Run[] = [];
  for (const entry of [...record].reverse()) {
    const last = runs[runs.length - 1];
    if (last && alike(last.entry, entry)) last.earlier.push(entry);
    else runs.push({ entry, earlier: [] });
  }
  return runs;
}

/** The seat, and the person where the name says more than the seat does; who sits nowhere (a connector) by the name alone. */
export const whoOf = ({ seat, person }: Pick<TimelineFieldsFragment, 'seat' | 'person'>): string => (seat !== '' && person.endsWith(seat) ? seat : [seat, person].filter(Boolean).join('　'));
