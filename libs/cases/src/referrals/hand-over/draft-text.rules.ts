import type { EditConflict } from '@portal/platform';
import type { ItemInput } from '../item-list.js';
import type { Officer } from '../packet.rules.js';

/** The text of a draft, one readable line or paragraph per field, for showing two versions beside each other. */
export interface DraftText {
  readonly toAgencyId: string;
  readonly offenceCode: string;
  readonly legalBasis: string;
  readonly report: string;
  readonly advice: string;
  readonly officers: string;
  readonly priorPenalties: string;
  readonly items: string;
}

interface DraftSource {
  readonly toAgencyId: string; readonly offenceCode: string; readonly legalBasis: string; readonly report: string; readonly advice: string;
  readonly officers: readonly (Omit<Officer, 'phone'> & { readonly phone?: string | null })[]; readonly priorPenalties?: string | null;
  readonly items: readonly ItemInput[];
}

const joined = (parts: readonly (string | null | undefined)[]): string => parts.map((part) => part?.trim()).filter(Boolean).join(' · ');

/** A draft as text. */
export const textOf = (draft: DraftSource): DraftText => ({
  toAgencyId: draft.toAgencyId,
  offenceCode: draft.offenceCode.trim(),
  legalBasis: draft.legalBasis.trim(),
  report: draft.report.trim(),
  advice: draft.advice.trim(),
  officers: draft.officers.map(({ name, certificateNo, phone }) => joined([name, certificateNo, phone])).join('\n'),
  priorPenalties: draft.priorPenalties?.trim() ?? '',
  items: draft.items.map((item) => joined([item.name, item.quantity, item.feature, item.location, item.sourceMeasure, money(item.value)])).join('\n'),
});

const money = (value: string | null | undefined): string => {
  if (!value) return '';
  const [whole = '0', cents = ''] = value.split('.');
  return `${whole}.${cents.padEnd(2, '0')}`;
};

/** Names of the fields whose text is not the same. */
export const changedText = (before: DraftText, after: DraftText): (keyof DraftText)[] =>
  (Object.keys(before) as (keyof DraftText)[]).filter((field) => before[field] !== after[field]);

/** Both texts of every field that differs. */
export const differencesOf = (yours: DraftText, theirs: DraftText): EditConflict['differences'] =>
  changedText(theirs, yours).map((field) => ({ field, yours: yours[field], theirs: theirs[field] }));
