export type { EntryField, EntryForm } from './catalogue.rules.js';
export { DraftCatalogueEntry } from './draft-catalogue-entry.js';
export { ListCatalogueEntries } from './list-catalogue-entries.js';
export { RefreshCatalogueEntry } from './refresh-catalogue-entry.js';
export { ReviewCatalogueEntry } from './review-catalogue-entry.js';
export { ReportCatalogueChange } from './report-catalogue-change.js';
export { SubmitCatalogueEntry } from './submit-catalogue-entry.js';
