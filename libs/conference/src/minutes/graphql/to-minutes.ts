import { offersOf, toTimelineEntry, wordOffers } from '@portal/cases';
import type { Actor } from '@portal/platform';
import { factsOf, shareState } from '../consulting/consulting.rules.js';
import { MINUTES_ACTS } from '../minutes.table.js';
import type { MinutesPage } from '../reading/minutes-page.js';
import { minutesSide } from '../signing/signing.rules.js';
import { signingFactsOf } from '../signing/signing-facts.js';
import { minutesFacts, writingRight } from '../writing-right.rules.js';
import { MinutesType } from './minutes.types.js';

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
export function toMinutes(page: MinutesPage, actor: Actor, now: Date): MinutesType {
  const place = { state: page.state, role: page.viewerRole, content: page.content, writer: page.writer, keptBack: page.keptBack };
  const viewer = { side: minutesSide(place, actor, page.leadId), seatKind: actor.seatKind, permissions: actor.permissions };
  return Object.assign(new MinutesType(), {
    ...page, ownShares: page.ownShares.map((share) => ({ ...share, state: shareState(share, now) })), writing: writingRight(place, actor),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)),
    availableActions: wordOffers(actor, 'minutes', offersOf(MINUTES_ACTS, { state: page.state, facts: minutesFacts(page, factsOf(page), signingFactsOf(page)) }, viewer)),
  });
}
