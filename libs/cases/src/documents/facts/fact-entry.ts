/** A fact by the names under which it is asked for when it is missing. */
export interface FactEntry { readonly zh: string; readonly en: string; readonly keep?: true }
export const fact = (zh: string, en: string): FactEntry => ({ zh, en });
/** What an act of the portal settles: it appears when the act is done and is never typed. */
export const kept = (zh: string, en: string): FactEntry => ({ zh, en, keep: true });
