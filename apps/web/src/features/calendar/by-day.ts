import type { CalendarEntryFieldsFragment } from '../../generated/graphql';
import { dayOf, daysOf } from './span';

/** Entries under each day they fall on, in the order they came in. What goes on over midnight stands under each of its days. */
export function byDay(entries: readonly CalendarEntryFieldsFragment[]): Map<string, CalendarEntryFieldsFragment[]> {
  const found = new Map<string, CalendarEntryFieldsFragment[]>();
  for (const entry of entries) {
    const from = dayOf(entry.startsAt, entry.kind === 'DUE');
    for (const day of daysOf({ from, to: dayOf(entry.endsAt, true) < from ? from : dayOf(entry.endsAt, true) })) found.set(day, [...found.get(day) ?? [], entry]);
  }
  return found;
}
