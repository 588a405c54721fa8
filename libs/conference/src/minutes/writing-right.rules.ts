import type { Actor, PartyRole } from '@portal/platform';
import type { MinutesFact, MinutesSide, MinutesState } from './minutes.table.js';

/** What is known of an agency's place at minutes. keptBack: who asks stepped back from an item of the meeting, so that its draft is not for him. */
export interface MinutesPlace { readonly state: MinutesState; readonly role: PartyRole; readonly content: boolean; readonly writer: boolean; readonly keptBack: boolean }

/** On which side of the minutes an agency stands; null: it has nothing to do with the draft. */
export const sideOf = ({ role, content, writer }: Pick<MinutesPlace, 'role' | 'content' | 'writer'>): MinutesSide | null =>
  (role === 'OWNER' ? 'DRAFTER' : writer && content ? 'WRITER' : null);

/**
 * What somebody may do with the living text. WRITE: while it is drafted, from a seat that drafts, at an agency that drafts.
 * READ: at such an agency otherwise. Everybody else, and who stepped back from an item of it: nothing; he reads what is sent to him.
 */
export function writingRight(place: MinutesPlace | null, actor: Pick<Actor, 'permissions'>): 'WRITE' | 'READ' | null {
  if (place === null || place.keptBack || sideOf(place) === null || !actor.permissions.has('minutes.read')) return null;
  return place.state === 'DRAFTING' && actor.permissions.has('minutes.draft') ? 'WRITE' : 'READ';
}

/** What the table of acts may ask of minutes: where their rounds and signatures stand, and whether their draft is kept from who asks. */
export const minutesFacts = ({ keptBack }: Pick<MinutesPlace, 'keptBack'>, ...facts: readonly Iterable<MinutesFact>[]): ReadonlySet<MinutesFact> =>
  new Set<MinutesFact>([...(keptBack ? ['keptBack' as const] : []), ...facts.flatMap((some) => [...some])]);
