import './messages/index.js';
import type { FactsOfDomain } from '@portal/notifications';
import { MEETING_ENCLOSURES } from './meetings/notice/enclosures.js';
import { DAY_SILENT, MEETING_RECIPES, MEETING_SILENT } from './meetings/notices.js';
import { WRITTEN_RECIPES } from './meetings/written/notices.js';
import { PAPER_SILENT } from './meetings/materials/notices.js';
import { MEMBER_RECIPES } from './members/notices.js';
import { HALF_YEAR_RECIPES, HALF_YEAR_SILENT } from './resolutions/half-year/notices.js';
import { RESOLUTION_RECIPES, RESOLUTION_SILENT } from './resolutions/notices.js';
import { TOPIC_RECIPES, TOPIC_SILENT } from './topics/notices.js';

/** What the conference says about the facts it records. */
export const CONFERENCE_FACTS: FactsOfDomain = {
  recipes: [...MEMBER_RECIPES, ...TOPIC_RECIPES, ...MEETING_RECIPES, ...WRITTEN_RECIPES, ...RESOLUTION_RECIPES, ...HALF_YEAR_RECIPES],
  silent: ['calendar-feed.created', 'calendar-feed.revoked', ...TOPIC_SILENT, ...MEETING_SILENT, ...PAPER_SILENT, ...DAY_SILENT, ...RESOLUTION_SILENT, ...HALF_YEAR_SILENT],
  enclosures: MEETING_ENCLOSURES,
};
