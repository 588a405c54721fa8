import './messages/index.js';
import type { FactsOfDomain } from '@portal/notifications';
import { CATALOGUE_RECIPES, CATALOGUE_SILENT } from './catalogue/notices.js';
import { REQUEST_RECIPES, REQUEST_SILENT } from './requests/notices.js';

/** What sharing says about the facts it records. */
export const SHARING_FACTS: FactsOfDomain = { recipes: [...CATALOGUE_RECIPES, ...REQUEST_RECIPES], silent: [...CATALOGUE_SILENT, ...REQUEST_SILENT] };
