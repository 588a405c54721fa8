import { materialsInput, type FilesByKind } from '../forms/form-values';
import type { Field, Values } from './act-spec';

const blank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** Form values as a mutation takes them: no blank texts, no blank lines, nothing that was not filled in. */
export function toInput(values: Values, fields: readonly Field[]): Values {
  const files = new Set(fields.filter(({ kind }) => kind === 'materials').map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && !blank(value))
      .map(([name, value]) => [name, files.has(name) ? materialsInput(value as FilesByKind) : Array.isArray(value) ? value.filter((entry) => !blank(entry)).map(clean) : value]),
  );
}

const clean = (entry: unknown): unknown =>
  entry !== null && typeof entry === 'object' && !Array.isArray(entry)
    ? Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, blank(value) ? null : value]))
    : entry;
