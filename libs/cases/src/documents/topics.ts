/** What documents record. All of it is for the record: a document reaches the others with the act that it belongs to. */
export const DOCUMENT_TOPICS: readonly string[] = [
  'document.drafted', 'document.redrafted', 'document.discarded', 'document.facts-filled', 'document.issued', 'document.fetched', 'dossier.exported',
];
