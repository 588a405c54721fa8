/** What is wrong with one field of an input. */
export interface FieldProblem {
  /** Path within the input: `officers.1.certificateNo`. */
  readonly field: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * The request was understood and not done; nothing changed. A value, not an exception: refusals are part of the work.
 * Words come from the message keys `refusal.<code>`, `refusal.<code>.rule` and `refusal.<code>.next`.
 */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fields?: readonly FieldProblem[];
}

/** Somebody saved in between. Both texts are handed back; nothing was overwritten. */
export interface EditConflict {
  readonly kind: 'conflict';
  readonly currentVersion: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
  readonly differences: readonly { readonly field: string; readonly yours: string | null; readonly theirs: string | null }[];
}

export const refuse = (code: string, values?: Refusal['values'], fields?: readonly FieldProblem[]): Refusal =>
  ({ kind: 'refusal', code, ...(values && { values }), ...(fields && { fields }) });

/** "Not yours" and "not there" are the same answer. */
export const notFound = (): Refusal => refuse('NOT_FOUND');

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'refusal';

export const isConflict = (value: unknown): value is EditConflict =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'conflict';
