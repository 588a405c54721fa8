import { materialsInput, type FilesByKind } from '../forms/form-values';
import type { Field, Values } from './act-spec';

const blank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** Form values as a mutation takes them: no blank texts, no blank lines, nothing that was not filled in. Files are always a list, of none if need be. */
export function toInput(values: Values, fields: readonly Field[]): Values {
  const files = fields.filter(({ kind }) => kind === 'materials').map(({ name }) => [name, materialsInput((values[name] ?? {}) as FilesByKind)]);
  return {
    ...Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value !== undefined && !blank(value))
        .map(([name, value]) => [name, Array.isArray(value) ? value.filter((entry) => !blank(entry)).map(clean) : value]),
    ),
    ...Object.fromEntries(files),
  };
}

const clean = (entry: unknown): unknown =>
  entry !== null && typeof entry === 'object' && !Array.isArray(entry)
    ? Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, blank(value) ? null : value]))
    : entry;
