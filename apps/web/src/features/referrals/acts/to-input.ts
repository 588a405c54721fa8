import type { Values } from './act-spec';

const blank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** Form values as a mutation takes them: no blank texts, no blank lines, nothing that was not filled in. */
export function toInput(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && !blank(value))
      .map(([name, value]) => [name, Array.isArray(value) ? value.filter((entry) => !blank(entry)).map(clean) : value]),
  );
}

const clean = (entry: unknown): unknown =>
  entry !== null && typeof entry === 'object' && !Array.isArray(entry)
    ? Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, blank(value) ? null : value]))
    : entry;
