import { offersOf, toTimelineEntry, wordOffers } from '@portal/cases';
import { renderHtml } from '@portal/documents';
import type { Actor } from '@portal/platform';
import { coverageOf } from '../../rollup.rules.js';
import { BRIEF_ACTS } from '../brief.table.js';
import type { CampaignBriefPage } from '../brief.js';
import { briefViewer } from '../load-brief.js';
import { paperOf } from '../paper/fetch-brief-paper.js';
import { CampaignBriefType } from './brief.types.js';

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
export function toBrief(page: CampaignBriefPage, actor: Actor): CampaignBriefType {
  const { brief, facts, timeline, intact, oversees } = page;
  // What is not added up stays between a unit and who runs the campaign, as on the paper.
  const rows = oversees ? brief.figures : brief.figures.filter(({ sums }) => sums);
  return Object.assign(new CampaignBriefType(), {
    ...brief, ...coverageOf(facts), intact, oversees, rows, html: renderHtml(paperOf(page)), timeline: timeline.map((fact) => toTimelineEntry(fact, actor.locale)),
    availableActions: wordOffers(actor, 'campaign-brief', offersOf(BRIEF_ACTS, { state: brief.state, facts: new Set<never>() }, briefViewer(actor, brief))),
  }) as CampaignBriefType;
}
