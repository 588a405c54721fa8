import type { Actor, PartyRole } from '@portal/platform';
import type { MinutesSide, MinutesState } from './minutes.table.js';

/** What is known of an agency's place at minutes. */
export interface MinutesPlace { readonly state: MinutesState; readonly role: PartyRole; readonly content: boolean; readonly writer: boolean }

/** On which side of the minutes an agency stands; null: it has nothing to do with the draft. */
export const sideOf = ({ role, content, writer }: Omit<MinutesPlace, 'state'>): MinutesSide | null =>
  (role === 'OWNER' ? 'DRAFTER' : writer && content ? 'WRITER' : null);

/**
 * What somebody may do with the living text. WRITE: while it is drafted, from a seat that drafts, at an agency that drafts.
 * READ: at such an agency otherwise. Everybody else: nothing; he reads versions that are sent to him.
 */
export function writingRight(place: MinutesPlace | null, actor: Pick<Actor, 'permissions'>): 'WRITE' | 'READ' | null {
  if (place === null || sideOf(place) === null || !actor.permissions.has('minutes.read')) return null;
  return place.state === 'DRAFTING' && actor.permissions.has('minutes.draft') ? 'WRITE' : 'READ';
}
