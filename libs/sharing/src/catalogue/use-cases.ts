import { DraftCatalogueEntry } from './draft-catalogue-entry.js';
import { EditCatalogueEntry } from './edit-catalogue-entry.js';
import { ExtendCatalogueChange } from './extend-catalogue-change.js';
import { FindCatalogueEntry } from './find-catalogue-entry.js';
import { ListCatalogueEntries } from './list-catalogue-entries.js';
import { RefreshCatalogueEntry } from './refresh-catalogue-entry.js';
import { ReportCatalogueChange } from './report-catalogue-change.js';
import { ReviewCatalogueEntry } from './review-catalogue-entry.js';
import { SubmitCatalogueEntry } from './submit-catalogue-entry.js';
import { WithdrawCatalogueEntry } from './withdraw-catalogue-entry.js';

/** 数据目录 for both processes. */
export const CATALOGUE_USE_CASES = [
  DraftCatalogueEntry, EditCatalogueEntry, ExtendCatalogueChange, FindCatalogueEntry, ListCatalogueEntries, RefreshCatalogueEntry, ReportCatalogueChange,
  ReviewCatalogueEntry, SubmitCatalogueEntry, WithdrawCatalogueEntry,
];
