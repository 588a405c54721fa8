import type { EditConflict } from '@portal/platform';
import type { FieldName, FormValues } from '../forms/form-field.js';

/** A value as one readable text; what is empty is null. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '' || value === false) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((each) => lineOf(each)).join('\n');
  return String(value).trim();
}

const lineOf = (value: unknown): string =>
  (typeof value === 'object' && value !== null ? Object.values(value).filter((each) => each !== null && each !== undefined && each !== '').join(' · ') : String(value));

const money = (name: string, value: string | null): string | null => (name === 'amount' && value !== null ? value.replace(/\.0{1,2}$/, '') : value);

/** Both texts of every field that two people filled in differently. */
export function formDifferences(yours: FormValues, theirs: FormValues): EditConflict['differences'] {
  const names = [...new Set([...Object.keys(yours), ...Object.keys(theirs)])] as FieldName[];
  return names.map((field) => ({ field, yours: money(field, textOf(yours[field])), theirs: money(field, textOf(theirs[field])) }))
    .filter((difference) => difference.yours !== difference.theirs);
}
