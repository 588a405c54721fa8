/** A finding as an act on it locks it. */
export interface StoredFinding { readonly id: string; readonly amount: string | null; readonly state: string }

/** States in which a finding asks for nothing more. */
export const SETTLED: ReadonlySet<string> = new Set(['RECTIFIED', 'NOT_ADOPTED']);
