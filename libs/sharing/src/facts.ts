import './messages/index.js';
import type { FactsOfDomain } from '@portal/notifications';
import { BULLETIN_RECIPES, BULLETIN_SILENT } from './bulletins/notices.js';
import { CAMPAIGN_RECIPES, CAMPAIGN_SILENT } from './campaigns/notices.js';
import { CATALOGUE_RECIPES, CATALOGUE_SILENT } from './catalogue/notices.js';
import { REQUEST_RECIPES, REQUEST_SILENT } from './requests/notices.js';
import { TYPICAL_RECIPES, TYPICAL_SILENT } from './typical-cases/notices.js';

/** What sharing says about the facts it records. */
export const SHARING_FACTS: FactsOfDomain = {
  recipes: [...CATALOGUE_RECIPES, ...REQUEST_RECIPES, ...BULLETIN_RECIPES, ...TYPICAL_RECIPES, ...CAMPAIGN_RECIPES],
  silent: [...CATALOGUE_SILENT, ...REQUEST_SILENT, ...BULLETIN_SILENT, ...TYPICAL_SILENT, ...CAMPAIGN_SILENT],
};
