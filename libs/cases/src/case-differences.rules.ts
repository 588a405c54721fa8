import type { CaseView, EvidenceView } from './case-view.js';

const FIELDS = [
  'title', 'leadSource', 'leadDetail', 'facts', 'violationTypes', 'occurredFrom', 'occurredTo', 'amountInvolved', 'amountBasis', 'amountRecovered', 'evidence',
] as const;

/** What of a case can be edited, as it is stored. */
export type EditableCase = Pick<CaseView, Exclude<(typeof FIELDS)[number], 'evidence'>> & { readonly evidence: readonly Omit<EvidenceView, 'id' | 'attachment'>[] };

/** The fields in which two texts of a case differ, each with both texts. Amounts are compared as amounts: 12.5 is 12.50. */
export function differencesBetween(yours: EditableCase, theirs: EditableCase): { field: string; yours: string | null; theirs: string | null }[] {
  return FIELDS.map((field) => ({ field, yours: textOf(yours, field), theirs: textOf(theirs, field) })).filter((each) => each.yours !== each.theirs);
}

function textOf(edited: EditableCase, field: (typeof FIELDS)[number]): string | null {
  switch (field) {
    case 'violationTypes': return edited.violationTypes.join('、');
    case 'amountInvolved':
    case 'amountRecovered': return twoPlaces(edited[field]);
    case 'evidence': return edited.evidence.map((line, i) => `${i + 1}. ${line.kind} ${line.name} ×${line.copies}${line.original ? '' : '*'}${line.source ? ` ← ${line.source}` : ''}${line.note ? ` (${line.note})` : ''}`).join('\n');
    default: return edited[field];
  }
}

function twoPlaces(amount: string | null): string | null {
  if (amount === null) return null;
  const [whole = '0', cents = ''] = amount.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}`;
}
