import { isId } from '@portal/kernel';
import type { Actor, Tx } from '@portal/platform';
import type { FactSheet } from './facts/fact-catalogue.js';
import { factSheetOf } from './facts/fact-sheet.rules.js';
import { FACT_SHEET } from './facts/fact-sheet.sql.js';
import type { RawFacts } from './facts/raw-facts.js';
import type { Place } from './forms/all-forms.js';
import { FOLLOWS_HERE, LEADS } from './forms/form-template.js';

/** A matter as its documents see it. */
export interface Matter {
  readonly raw: RawFacts;
  readonly sheet: FactSheet;
  readonly place: Place;
}

export const matterOf = (raw: RawFacts): Matter => ({
  raw, sheet: factSheetOf(raw),
  place: { role: raw.role, matterKind: raw.matterKind, kind: placeKind(raw), content: raw.content },
});

/** Of which kind the matter is, or what the agency is to it: where something follows, or who leads. */
const placeKind = ({ referral, step, outcome, listed }: RawFacts): string | null =>
  referral?.kind ?? step?.kind ?? (outcome?.followsHere ? FOLLOWS_HERE : listed?.leads ? LEADS : null);

/** @returns null when there is no such matter, or the acting agency has no place at it */
export async function loadMatter(tx: Tx, id: string): Promise<Matter | null> {
  if (!isId(id) || tx.actor.agencyId === null) return null;
  const [row] = await tx.query<{ facts: RawFacts }>(FACT_SHEET.text, [id, tx.actor.agencyId]);
  return row ? matterOf(row.facts) : null;
}

/** Values of the statements that read a matter for an actor; null when there can be nothing to read. */
export const matterValues = (actor: Actor, id: string): [string, string] | null => (isId(id) && actor.agencyId !== null ? [id, actor.agencyId] : null);
