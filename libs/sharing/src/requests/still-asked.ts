import { invalid } from '@portal/cases';
import type { Day } from '@portal/kernel';
import { refuse, type Refusal } from '@portal/platform';
import type { RequestRow } from './load-request.js';

/** What may have changed since the request was written: the entry, and the calendar. Null when it can go its way. */
export function stillAsked({ edition, editionInForce, entryState, until }: Pick<RequestRow, 'edition' | 'editionInForce' | 'entryState' | 'until'>, today: Day): Refusal | null {
  if (entryState === 'WITHDRAWN') return refuse('ENTRY_WITHDRAWN');
  if (edition !== editionInForce) return refuse('EDITION_CHANGED');
  return until <= today ? invalid([{ field: 'until', code: 'UNTIL_PAST' }]) : null;
}
