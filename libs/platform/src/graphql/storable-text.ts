import { type DocumentNode, visit } from 'graphql';

/** What no text column and no JSON column of Postgres can hold: NUL, and halves of a surrogate pair. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Whether every text in a value, however deep, can be stored as it stands. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !UNSTORABLE.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isStorable(key) && isStorable(member));
}

/** Whether every text written into a document itself can be stored. */
export function hasStorableLiterals(document: DocumentNode): boolean {
  let storable = true;
  visit(document, { StringValue: ({ value }) => { storable &&= isStorable(value); } });
  return storable;
}
